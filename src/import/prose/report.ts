/** POSTMORTEM IN MARKDOWN → what it states: title, times, timeline, measures, lessons, with a guess for all that is inferred. */
import { faultOfDay } from '../../model/times.ts';
import { guessedDay } from '../evidence.ts';
import type { Guess, ImportedReport, LeftOut } from '../importer.ts';
import { textOf } from '../source.ts';
import { firstSentences, oneLine, plainWords, shortened } from '../text.ts';
import { actionsIn, type WrittenAction } from './actions.ts';
import { bodyWithout } from './body.ts';
import { Calendar, type Surroundings } from './calendar.ts';
import { writesDateFirst } from './day.ts';
import { fieldsIn } from './fields.ts';
import { inlineText } from './inline.ts';
import { languageOf } from './language.ts';
import { lessonsIn } from './lessons.ts';
import { milestonesOf, type PlacedEntry } from './milestones.ts';
import { leadingMoment } from './moments.ts';
import { type Outline, outlineOf, sourceOf } from './sections.ts';
import { severityOf } from './severity.ts';
import { timelineIn, type WrittenTimeline } from './timeline.ts';
import { titleOf } from './title.ts';
import { dayEvidence } from './when.ts';
import { zoneOf } from './zone-of.ts';

/** A postmortem in Markdown, with what is known of it from elsewhere. */
export interface Prose {
	/** Markdown, without front matter. */
	readonly text: string;
	readonly frontmatter: ReadonlyMap<string, unknown>;
	/** Path of the file from the source. */
	readonly name: string;
	/** Address from which relative links are resolved. */
	readonly base?: string | undefined;
	/** Zone of times that state none. */
	readonly zone?: string | undefined;
	/** A day that is known from elsewhere, for times without one. */
	readonly day?: string | undefined;
	/** From when to when, where that is known from elsewhere; Markdown. */
	readonly period?: string | undefined;
}

/** What a postmortem states. */
export interface ProseReport {
	readonly day: string;
	readonly report: ImportedReport;
	readonly services: readonly string[];
	readonly body: string;
	readonly guesses: readonly Guess[];
	readonly leftOut: readonly LeftOut[];
}

export function reportIn(prose: Prose): ProseReport {
	const guesses: Guess[] = [];
	const leftOut: LeftOut[] = [];
	const { text, frontmatter, name, base } = prose;
	const outline = outlineOf(text);
	const options = { references: outline.references, base };
	const lang = languageOf(text);
	const { title, heading } = titleOf(outline, textOf(frontmatter.get('title')), name, guesses);
	const stated = fieldsIn(outline, withoutDates(frontmatter));
	const ownFields = prose.period === undefined ? stated : new Map([...stated, ['period' as const, prose.period]]);
	const written = timelineIn(outline);
	const opening = openingOf(outline);
	const evidence = dayEvidence({ fields: ownFields, frontmatter, title: plainWords(title), prose: opening, name });
	const { zone, reportZone } = zoneOf({ written, text, lang, fallback: prose.zone, fields: ownFields }, guesses);
	const nearDay = prose.day ?? evidence.stated ?? evidence.dated ?? evidence.told ?? evidence.published ?? evidence.named;
	const around: Surroundings = {
		zone,
		reportZone,
		day: nearDay,
		year: written.year ?? evidence.year,
		dateFirst: writesDateFirst(text),
	};
	const { entries, guesses: timeGuesses } = placeTimeline(written, around, leftOut);
	const calendar = new Calendar(around);
	const found = milestonesOf(
		{
			fields: ownFields,
			prose: opening,
			timeline: entries,
			day: evidence.stated ?? evidence.dated,
			daySure: evidence.stated !== undefined,
		},
		calendar,
		guesses,
	);
	guesses.push(...calendar.guesses('started'), ...timeGuesses);
	if (written.guessed && entries.length > 0)
		guesses.push({ field: 'timeline', value: '', why: 'no heading calls it a timeline: entries that begin with a time' });
	const day = dayOf({ evidence, statedDay: found.statedDay, entries, started: found.times.started, title, opening, text, known: prose.day }, guesses);
	const measures = actionsIn(outline);
	if (measures.kind === 'prevention')
		guesses.push({ field: 'actions', value: '', why: 'no action items: measures for prevention are taken as such' });
	const severity = severityOf(ownFields.get('severity') ?? '', guesses);
	const services = servicesOf(ownFields.get('services'), options);
	const report: ImportedReport = {
		title,
		summary: summaryOf(outline, opening, title, options, guesses),
		lang,
		timeZone: reportZone,
		...found.times,
		estimated: [...found.estimated],
		...publication(evidence.published, day, guesses),
		...(severity === undefined ? {} : { severity }),
		...sectionText('impact', outline, options, (summary) => ({ impact: { summary } })),
		...sectionText('resolution', outline, options, (resolution) => ({ resolution })),
		timeline: entries.map(({ placed, entry }) => ({
			at: placed.at,
			...(entry.phase ? { phase: entry.phase } : {}),
			event: inlineText(entry.text, options) || oneLine(entry.text) || '…',
		})),
		lessons: lessonsIn(outline, options),
		actions: measures.actions.map((action) => actionOf(action, around, options)),
	};
	if (services.length === 0) guesses.push({ field: 'services', value: 'unknown', why: 'no affected service is stated' });
	return {
		day,
		report,
		services: services.length === 0 ? ['Unknown service'] : services,
		body: bodyWithout(outline, heading, [written, measures]),
		guesses,
		leftOut,
	};
}

