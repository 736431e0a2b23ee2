import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFile } from './new-incident.ts';

/** Writes a file that is not there yet; `false`, and nothing is touched, where there is one. */
export function writeNew(content: string, { file, text }: Pick<NewFile, 'file' | 'text'>): boolean {
	const path = join(content, file);
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
