/** Whether more or fewer incidents happened in a period than in those before it. */
import { binomialMass, twoSided } from './mass.ts';
import { type Comparison, directionOf, verdictOf } from './verdict.ts';

/** Fewest incidents, of the period and those before together, of which the test says anything. */
export const fewestCounted = 10;

/** How many incidents in how many days: an unfinished period has only the days that are over. */
export interface Exposure {
	readonly count: number;
	readonly days: number;
}

/** A comparison of rates. */
export interface CountComparison extends Comparison {
	/** Incidents a day over those a day before; `undefined` when there were none before, or either has no days. */
	readonly rateRatio: number | undefined;
}

/**
 * Scatters the incidents of both over all their days at random and asks how often the period gets a number no likelier
 * than its own: the conditional binomial test of two Poisson rates (Przyborowski & Wilenski 1940, `poisson.test` of R).
 * Incidents that come in bursts are no chance scatter, so a signal may also be one burst.
 */
export function compareCounts(period: Exposure, before: Exposure): CountComparison {
	const all = period.count + before.count;
	const share = period.days / (period.days + before.days);
	const p = pOf();
	return {
		p,
		verdict: verdictOf(p),
		direction: all === 0 ? 'same' : directionOf(period.count, all * share),
		n: period.count,
		nBefore: before.count,
		rateRatio:
			before.count === 0 || before.days === 0 || period.days === 0
				? undefined
				: period.count / period.days / (before.count / before.days),
	};

	function pOf(): number | undefined {
		// With ten, all on one side or none on the other is always a signal, so no further question is needed.
		if (all < fewestCounted || !(share > 0 && share < 1)) return undefined;
		return twoSided(binomialMass(all, share), period.count);
	}
}