function withoutDates(frontmatter: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
	return new Map([...frontmatter].filter(([key]) => !/^(date|pubDate|title|description|summary)$/i.test(key)));
}

/** Title and first paragraphs, where a document says what it is about. */
function openingOf(outline: Outline): string {
	const early = outline.sections.filter(({ kind, level }, index) => index < 4 || kind === 'summary' || level === 0);
	const paragraphs = early.flatMap(({ kind, blocks }) =>
		kind === 'timeline' || kind === 'keyEvents' ? [] : blocks.filter(({ type }) => type === 'paragraph').slice(0, 3),
	);
	return paragraphs
		.map((block) => sourceOf(block, outline))
		.join('\n')
		.slice(0, 2_500);
}

function placeTimeline(written: WrittenTimeline, around: Surroundings, leftOut: LeftOut[]): { entries: PlacedEntry[]; guesses: Guess[] } {
	const calendar = new Calendar(around);
	const guesses: Guess[] = [];
	const entries: PlacedEntry[] = [];
	const inOrder = isNewestFirst(written) ? written.entries.toReversed() : written.entries;
	for (const entry of inOrder) {
		const before = entries.at(-1)?.placed;
		const placed = entry.moment === 'same' ? before : entry.moment && calendar.place(entry.moment);
		if (placed && entry.text !== '') entries.push({ placed, entry });
		else if (entry.text !== '')
			leftOut.push({ field: 'timeline', value: shortened(plainWords(entry.text), 60), why: 'an entry whose day or time is not stated' });
	}
	const sorted = entries.toSorted((a, b) => a.placed.instant - b.placed.instant);
	if (sorted.some((entry, index) => entry !== entries[index]))
		guesses.push({ field: 'timeline', value: '', why: 'entries out of order: sorted by their time' });
	const onlyDays = entries.filter(({ placed }) => placed.dayOnly).length;
	if (onlyDays > 0)
		guesses.push({ field: 'timeline', value: `${onlyDays}`, why: 'entries with a day and no time: its first minute' });
	return { entries: sorted, guesses: [...calendar.guesses('timeline'), ...guesses] };
}

/** Status pages put the newest entry first. */
function isNewestFirst({ entries }: WrittenTimeline): boolean {
	const readings = entries.flatMap(({ moment }) => {
		if (moment === undefined || moment === 'same' || !moment.clock) return [];
		const { day, clock } = moment;
		return [(day ? ((day.year ?? 0) * 400 + day.month * 31 + day.date) * 1440 : 0) + clock.minutes];
	});
	const falls = readings.filter((reading, index) => index > 0 && reading < (readings[index - 1] ?? 0)).length;
	return readings.length >= 3 && falls >= (readings.length - 1) * 0.8;
}

