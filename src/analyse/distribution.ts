/** Where numbers lie: their middle, their middle half, and how sure the middle is. */
import { binomialMass } from './mass.ts';
import { ascending, quantile } from './quantile.ts';

/** Fewest numbers with a middle half: below four, a quarter of them is less than one. */
export const fewestForQuartiles = 4;

/** The least coverage of an interval. */
export const leastCoverage = 0.95;

/** Between what the true median lies, and with which probability at least. */
export interface MedianInterval {
	readonly low: number;
	readonly high: number;
	/** 0.95 to 1. */
	readonly coverage: number;
}

/** A summary of numbers, in their unit. */
export interface Distribution {
	readonly n: number;
	/** `undefined` without numbers. */
	readonly median: number | undefined;
	/** `undefined` with fewer than four, as is the upper one. */
	readonly lowerQuartile: number | undefined;
	readonly upperQuartile: number | undefined;
	/** `undefined` with fewer than six, where not even the least and the greatest number enclose the median surely enough. */
	readonly interval: MedianInterval | undefined;
}

/** The distribution of numbers in any order. */
export function distribution(values: Iterable<number>): Distribution {
	return distributionOfSorted(ascending(values));
}

/** The distribution of numbers in rising order. */
export function distributionOfSorted(sorted: ArrayLike<number>): Distribution {
	const n = sorted.length;
	const quartiles = n >= fewestForQuartiles;
	return {
		n,
		median: quantile(sorted, 0.5),
		lowerQuartile: quartiles ? quantile(sorted, 0.25) : undefined,
		upperQuartile: quartiles ? quantile(sorted, 0.75) : undefined,
		interval: medianInterval(sorted),
	};
}

/**
 * The interval between two numbers equally far from either end, the narrowest that covers the median with 95% whatever
 * the shape of the distribution (Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2).
 */
function medianInterval(sorted: ArrayLike<number>): MedianInterval | undefined {
	const n = sorted.length;
	if (n === 0) return undefined;
	const mass = binomialMass(n, 0.5);
	// `below` is the chance that fewer than `rank` of the numbers lie below the median.
	let rank = 0;
	let below = 0;
	for (let next = mass[0] ?? 1; 1 - 2 * next >= leastCoverage; next += mass[rank] ?? 1) {
		rank++;
		below = next;
	}
	const low = sorted[rank - 1];
	const high = sorted[n - rank];
	return low === undefined || high === undefined ? undefined : { low, high, coverage: 1 - 2 * below };
}
