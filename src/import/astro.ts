/** Incidents in an Astro content collection: front matter with times, and updates in it or as `<Update>` in the text. */
import type { Guess, ImportedDocument, Importer, ImportItem, LeftOut, ReadOptions } from './importer.ts';
import { addressOf, readParts } from './markdown.ts';
import { languageOf } from './prose/language.ts';
import { reportIn } from './prose/report.ts';
import { reportZoneOf } from './prose/zone-of.ts';
import { documentOfRecord, type Update } from './record.ts';
import { listOf, sourceFiles, sourceText, textOf } from './source.ts';
import { type StampedTime, StampReader } from './stamps.ts';

export const astro: Importer = {
	id: 'astro',
	title: 'incidents in an Astro content collection',
	describe: [
		'Markdown and MDX files whose front matter has title, date, and where it is known resolvedDate, severity,',
		'affectedServices or affectedSystems, and timeline (time, status, message). `<Update date="…">` becomes the',
		'timeline, too. Action items and lessons are taken from the text. Files that begin with `_` are no entries.',
	],
	*read(source, options = {}) {
		for (const file of sourceFiles(source, ['.md', '.mdx'])) {
			const read = sourceText(file);
			if ('why' in read) yield { skipped: { source: file.name, why: read.why, broken: true } };
			else yield itemOf(file.name, read.text, options);
		}
	},
};

const names = {
	started: ['startedAt', 'start', 'startDate', 'started', 'date', 'pubDate', 'createdAt'],
	detected: ['detectedAt', 'detected', 'detectedDate'],
	mitigated: ['mitigatedAt', 'mitigated', 'mitigatedDate'],
	resolved: ['resolvedDate', 'resolvedAt', 'resolvedWhen', 'endedAt', 'endDate', 'end', 'resolved'],
	services: ['affectedServices', 'affectedSystems', 'affected', 'services', 'systems', 'components'],
	updates: ['timeline', 'updates', 'events'],
} as const;

function itemOf(source: string, text: string, options: ReadOptions): ImportItem {
	if (/(?:^|\/)_[^/]*$/.test(source))
		return {
			skipped: { source, why: 'its name begins with `_`, so Astro takes it for no entry', broken: false },
		};
	const { data, body, leftOut } = readParts(text);
	if (textOf(data.get('title')) === '' || firstOf(data, names.started) === undefined)
		return {
			skipped: {
				source,
				why: 'no `title` and `date` in the front matter, so not an entry of such a collection',
				broken: false,
			},
		};
	return { document: documentOf(source, data, body, [...leftOut], options) };
}

function documentOf(
	source: string,
	data: ReadonlyMap<string, unknown>,
	body: string,
	leftOut: LeftOut[],
	{ zone, base }: ReadOptions,
): ImportedDocument {
	const guesses: Guess[] = [];
	const lang = languageOf(`${textOf(data.get('title'))}\n${body}`);
	const offset = /[+-]\d\d:\d\d$/.exec(textOf(firstOf(data, names.started)))?.[0];
	const stamps = new StampReader(zone ?? (offset ? reportZoneOf(offset, lang) : undefined), guesses);
	const time = (list: readonly string[]) => stamps.read(firstOf(data, list));
	const inText = updateTags(body, stamps);
	const updates = [...listed(firstOf(data, names.updates), stamps), ...inText];
	const text = inText.length === 0 ? body : body.replace(updateTag, '').trim();
	const url = addressOf(source, base);
	const started = time(names.started);
	const prose = reportIn({
		text,
		frontmatter: new Map([['title', textOf(data.get('title'))]]),
		name: source,
		base: url,
		zone: stamps.zone,
		day: started?.at.slice(0, 10),
	});
	if (textOf(data.get('published')) === 'false' || textOf(data.get('draft')) === 'true')
		leftOut.push({ field: 'published', value: 'false', why: 'the entry was not published' });
	const planned = /maintenance/.test(textOf(data.get('severity')));
	return documentOfRecord(
		{
			source,
			key: source,
			title: textOf(data.get('title')),
			text,
			times: {
				started,
				detected: time(names.detected),
				mitigated: time(names.mitigated),
				resolved: time(names.resolved) ?? lastUpdate(data, updates, guesses),
			},
			updates,
			severity: planned ? undefined : textOf(data.get('severity')) || undefined,
			services: names.services.map((name) => listOf(data.get(name))).find((list) => list.length > 0) ?? [],
			tags: [...listOf(data.get('tags')), ...(planned ? ['maintenance'] : [])],
			url,
			zone: stamps.zone,
			prose:
				updates.length === 0 ? { ...prose, report: { ...prose.report, timeline: [] }, body: text } : prose,
		},
		guesses,
		leftOut,
	);
}

/** The first value that is there and is more than a yes or no. */
function firstOf(data: ReadonlyMap<string, unknown>, list: readonly string[]): unknown {
	return list
		.map((name) => data.get(name))
		.find((value) => value !== undefined && value !== null && value !== '' && typeof value !== 'boolean');
}

/** `resolved: true` has no time: the last update's is the nearest. */
function lastUpdate(
	data: ReadonlyMap<string, unknown>,
	updates: readonly Update[],
	guesses: Guess[],
): StampedTime | undefined {
	const isResolved = data.get('resolved') === true || textOf(data.get('status')) === 'resolved';
	const last = updates.toSorted((a, b) => b.at.instant - a.at.instant)[0]?.at;
	if (!isResolved || !last) return undefined;
	guesses.push({
		field: 'resolved',
		value: last.at,
		why: 'resolved without a time: that of the last update',
	});
	return last;
}

function listed(value: unknown, stamps: StampReader): Update[] {
	return (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
		if (typeof entry !== 'object' || entry === null) return [];
		const fields = new Map(Object.entries(entry));
		const at = stamps.read(firstOf(fields, ['time', 'at', 'date', 'timestamp', 'when']));
		const text = textOf(firstOf(fields, ['message', 'text', 'event', 'description', 'content', 'title']));
		return at ? [{ at, status: textOf(fields.get('status')), text }] : [];
	});
}

const updateTag = /<Update\b([^>]*)>([\s\S]*?)<\/Update>/g;

function updateTags(body: string, stamps: StampReader): Update[] {
	return [...body.matchAll(updateTag)].flatMap(([, attributes = '', text = '']) => {
		const attribute = (name: string) =>
			new RegExp(`\\b${name}=\\{?["'\`]([^"'\`]*)["'\`]`).exec(attributes)?.[1];
		const at = stamps.read(attribute('date') ?? attribute('time') ?? attribute('at'));
		return at ? [{ at, status: attribute('status') ?? '', text: text.trim() }] : [];
	});
}
