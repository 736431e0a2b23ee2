/** Times as authors write them, and the instants that come of them. */
import { z } from 'zod';
import { quoted } from './text.ts';
import type { MilestoneName } from './vocabulary.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. Every time in a record is one; a zone matters only when it is shown. */
export type EpochMs = number;

/** When each milestone was reached; one that is not known is left out. */
export type Milestones = { readonly [name in MilestoneName]?: EpochMs };

const withOffset =
	/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](\d{2}):(\d{2}))$/;
const local = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

const earliestYear = 1970;
const latestYear = 2100;

/** What is wrong with a time as written, as a phrase after "Unexpected …"; `undefined` when its form is right. */
export function faultOfTime(text: string): string | undefined {
	const parts = withOffset.exec(text) ?? local.exec(text);
	if (!parts)
		return `time ${quoted(text)}, expected \`2026-03-14T09:05:00+09:00\`, or \`2026-03-14 09:05\` in the report's \`timeZone\``;
	const [, year, month, date, hour, minute, second = '0', , offsetHour = '0', offsetMinute = '0'] = parts;
	const dayFault = faultOfDay(`${year}-${month}-${date}`);
	if (dayFault) return dayFault;
	if (Number(hour) > 23)
		return `hour \`${hour}\` in ${quoted(text)}, expected 00 to 23 (midnight is 00:00 of the next day)`;
	if (Number(minute) > 59 || Number(second) > 59)
		return `minute or second in ${quoted(text)}, expected 00 to 59`;
	if (Number(offsetHour) > 14 || Number(offsetMinute) > 59)
		return `offset in ${quoted(text)}, expected -14:00 to +14:00`;
	return undefined;
}

/** What is wrong with a date as written; `undefined` when it is a real day between 1970 and 2100. */
export function faultOfDay(text: string, earliest = earliestYear): string | undefined {
	const parts = day.exec(text);
	if (!parts) return `date ${quoted(text)}, expected \`YYYY-MM-DD\``;
	const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
	if (year < earliest || year > latestYear)
		return `year in ${quoted(text)}, expected ${earliest} to ${latestYear}`;
	const real = new Date(Date.UTC(year, month - 1, date));
	if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date)
		return `date ${quoted(text)}, expected a day that the calendar has`;
	return undefined;
}

/**
 * A time with its offset (`2026-03-14T09:05:00+09:00`, `…Z`), or a clock reading `2026-03-14 09:05` in the report's
 * `timeZone`. Real dates only, 1970 to 2100, hours 00 to 23. Anything else is refused: a guess here would be
 * hours off in every duration.
 */
export const timeText = z.string().superRefine((text, context) => {
	const fault = faultOfTime(text);
	if (fault) context.addIssue({ code: 'custom', message: `Unexpected ${fault}` });
});

/** A day of the calendar, `YYYY-MM-DD`, in the report's time zone. */
export const dayText = z.string().superRefine((text, context) => {
	const fault = faultOfDay(text);
	if (fault) context.addIssue({ code: 'custom', message: `Unexpected ${fault}` });
});

/**
 * The instant of a time whose form is right. `undefined` when a clock reading did not exist in the zone (the hour that
 * is skipped when clocks go forward). A reading that happened twice is taken as the earlier one.
 */
export function instantOf(text: string, zone: string): EpochMs | undefined {
	if (withOffset.test(text)) return Date.parse(text);
	const parts = local.exec(text);
	if (!parts) return undefined;
	const [year, month, date, hour, minute] = parts.slice(1).map(Number) as [
		number,
		number,
		number,
		number,
		number,
	];
	const asUtc = Date.UTC(year, month - 1, date, hour, minute);
	const candidates = [asUtc - 86_400_000, asUtc + 86_400_000]
		.map((near) => asUtc - offsetMs(near, zone))
		.filter((instant) => instant + offsetMs(instant, zone) === asUtc);
	return candidates.length > 0 ? Math.min(...candidates) : undefined;
}

interface ZoneClock {
	readonly format: Intl.DateTimeFormat;
	/** Offset at midnight UTC by day since the epoch. */
	readonly atMidnight: Map<number, number>;
}

const clocks = new Map<string, ZoneClock>();
const dayMs = 86_400_000;

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Formatting is slow, so a day between two
 * midnights (UTC) of the same offset is taken to have it throughout: no zone changes its clocks twice in a day.
 */
export function offsetMs(instant: EpochMs, zone: string): number {
	if (zone === 'UTC') return 0;
	let clock = clocks.get(zone);
	if (!clock) {
		clock = { format: clockFormat(zone), atMidnight: new Map() };
		clocks.set(zone, clock);
	}
	const day = Math.floor(instant / dayMs);
	const before = atMidnight(clock, day);
	return before === atMidnight(clock, day + 1) ? before : shownOffset(clock.format, instant);
}

function atMidnight({ format, atMidnight }: ZoneClock, day: number): number {
	let offset = atMidnight.get(day);
	if (offset === undefined) {
		offset = shownOffset(format, day * dayMs);
		atMidnight.set(day, offset);
	}
	return offset;
}

function clockFormat(zone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
}

function shownOffset(format: Intl.DateTimeFormat, instant: EpochMs): number {
	const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
	const shown = Date.UTC(
		part.get('year') ?? 0,
		(part.get('month') ?? 1) - 1,
		part.get('day') ?? 1,
		part.get('hour') ?? 0,
		part.get('minute') ?? 0,
		part.get('second') ?? 0,
	);
	return shown - Math.floor(instant / 1000) * 1000;
}

/** The day of an instant on the calendar of a zone, `YYYY-MM-DD`. */
export function dayIn(instant: EpochMs, zone: string): string {
	return new Date(instant + offsetMs(instant, zone)).toISOString().slice(0, 10);
}
