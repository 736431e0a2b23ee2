/** How many incidents of each quarter were back. */
import type { CameBack, PromiseState } from './came-back.ts';
import { daysBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { firstDayOf, quarterOf, quartersSpanned } from './quarter.ts';
import { lookBackDays, type Recurrence } from './recurrence.ts';

/** Counts of one quarter. */
export interface QuarterRecurrence {
	readonly quarter: string;
	readonly incidents: number;
	/** Ids of those that repeat an earlier one. */
	readonly recurred: readonly string[];
	/** Ids of those that came back after an action on their cause was done, while one was open, and though one was dropped; an incident may be in all three. */
	readonly promised: { readonly [state in PromiseState]: readonly string[] };
	/**
	 * Whether the records reach a whole year back from the quarter's first day. Where they do not, less can be found to
	 * have recurred, and a rise afterwards may be the records' alone.
	 */
	readonly wholeYearBefore: boolean;
}

/**
 * The counts of every quarter from the first of the given incidents to the last; none without incidents. Hand in incidents
 * of one kind; they may be some of those among which `recurrences` and `cameBack` were found; `recordsSince` is the first day of all.
 */
export function recurrenceByQuarter(
	incidents: readonly Pick<IncidentFacts, 'id' | 'day'>[],
	recurrences: readonly Recurrence[],
	promises: readonly CameBack[],
	recordsSince: string | undefined,
): QuarterRecurrence[] {
	const quarters = Map.groupBy(incidents, ({ day }) => quarterOf(day));
	const back = new Set(recurrences.map(({ incident }) => incident));
	const states: { readonly [state in PromiseState]: Set<string> } = {
		done: new Set(),
		open: new Set(),
		dropped: new Set(),
	};
	for (const { incident, state } of promises) states[state].add(incident);
	return quartersSpanned(incidents.map(({ day }) => day)).map((quarter) => {
		const of = quarters.get(quarter) ?? [];
		const among = (ids: ReadonlySet<string>): string[] => of.flatMap(({ id }) => (ids.has(id) ? [id] : []));
		return {
			quarter,
			incidents: of.length,
			recurred: among(back),
			promised: {
				done: among(states.done),
				open: among(states.open),
				dropped: among(states.dropped),
			},
			wholeYearBefore:
				recordsSince !== undefined && daysBetween(recordsSince, firstDayOf(quarter)) >= lookBackDays,
		};
	});
}
