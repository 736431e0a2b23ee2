/** Days that a text or an address tells of, for documents that do not state when they happened. */
import { faultOfDay } from '../model/times.ts';

/** A day found in a text. */
export interface FoundDay {
	/** `YYYY-MM-DD`; the first of the month, or of the year, where no more is said. */
	readonly day: string;
	/** How much of it the text says: `month-day` is one whose year came from `years`. */
	readonly precision: 'day' | 'month-day' | 'month' | 'year';
	/** The words that say so. */
	readonly words: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`;
const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?\b`;
const range = String.raw`(?:\s?[-–—]\s?\d{1,2}(?:st|nd|rd|th)?\b)?`;
const year = String.raw`((?:19|20)\d\d)(?!\d)`;

const whole: readonly [pattern: RegExp, order: 'ymd' | 'mdy' | 'dmy'][] = [
	[/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, 'ymd'],
	[/(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/g, 'ymd'],
	[/((?:19|20)\d\d)\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/g, 'ymd'],
	[new RegExp(`${month}\\s+${date}${range},?\\s+${year}`, 'g'), 'mdy'],
	[new RegExp(`\\b${date}${range}(?:\\s+of)?\\s+${month},?\\s+${year}`, 'g'), 'dmy'],
];
const withoutYear: readonly [pattern: RegExp, order: 'md' | 'dm'][] = [
	[new RegExp(`${month}\\s+${date}`, 'g'), 'md'],
	[new RegExp(`\\b${date}(?:\\s+of)?\\s+${month}`, 'g'), 'dm'],
];
const monthAndYear = new RegExp(`${month},?\\s+(?:of\\s+)?${year}`, 'g');

/**
 * The first day in a text, the fullest first: whole dates, then days without a year for which `yearFor` knows one, then
 * months with a year. Days after `notAfter` and days that the calendar does not have are passed over.
 */
export function dayInText(
	text: string,
	{
		yearFor,
		notAfter = '9999',
	}: { yearFor?: (monthAndDay: string) => number | undefined; notAfter?: string | undefined } = {},
): FoundDay | undefined {
	const candidates: (FoundDay & { at: number })[] = [];
	const add = (
		precision: FoundDay['precision'],
		match: RegExpMatchArray,
		y: string,
		m: string,
		d: string,
	) => {
		const day = [y, monthNumber(m), d.padStart(2, '0')].join('-');
		if (!isBadDay(day) && day <= notAfter)
			candidates.push({ day, precision, words: match[0], at: match.index ?? 0 });
	};
	for (const [pattern, order] of whole)
		for (const match of text.matchAll(pattern)) {
			const [a, b, c] = match.slice(1) as [string, string, string];
			if (order === 'ymd') add('day', match, a, b, c);
			else if (order === 'mdy') add('day', match, c, a, b);
			else add('day', match, c, b, a);
		}
	if (candidates.length === 0 && yearFor)
		for (const [pattern, order] of withoutYear)
			for (const match of text.matchAll(pattern)) {
				const [m, d] = (order === 'md' ? [match[1], match[2]] : [match[2], match[1]]) as [string, string];
				const known = yearFor(`${monthNumber(m)}-${d.padStart(2, '0')}`);
				if (known !== undefined) add('month-day', match, String(known), m, d);
			}
	if (candidates.length === 0)
		for (const match of text.matchAll(monthAndYear)) add('month', match, match[2] ?? '', match[1] ?? '', '1');
	candidates.sort((one, other) => one.at - other.at);
	const [first] = candidates;
	return first && { day: first.day, precision: first.precision, words: first.words };
}

/** The day that an address tells of: `/2018/08/09/…`, `…-january-18-2019-…`, `/2018/`. */
export function dayInAddress(address: string, notAfter?: string): FoundDay | undefined {
	const path = address.replace(/^https?:\/\/(web\.archive\.org\/web\/\d+[a-z_]*\/)?(https?:\/\/)?[^/]*/i, '');
	const spoken = path.replace(/[^A-Za-z0-9]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
	const said = dayInText(spoken, { notAfter });
	const dated = dayInText(path, { notAfter });
	const found = [said, dated].find((day) => day?.precision === 'day') ?? said;
	if (found) return found;
	const parts = /\/((?:19|20)\d\d)(?:[/-](0[1-9]|1[0-2]))?(?![\d])/.exec(path);
	if (!parts) return undefined;
	const day = `${parts[1]}-${parts[2] ?? '01'}-01`;
	if (isBadDay(day) || (notAfter !== undefined && day > notAfter)) return undefined;
	return { day, precision: parts[2] ? 'month' : 'year', words: parts[0] };
}

/** The only year that a text speaks of; `undefined` when there is none or more than one. */
export function onlyYearIn(text: string): number | undefined {
	const years = new Set(text.match(/(?<![\d.,$#:])\b(?:19[6-9]|20[0-4])\d\b(?![\d,%:])/g));
	return years.size === 1 ? Number([...years][0]) : undefined;
}

function monthNumber(text: string): string {
	const index = months.indexOf(text.slice(0, 3).toLowerCase());
	return (index === -1 ? text : String(index + 1)).padStart(2, '0');
}

function isBadDay(day: string): boolean {
	return faultOfDay(day) !== undefined;
}
