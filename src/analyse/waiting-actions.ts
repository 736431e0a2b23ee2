/** How old what was promised has become. */
import { isOpen, overdueDays } from './actions.ts';
import { daysBetween } from './durations.ts';
import { type PromisingIncident, promisedActions } from './promised-actions.ts';

/** An action that still waits. */
export interface WaitingAction {
	/** Id of its incident. */
	readonly incident: string;
	/** Its id within the incident. */
	readonly action: string;
	/** Since the day of the incident, since reports do not tell on which day an action was promised. */
	readonly ageDays: number;
	/** Since the due day; `undefined` when it is not late or has no due day. */
	readonly overdueDays: number | undefined;
}

/** All open actions on a day `YYYY-MM-DD`, the oldest foremost, ties by ids; none without incidents. */
export function waitingActions(incidents: readonly PromisingIncident[], today: string): WaitingAction[] {
	return promisedActions(incidents)
		.filter(({ action }) => isOpen(action))
		.map(({ incident, action }) => ({
			incident: incident.id,
			action: action.id,
			ageDays: daysBetween(incident.day, today),
			overdueDays: overdueDays(action, today),
		}))
		.sort((a, b) => {
			if (a.ageDays !== b.ageDays) return b.ageDays - a.ageDays;
			if (a.incident !== b.incident) return a.incident < b.incident ? -1 : 1;
			return a.action < b.action ? -1 : 1;
		});
}
