/** Where numbers lie: their middle, their middle half, and how sure the middle is. */
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
	// The chance that `rank` of the numbers lie below the median, and that at least as many lie on either side of it.
	let rank = Math.floor(n / 2);
	let chance = likeliestChance(n);
	let coverage = n % 2 === 0 ? chance : 2 * chance;
	for (; rank > 0 && coverage < leastCoverage; rank--) {
		chance *= rank / (n - rank + 1);
		coverage += 2 * chance;
	}
	const low = sorted[rank - 1];
	const high = sorted[n - rank];
	return low === undefined || high === undefined ? undefined : { low, high, coverage };
}

/** How likely the likeliest number of heads is in so many throws of a coin. */
function likeliestChance(throws: number): number {
	let chance = 1;
	for (let even = 2; even <= throws + 1; even += 2) chance *= (even - 1) / even;
	return chance;
}
