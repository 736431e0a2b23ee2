/** What had changed last before incidents began. */

import { triggers } from '../model/vocabulary.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';

export type Trigger = (typeof triggers)[number];

export interface Triggers {
	/** Most first, ties in the order of the schema; triggers of none are left out. */
	readonly rows: readonly {
		readonly trigger: Trigger;
		/** Ids of the incidents. */
		readonly behind: readonly string[];
		/** Of those whose trigger is known, 0 to 1. */
		readonly share: number;
	}[];
	readonly population: Population;
}

/**
 * Incidents by trigger; no rows without incidents. `none` counts, since it says that nothing had changed; what nobody
 * knows is left out, or a share would depend on how often people look. Hand in incidents of one kind.
 */
export function triggersOf(
	incidents: readonly Pick<IncidentFacts, 'id' | 'trigger' | 'completeness'>[],
): Triggers {
	const { kept, population } = keep(
		incidents,
		({ trigger }) => (trigger === undefined || trigger === 'unknown' ? 'no-trigger' : undefined),
		({ completeness }) => completeness,
	);
	const groups = Map.groupBy(kept, ({ trigger }) => trigger);
	const rows = triggers.flatMap((trigger) => {
		const of = groups.get(trigger);
		return of ? [{ trigger, behind: of.map(({ id }) => id), share: of.length / kept.length }] : [];
	});
	return { rows: rows.sort((a, b) => b.behind.length - a.behind.length), population };
}

/**
 * Triggers that another company published: Google, thousands of postmortems of 2010 to 2017 (The Site Reliability
 * Workbook, appendix C, table C-1). Of its eight only those are here that mean the same as one of ours, or two of ours
 * together: "binary push", "configuration push", "service provider change", "hardware". Its own words divide incidents
 * differently, and so few of its services are like anybody else's, that this is something to look at and nothing to
 * test against.
 */
export const publishedTriggers: readonly {
	/** Triggers that stand for its one. */
	readonly triggers: readonly Trigger[];
	/** 0 to 1. */
	readonly share: number;
}[] = [
	{ triggers: ['deploy'], share: 0.37 },
	{ triggers: ['config-change', 'feature-flag'], share: 0.31 },
	{ triggers: ['external-dependency'], share: 0.05 },
	{ triggers: ['hardware-failure'], share: 0.02 },
];
