/** INCIDENT OF ANOTHER SYSTEM → document: its times, updates and text, whatever its fields were called. */
import { dayIn, instantOf } from '../model/times.ts';
import type { MilestoneName } from '../model/vocabulary.ts';
import type { Guess, ImportedDocument, ImportedReport, LeftOut } from './importer.ts';
import { writtenTime } from './prose/calendar.ts';
import { inlineText, titleText } from './prose/inline.ts';
import { languageOf } from './prose/language.ts';
import { phaseOfStatus } from './prose/phases.ts';
import type { ProseReport } from './prose/report.ts';
import { severityOf } from './prose/severity.ts';
import type { StampedTime } from './stamps.ts';
import { firstSentences, oneLine } from './text.ts';

/** A post about an incident while it went on. */
export interface Update {
	readonly at: StampedTime;
	readonly status: string;
	/** Markdown. */
	readonly text: string;
}

/** What another system holds of an incident. */
export interface IncidentRecord {
	readonly source: string;
	readonly key: string;
	readonly title: string;
	/** Markdown. */
	readonly text: string;
	/** Markdown, where the first words of the text are no summary. */
	readonly summary?: string | undefined;
	readonly times: { readonly [name in MilestoneName]?: StampedTime | undefined };
	readonly updates: readonly Update[];
	/** The system's word for how grave it was. */
	readonly severity?: string | undefined;
	readonly services: readonly string[];
	readonly tags?: readonly string[];
	readonly url?: string | undefined;
	readonly urlLabel?: string;
	/** IANA zone in which the times are written. */
	readonly zone: string;
	readonly base?: string | undefined;
	/** Day for the file's name where no time is known. */
	readonly day?: string | undefined;
	/** What its text states, where that was read as a postmortem. */
	readonly prose?: ProseReport | undefined;
}

/** The document of a record. `guesses` are those made while it was read. */
export function documentOfRecord(
	record: IncidentRecord,
	guesses: Guess[],
	leftOut: readonly LeftOut[] = [],
): ImportedDocument {
	const { prose, zone } = record;
	const title = oneLine(titleText(record.title)) || 'Incident';
	if (record.title.trim() === '') guesses.push({ field: 'title', value: title, why: 'no title' });
	const times = Object.fromEntries(
		Object.entries(record.times).flatMap(([name, time]) => (time ? [[name, time.at]] : [])),
	) as { [name in MilestoneName]?: string };
	const updates = record.updates.toSorted((a, b) => a.at.instant - b.at.instant);
	const timeline: NonNullable<ImportedReport['timeline']> =
		updates.length > 0 || !prose
			? updates.map(({ at, status, text }) => ({
					at: at.at,
					...phaseField(status),
					event: inlineText(text, { base: record.base }) || status || '…',
				}))
			: (prose.report.timeline ?? []).map((entry) => ({
					...entry,
					at: rezoned(entry.at, prose.report.timeZone ?? 'UTC', zone),
				}));
	const severity =
		record.severity === undefined ? prose?.report.severity : severityOf(record.severity, guesses);
	if (record.severity && severity === undefined && !/^(maintenance|under-maintenance)$/.test(record.severity))
		leftOut = [
			...leftOut,
			{ field: 'severity', value: record.severity, why: 'a word that says nothing of how grave it was' },
		];
	const body = bodyOf(record, updates);
	const summary = summaryOf(record, updates, title);
	const fromProse = prose ? kept(prose) : { report: {}, guesses: [] };
	const services = record.services.map(oneLine).filter((name) => name !== '');
	if (services.length === 0)
		guesses.push({ field: 'services', value: 'unknown', why: 'no affected service is stated' });
	return {
		source: record.source,
		key: record.key,
		day: dayOf(record, updates, guesses),
		report: {
			...fromProse.report,
			title,
			summary,
			lang:
				prose?.report.lang ??
				languageOf(`${record.title}\n${record.text}\n${updates.map(({ text }) => text).join('\n')}`),
			timeZone: zone,
			...times,
			estimated: [
				...new Set(guesses.flatMap(({ field }) => (field in times ? [field as MilestoneName] : []))),
			],
			...(severity === undefined ? {} : { severity }),
			timeline,
			links:
				record.url === undefined ? [] : [{ label: record.urlLabel ?? 'Original record', url: record.url }],
			tags: [...(record.tags ?? [])],
		},
		services: services.length === 0 ? ['Unknown service'] : services,
		body,
		base: record.base ?? record.url,
		guesses: [...guesses, ...fromProse.guesses],
		leftOut: [
			...leftOut,
			...(prose?.leftOut.filter(({ field }) => field !== 'timeline' || updates.length === 0) ?? []),
		],
	};
}

