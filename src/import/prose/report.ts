/** POSTMORTEM IN MARKDOWN → what it states: title, times, timeline, measures, lessons, with a guess for all that is inferred. */
import { faultOfDay } from '../../model/times.ts';
import type { Guess, ImportedReport, LeftOut } from '../importer.ts';
import { textOf } from '../source.ts';
import { oneLine, plainWords } from '../text.ts';
import { actionsIn, type WrittenAction } from './actions.ts';
import { bodyWithout } from './body.ts';
import { Calendar, type Placed, type Surroundings } from './calendar.ts';
import { writesDateFirst } from './day.ts';
import { dayOf, publication } from './day-of.ts';
import { type FieldName, fieldsIn } from './fields.ts';
import { inlineText } from './inline.ts';
import { languageOf } from './language.ts';
import { lessonsIn } from './lessons.ts';
import { milestonesOf, momentIn, spanIn } from './milestones.ts';
import { leadingMoment } from './moments.ts';
import { type InlineOptions, sectionText, servicesOf, summaryOf } from './parts.ts';
import { placeTimeline } from './placing.ts';
import { type Outline, outlineOf, sourceOf } from './sections.ts';
import { severityOf } from './severity.ts';
import { timelineIn } from './timeline.ts';
import { titleOf } from './title.ts';
import { dayEvidence, isBlogPost } from './when.ts';
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
	const ownFields =
		prose.period === undefined ? stated : new Map([...stated, ['period' as const, prose.period]]);
	const written = timelineIn(outline);
	const opening = openingOf(outline);
	const evidence = dayEvidence({
		fields: ownFields,
		frontmatter,
		title: plainWords(title),
		prose: opening,
		name,
		dateFirst: writesDateFirst(text),
	});
	if (evidence.stated !== undefined && evidence.statedOrder)
		guesses.push({
			field: 'date',
			value: evidence.stated,
			why: `month and date in unsure order: read as ${evidence.statedOrder} first`,
		});
	const { zone, reportZone } = zoneOf(
		{ written, text, lang, fallback: prose.zone, fields: ownFields },
		guesses,
	);
	const nearDay =
		prose.day ?? evidence.stated ?? evidence.dated ?? evidence.told ?? evidence.published ?? evidence.named;
	const around: Surroundings = {
		zone,
		reportZone,
		day: nearDay,
		year: written.year ?? evidence.year,
		dateFirst: writesDateFirst(text),
	};
	const {
		entries,
		guesses: timeGuesses,
		endsUntimed,
	} = placeTimeline(written, around, leftOut, statedBeginning(ownFields, around));
	const calendar = new Calendar(around);
	const found = milestonesOf(
		{
			fields: ownFields,
			prose: opening,
			timeline: entries,
			day: evidence.stated ?? evidence.dated,
			daySure: evidence.stated !== undefined,
			guessedTimeline: written.guessed,
			endsUntimed,
			listed: outline.sections.some(({ kind }) => kind === 'keyEvents'),
		},
		calendar,
		guesses,
	);
	guesses.push(...calendar.guesses('started'), ...timeGuesses);
	if (written.guessed && entries.length > 0)
		guesses.push({
			field: 'timeline',
			value: '',
			why: 'no heading calls it a timeline: entries that begin with a time',
		});
	const day = dayOf(
		{
			evidence,
			statedDay: found.statedDay,
			entries,
			started: found.times.started,
			title,
			opening,
			text,
			known: prose.day,
		},
		guesses,
	);
	const measures = actionsIn(outline);
	if (measures.kind === 'prevention')
		guesses.push({
			field: 'actions',
			value: '',
			why: 'no action items: measures for prevention are taken as such',
		});
	const severity = severityOf(ownFields.get('severity') ?? '', guesses);
	const services = servicesOf(ownFields.get('services'), options);
	const { lessons, moved } = lessonsIn(outline, options);
	const { summary, section } = summaryOf(outline, opening, title, options, guesses);
	const report: ImportedReport = {
		title,
		summary,
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
		lessons,
		actions: measures.actions.map((action) => actionOf(action, around, options)),
	};
	const noTimes =
		found.times.started === undefined && found.times.resolved === undefined && entries.length === 0;
	if (services.length === 0)
		guesses.push({ field: 'services', value: 'unknown', why: 'no affected service is stated' });
	return {
		day,
		report,
		services: services.length === 0 ? ['Unknown service'] : services,
		body: bodyWithout(outline, heading, [
			written,
			measures,
			...moved,
			...(section ? [{ sections: [section], consumed: new Set(section.blocks) }] : []),
		]),
		guesses: guesses.filter(({ field }) => field !== 'timeZone' || !noTimes),
		leftOut,
	};
}

/** The beginning that a field states with a clock reading, from which a timeline may count. */
function statedBeginning(fields: ReadonlyMap<FieldName, string>, around: Surroundings): Placed | undefined {
	const moment =
		momentIn(fields.get('started') ?? '') ??
		spanIn(fields.get('period') ?? '') ??
		momentIn(fields.get('date') ?? '');
	return moment?.clock && new Calendar(around).place(moment);
}

/** The front matter for fields: titles and days are read apart, and a `date` with a clock reading is a beginning. */
function withoutDates(frontmatter: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
	const date = textOf(frontmatter.get('date'));
	const isTime =
		!isBlogPost(frontmatter) && leadingMoment(date)?.clock !== undefined && !/[T ]00:00(?::00)?/.test(date);
	return new Map([
		...[...frontmatter].filter(([key]) => !/^(date|pubDate|title|description|summary)$/i.test(key)),
		...(isTime ? [['started', date] as const] : []),
	]);
}

/** Title and first paragraphs, where a document says what it is about. */
function openingOf(outline: Outline): string {
	const early = outline.sections.filter(
		({ kind, level }, index) => index < 4 || kind === 'summary' || level === 0,
	);
	const told = early.filter(({ kind }) => kind !== 'timeline' && kind !== 'keyEvents');
	return told
		.flatMap(({ kind, blocks }) => {
			const paragraphs = blocks.filter(({ type }) => type === 'paragraph').slice(0, 3);
			if (paragraphs.length > 0 || (kind !== 'context' && kind !== 'summary')) return paragraphs;
			// Some tell in bullets what happened.
			return blocks.flatMap((block) => (block.type === 'list' ? block.children.slice(0, 2) : []));
		})
		.map((block) => sourceOf(block, outline))
		.join('\n')
		.slice(0, 2_500);
}

function actionOf(
	{ text, type, status, owner, due }: WrittenAction,
	around: Surroundings,
	options: InlineOptions,
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
