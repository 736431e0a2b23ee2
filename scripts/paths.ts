import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../src/check/suggest.ts';
import { CliError } from './command.ts';

/**
 * Paths that somebody typed, as paths from the content folder. A path counts from the folder where the command was
 * typed, else from the content folder. Throws for one that is not there or lies outside.
 */
export function pathsIn(content: string, typed: readonly string[]): string[] {
	const folders = [process.cwd(), process.env['INIT_CWD'] ?? process.cwd(), content];
	return typed.map((path) => {
		const found = folders.map((folder) => resolve(folder, path)).find((candidate) => existsSync(candidate));
		if (found === undefined)
			throw new CliError(
				`Unexpected path \`${path}\`, expected a file or folder that exists.${hintFor(path, folders) ?? ' See `npm run check -- --help`.'}`,
			);
		const inside = relative(content, found).split(sep).join('/');
		if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
			throw new CliError(
				`Unexpected path \`${path}\`, expected one inside the content folder \`${content}\`.`,
			);
		return inside;
	});
}

/** Throws when a content folder is not there. */
export function requireFolder(content: string): void {
	if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return;
	throw new CliError(
		`Unexpected content folder \`${content}\`, expected a folder that exists.${hintFor(content, [process.cwd()]) ?? ''}`,
	);
}

/** The nearest name that is there; `undefined` when none is near. */
function hintFor(path: string, folders: readonly string[]): string | undefined {
	for (const folder of folders) {
		const above = dirname(resolve(folder, path));
		const near = existsSync(above) ? nearest(basename(path), readdirSync(above)) : undefined;
		if (near !== undefined) return ` Did you mean \`${join(dirname(path), near)}\`?`;
	}
	return undefined;
}
