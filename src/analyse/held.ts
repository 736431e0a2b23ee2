/** Whether what was done against a cause held: whether the cause came back, and how the action stood when it did. */

import { stateOn } from './came-back.ts';
import { daysBetween } from './durations.ts';
import type { ActionFacts, IncidentFacts } from './facts.ts';
import { oldestFirst, type Recurring } from './recurrence.ts';

/** An incident with the same cause in one of the same services, or one whose report says that it repeats the earlier. */
export interface Return {
	/** Id of the incident that came back. */
	readonly incident: string;
	/** Days after the action was done, or, for one that was not, after the incident that promised it. */
	readonly daysAfter: number;
}

export interface Held {
	/** How the action stands. `done-undated`: it is done on a day that its report does not state. */
	readonly state: 'done' | 'done-undated' | 'open' | 'dropped';
	/** The first return while the action was open; for one that is dropped or of no known day, any return. */
	readonly before: Return | undefined;
	/** The first return after it was done. */
	readonly after: Return | undefined;
	/** Days without a return until today: since it was done, else since the incident that promised it. `undefined` where it came back in that time. */
	readonly quietDays: number | undefined;
}

type Promising = Recurring & Pick<IncidentFacts, 'actions'>;
type FirstReturn = (of: Promising, day?: string) => Promising | undefined;

/**
 * How each action against a cause held, by the incident's id and the action's, in the order of the incidents. `incidents`
 * are those that have the cause. Unlike a recurrence, a return has no term: a fix that held for two years and then did not
 * is told with its days. Near misses count, drills do not. Empty without incidents and without actions on the cause.
 */
export function heldAgainst(
	cause: string,
	incidents: readonly Promising[],
	today: string,
): Map<string, Map<string, Held>> {
	const ordered = oldestFirst(incidents);
	const place = new Map(ordered.map((incident, index) => [incident, index]));
	const ofService = new Map<string, Promising[]>();
	const repeating = new Map<string, Promising[]>();
	for (const incident of ordered) {
		for (const service of new Set(incident.services)) push(ofService, service, incident);
		if (incident.recurs !== undefined) push(repeating, incident.recurs, incident);
	}
	/** The first incident after one, and after a day, that comes back in a service of its own or says so. */
	const firstReturn: FirstReturn = (of, day = '') => {
		// A drill has no place among those that happened; its actions count from its day.
		const from = place.get(of);
		const isAfter = (later: Promising): boolean =>
			from === undefined ? later.day > of.day : (place.get(later) ?? 0) > from;
		const lists = [...of.services.map((service) => ofService.get(service)), repeating.get(of.id)];
		const found = lists.flatMap(
			(list = []) => list[firstIndex(list, (later) => isAfter(later) && later.day > day)] ?? [],
		);
		return oldestFirst(found)[0];
	};
	return new Map(
		incidents.map((incident) => [
			incident.id,
			new Map(
				incident.actions
					.filter(({ addresses }) => addresses.includes(cause))
					.map((action) => [action.id, held(incident, action, firstReturn, today)]),
			),
		]),
	);
}

function held(incident: Promising, action: ActionFacts, firstReturn: FirstReturn, today: string): Held {
	const { completed } = action;
	const stood = stateOn(action, today);
	const state =
		action.status === 'done' && completed === undefined ? 'done-undated' : (stood ?? 'done-undated');
	const first = firstReturn(incident);
	// Once it is done it stays done, so that nothing later came back while it was open either.
	const before = first && stateOn(action, first.day) !== 'done' ? first : undefined;
	const after = completed === undefined ? undefined : firstReturn(incident, completed);
	const since = state === 'done' && completed !== undefined ? completed : incident.day;
	const cameBack = state === 'done' ? after : before;
	return {
		state,
		before: before && { incident: before.id, daysAfter: daysBetween(incident.day, before.day) },
		after: after && { incident: after.id, daysAfter: daysBetween(completed ?? incident.day, after.day) },
		quietDays: cameBack ? undefined : Math.max(0, daysBetween(since, today)),
	};
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

/** The index of the first item of a list that is so, when all after it are so too; the list's length when none is. */
function firstIndex<Item>(list: readonly Item[], isSo: (item: Item) => boolean): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isSo(list[middle] as Item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
