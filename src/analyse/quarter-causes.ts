/** Which causes a quarter's incidents have, and how often the year before had them. */
import type { IncidentFacts } from './facts.ts';
import type { QuarterRange } from './quarter-range.ts';
import { lookBackDays } from './recurrence.ts';

/** A cause of the quarter. */
export interface QuarterCause {
	/** `family/cause`. */
	readonly cause: string;
	/** Ids of the quarter's incidents and near misses that have it, oldest first; each once, whatever part it played. */
	readonly incidents: readonly string[];
	/** How many had it in the year before the quarter began. */
	readonly yearBefore: number;
}

/**
 * The causes that a quarter's incidents and near misses have, the most frequent first, then those that the year before
 * had most often, then by id. Drills have none: what they try out did not happen. Empty for a quarter without incidents.
 */
export function quarterCauses(
	incidents: readonly Pick<IncidentFacts, 'id' | 'day' | 'kind' | 'causes'>[],
	{ first, last }: Pick<QuarterRange, 'first' | 'last'>,
): QuarterCause[] {
	const from = new Date(Date.parse(first) - lookBackDays * 86_400_000).toISOString().slice(0, 10);
	const within = new Map<string, string[]>();
	const before = new Map<string, number>();
	for (const { id, day, kind, causes } of incidents) {
		if (kind === 'drill' || day < from || day > last) continue;
		for (const cause of new Set(causes.map((each) => each.cause)))
			if (day < first) before.set(cause, (before.get(cause) ?? 0) + 1);
			else within.set(cause, [...(within.get(cause) ?? []), id]);
	}
	return [...within]
		.map(([cause, ids]) => ({ cause, incidents: ids.sort(), yearBefore: before.get(cause) ?? 0 }))
		.sort(
			(a, b) =>
				b.incidents.length - a.incidents.length ||
				b.yearBefore - a.yearBefore ||
				(a.cause < b.cause ? -1 : 1),
		);
}
