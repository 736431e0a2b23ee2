/** Dates and clock readings as people write them, read from the beginning of a text. */
import { readClock } from './clock.ts';
import { readDay } from './day.ts';
import { type FoundZone, zoneAt } from './zones.ts';

/** A day as it is written; what is missing comes from around it. */
export interface WrittenDay {
	readonly year?: number | undefined;
	readonly month: number;
	readonly date: number;
	/** Month and date stand in an order that the text does not tell, as in `4/5/2023`: this is the likelier one. */
	readonly unsure?: boolean | undefined;
	/** Whether the likelier order is the date first. */
	readonly dateFirst?: boolean | undefined;
}

/** A clock reading as it is written. */
export interface WrittenClock {
	/** Minutes since midnight; 1440 for `24:00`. */
	readonly minutes: number;
	readonly seconds: number;
	/** Whether it says which half of the day. */
	readonly half?: 'am' | 'pm' | undefined;
	/** One digit for the hour and no half of the day: perhaps of a clock of 12 hours. */
	readonly short?: boolean | undefined;
	/** Hours only, as `22:XX`. */
	readonly rough?: boolean | undefined;
	/** What is wrong with it, as `17:14pm`. */
	readonly doubt?: string | undefined;
}

/** A point in time, or a span, at the beginning of a text. */
export interface Moment {
	readonly day?: WrittenDay | undefined;
	readonly clock?: WrittenClock | undefined;
	readonly zone?: FoundZone | undefined;
	/** `~`, `about`, `頃`, `경`. */
	readonly approximate: boolean;
	/** The other end of a span. */
	readonly end?:
		| { readonly day?: WrittenDay | undefined; readonly clock?: WrittenClock | undefined }
		| undefined;
	/** How many characters it takes, signs around it included. */
	readonly length: number;
}

const opening = /[\s*_`"'“‘([{（【<「-]*/y;
const approximations =
	/(?:≈|~|〜|약|約|推定|around|about|approx(?:imately|\.)?|roughly|circa|ca\.?|c\.|between|starting(?: at)?|from|since|at|on|by|the hours of|the|as of|まで)(?![A-Za-z])[\s*_`]*/iy;
const weekday =
	/(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:r|rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?|[（(][월화수목금토일月火水木金土日](?:요일|曜日)?[)）]|[월화수목금토일]요일|[月火水木金土日]曜日)[,\s*_`]*/y;
const between = /[\s*_`]*(?:,|@|:(?=\s+\d{1,2}[:.]\d\d)|\bat\b|\bon\b|\bof\b|[-–—|])?[\s*_`([（]*/y;
const suffix =
	/[\s*_`]*(?:頃|ごろ|ころ|前後|以前|以降|경|쯤|무렵|이전|이후|쯤에|[（(](?:maybe|approx|not sure|推定|以降|予定|추정)[^)）]*[)）]|ish\b|前(?=[\s)|]|$))/y;
const spanSign =
	/[\s*_`]*(?:[-–—~〜～→]|\/(?=\s*\d{1,2}:)|\bto\b|\buntil\b|\btill?\b|\band\b|\bthrough\b|から|부터)[\s*_`]*/y;
