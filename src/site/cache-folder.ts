import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from './settings.ts';

/** The folder that the project's own files are in. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where runs keep what the next one may reuse, unless `BOKGI_CACHE` names another folder. */
export const defaultCache = join(projectFolder, 'node_modules', '.cache', 'bokgi');

/**
 * Where a build keeps its pages: a folder for each content folder and each output. A public edition gets a fresh one
 * that the caller deletes, so that nothing an internal run has read can come back in it.
 */
export function buildFolder({ audience, cache, content, out }: Settings): string {
	return audience === 'public'
		? mkdtempSync(join(tmpdir(), 'bokgi-public-'))
		: made(cache, `${content}\0${out}`);
}

/** Where check keeps its findings: a folder for each content folder; none for a public edition. */
export function findingsFolder({ audience, cache, content }: Settings): string | undefined {
	return audience === 'public' ? undefined : made(cache, content);
}

/** Where Astro prints the pages of a build before they are moved: always below the project, one for each destination. */
export function printFolder({ out }: Pick<Settings, 'out'>): string {
	return join(defaultCache, `printed-${keyOf(out)}`);
}

function made(cache: string, key: string): string {
	const folder = join(cache, keyOf(key));
	mkdirSync(folder, { recursive: true });
	return folder;
}

function keyOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
