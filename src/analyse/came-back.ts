/** What had been promised against a cause when it came back. */
import { daysBetween } from './durations.ts';
import type { ActionFacts, IncidentFacts } from './facts.ts';
import { lookBackFrom, occurrences, oldestFirst, type Recurring, sharedCauses } from './recurrence.ts';

/**
 * How an action stood on a day. `dropped`: it was never done; reports do not tell the day on which an action was dropped,
 * so it may still have waited then.
 */
export const promiseStates = ['done', 'open', 'dropped'] as const;
export type PromiseState = (typeof promiseStates)[number];

/**
 * How an action stood at the beginning of a day: done when it was completed before, open while it was not.
 * `undefined` for one that is done on an unknown day.
 */
export function stateOn(
	{ status, completed }: Pick<ActionFacts, 'status' | 'completed'>,
	day: string,
): PromiseState | undefined {
	if (status === 'dropped') return 'dropped';
	if (status !== 'done') return 'open';
	if (completed === undefined) return undefined;
	return completed < day ? 'done' : 'open';
}

/** An incident whose cause an earlier one had promised to act on. */
export interface CameBack {
	/** Id of the later incident. */
	readonly incident: string;
	readonly day: string;
	/** How the action stood when the incident began. */
	readonly state: PromiseState;
	/** Id of the earlier incident. */
	readonly earlier: string;
	readonly daysAfter: number;
	/** Id of the earlier incident's action. */
	readonly action: string;
	/** The shared causes that the action addresses, at least one. */
	readonly causes: readonly string[];
	/** Whether the action was past its due day; `false` when it was not open or has none. */
	readonly overdue: boolean;
}

type Promising = Recurring & Pick<IncidentFacts, 'actions'>;

/**
 * For each incident that came back, oldest first, and each state: the actions of the latest earlier incident which
 * address a shared cause and stood so. Earlier incidents are those that share the cause and a service in the year before,
 * and the one that `recurs` names. Actions that do not say what they address are passed over. Empty without incidents;
 * drills are left out.
 */
export function cameBack(incidents: readonly Promising[]): CameBack[] {
	const before = new Map<string, Promising>();
	const promisedOn = new Map<string, Promising[]>();
	return oldestFirst(incidents).flatMap((incident) => {
		const found = new Map<Promising, Set<PromiseState>>();
		const named = incident.recurs === undefined ? undefined : before.get(incident.recurs);
		if (named) found.set(named, new Set(promiseStates));
		before.set(incident.id, incident);
		const addressed = new Set(incident.actions.flatMap(({ addresses }) => addresses));
		const since = lookBackFrom(incident.day);
		for (const [key, cause] of occurrences(incident)) {
			const promised = promisedOn.get(key);
			if (promised) latestOfEachState(promised, cause, incident.day, since, found);
			if (!addressed.has(cause)) continue;
			if (promised) promised.push(incident);
			else promisedOn.set(key, [incident]);
		}
		if (found.size === 0) return [];
		return oldestFirst([...found.keys()])
			.reverse()
			.flatMap((earlier) => promises(earlier, incident, found.get(earlier) ?? new Set()));
	});
}

/** Adds, for each state that actions on a cause are in, the latest incident since a day that has such an action. */
function latestOfEachState(
	promised: readonly Promising[],
	cause: string,
	day: string,
	since: string,
	found: Map<Promising, Set<PromiseState>>,
): void {
	const seen = new Set<PromiseState>();
	for (let at = promised.length - 1; at >= 0 && seen.size < promiseStates.length; at--) {
		const earlier = promised[at] as Promising;
		if (earlier.day < since) break;
		const before = new Set(seen);
		for (const action of earlier.actions) {
			const state = action.addresses.includes(cause) ? stateOn(action, day) : undefined;
			if (state === undefined || before.has(state)) continue;
			seen.add(state);
			found.set(earlier, (found.get(earlier) ?? new Set()).add(state));
		}
	}
}

function promises(earlier: Promising, later: Promising, states: ReadonlySet<PromiseState>): CameBack[] {
	const shared = sharedCauses(earlier, later);
	return earlier.actions.flatMap((action) => {
		const causes = shared.filter((cause) => action.addresses.includes(cause));
		const state = stateOn(action, later.day);
		if (causes.length === 0 || state === undefined || !states.has(state)) return [];
		return [
			{
				incident: later.id,
				day: later.day,
				state,
				earlier: earlier.id,
				daysAfter: daysBetween(earlier.day, later.day),
				action: action.id,
				causes,
				overdue: state === 'open' && action.due !== undefined && action.due < later.day,
			},
		];
	});
}
