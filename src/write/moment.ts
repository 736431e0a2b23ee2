/** Times as people type them in a hurry → times as a report holds them. */

import { t, type Words } from '../i18n/t.ts';
import { quoted } from '../model/text.ts';
import { dayIn, type EpochMs, faultOfTime, instantOf, offsetMs } from '../model/times.ts';

/** What a time that leaves something out is completed from. */
export interface Clock {
	readonly now: EpochMs;
	/** IANA zone in which clocks are read. */
	readonly zone: string;
	/** An earlier time of the same incident: a clock alone is the first such one from it on. */
	readonly after?: EpochMs | undefined;
	/** Words in which mistakes are told; English by default. */
	readonly words?: Words | undefined;
}

/** A time that was understood: `text` as it goes into the report. */
export interface Moment {
	readonly text: string;
	readonly at: EpochMs;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A clock that is next met after longer than this was mistyped more often than a day passed in between. */
const longestGapMs = 12 * hourMs;
const daysBack: Readonly<Record<string, number>> = {
	today: 0,
	오늘: 0,
	yesterday: 1,
	어제: 1,
	그제: 2,
	그저께: 2,
};

/** What is wrong with a time, as a message without its full stop. */
interface Fault {
	readonly fault: string;
}

/**
 * The time that was typed, or what is wrong with it. Takes `09:12`, `9:12 pm`, `오후 9시 12분`,
 * `새벽 3시 반`, `yesterday 23:40`, `어제 23:40`, `20 min ago`, `20분 전`, `now`, `03-14 09:12`, `2026-03-14 09:12` and
 * ISO 8601 with an offset. A clock alone is today's, or yesterday's where today's is still to come; after an earlier
 * time it is the next such one, and refused where that is more than 12 hours later. Seconds of a local time are dropped.
 */
export function momentOf(typed: string, clock: Clock): Moment | Fault {
	const words = clock.words ?? t('en');
	const time = quoted(typed);
	const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
	const found = ago(text, clock) ?? dated(text, clock) ?? byClock(text, clock);
	if (!found) return { fault: words('fault.time.form', { time }) };
	if ('fault' in found) return found;
	return found.at > clock.now + 60_000 ? { fault: words('fault.time.future', { time }) } : found;
}

type Result = Moment | Fault | undefined;

function ago(text: string, { now, zone }: Clock): Result {
	if (/^(now|지금)$/i.test(text)) return momentAt(now, zone);
	const [, count, unit = ''] =
		/^(\d{1,4}) ?(m|mins?|minutes?|분|h|hours?|시간|d|days?|일) ?(?:ago|전)$/i.exec(text) ?? [];
	if (count === undefined) return undefined;
	const length = /^(d|일)/i.test(unit) ? dayMs : /^(h|시간)/i.test(unit) ? hourMs : 60_000;
	return momentAt(now - Number(count) * length, zone);
}

function dated(text: string, clock: Clock): Result {
	const { now, zone } = clock;
	const [, year, date, reading, seconds, offset] =
		/^(?:(\d{4})-)?(\d{2}-\d{2})[ T](\d{1,2}:\d{2})((?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/i.exec(
			text,
		) ?? [];
	if (!date || !reading) return undefined;
	const minutes = reading.padStart(5, '0');
	if (offset) {
		const colon = offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase();
		return year ? exactly(`${year}-${date}T${minutes}${seconds}${colon}`, clock) : undefined;
	}
	if (year) return exactly(`${year}-${date} ${minutes}`, clock);
	const thisYear = Number(dayIn(now, zone).slice(0, 4));
	const found = exactly(`${thisYear}-${date} ${minutes}`, clock);
	return 'at' in found && found.at <= now ? found : exactly(`${thisYear - 1}-${date} ${minutes}`, clock);
}

/** A time of the right form as it stands. */
function exactly(text: string, { zone, words = t('en') }: Clock): Moment | Fault {
	const time = quoted(text);
	if (faultOfTime(text) !== undefined) return { fault: words('fault.time.impossible', { time }) };
	const at = instantOf(text, zone);
	return at === undefined ? { fault: words('fault.time.skipped', { time }) } : { text, at };
}

function byClock(text: string, clock: Clock): Result {
	const { before, rest = '', behind } = dayAndClock.exec(text)?.groups ?? {};
	if (before !== undefined && behind !== undefined) return undefined;
	const day = before ?? behind;
	const time = clockOf(rest);
	if (!time) return undefined;
	const { now, zone, after, words = t('en') } = clock;
	const on = (start: EpochMs): Moment | Fault => exactly(`${dayIn(start, zone)} ${time}`, clock);
	if (day !== undefined) return on(now - (daysBack[day.toLowerCase()] ?? 0) * dayMs);
	if (after === undefined) {
		const today = on(now);
		return 'at' in today && today.at > now + 60_000 ? on(now - dayMs) : today;
	}
	const sameDay = on(after);
	if (!('at' in sameDay) || sameDay.at >= after) return sameDay;
	const nextDay = on(after + dayMs);
	return 'at' in nextDay && nextDay.at - after > longestGapMs
		? { fault: words('fault.time.before', { time: quoted(text) }) }
		: nextDay;
}

const dayAndClock =
	/^(?:(?<before>today|yesterday|오늘|어제|그제|그저께) (?:at )?)?(?<rest>.+?)(?: (?<behind>today|yesterday))?$/i;

const spokenClock =
	/^(?<before>오전|오후|새벽|아침|저녁|밤)? ?(?<hours>\d{1,2})(?:(?<colon>:)(?<minutes>\d{2})(?::\d{2})?|시(?: ?(?:(?<spoken>\d{1,2})분|(?<half>반)))?)?(?: ?(?<behind>am|pm))?$/i;
const afterNoon = new Set(['오후', '저녁', '밤', 'pm']);

/** `HH:MM` of a clock as people say it; `undefined` for anything else. */
function clockOf(text: string): string | undefined {
	const { before, hours, colon, minutes, spoken, half, behind } = spokenClock.exec(text)?.groups ?? {};
	const part = (before ?? behind)?.toLowerCase();
	if (hours === undefined || (colon === undefined && !text.includes('시') && part === undefined))
		return undefined;
	const minute = minutes ?? spoken ?? (half === undefined ? '0' : '30');
	let hour = Number(hours);
	if (hour > 23 || Number(minute) > 59 || (part !== undefined && (hour > 12 || hour === 0))) return undefined;
	// 밤 12시 belongs to the night before or after, by the speaker.
	if (part === '밤' && (hour < 6 || hour === 12)) return undefined;
	if (part !== undefined) hour = (hour % 12) + (afterNoon.has(part) ? 12 : 0);
	return `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function momentAt(at: EpochMs, zone: string): Moment {
	const minute = Math.floor(at / 60_000) * 60_000;
	const local = new Date(minute + offsetMs(minute, zone)).toISOString();
	return { text: `${local.slice(0, 10)} ${local.slice(11, 16)}`, at: minute };
}
