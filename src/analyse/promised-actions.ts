/** Every action of every incident, as statistics of follow-through count them. */
import type { ActionFacts, IncidentFacts } from './facts.ts';

/** What is read of the incident that promised an action. */
export type PromisingIncident = Pick<IncidentFacts, 'id' | 'day' | 'severity' | 'actions' | 'completeness'>;

export interface PromisedAction {
	readonly incident: PromisingIncident;
	readonly action: ActionFacts;
}

/** All actions, in the order of the incidents. */
export function promisedActions(incidents: readonly PromisingIncident[]): PromisedAction[] {
	return incidents.flatMap((incident) => incident.actions.map((action) => ({ incident, action })));
}

/** The completeness of the report that promised an action, for populations of actions. */
export function completenessOf({ incident }: PromisedAction): number {
	return incident.completeness;
}
