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
	const promisedOn = new Map<string, PromisesOnCause>();
	return oldestFirst(incidents).flatMap((incident, place) => {
		const found = new Map<Promising, Set<PromiseState>>();
		const named = incident.recurs === undefined ? undefined : before.get(incident.recurs);
		if (named) found.set(named, new Set(promiseStates));
		before.set(incident.id, incident);
		const addressed = new Set(incident.actions.flatMap(({ addresses }) => addresses));
		const since = lookBackFrom(incident.day);
		for (const [key, cause] of occurrences(incident)) {
			const promised = promisedOn.get(key) ?? new PromisesOnCause();
			for (const [state, earlier] of promised.latest(incident.day))
				if (earlier.day >= since) found.set(earlier, (found.get(earlier) ?? new Set()).add(state));
			if (!addressed.has(cause)) continue;
			promisedOn.set(key, promised);
			for (const action of incident.actions)
				if (action.addresses.includes(cause)) promised.add(action, incident, place);
		}
		if (found.size === 0) return [];
		return oldestFirst([...found.keys()])
			.reverse()
			.flatMap((earlier) => promises(earlier, incident, found.get(earlier) ?? new Set()));
	});
}

interface Promised {
	readonly incident: Promising;
	/** Its place among the incidents, oldest first. */
	readonly place: number;
}

/** The latest incident of each state of actions on one cause in one service. Days only move on. */
class PromisesOnCause {
	private dropped: Promised | undefined;
	private waiting: Promised | undefined;
	private done: Promised | undefined;
	/** Actions that were done by the latest day asked about or later, by that day: for each the latest incident, in order. */
	private readonly doneOn = new Map<string, Promised>();

	add({ status, completed }: ActionFacts, incident: Promising, place: number): void {
		const promised = { incident, place };
		if (status === 'dropped') this.dropped = promised;
		else if (status !== 'done') this.waiting = promised;
		else if (completed !== undefined) {
			this.doneOn.delete(completed);
			this.doneOn.set(completed, promised);
		}
	}

	/** The latest incident that has an action of a state at the beginning of a day, for each state that there is. */
	latest(day: string): [PromiseState, Promising][] {
		let open = this.waiting;
		for (const [completed, promised] of this.doneOn)
			if (completed < day) {
				this.done = later(this.done, promised);
				this.doneOn.delete(completed);
			} else open = later(open, promised);
		const states = [
			['done', this.done],
			['open', open],
			['dropped', this.dropped],
		] as const;
		return states.flatMap(([state, promised]) => (promised ? [[state, promised.incident]] : []));
	}
}

function later(one: Promised | undefined, other: Promised): Promised {
	return one && one.place > other.place ? one : other;
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
