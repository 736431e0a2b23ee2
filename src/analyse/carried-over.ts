/** What had been promised when a quarter began, and what became of it. */
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { isOpen, type OpenAction, openActions } from './actions.ts';
import { stateOn } from './came-back.ts';

type Promised = Pick<OpenAction, 'incident' | 'action'>;

/** All actions of some incidents, as they stand on a day. */
export interface Promises {
	/** The one due first foremost, those without a due day last. */
	readonly open: readonly OpenAction[];
	/** Done or dropped, in the order of their incidents. */
	readonly settled: readonly Promised[];
}

/** The actions that were open when a quarter began, as they stand on a later day. */
export interface CarriedOver {
	/** Still open, in their order. */
	readonly open: readonly OpenAction[];
	/** Done since the quarter began, the latest first. */
	readonly done: readonly Promised[];
	/** Dropped, or done on a day that nobody noted: nobody can say whether they were open then. */
	readonly unknown: readonly Promised[];
}

/** All actions of incidents, open ones as of `today`. */
export function promisesOf(incidents: readonly Incident[], today: string): Promises {
	return {
		open: openActions(incidents, today),
		settled: incidents.flatMap((incident) =>
			incident.actions.filter((action) => !isOpen(action)).map((action) => ({ incident, action })),
		),
	};
}

/** The actions of incidents before `first`, the first day of a quarter, that were open on it. */
export function carriedOver({ open, settled }: Promises, first: string): CarriedOver {
	const done: Promised[] = [];
	const unknown: Promised[] = [];
	for (const promised of settled) {
		if (promised.incident.day >= first) continue;
		const state = stateOn(promised.action, first);
		if (state === 'open') done.push(promised);
		else if (state !== 'done') unknown.push(promised);
	}
	return {
		open: open.filter(({ incident }) => incident.day < first),
		done: done.sort((a, b) => compare(completedOn(b.action), completedOn(a.action))),
		unknown,
	};
}

function completedOn({ completed }: Action): string {
	return completed ?? '';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
