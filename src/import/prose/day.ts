/** Days as people write them: `2021-05-09`, `May 9th`, `9. May 2021`, `5/9/21`, `2025년 10월 3일`. */
import type { WrittenDay } from './moments.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch|s)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?`;
const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?!\w)(?!:\d)`;
const more = String.raw`(?:\s?(?:[-–—&]|to|and)\s?\d{1,2}(?:st|nd|rd|th)?(?!\w)(?!:\d))?`;
const year = String.raw`(?:,?\s+(?:of\s+)?((?:19|20)\d\d)(?!\d)|,?\s?['’](\d\d)(?!\d))?`;
const clockAhead = String.raw`(?=[\s,*_\x60]+(?:~|about |around )?\d{1,2}[:：]\d{2}|[\s*_\x60]*$|[\s*_\x60]*[-–—~|:]\s)`;

const patterns: readonly [
	pattern: RegExp,
	read: (parts: readonly string[]) => WrittenDay | undefined,
	needsClock?: boolean,
][] = [
	[/((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:T(?=\d))?/y, ([y, m, d]) => dayOf(y, m, d)],
	[/((?:19|20)\d\d)\.\s(\d{1,2})\.\s(\d{1,2})\.?(?!\d)/y, ([y, m, d]) => dayOf(y, m, d)],
	[/((?:19|20)\d\d)\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/y, ([y, m, d]) => dayOf(y, m, d)],
	[/(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/y, ([m, d]) => dayOf(undefined, m, d)],
	[
		new RegExp(`${month}\\s+${date}${more}${year}`, 'iy'),
		([m = '', d, y, short]) => dayOf(y ?? longYear(short), monthNumber(m), d),
	],
	[
		new RegExp(`${date}\\.?(?:\\s+of)?\\s+${month}${year}`, 'iy'),
		([d, m = '', y, short]) => dayOf(y ?? longYear(short), monthNumber(m), d),
	],
	[
		new RegExp(`${month}[-/](\\d{1,2})[-/]((?:19|20)\\d\\d)(?!\\d)`, 'iy'),
		([m = '', d, y]) => dayOf(y, monthNumber(m), d),
	],
	[
		new RegExp(`(\\d{1,2})[-/]${month}[-/]((?:19|20)\\d\\d)(?!\\d)`, 'iy'),
		([d, m = '', y]) => dayOf(y, monthNumber(m), d),
	],
	[/(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)/y, ([a, sign, b, y]) => slashed(a, b, y, sign)],
	[/(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/y, ([d, m, y]) => dayOf(y, m, d)],
	[
		new RegExp(`(\\d{1,2})([/-])(\\d{1,2})(?!\\d)${clockAhead}`, 'y'),
		([a, , b]) => slashed(a, b, undefined, '/'),
	],
];

/** The day at a place of a text. Behind a clock reading, bare numbers are none. */
export function readDay(
	text: string,
	at: number,
	behindClock: boolean,
): { day: WrittenDay; length: number } | undefined {
	if (/[\d.]/.test(text[at - 1] ?? '')) return undefined;
	for (const [index, [pattern, read]] of patterns.entries()) {
		if (behindClock && index >= patterns.length - 1) continue;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const day = match && read(match.slice(1));
		if (match && day) return { day, length: match[0].length };
	}
	return undefined;
}

/** Whether a text writes the date before the month, told by any day whose numbers leave no doubt. */
export function writesDateFirst(text: string): boolean | undefined {
	let first: boolean | undefined;
	for (const [, a, , b] of text.matchAll(/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/g)) {
		if (Number(a) > 12 === Number(b) > 12) continue;
		const here = Number(a) > 12;
		if (first !== undefined && first !== here) return undefined;
		first = here;
	}
	return first;
}

function dayOf(y: string | undefined, m: string | undefined, d: string | undefined): WrittenDay | undefined {
	const [month, date] = [Number(m), Number(d)];
	if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined;
	return { year: y === undefined ? undefined : Number(y), month, date };
}

function slashed(
	a: string | undefined,
	b: string | undefined,
	y: string | undefined,
	sign: string | undefined,
): WrittenDay | undefined {
	const fullYear = y !== undefined && y.length === 2 ? longYear(y) : y;
	if (Number(a) > 12) return dayOf(fullYear, b, a);
	const unsure = Number(b) <= 12 && Number(a) !== Number(b);
	// Countries that put the month first write slashes; `06-11-2023` is a day of November in all others.
	const dashed = unsure && sign === '-' && y?.length === 4;
	const day = dashed ? dayOf(fullYear, b, a) : dayOf(fullYear, a, b);
	return day && { ...day, unsure, ...(dashed ? { dateFirst: true } : {}) };
}

function longYear(short: string | undefined): string | undefined {
	return short === undefined ? undefined : `20${short}`;
}

function monthNumber(name: string): string {
	return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
