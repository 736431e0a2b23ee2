/** What was promised and is not done. */
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { daysBetween } from './durations.ts';

/** Whether an action still waits: neither done nor dropped. */
export function isOpen(action: Pick<Action, 'status'>): boolean {
	return action.status === 'open' || action.status === 'in-progress';
}

/** By how many days an open action is late on a day `YYYY-MM-DD`; `undefined` when it is not late, not open or has no due day. */
export function overdueDays(action: Pick<Action, 'status' | 'due'>, today: string): number | undefined {
	if (!isOpen(action) || action.due === undefined) return undefined;
	const days = daysBetween(action.due, today);
	return days > 0 ? days : undefined;
}

/** Days from the day of its incident, for an open action; `undefined` for one that is settled. Never below zero. */
export function ageDays(
	action: Pick<Action, 'status'>,
	incident: Pick<Incident, 'day'>,
	today: string,
): number | undefined {
	return isOpen(action) ? Math.max(0, daysBetween(incident.day, today)) : undefined;
}

/** An open action with the incident that it comes from. */
export interface OpenAction {
	readonly incident: Incident;
	readonly action: Action;
	readonly overdueDays: number | undefined;
}

/** All open actions, the one that was due first foremost; those without a due day last, by the age of their incident. */
export function openActions(incidents: readonly Incident[], today: string): OpenAction[] {
	return incidents
		.flatMap((incident) => incident.actions.filter(isOpen).map((action) => ({ incident, action })))
		.map((open) => ({ ...open, overdueDays: overdueDays(open.action, today) }))
		.sort(
			(a, b) => compare(a.action.due ?? '9', b.action.due ?? '9') || compare(a.incident.day, b.incident.day),
		);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
