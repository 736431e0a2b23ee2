/** Which points of a series stand out of its routine variation: the individuals (XmR) chart. */
import { directionOf } from './verdict.ts';

/** Fewest points that limits are made of: with fewer the mean moving range says little, and limits jump with each point. */
export const fewestCharted = 8;

/** So many points in a row on one side of the centre are a shift; Wheeler's detection rule two. */
export const runLength = 8;

/** Up to this mean, counts are too rare: most are 0 or 1, so a moving range cannot measure how they vary. */
const rareMean = 2;

/** An XmR chart, in the unit of its values. */
export interface Xmr {
	readonly centre: number;
	/** The natural process limits; the lower one may be below what the values can be. */
	readonly lower: number;
	readonly upper: number;
	/** Positions of the values above or below the limits. */
	readonly outside: readonly number[];
	/** Runs of eight or more in a row on one side of the centre; positions of their first and last. */
	readonly runs: readonly {
		readonly first: number;
		readonly last: number;
		readonly side: 'above' | 'below';
	}[];
}

/**
 * The chart of values in the order of time: the limits lie 2.66 mean moving ranges from the mean (Wheeler, Understanding
 * Variation, 1993). `undefined` with fewer than eight values.
 */
export function xmr(values: readonly number[]): Xmr | undefined {
	if (values.length < fewestCharted) return undefined;
	const centre = mean(values);
	const reach = 2.66 * mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0))));
	const lower = centre - reach;
	const upper = centre + reach;
	return {
		centre,
		lower,
		upper,
		outside: values.flatMap((value, index) =>
			directionOf(value, upper) === 'up' || directionOf(value, lower) === 'down' ? [index] : [],
		),
		runs: runsOf(values, centre),
	};
}

/** The chart of how many there were in periods of equal length, oldest first; `undefined` also where their mean is 2 or less. */
export function xmrOfCounts(counts: readonly number[]): Xmr | undefined {
	return mean(counts) > rareMean ? xmr(counts) : undefined;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function runsOf(values: readonly number[], centre: number): Xmr['runs'] {
	const sides = values.map((value) => directionOf(value, centre));
	const runs: { first: number; last: number; side: 'above' | 'below' }[] = [];
	for (let first = 0, next = 0; first < sides.length; first = next) {
		while (next < sides.length && sides[next] === sides[first]) next++;
		if (sides[first] !== 'same' && next - first >= runLength)
			runs.push({ first, last: next - 1, side: sides[first] === 'up' ? 'above' : 'below' });
	}
	return runs;
}
