/** How many of the actions that were due by a day had been done by theirs, by severity. */
import type { LeftOutReason, Population } from './population.ts';
import { keep } from './population.ts';
import {
	completenessOf,
	type PromisedAction,
	type PromisingIncident,
	promisedActions,
} from './promised-actions.ts';

export interface InTime {
	/** Done by its due day. */
	readonly inTime: number;
	/** Done after it. */
	readonly late: number;
	/** Past it and not done. */
	readonly overdue: number;
	/** Ids of the incidents with an action that is late or overdue. */
	readonly behind: readonly string[];
}

export interface ClosedInTime {
	readonly all: InTime;
	/** By severity id, in the order in which they come up; `undefined` for those whose severity is not judged. */
	readonly bySeverity: ReadonlyMap<string | undefined, InTime>;
	/** Counts actions, not incidents. */
	readonly population: Population;
}

/**
 * Actions whose due day is over on the day `today`, or which are done. An action that may still be in time is left out: to
 * count it as either would flatter or slander the latest ones. Zeros without incidents.
 */
export function closedInTime(incidents: readonly PromisingIncident[], today: string): ClosedInTime {
	const { kept, population } = keep(
		promisedActions(incidents),
		({ action }) => reasonOf(action, today),
		completenessOf,
	);
	const groups = Map.groupBy(kept, ({ incident }) => incident.severity);
	return {
		all: inTimeOf(kept),
		bySeverity: new Map([...groups].map(([severity, of]) => [severity, inTimeOf(of)])),
		population,
	};
}

function reasonOf(
	{ status, due, completed }: PromisedAction['action'],
	today: string,
): LeftOutReason | undefined {
	if (status === 'dropped') return 'dropped';
	if (due === undefined) return 'no-due';
	if (status === 'done') return completed === undefined ? 'no-completion' : undefined;
	return due < today ? undefined : 'not-due-yet';
}

function inTimeOf(actions: readonly PromisedAction[]): InTime {
	const of = { 'in-time': 0, late: 0, overdue: 0 };
	const behind = new Set<string>();
	for (const { incident, action } of actions) {
		const standing = standingOf(action);
		of[standing]++;
		if (standing !== 'in-time') behind.add(incident.id);
	}
	return { inTime: of['in-time'], late: of.late, overdue: of.overdue, behind: [...behind] };
}

function standingOf({
	status,
	due = '',
	completed = '',
}: PromisedAction['action']): 'in-time' | 'late' | 'overdue' {
	if (status !== 'done') return 'overdue';
	return completed <= due ? 'in-time' : 'late';
}