const closing = /(?:[*_`"'”’)\]）】>」]|\s*\}\})*/y;

interface Point {
	day?: WrittenDay | undefined;
	clock?: WrittenClock | undefined;
	zone?: FoundZone | undefined;
	approximate: boolean;
	at: number;
}

/**
 * The time at the beginning of a text; `undefined` when it begins with none. With `bare`, `8.48` and `0848` are clock
 * readings without a day before them, too.
 */
export function leadingMoment(text: string, bare = false): Moment | undefined {
	const start = skip(text, 0, opening);
	const point = readPoint(text, start, bare);
	if (!point) return undefined;
	const end = readEnd(text, point, bare);
	const at = end?.at ?? point.at;
	return {
		day: point.day,
		clock: withHalfOf(point.clock, end?.clock),
		zone: point.zone ?? end?.zone,
		approximate: point.approximate || point.clock?.rough === true,
		end: end && { day: end.day, clock: end.clock },
		length: skip(text, at, closing),
	};
}

/** What stands behind a leading time: the text without the signs that part the two. */
export function afterMoment(text: string, { length }: Moment): string {
	const rest = text.slice(length).replace(
		/^[\s*_`"”)\]}）】>」]*(?:[:：|]|[-–—=]+>?|[→⇒]|,|\.(?=\s)|、)?[\s*_`]*(?:[-–—:]\s+)?/,
		(signs) =>
			// What opens emphasis or code of the words that follow stays.
			/\s([*_`]+)$/.exec(signs)?.[1] ?? '',
	);
	return balanced(rest.trim());
}

/** A text without the lone half of a pair of `**` or backticks. */
function balanced(text: string): string {
	for (const sign of ['**', '__', '`']) {
		const pieces = text.split(sign);
		if (pieces.length % 2 === 0)
			return balanced([pieces.slice(0, 2).join(''), ...pieces.slice(2)].join(sign).trim());
	}
	return text;
}

function readPoint(text: string, start: number, bare: boolean): Point | undefined {
	const point: Point = { approximate: false, at: start };
	let at = start;
	for (let turn = 0; turn < 8; turn++) {
		const spaced = skip(text, at, /\s*/y);
		const zone = point.clock && !point.zone ? zoneAt(text, spaced) : undefined;
		// In `18:11 (UTC 09:11)` the zone is that of the second reading.
		if (!zone && /[（(]/.test(text.slice(at, skip(text, at, between))) && namesOther(text, at)) break;
		if (zone) point.zone = { zone: zone.zone, words: zone.words, doubt: zone.doubt };
		const next = turn === 0 ? at : skip(text, at, between);
		const read = zone ? spaced + zone.length : readPart(text, next, point, bare);
		if (read === undefined) break;
		at = read;
		if ((point.day || point.clock) && !isFiller(text.slice(next, read))) point.at = at;
	}
	if (!point.day && !point.clock) return undefined;
	const tail = skip(text, point.at, suffix);
	if (tail > point.at) {
		point.approximate = true;
		point.at = tail;
	}
	return readAside(text, point);
}

/** Whether brackets begin with a zone and a clock reading in it. */
function namesOther(text: string, at: number): boolean {
	const inside = skip(text, at, between);
	const zone = zoneAt(text, inside);
	return zone !== undefined && readClock(text, skip(text, inside + zone.length, /\s*/y), false) !== undefined;
}

/** `The` behind a time belongs to what follows. */
function isFiller(words: string): boolean {
	approximations.lastIndex = 0;
	return approximations.exec(words)?.[0].length === words.length;
}

/** Reads one part of a point; gives where it ends, or `undefined` when there is none. */
function readPart(text: string, at: number, point: Point, bare: boolean): number | undefined {
	const named = skip(text, at, weekday);
	if (named > at) return named;
	const day = point.day ? undefined : readDay(text, at, point.clock !== undefined);
	if (day) {
		point.day = day.day;
		return at + day.length;
	}
	const clock = point.clock ? undefined : readClock(text, at, bare || point.day !== undefined);
	if (clock) {
		point.clock = clock.clock;
		return at + clock.length;
	}
	const zone = point.clock && !point.zone ? zoneAt(text, at) : undefined;
	if (zone) {
		point.zone = { zone: zone.zone, words: zone.words, doubt: zone.doubt };
		return at + zone.length;
	}
	if (point.day && point.clock) return undefined;
	approximations.lastIndex = at;
	const words = approximations.exec(text);
	if (!words) return undefined;
	if (!/^(?:from|since|at|on|by|the|as of|まで)/i.test(words[0])) point.approximate = true;
	return at + words[0].length;
}

/** The same time in another zone, or its day, in brackets: `13:14 EDT (17:14 UTC)`, `22:30 UTC (Oct 29)`. */
function readAside(text: string, point: Point): Point {
	const open = /[\s*_`]*[（(]\s*(?:=\s*)?/y;
	const inside = skip(text, point.at, open);
	if (inside === point.at) return point;
	const aside: Point = { approximate: false, at: inside };
	let at = inside;
	for (let turn = 0; turn < 4; turn++) {
		const read = readPart(text, turn === 0 ? at : skip(text, at, between), aside, false);
		if (read === undefined) break;
		at = read;
	}
	const zone = at === inside ? zoneAt(text, inside) : undefined;
	const named = zone ? inside + zone.length : at;
	const spaced = skip(text, named, /\s*/y);
	// `18:11 (UTC 09:11)` names the zone of the second reading only.
	const other = zone && readClock(text, spaced, false);
	const end = other ? spaced + other.length : named;
	const close = /\s*[)）]/y;
	const after = skip(text, end, close);
	if (after === end || end === inside) return point;
	point.at = after;
	if (zone && !other && !point.zone) point.zone = { zone: zone.zone, words: zone.words, doubt: zone.doubt };
	point.day ??= aside.day;
	return point;
}

function readEnd(text: string, point: Point, bare: boolean): Point | undefined {
	const sign = skip(text, point.at, spanSign);
	if (sign === point.at) return undefined;
	const end = readPoint(text, skip(text, sign, opening), bare);
	if (!end) return openEnd(text, point, sign);
	// `21:30 - 3 May` is an entry of its own day; `10 May - 12:30` is a day with a clock reading.
	return (end.clock && point.clock) || (end.day && point.day) ? end : undefined;
}

/** `13:11〜` without another end, as Japanese texts write "from then on". */
function openEnd(text: string, point: Point, sign: number): undefined {
	if (/[〜～~]/.test(text.slice(point.at, sign)) && /^[\s*_`|(（]*(?:[)）以]|$)/.test(text.slice(sign))) {
		point.at = sign;
		point.approximate = true;
	}
	return undefined;
}

/** In `02:00 and 02:30 PM` both are in the afternoon. */
function withHalfOf(
	clock: WrittenClock | undefined,
	end: WrittenClock | undefined,
): WrittenClock | undefined {
	if (
		!clock ||
		clock.half ||
		end?.half !== 'pm' ||
		clock.minutes >= 720 ||
		clock.minutes > end.minutes - 720 + 1
	)
		return clock;
	return { ...clock, minutes: clock.minutes + 720, half: 'pm' };
}

function skip(text: string, at: number, pattern: RegExp): number {
	pattern.lastIndex = at;
	return at + (pattern.exec(text)?.[0].length ?? 0);
}
