/** What a run is told from outside, by environment variables that every command shares. */
import { resolve } from 'node:path';
import type { Audience } from '../corpus/corpus.ts';
import { faultOfDay } from '../model/times.ts';
import { defaultCache } from './cache-folder.ts';
import { readSiteField } from './site-file.ts';

export interface Settings {
	/** The content folder, absolute. */
	readonly content: string;
	/** The folder that a build writes, absolute. */
	readonly out: string;
	readonly audience: Audience;
	/** Folder in which runs keep what the next one may reuse, absolute. */
	readonly cache: string;
	/** The day from which "overdue" is reckoned, `YYYY-MM-DD`; `undefined` for today in the site's zone. */
	readonly today: string | undefined;
}

/** Thrown for a setting that cannot be used. */
export class SettingsError extends Error {}

/** Reads `BOKGI_CONTENT`, `BOKGI_OUT`, `BOKGI_AUDIENCE`, `BOKGI_CACHE` and `BOKGI_NOW`; paths are taken from the working folder. */
export function readSettings(
	environment: Readonly<Record<string, string | undefined>>,
	folder = process.cwd(),
): Settings {
	const content = resolve(folder, environment['BOKGI_CONTENT'] || 'content');
	const audience = environment['BOKGI_AUDIENCE'] || (readSiteField(content, 'audience') ?? 'internal');
	if (audience !== 'internal' && audience !== 'public')
		throw new SettingsError('Unexpected value of BOKGI_AUDIENCE, expected `internal` or `public`.');
	const now = environment['BOKGI_NOW'] || undefined;
	if (now !== undefined && (faultOfDay(now.slice(0, 10)) || !/^.{10}(T[\d:.]+(Z|[+-][\d:]+)?)?$/.test(now)))
		throw new SettingsError('Unexpected value of BOKGI_NOW, expected a day such as `2026-11-22`.');
	return {
		content,
		out: resolve(folder, environment['BOKGI_OUT'] || 'dist'),
		audience,
		cache: resolve(folder, environment['BOKGI_CACHE'] || defaultCache),
		today: now?.slice(0, 10),
	};
}
