/** What had been promised when a quarter began, and what became of it. */
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { isOpen, type OpenAction, openActions } from './actions.ts';
import { stateOn } from './came-back.ts';

type Promised = Pick<OpenAction, 'incident' | 'action'>;

/** The actions that were open when a quarter began, as they stand on a later day. */
export interface CarriedOver {
	/** Still open: the one due first foremost, those without a due day last. */
	readonly open: readonly OpenAction[];
	/** Done since the quarter began, the latest first. */
	readonly done: readonly Promised[];
	/** Dropped, or done on a day that nobody noted: nobody can say whether they were open then. Newest incident first. */
	readonly unknown: readonly Promised[];
}

/** The actions of incidents (newest first) before `first`, the first day of a quarter, that were open on it, as of `today`. */
export function carriedOver(incidents: readonly Incident[], first: string, today: string): CarriedOver {
	const before = incidents.filter(({ day }) => day < first);
	const done: Promised[] = [];
	const unknown: Promised[] = [];
	for (const incident of before)
		for (const action of incident.actions) {
			const state = stateOn(action, first);
			if (state === undefined || state === 'dropped') unknown.push({ incident, action });
			else if (state === 'open' && !isOpen(action)) done.push({ incident, action });
		}
	return {
		open: openActions(before, today),
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
