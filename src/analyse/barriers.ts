/** What safeguards did when they were needed. */

import { barrierResults } from '../model/vocabulary.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';

export type BarrierResult = (typeof barrierResults)[number];

export interface Barriers {
	/** In the order of the schema, all four. */
	readonly results: readonly {
		readonly result: BarrierResult;
		/** How many safeguards; an incident may have several. */
		readonly barriers: number;
		/** Ids of the incidents that have at least one. */
		readonly behind: readonly string[];
	}[];
	/** How many safeguards there are in all. */
	readonly total: number;
	/** Incidents that name safeguards. */
	readonly population: Population;
}

/**
 * Safeguards by what they did; zeros without incidents. Incidents are where safeguards did not suffice: what holds is seen
 * in near misses, so a share of all that held cannot be had from incidents. Hand in incidents of one kind.
 */
export function barriersOf(
	incidents: readonly Pick<IncidentFacts, 'id' | 'barriers' | 'completeness'>[],
): Barriers {
	const { kept, population } = keep(
		incidents,
		({ barriers }) => (barriers.length === 0 ? 'no-barriers' : undefined),
		({ completeness }) => completeness,
	);
	return {
		results: barrierResults.map((result) => ({
			result,
			barriers: kept.reduce((sum, { barriers }) => sum + barriers.filter((of) => of === result).length, 0),
			behind: kept.filter(({ barriers }) => barriers.includes(result)).map(({ id }) => id),
		})),
		total: kept.reduce((sum, { barriers }) => sum + barriers.length, 0),
		population,
	};
}
