/** The files of the sample organisation in a content folder. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
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
