/** What commands for writers share: the records of the edition that the settings name, and the report that was meant. */
import { nearest } from '../src/check/suggest.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { findReport, idsWith } from '../src/corpus/find.ts';
import { type Loaded, loadCorpus } from '../src/corpus/load.ts';
import type { Locale } from '../src/i18n/t.ts';
import type { Incident } from '../src/model/incident.ts';
import { instantOf } from '../src/model/times.ts';
import { findingsFolder } from '../src/site/cache-folder.ts';
import { readSettings, type Settings } from '../src/site/settings.ts';
import { CliError } from './command.ts';
import { requireFolder } from './paths.ts';
import { progressLine } from './progress.ts';

/** The option that names the content folder. */
export const contentOption = {
	type: 'string',
	value: 'DIR',
	describe: 'Content folder (BOKGI_CONTENT; default content)',
} as const;

/** The settings of a run whose `--content` was given or not. Throws when the folder is not there. */
export function settingsOf(content: string | undefined): Settings {
	const settings = readSettings({ ...process.env, ...(content ? { BOKGI_CONTENT: content } : {}) });
	requireFolder(settings.content);
	return settings;
}

/** Reports without bodies, from the findings of the last check where those still count. */
export function loadRecords(settings: Settings): Loaded<unknown> {
	const line = progressLine(process.stderr);
	line.step('Reading');
	const loaded = loadCorpus<unknown>({
		content: settings.content,
		audience: settings.audience,
		today: settings.today,
		cache: findingsFolder(settings),
		onProgress: line.progress,
	});
	line.clear();
	return loaded;
}

/** The incident that was typed. Throws with what may have been meant. */
export function requireIncident({ corpus, check }: Loaded<unknown>, typed: string): Incident {
	// A report with problems is one that somebody is writing; a public edition holds none.
	const incidents = (corpus.audience === 'internal' ? check.context : corpus).incidents.map(
		({ incident }) => incident,
	);
	const found = findReport(incidents, typed);
	if (found) return found;
	const several = idsWith(incidents, typed);
	if (several.length > 1)
		throw new CliError(`Unexpected \`${typed}\`, which several ids have in them:\n  ${several.join('\n  ')}`);
	const near = nearest(
		typed,
		incidents.map(({ id }) => id),
	);
	throw new CliError(
		`Unexpected incident \`${typed}\`, expected the id of a report${near ? `. Did you mean \`${near}\`?` : ' as `npm run check` reads it.'}`,
	);
}

/**
 * A locale that was typed. When none was, that of the language `written` of a text where the site has it, else the
 * site's first. Throws for one that Bokgi does not speak.
 */
export function localeOf(
	typed: string | undefined,
	{ site }: Pick<Corpus<unknown>, 'site'>,
	written?: string,
): Locale {
	if (typed === undefined)
		return site.locales.find((locale) => locale === written) ?? site.locales[0] ?? 'en';
	if (typed === 'en' || typed === 'ko') return typed;
	throw new CliError(`Unexpected language \`${typed}\`, expected \`en\` or \`ko\`.`);
}

/** A word of a list that was typed. Throws with the nearest, or with all of them. */
export function oneOf<Word extends string>(what: string, typed: string, list: readonly Word[]): Word {
	const found = list.find((word) => word === typed);
	if (found !== undefined) return found;
	const near = nearest(typed, list);
	throw new CliError(
		`Unexpected ${what} \`${typed}\`, expected ${list.map((word) => `\`${word}\``).join(', ')}.${near ? ` Did you mean \`${near}\`?` : ''}`,
	);
}

/** The moment of a run: that of `BOKGI_NOW` where it names one, noon of its day where it names a day alone, else now. */
export function momentOfRun({ today }: Pick<Settings, 'today'>, zone: string): number {
	const given = process.env['BOKGI_NOW'] ?? '';
	if (/T.*(Z|[+-][\d:]+)$/.test(given)) return Date.parse(given);
	if (today === undefined) return Date.now();
	return instantOf(`${today} 12:00`, zone) ?? Date.parse(`${today}T12:00:00Z`);
}