/** A time of a report in one zone, as a report in another holds it. */
function rezoned(at: string, from: string, to: string): string {
	const instant = instantOf(at, from);
	return instant === undefined || from === to ? at : writtenTime(instant, to, to);
}

function phaseField(status: string): { phase?: NonNullable<ReturnType<typeof phaseOfStatus>> } {
	const phase = phaseOfStatus(status);
	return phase ? { phase } : {};
}

/** What a text states beyond times and title, which the record knows better. */
function kept({ report, guesses }: ProseReport): { report: Partial<ImportedReport>; guesses: Guess[] } {
	const { impact, resolution, lessons, actions } = report;
	return {
		report: {
			...(impact ? { impact } : {}),
			...(resolution ? { resolution } : {}),
			...(lessons ? { lessons } : {}),
			...(actions && actions.length > 0 ? { actions } : {}),
		},
		guesses: guesses.filter(({ field }) => field === 'actions'),
	};
}

function dayOf({ times, day, zone }: IncidentRecord, updates: readonly Update[], guesses: Guess[]): string {
	const known = times.started ?? times.detected;
	if (known) return dayIn(known.instant, zone);
	const first = updates[0]?.at ?? Object.values(times).find((time) => time !== undefined);
	const guessed = first ? dayIn(first.instant, zone) : day;
	const why = first
		? 'no time of the beginning: the day of the first time that is known'
		: 'no time of the beginning: the day that the source names';
	if (guessed !== undefined) guesses.push({ field: 'date', value: guessed, why });
	else
		guesses.push({
			field: 'date',
			value: '1970-01-01',
			why: 'no date in the source: 1970-01-01 stands for "unknown"',
		});
	return guessed ?? '1970-01-01';
}

function summaryOf(
	{ text, base, prose, summary: known }: IncidentRecord,
	updates: readonly Update[],
	title: string,
): string {
	const stated =
		prose?.guesses.some(({ field }) => field === 'summary') === false ? prose.report.summary : '';
	if (stated) return stated;
	for (const words of [known ?? '', text, updates[0]?.text ?? '']) {
		const summary = inlineText(firstSentences(words, 400), { base });
		if (/\p{L}/u.test(summary)) return summary;
	}
	return title;
}

/** The text, and updates that are more than a passage in full, since a timeline holds one line each. */
function bodyOf({ text, prose }: IncidentRecord, updates: readonly Update[]): string {
	const long = updates.filter(
		({ text: words }) => /\n\s*\n|\n\s*[-*\d]/.test(words.trim()) || words.length > 800,
	);
	const parts = [
		prose?.body ?? text,
		...long.map(
			({ at, status, text: words }) =>
				`## ${[at.at, status].filter((word) => word !== '').join(' – ')}\n\n${words.replace(/^#/gm, '##')}`,
		),
	].filter((part) => part.trim() !== '');
	return parts.join('\n\n');
}

/** Markdown of a text that may hold the simple HTML of status pages. */
export function fromHtml(text: string): string {
	return text
		.replace(/<br ?\/?>/gi, '\n')
		.replace(/<\/(?:p|div|li|ul|ol|h[1-6])>/gi, '\n\n')
		.replace(/<li[^>]*>/gi, '- ')
		.replace(/<(?:strong|b)>\s*([\s\S]*?)\s*<\/(?:strong|b)>/gi, '**$1**')
		.replace(/<(?:em|i)>\s*([\s\S]*?)\s*<\/(?:em|i)>/gi, '*$1*')
		.replace(/<a\s[^>]*href=["'](https?:[^"']+)["'][^>]*>([\s\S]*?)<\/a>/gi, '[$2]($1)')
		.replace(/<\/?(?:p|div|ul|ol|small|span|var|h[1-6]|time|abbr)(?:\s[^>]*)?>/gi, '')
		.replace(/&nbsp;/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;|&apos;/g, "'")
		.replace(/&amp;/g, '&')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
