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
	/** The order in which the stated one is read, where its numbers allow two. */
	readonly statedOrder?: 'date' | 'month' | undefined;
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
	dateFirst,
}: {
	fields: ReadonlyMap<FieldName, string>;
	frontmatter: ReadonlyMap<string, unknown>;
	title: string;
	prose: string;
	name: string;
	/** Whether the document writes `4/5/2023` for a day in May, where it tells. */
	dateFirst: boolean | undefined;
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
	const named = inPath ?? dayWithYear(name, fullYear);
	const order = { dateFirst, near: named };
	const stated =
		(inField ? writtenDay(inField, fullYear, order) : undefined) ?? writtenDay(title, fullYear, order);
	return {
		stated: stated?.day,
		statedOrder: stated?.order,
		dated: isPost ? undefined : date,
		published: isPost ? (date ?? (/_posts\//.test(name) ? dayInPath(name) : undefined)) : undefined,
		told: told && told.precision !== 'month' ? told.day : undefined,
		named,
		year: fullYear ?? (told && Number(told.day.slice(0, 4))),
	};
}

/** The first day in a short text; one without a year only where `year` is known. */
function writtenDay(
	text: string,
	year: number | undefined,
	order: Order = {},
): { day: string; order?: 'date' | 'month' } | undefined {
	for (const { index } of text.matchAll(/(?<![\p{L}\d./-])(?=[\p{L}\d])/gu)) {
		const written = leadingMoment(text.slice(index))?.day;
		const day = written && ordered(written, year, order);
		if (day) return day;
	}
	return undefined;
}

/** What tells in which order `4/5/2023` is written. */
interface Order {
	readonly dateFirst?: boolean | undefined;
	/** A day that one of the readings may be. */
	readonly near?: string | undefined;
}

function ordered(
	written: WrittenDay,
	year: number | undefined,
	{ dateFirst, near }: Order,
): { day: string; order?: 'date' | 'month' } | undefined {
	const likelier = dayText(written, year);
	const isDateFirst = written.dateFirst ?? false;
	const other = dayText({ ...written, month: written.date, date: written.month }, year);
	if (!written.unsure || other === undefined) return likelier === undefined ? undefined : { day: likelier };
	if (dateFirst !== undefined) return { day: dateFirst === isDateFirst ? (likelier ?? other) : other };
	if (near === other) return { day: other };
	if (likelier === undefined || near === likelier)
		return likelier === undefined ? undefined : { day: likelier };
	return { day: likelier, order: isDateFirst ? 'date' : 'month' };
}

function dayText({ year, month, date }: WrittenDay, otherYear: number | undefined): string | undefined {
	const known = year ?? otherYear;
	const text = `${known}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	return known === undefined || faultOfDay(text) ? undefined : text;
}

function dayAt(text: string): string | undefined {
	const day = text.slice(0, 10);
	return faultOfDay(day) ? writtenDay(text, undefined)?.day : day;
}

function yearIn(text: string): number | undefined {
	return Number(/(?<![\d.])((?:19|20)\d\d)(?![\d.])/.exec(text)?.[1]) || undefined;
}

function dayInPath(path: string): string | undefined {
	for (const { index } of path.matchAll(/(?<!\d)(?:19|20)\d\d/g)) {
		const [, y, m, d] = /^(\d{4})[-_/]?(\d\d)[-_/]?(\d\d)(?!\d)/.exec(path.slice(index)) ?? [];
		const day = `${y}-${m}-${d}`;
		if (y !== undefined && !faultOfDay(day)) return day;
	}
	return undefined;
}

/** `2023-04/04-25-user.md`: month and date in the name, the year in the folder. */
function dayWithYear(path: string, year: number | undefined): string | undefined {
	const [, m, d] = /(?:^|\/)(\d\d)-(\d\d)[-_][^/]*$/.exec(path) ?? [];
	const day = `${year}-${m}-${d}`;
	return m === undefined || year === undefined || faultOfDay(day) ? undefined : day;
}
