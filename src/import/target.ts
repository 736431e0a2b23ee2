/** The folder that an import writes into: made where it is missing, each file whole or not at all. */
import { existsSync, lstatSync, mkdirSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ImportError } from './source.ts';

/** A file to be written, by its path from the folder. */
interface TargetFile {
	readonly file: string;
	readonly text: string;
}

/** What the target is; `undefined` where there is nothing yet. Throws when a file stands in its place or above it. */
export function targetStatus(folder: string): Stats | undefined {
	const status = orRefused(folder, () => lstatSync(folder, { throwIfNoEntry: false }));
	if (status?.isSymbolicLink())
		throw new ImportError(`Unexpected link \`${folder}\`, expected a folder: name the one that it leads to`);
	if (status && !status.isDirectory())
		throw new ImportError(`Unexpected file \`${folder}\`, expected a folder to write into`);
	return status;
}

/** Writes files. Throws an ImportError that says why the folder cannot be written. */
export function writeFiles(folder: string, files: readonly TargetFile[]): void {
	for (const { file, text } of files)
		orRefused(folder, () => {
			const path = join(folder, file);
			makeFolder(dirname(path));
			writeFileSync(`${path}.part`, text);
			renameSync(`${path}.part`, path);
		});
}

/** Made level by level: where a level cannot be made, as under `/proc`, `recursive` would try without an end. */
function makeFolder(path: string): void {
	if (existsSync(path)) return;
	if (dirname(path) !== path) makeFolder(dirname(path));
	mkdirSync(path);
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you may not write there',
	EPERM: 'you may not write there',
	EROFS: 'that disk is read-only',
	ENOSPC: 'that disk is full',
	ENOTDIR: 'a file stands where a folder should be',
	ENOENT: 'no folder can be made there',
	EEXIST: 'a file or link stands where a folder should be',
	EISDIR: 'a folder stands where a file should be',
	ENAMETOOLONG: 'the path is too long',
	ELOOP: 'links lead to each other',
};

function orRefused<Result>(folder: string, act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
		if (reason === undefined) throw error;
		throw new ImportError(
			`Unexpected target \`${folder}\`, expected a folder that can be written: ${reason}`,
		);
	}
}
