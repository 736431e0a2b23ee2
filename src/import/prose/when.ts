/** On which day an incident was, by what its document says of itself: a field, the title, the front matter, the file's name. */
import { faultOfDay } from '../../model/times.ts';
import { dayInText } from '../days.ts';
import { textOf } from '../source.ts';
import type { FieldName } from './fields.ts';
import { leadingMoment, type WrittenDay } from './moments.ts';

/** The days that tell when an incident was, surest first. */
export interface DayEvidence {
	/** Stated: in a field, or in the title. */
	readonly stated?: string | undefined;
	/** `date` of the front matter, where that is no day of publication. */
	readonly dated?: string | undefined;
	/** Day of publication. */
	readonly published?: string | undefined;
	/** In the first paragraphs. */
	readonly told?: string | undefined;
	/** In the file's name. */
	readonly named?: string | undefined;
	/** The year of any of them, or of a folder. */
	readonly year?: number | undefined;
}

const postMarks = [
	'author',
	'authors',
	'tags',
	'category',
	'categories',
	'layout',
	'linkTitle',
	'path',
	'description',
	'aliases',
];

/** Whether the front matter is that of a blog, so that its `date` is the day of publication. */
export function isBlogPost(frontmatter: ReadonlyMap<string, unknown>): boolean {
	return postMarks.some((mark) => frontmatter.has(mark));
}

export function dayEvidence({
	fields,
	frontmatter,
	title,
	prose,
	name,
}: {
	fields: ReadonlyMap<FieldName, string>;
	frontmatter: ReadonlyMap<string, unknown>;
	title: string;
	prose: string;
	name: string;
}): DayEvidence {
	const isPost = isBlogPost(frontmatter);
	const date = dayAt(textOf(frontmatter.get('date') ?? frontmatter.get('pubDate') ?? ''));
	const inPath =
		dayInPath(name) ??
		(textOf(frontmatter.get('path')) ? dayInPath(textOf(frontmatter.get('path'))) : undefined);
	const year =
		yearIn(`${title} ${fields.get('date') ?? ''}`) ??
		Number((date ?? inPath)?.slice(0, 4) || /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(name)?.[1] || Number.NaN);
	const fullYear = Number.isNaN(year) ? undefined : year;
	const inField = fields.get('date') ?? fields.get('started') ?? fields.get('period');
	const words = prose.replace(/https?:\S+|\]\([^)]*\)/g, ' ');
	const told = dayInText(words, { yearFor: () => fullYear });
	return {
		stated: (inField && writtenDay(inField, fullYear)) || writtenDay(title, fullYear),
		dated: isPost ? undefined : date,
		published: isPost ? (date ?? (/_posts\//.test(name) ? dayInPath(name) : undefined)) : undefined,
		told: told && told.precision !== 'month' ? told.day : undefined,
		named: inPath ?? dayWithYear(name, fullYear),
		year: fullYear ?? (told && Number(told.day.slice(0, 4))),
	};
}

/** The first day in a short text; one without a year only where `year` is known. */
function writtenDay(text: string, year: number | undefined): string | undefined {
	for (const { index } of text.matchAll(/(?<![\p{L}\d./-])(?=[\p{L}\d])/gu)) {
		const moment = leadingMoment(text.slice(index));
		const day = moment?.day && dayText(moment.day, year);
		if (day) return day;
	}
	return undefined;
}

function dayText({ year, month, date }: WrittenDay, otherYear: number | undefined): string | undefined {
	const known = year ?? otherYear;
	const text = `${known}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	return known === undefined || faultOfDay(text) ? undefined : text;
}

function dayAt(text: string): string | undefined {
	const day = text.slice(0, 10);
	return faultOfDay(day) ? writtenDay(text, undefined) : day;
}

function yearIn(text: string): number | undefined {
	return Number(/(?<![\d.])((?:19|20)\d\d)(?![\d.])/.exec(text)?.[1]) || undefined;
}

function dayInPath(path: string): string | undefined {
	const [, y, m, d] = /(?<!\d)((?:19|20)\d\d)[-_/]?(\d\d)[-_/]?(\d\d)(?!\d)/.exec(path) ?? [];
	const day = `${y}-${m}-${d}`;
	return y === undefined || faultOfDay(day) ? undefined : day;
}

/** `2023-04/04-25-user.md`: month and date in the name, the year in the folder. */
function dayWithYear(path: string, year: number | undefined): string | undefined {
	const [, m, d] = /(?:^|\/)(\d\d)-(\d\d)[-_][^/]*$/.exec(path) ?? [];
	const day = `${year}-${m}-${d}`;
	return m === undefined || year === undefined || faultOfDay(day) ? undefined : day;
}
