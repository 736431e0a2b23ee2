/** Keeps a build from writing over what it did not write: the folder that it fills is deleted and put in place anew. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { projectFolder } from './cache-folder.ts';
import { type Settings, SettingsError } from './settings.ts';

/** Files that every published site has. */
const signsOfSite = ['index.html', '_headers'];

/** Throws when building into the settings' folder could delete anything but an earlier site. */
export function requireOutFolder({ content, out, cache }: Pick<Settings, 'content' | 'out' | 'cache'>): void {
	const folder = realPath(out);
	const source = realPath(content);
	if (isInside(folder, source))
		throw new SettingsError('Unexpected output folder inside the content folder, expected one elsewhere.');
	if (isInside(realPath(cache), source))
		throw new SettingsError('Unexpected cache folder inside the content folder, expected one elsewhere.');
	const kept = [source, realPath(projectFolder), realPath(process.cwd()), realPath(homedir())];
	for (const written of [folder, `${folder}.building`, `${folder}.previous`])
		if (kept.some((path) => isInside(path, written)))
			throw new SettingsError(
				'Unexpected output folder that holds the content, the project or the working folder, expected one for the site alone.',
			);
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory())
		throw new SettingsError('Unexpected file in the place of the output folder, expected a folder.');
	const files = readdirSync(folder);
	if (files.length > 0 && !signsOfSite.every((file) => files.includes(file)))
		throw new SettingsError(
			'Unexpected output folder with files that are no site, expected an empty one: a build replaces all that is in it.',
		);
}

/** A path with its links followed, as far as it exists. */
function realPath(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const above = dirname(path);
	return above === path ? path : join(realPath(above), path.slice(above.length));
}

/** Whether a path is a folder, or lies below it. */
function isInside(path: string, folder: string): boolean {
	const steps = relative(folder, path);
	return steps !== '..' && !steps.startsWith(`..${sep}`);
}