function dayOf(
	{
		evidence,
		statedDay,
		entries,
		started,
		title,
		opening,
		text,
		known,
	}: {
		evidence: ReturnType<typeof dayEvidence>;
		statedDay: string | undefined;
		entries: readonly PlacedEntry[];
		started: string | undefined;
		title: string;
		opening: string;
		text: string;
		known: string | undefined;
	},
	guesses: Guess[],
): string {
	const stated = known ?? evidence.stated ?? statedDay;
	if (started !== undefined || stated !== undefined) return stated ?? started?.slice(0, 10) ?? '1970-01-01';
	const candidates: [day: string | undefined, why: string][] = [
		[entries[0]?.placed.day, 'no time of the beginning: the first day of the timeline'],
		[evidence.dated, 'no time of the beginning: `date` of the front matter'],
		[evidence.told, 'no time of the beginning: a date in the text'],
		[evidence.named, 'no time of the beginning: the date in the name of the file'],
		[evidence.published, 'no time of the beginning: the day of publication'],
	];
	const [day, why] = candidates.find(([candidate]) => candidate !== undefined && !faultOfDay(candidate)) ?? [];
	if (day === undefined || why === undefined)
		return guessedDay({ title, summary: opening, body: text, addresses: [], published: undefined, fetched: '' }, guesses);
	guesses.push({ field: 'date', value: day, why });
	return day;
}

function publication(published: string | undefined, day: string, guesses: Guess[]): { published?: string } {
	if (published === undefined || published < day) return {};
	guesses.push({ field: 'published', value: published, why: '`date` of the front matter is taken as the day of publication' });
	return { published };
}

type Options = { references: ReadonlyMap<string, string>; base: string | undefined };

function summaryOf(outline: Outline, opening: string, title: string, options: Options, guesses: Guess[]): string {
	const section = outline.sections.find(({ kind, blocks }) => kind === 'summary' && blocks.some(({ type }) => type === 'paragraph'));
	const first = section?.blocks.find(({ type }) => type === 'paragraph');
	const stated = first && inlineText(firstSentences(sourceOf(first, outline), 600), options);
	if (stated) return stated;
	guesses.push({ field: 'summary', value: '', why: 'no section for it: the first sentences of the text' });
	const lines = opening.split('\n').filter((line) => !/^\s*(?:\*\*[^*]{2,40}\*\*\s*[:：]|\*\*[^*]{2,40}[:：]\s*\*\*|[\p{L} ]{2,30}[:：]\s)/u.test(line));
	return inlineText(firstSentences(lines.join('\n'), 400), options) || inlineText(firstSentences(outline.text, 400), options) || title;
}

function sectionText<Field>(
	kind: 'impact' | 'resolution',
	outline: Outline,
	options: Options,
	put: (text: string) => Field,
): Field | Record<string, never> {
	const section = outline.sections.find(({ kind: own, blocks }) => own === kind && blocks.some(({ type }) => type === 'paragraph' || type === 'list'));
	const block = section?.blocks.find(({ type }) => type === 'paragraph' || type === 'list');
	if (!block) return {};
	const source =
		block.type === 'list'
			? block.children
					.slice(0, 4)
					.map((item) => sourceOf(item.children[0] ?? item, outline))
					.join('; ')
			: firstSentences(sourceOf(block, outline), 500);
	const words = inlineText(source, options);
	return words === '' || /^\*[^*]+\*$/.test(words) ? {} : put(words);
}

function servicesOf(stated: string | undefined, options: Options): string[] {
	if (stated === undefined) return [];
	return stated
		.split(/\s*[,、，;；]\s*(?![^(（]*[)）])/)
		.map((name) => plainWords(inlineText(name, options)).replace(/\s*[(（][^)）]*[)）]\s*$/, '').replace(/[.。]$/, '').trim())
		.filter((name) => name !== '' && name.length <= 60)
		.slice(0, 12);
}

function actionOf(
	{ text, type, status, owner, due }: WrittenAction,
	around: Surroundings,
	options: Options,
): NonNullable<ImportedReport['actions']>[number] {
	const moment = due === undefined ? undefined : leadingMoment(due);
	const calendar = new Calendar(around);
	const dueDay = moment?.day && calendar.place(moment)?.day;
	const ticket = /https?:\/\/[^\s)\]>]+\/(?:issues|pull|browse)\/[^\s)\]>,]+/.exec(text)?.[0];
	return {
		title: inlineText(text, options) || '…',
		...(type ? { type } : {}),
		...(status ? { status } : {}),
		...(owner ? { owner: oneLine(owner) } : {}),
		...(dueDay && !faultOfDay(dueDay) ? { due: dueDay } : {}),
		...(ticket ? { ticket } : {}),
	};
}
