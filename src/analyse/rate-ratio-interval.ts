/** How sure a ratio of rates is. */
import type { Exposure } from './compare-counts.ts';
import { binomialMass } from './mass.ts';

/** The chance that the true ratio lies beyond either end of the interval. */
const tail = 0.025;

/** Halvings of a share between 0 and 1: to a billionth. */
const halvings = 30;

/**
 * The 95% interval of incidents a day over those a day before, the `rateRatio` of a comparison: the exact one of Clopper &
 * Pearson for the share that falls to the period (`poisson.test` of R). `undefined` where the ratio is.
 */
export function rateRatioInterval(
	period: Exposure,
	before: Exposure,
): { readonly low: number; readonly high: number } | undefined {
	if (before.count === 0 || before.days === 0 || period.days === 0) return undefined;
	const all = period.count + before.count;
	const ofShare = (share: number): number => (share / (1 - share)) * (before.days / period.days);
	/** The share at which so many, or a number beyond, have the chance of a tail. */
	const shareWhere = (from: number, to: number, rises: boolean): number => {
		let [low, high] = [0, 1];
		for (let step = 0; step < halvings; step++) {
			const share = (low + high) / 2;
			const chance = binomialMass(all, share)
				.subarray(from, to + 1)
				.reduce((sum, each) => sum + each, 0);
			if (chance < tail === rises) low = share;
			else high = share;
		}
		return (low + high) / 2;
	};
	return {
		low: period.count === 0 ? 0 : ofShare(shareWhere(period.count, all, true)),
		high: ofShare(shareWhere(0, period.count, false)),
	};
}
