/** The files of the sample organisation in a content folder. */
import { cpSync, existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { organisationFiles } from '../read/files.ts';
import { recoverable } from './changes.ts';
import { samplesAmong } from './init.ts';

/**
 * Files of the samples by path from the content folder, with `/`: those that go, and those that stay because git does not
 * have them as they are. `isSafe` tells which git has; outside a repository (`undefined`) all go.
 */
export function samplesIn(
	folder: string,
	isSafe: ReadonlySet<string> | undefined = recoverable(folder),
): { readonly going: readonly string[]; readonly staying: readonly string[] } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		);
	const samples = samplesAmong(files).sort();
	return {
		going: samples.filter((file) => isSafe?.has(file) ?? true),
		staying: samples.filter((file) => !(isSafe?.has(file) ?? true)),
	};
}

/**
 * Copies the sample organisation with its reports to another folder, from where the engine's own tests take it from now on.
 * Reports that are no sample stay behind; where the other folder is there already, nothing is done.
 */
export function keepSample(folder: string, samples: readonly string[], into: string): void {
	if (existsSync(into)) return;
	for (const file of [...organisationFiles, ...samples])
		if (existsSync(join(folder, file))) cpSync(join(folder, file), join(into, file));
}

/** Deletes a file of a folder, and the folders above it that are empty then; never the folder itself. */
export function removeFile(folder: string, file: string): void {
	rmSync(join(folder, file));
	for (
		let parent = dirname(file);
		parent !== '.' && existsSync(join(folder, parent));
		parent = dirname(parent)
	) {
		if (readdirSync(join(folder, parent)).length > 0) return;
		rmdirSync(join(folder, parent));
	}
}
