/** Which causes came up more or less often in a quarter than in those before it. */
import { adjust } from './adjust.ts';
import { type CauseLevel, causesAt } from './cause-levels.ts';
import { type CountComparison, compareCounts } from './compare-counts.ts';
import { daysBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { firstDayOf, quarterAfter, quarterOf } from './quarter.ts';
import { verdictOf } from './verdict.ts';

export interface CauseTrend {
	readonly cause: string;
	/**
	 * Incidents a day of the quarter against those of the quarters before. Its `p` and verdict are adjusted for the number
	 * of causes that were tested, since of forty causes two look like a signal by chance.
	 */
	readonly comparison: CountComparison;
	/** Ids of the incidents of the quarter. */
	readonly behind: readonly string[];
}

/**
 * All causes that came up in the quarter or those before it: signals first, by the smallest `p`, then by how many
 * incidents the quarter has, ties by id; none without incidents. The quarter must be over. The quarters before must be
 * covered by records, or a rise is that of the records. Hand in incidents of one kind.
 */
export function causeTrends(
	incidents: readonly Pick<IncidentFacts, 'id' | 'day' | 'causes'>[],
	quarter: string,
	quartersBefore: readonly string[],
	level: CauseLevel,
): CauseTrend[] {
	const counts = new Map<string, { behind: string[]; before: number }>();
	for (const incident of incidents) {
		const of = quarterOf(incident.day);
		if (of !== quarter && !quartersBefore.includes(of)) continue;
		for (const cause of causesAt(incident, level)) {
			const count = counts.get(cause) ?? { behind: [], before: 0 };
			counts.set(cause, count);
			if (of === quarter) count.behind.push(incident.id);
			else count.before++;
		}
	}
	const days = daysOf(quarter);
	const daysBefore = quartersBefore.reduce((sum, before) => sum + daysOf(before), 0);
	const compared = [...counts].map(([cause, { behind, before }]) => ({
		cause,
		behind,
		comparison: compareCounts({ count: behind.length, days }, { count: before, days: daysBefore }),
	}));
	const adjusted = adjust(compared.map(({ comparison }) => comparison.p));
	return compared
		.map(({ cause, behind, comparison }, index): CauseTrend => {
			const p = adjusted[index];
			return { cause, behind, comparison: { ...comparison, p, verdict: verdictOf(p) } };
		})
		.sort(
			(a, b) =>
				(a.comparison.p ?? 2) - (b.comparison.p ?? 2) ||
				b.behind.length - a.behind.length ||
				(a.cause < b.cause ? -1 : 1),
		);
}

/** How many days a quarter has. */
function daysOf(quarter: string): number {
	return daysBetween(firstDayOf(quarter), firstDayOf(quarterAfter(quarter)));
}
