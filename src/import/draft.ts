/** IMPORTED DOCUMENT → draft: texts cleaned, times that cannot be left out, the file's name chosen, everything checked. */
import { incidentSchema } from '../model/incident.ts';
import { dayIn, faultOfDay, faultOfTime, instantOf } from '../model/times.ts';
import { type MilestoneName, milestoneNames } from '../model/vocabulary.ts';
import { safeBody } from './escape.ts';
import type { Guess, ImportedDocument, ImportedReport, LeftOut } from './importer.ts';
import { masked } from './mask.ts';
import { cleanText, oneLine, plainWords, slugOf } from './text.ts';

/** A document ready to be written. */
export interface Draft {
	readonly document: ImportedDocument;
	/** Name of the file, unless another report has it already: `2024-03-05-payments-failed`. */
	readonly name: string;
	readonly report: ImportedReport;
	readonly body: string;
	readonly guesses: readonly Guess[];
	readonly leftOut: readonly LeftOut[];
}

/** A draft of a document, or why none can be made of it. */
export function draftOf(original: ImportedDocument): Draft | { why: string } {
	const { document, secrets } = masked(original);
	const zone = document.report.timeZone ?? 'UTC';
	const { times, leftOut } = possibleTimes(document.report, zone);
	const estimated = (document.report.estimated ?? []).filter((name) => times[name] !== undefined);
	const { introduced, started, detected, acknowledged, firstAction, mitigated, resolved, ...rest } =
		document.report;
	const report = cleaned({ ...rest, ...times, estimated }) as ImportedReport;
	const tags = distinct(report.tags ?? []);
	const tidy: ImportedReport = {
		...report,
		title: oneLine(report.title),
		...(tags.length > 0 ? { tags } : {}),
	};
	const parsed = incidentSchema.safeParse({ ...tidy, status: 'draft', authors: ['import'], services: ['a'] });
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return { why: `${issue?.path.join('.') || 'front matter'}: ${issue?.message}` };
	}
	const start = times.started === undefined ? undefined : instantOf(times.started, zone);
	const day = start === undefined ? document.day : dayIn(start, zone);
	const isPossible = faultOfDay(day, 1900) === undefined;
	const unknownDay: Guess[] = isPossible
		? []
		: [
				{
					field: 'date',
					value: '1970-01-01',
					why: 'a day that no report can have: 1970-01-01 stands for "unknown"',
				},
			];
	return {
		document,
		name: nameOf(isPossible ? day : '1970-01-01', tidy.title),
		report: tidy,
		body: safeBody(document.body, document.base),
		guesses: [...document.guesses, ...unknownDay]
			.filter(({ field }) => !leftOut.some((entry) => entry.field === field))
			.map(onOneLine),
		leftOut: [...document.leftOut, ...leftOut, ...secrets].map(onOneLine),
	};
}

/** Day and title; the day once, where the title has it, too. */
function nameOf(day: string, title: string): string {
	const words = plainWords(title).replace(new RegExp(`(?:\\bon )?${day}`), ' ');
	return `${day}-${slugOf(words) || 'incident'}`;
}

type Times = { [name in MilestoneName]?: string };

/** The milestones that are times and stand in their order; of two that do not, the later milestone is left out. */
function possibleTimes(report: ImportedReport, zone: string): { times: Times; leftOut: LeftOut[] } {
	const times: Times = {};
	const leftOut: LeftOut[] = [];
	let last: { name: string; instant: number } | undefined;
	for (const name of milestoneNames) {
		const text = report[name];
		if (text === undefined) continue;
		const instant = faultOfTime(text) ? undefined : instantOf(text, zone);
		if (instant === undefined)
			leftOut.push({ field: name, value: text, why: 'not a time that a report can hold' });
		else if (last && instant < last.instant)
			leftOut.push({ field: name, value: text, why: `earlier than \`${last.name}\`` });
		else {
			times[name] = text;
			last = { name, instant };
		}
	}
	return { times, leftOut };
}

/** Every text of a value cleaned, however deep; empty lists, empty maps and `undefined` gone. */
function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value).trim();
	if (Array.isArray(value)) return value.map(cleaned);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, cleaned(inner)] as const);
	return Object.fromEntries(
		entries.filter(
			([, inner]) =>
				inner !== undefined && !(typeof inner === 'object' && Object.keys(inner ?? {}).length === 0),
		),
	);
}

function distinct(tags: readonly string[]): string[] {
	const byKey = new Map<string, string>();
	for (const tag of tags.map(oneLine))
		if (tag !== '' && !byKey.has(tag.toLowerCase())) byKey.set(tag.toLowerCase(), tag);
	return [...byKey.values()];
}

function onOneLine({ field, value, why }: Guess): Guess {
	return { field, value: oneLine(value), why };
}
