/** How the organisation came to know of its incidents, over time. */

import { detectionSources } from '../model/vocabulary.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';
import { quarterOf, quartersSpanned } from './quarter.ts';

export type DetectionSource = (typeof detectionSources)[number];

/**
 * Who noticed: the organisation's own machines, its own people, or somebody outside who already felt it. Support stands
 * outside, since it hears of an incident from customers; so does a partner, who is a customer of an interface. Somebody
 * who comes upon it by chance is staff.
 */
export const noticers = ['machines', 'staff', 'outside'] as const;
export type Noticer = (typeof noticers)[number];

/** Who noticed an incident of each source. */
const noticerOf: { readonly [source in DetectionSource]: Noticer } = {
	alert: 'machines',
	'scheduled-check': 'machines',
	employee: 'staff',
	chance: 'staff',
	'customer-report': 'outside',
	support: 'outside',
	partner: 'outside',
	social: 'outside',
};

/** Ids of incidents by who noticed first. */
export type ByNoticer = { readonly [who in Noticer]: readonly string[] };

export interface QuarterDetection {
	readonly quarter: string;
	/** Incidents of the quarter whose source is known. */
	readonly n: number;
	readonly by: ByNoticer;
}

export interface DetectionSources {
	readonly quarters: readonly QuarterDetection[];
	/** All of them together. */
	readonly by: ByNoticer;
	/** Ids by source, in the order of the schema; sources of none are left out. */
	readonly sources: readonly { readonly source: DetectionSource; readonly behind: readonly string[] }[];
	readonly population: Population;
}

/**
 * Incidents by who noticed first, in every quarter from the first to the last of them; without incidents no quarters and
 * no sources. Those of unknown source are left out. Hand in incidents of one kind.
 */
export function detectedBy(
	incidents: readonly Pick<IncidentFacts, 'id' | 'day' | 'detection' | 'completeness'>[],
): DetectionSources {
	const { kept, population } = keep(
		incidents,
		({ detection }) => (detection.source === undefined ? 'no-source' : undefined),
		({ completeness }) => completeness,
	);
	const bySource = Map.groupBy(kept, ({ detection }) => detection.source);
	const quarters = Map.groupBy(kept, ({ day }) => quarterOf(day));
	return {
		quarters: quartersSpanned(incidents.map(({ day }) => day)).map((quarter) => {
			const of = quarters.get(quarter) ?? [];
			return { quarter, n: of.length, by: byNoticer(of) };
		}),
		by: byNoticer(kept),
		sources: detectionSources.flatMap((source) => {
			const of = bySource.get(source);
			return of ? [{ source, behind: of.map(({ id }) => id) }] : [];
		}),
		population,
	};
}

function byNoticer(incidents: readonly Pick<IncidentFacts, 'id' | 'detection'>[]): ByNoticer {
	const by: { [who in Noticer]: string[] } = { machines: [], staff: [], outside: [] };
	for (const { id, detection } of incidents) if (detection.source) by[noticerOf[detection.source]].push(id);
	return by;
}
