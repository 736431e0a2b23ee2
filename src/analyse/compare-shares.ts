/** Whether a larger or smaller share of a period has a property than of those before it. */
import { massByRatio, twoSided } from './mass.ts';
import { alpha, type Comparison, directionOf, verdictOf } from './verdict.ts';

/** Fewest on each side of which the test says anything, as for durations. */
export const fewestShared = 6;

/** How many of how many have the property. */
export interface Share {
	readonly having: number;
	readonly of: number;
}

/** A comparison of shares. */
export interface ShareComparison extends Comparison {
	/** 0 to 1; `undefined` of nobody. */
	readonly share: number | undefined;
	readonly shareBefore: number | undefined;
}

/**
 * Deals those that have the property out to both sides at random and asks how often the period gets a number no likelier
 * than its own: Fisher's exact test, two-sided as `fisher.test` of R. Too few also when so few, or nearly all, have the
 * property that no way to deal them out would be a signal.
 */
export function compareShares(period: Share, before: Share): ShareComparison {
	const having = period.having + before.having;
	const of = period.of + before.of;
	const p = pOf();
	return {
		p,
		verdict: verdictOf(p),
		direction: of === 0 ? 'same' : directionOf(period.having * of, having * period.of),
		n: period.of,
		nBefore: before.of,
		share: period.of === 0 ? undefined : period.having / period.of,
		shareBefore: before.of === 0 ? undefined : before.having / before.of,
	};

	function pOf(): number | undefined {
		if (Math.min(period.of, before.of) < fewestShared) return undefined;
		const least = Math.max(0, having - before.of);
		const most = Math.min(having, period.of);
		const mass = massByRatio(most - least, (step) => {
			const k = least + step;
			return ((having - k + 1) * (period.of - k + 1)) / (k * (before.of - having + k));
		});
		if (Math.min(twoSided(mass, 0), twoSided(mass, most - least)) > alpha) return undefined;
		return twoSided(mass, period.having - least);
	}
}
