/** Which days a quarter has and how many of them are over, and the quarters that a retrospective can be held about. */
import type { Incident } from '../model/incident.ts';
import { daysBetween } from './durations.ts';
import { quarterBefore, quarterOf } from './quarter.ts';

/** The days of a quarter as seen from a day. */
export interface QuarterRange {
	readonly quarter: string;
	/** Its first and last day, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	readonly days: number;
	/** How many of its days have begun by that day: 0 before it begins, all of them once it is over. */
	readonly daysSoFar: number;
	/** Whether its last day is over. */
	readonly finished: boolean;
}

/** The days of a quarter `2026-q1`, of which those up to and with `today` have begun. */
export function quarterRange(quarter: string, today: string): QuarterRange {
	const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
	const first = dayOf(year, number * 3 - 3, 1);
	const last = dayOf(year, number * 3, 0);
	const days = daysBetween(first, last) + 1;
	return {
		quarter,
		first,
		last,
		days,
		daysSoFar: Math.min(days, Math.max(0, daysBetween(first, today) + 1)),
		finished: today > last,
	};
}

/** Whether a text names a quarter as addresses do: `2026-q3`. */
export function isQuarter(text: string): boolean {
	return /^\d{4}-q[1-4]$/.test(text);
}

/**
 * The quarters that a retrospective can be held about, newest first: all that have a report and have begun, and the
 * current and the last complete one once there are reports before them, since a quiet quarter has open actions too.
 * Empty without reports.
 */
export function retroQuarters(incidents: readonly Pick<Incident, 'day'>[], today: string): string[] {
	const current = quarterOf(today);
	const quarters = new Set(
		incidents.map(({ day }) => quarterOf(day)).filter((quarter) => quarter <= current),
	);
	const [earliest] = [...quarters].sort();
	if (earliest === undefined) return [];
	for (const quarter of [current, quarterBefore(current)]) if (quarter > earliest) quarters.add(quarter);
	return [...quarters].sort().reverse();
}

/** A day of a month counted from January, which is 0; day 0 is the last of the month before. */
function dayOf(year: number, month: number, day: number): string {
	return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
