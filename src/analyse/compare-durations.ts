/** Whether the incidents of a period took longer or shorter than those before it. */
import { rankSum } from './rank-sum.ts';
import { type Comparison, directionOf, verdictOf } from './verdict.ts';

/** Fewest durations on each side of which the test says anything: as many as an interval of their median needs. */
export const fewestTimed = 6;

/** A comparison of durations. */
export interface DurationComparison extends Comparison {
	/**
	 * How often, of one incident of the period and one before it, that of the period took longer; ties half. 0 to 1, 0.5
	 * when neither did (the A of Vargha & Delaney 2000). `undefined` when either side is empty.
	 */
	readonly longer: number | undefined;
}

/** Compares durations, in any one unit, by a permutation test of their ranks. */
export function compareDurations(period: readonly number[], before: readonly number[]): DurationComparison {
	const ranks = rankSum(period, before);
	const p = Math.min(period.length, before.length) < fewestTimed ? undefined : ranks?.p;
	return {
		p,
		verdict: verdictOf(p),
		direction: ranks === undefined ? 'same' : directionOf(ranks.exceeds, 0.5),
		n: period.length,
		nBefore: before.length,
		longer: ranks?.exceeds,
	};
}
