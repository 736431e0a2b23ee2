/** Whether what happens is written down, soon, and taught from. */
import type { IncidentFacts } from './facts.ts';
import { quarterOf, quartersSpanned } from './quarter.ts';

export interface QuarterReporting {
	readonly quarter: string;
	readonly incidents: number;
	/** Of those, how many reports are reviewed or closed. */
	readonly reviewed: number;
	/** Near misses written down. More of them is good news: they are incidents that were seen in time. */
	readonly nearMisses: number;
	/** Lessons of the incidents and near misses. */
	readonly lessons: number;
	/** How many incidents and near misses teach at least one. */
	readonly teaching: number;
	/** Mean completeness of the incidents' reports, 0 to 1; `undefined` without incidents. */
	readonly completeness: number | undefined;
}

type Counted = Pick<IncidentFacts, 'day' | 'status' | 'lessons' | 'completeness'>;

/**
 * The counts of every quarter from the first incident or near miss to the last; none without them. Hand in incidents of one
 * kind, and the near misses that stand beside them.
 */
export function reportingByQuarter(
	incidents: readonly Counted[],
	nearMisses: readonly Counted[] = [],
): QuarterReporting[] {
	const [of, near] = [incidents, nearMisses].map((list) => Map.groupBy(list, ({ day }) => quarterOf(day)));
	return quartersSpanned([...incidents, ...nearMisses].map(({ day }) => day)).map((quarter) => {
		const [written, missed] = [of?.get(quarter) ?? [], near?.get(quarter) ?? []];
		const all = [...written, ...missed];
		return {
			quarter,
			incidents: written.length,
			reviewed: written.filter(isReviewed).length,
			nearMisses: missed.length,
			lessons: all.reduce((sum, { lessons }) => sum + lessons, 0),
			teaching: all.filter(({ lessons }) => lessons > 0).length,
			completeness:
				written.length === 0
					? undefined
					: written.reduce((sum, { completeness }) => sum + completeness, 0) / written.length,
		};
	});
}

/** Whether a report was read by others and agreed. */
export function isReviewed({ status }: Pick<IncidentFacts, 'status'>): boolean {
	return status === 'reviewed' || status === 'closed';
}

/** Days from resolution to publication with the incident. */
export interface Publication {
	readonly id: string;
	/** Not below zero. */
	readonly days: number;
}

export interface Publications {
	/** Soonest first. */
	readonly published: readonly Publication[];
	/** How many reports are not published, or not resolved, on a known day: the slow ones are among them, so the published look quicker than all. */
	readonly unknown: number;
}

/** Days to publish of the incidents for which they are known; those published before the resolution count as 0 days. */
export function daysToPublishOf(
	incidents: readonly Pick<IncidentFacts, 'id' | 'daysToPublish'>[],
): Publications {
	const published = incidents.flatMap(({ id, daysToPublish }) =>
		daysToPublish === undefined ? [] : [{ id, days: Math.max(0, daysToPublish) }],
	);
	return {
		published: published.sort((a, b) => a.days - b.days),
		unknown: incidents.length - published.length,
	};
}
