/** Days between incidents, and whether the one still open is unusually long. */

import { dayNumber } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import type { Verdict } from './verdict.ts';
import { type Xmr, xmr } from './xmr.ts';

/** The time from one incident to the next one. */
export interface Gap {
	/** Ids of the incidents before and after. */
	readonly from: string;
	readonly to: string;
	/** The day on which it ended, `YYYY-MM-DD`. */
	readonly toDay: string;
	/** 0 when both were on one day. */
	readonly days: number;
}

/** The gaps of some incidents. */
export interface Gaps {
	/** Oldest first; empty with fewer than two incidents. */
	readonly gaps: readonly Gap[];
	/** Days since the latest incident; `undefined` without one. It is not over, so it is in no limit. */
	readonly openDays: number | undefined;
	/** `undefined` with fewer than eight gaps, or where they are shorter than a day on average. */
	readonly chart: GapChart | undefined;
	/** `signal` when the open gap is longer than the limit already; it cannot be unusually short, since it still grows. */
	readonly openVerdict: Verdict;
}

/** A T chart: limits in days for the gaps; positions are those of the gaps. */
export interface GapChart extends Pick<Xmr, 'centre' | 'upper' | 'outside' | 'runs'> {
	/** `undefined` where no gap could be short enough to stand out. */
	readonly lower: number | undefined;
}

/** The gaps between incidents in any order, and the open one up to `today`, `YYYY-MM-DD`. */
export function gapsBetween(incidents: readonly Pick<IncidentFacts, 'id' | 'day'>[], today: string): Gaps {
	// A corpus is newest first: turned round it is in order already, and sorting has little to do.
	const ordered = incidents.toReversed().sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
	const numbers = ordered.map(({ day }) => dayNumber(day));
	const gaps = ordered.slice(1).map(({ id, day }, index) => ({
		from: ordered[index]?.id ?? id,
		to: id,
		toDay: day,
		days: (numbers[index + 1] ?? 0) - (numbers[index] ?? 0),
	}));
	const latest = numbers.at(-1);
	const openDays = latest === undefined ? undefined : Math.max(0, dayNumber(today) - latest);
	const chart = gapChart(gaps.map(({ days }) => days));
	return { gaps, openDays, chart, openVerdict: judge(openDays, chart) };
}

/** Gaps are made nearly symmetric by Nelson's power (Journal of Quality Technology 26, 1994), charted, and brought back. */
const power = 3.6;

/** A lower limit must leave room for a whole day below it: days cannot tell two hours from twenty. */
const leastLower = 1;

/** Below this mean gap most are of 0 days, which say nothing of how long they were; counts tell such incidents better. */
const leastMean = 1;

/**
 * The T chart of days between incidents, oldest first: XmR limits of their 3.6th roots. Plain limits on days would be too
 * narrow above and below zero beneath, since short gaps are the most frequent. `undefined` with fewer than eight, and
 * where incidents come more often than daily.
 */
export function gapChart(days: readonly number[]): GapChart | undefined {
	if (days.reduce((sum, each) => sum + each, 0) < leastMean * days.length) return undefined;
	const chart = xmr(days.map((each) => each ** (1 / power)));
	if (chart === undefined) return undefined;
	const lower = chart.lower > 0 ? chart.lower ** power : 0;
	const hasLower = lower >= leastLower;
	return {
		centre: chart.centre ** power,
		upper: chart.upper ** power,
		lower: hasLower ? lower : undefined,
		outside: chart.outside.filter((index) => hasLower || (days[index] ?? 0) > lower),
		runs: chart.runs,
	};
}

function judge(openDays: number | undefined, chart: GapChart | undefined): Verdict {
	if (openDays === undefined || chart === undefined) return 'too-few';
	return openDays > chart.upper ? 'signal' : 'noise';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
