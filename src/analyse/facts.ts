/**
 * What statistics read of an incident: ids, days, times and choices, no prose. At build they come from the reports, in
 * the browser from the data file of the trends page, so that the same functions count in both.
 */
import type { Action } from '../model/action.ts';
import type { Incident, IncidentCause } from '../model/incident.ts';
import { dayIn } from '../model/times.ts';
import { completeness } from './completeness.ts';
import { daysToPublish } from './durations.ts';

/** What is read of an action. */
export type ActionFacts = Pick<
	Action,
	'id' | 'type' | 'strength' | 'due' | 'status' | 'completed' | 'addresses'
>;

/** What is read of an incident. Optional facts are `undefined` where the report does not state them. */
export interface IncidentFacts
	extends Pick<
		Incident,
		| 'id'
		| 'day'
		| 'kind'
		| 'status'
		| 'severity'
		| 'services'
		| 'teams'
		| 'times'
		| 'estimated'
		| 'trigger'
		| 'recurs'
	> {
	readonly detection: Pick<Incident['detection'], 'source' | 'gap' | 'threshold'>;
	readonly causes: readonly Pick<IncidentCause, 'cause' | 'role'>[];
	readonly mitigation: Pick<NonNullable<Incident['mitigation']>, 'first' | 'final'>;
	/** What each safeguard did. */
	readonly barriers: readonly Incident['barriers'][number]['result'][];
	readonly actions: readonly ActionFacts[];
	/** How many lessons it teaches. */
	readonly lessons: number;
	/** Share of what a report of its severity should hold that it holds, 0 to 1, in steps of a hundredth. */
	readonly completeness: number;
	/** Days from resolution to publication; `undefined` when either is not known. */
	readonly daysToPublish: number | undefined;
}

/** The facts of an incident. */
export function factsOf(incident: Incident): IncidentFacts {
	const { times, timeZone } = incident;
	const resolvedOn = times.resolved === undefined ? undefined : dayIn(times.resolved, timeZone);
	return {
		id: incident.id,
		day: incident.day,
		kind: incident.kind,
		status: incident.status,
		severity: incident.severity,
		services: incident.services,
		teams: incident.teams,
		times,
		estimated: incident.estimated,
		trigger: incident.trigger,
		recurs: incident.recurs,
		detection: {
			source: incident.detection.source,
			gap: incident.detection.gap,
			threshold: incident.detection.threshold,
		},
		causes: incident.causes.map(({ cause, role }) => ({ cause, role })),
		mitigation: { first: incident.mitigation?.first, final: incident.mitigation?.final },
		barriers: incident.barriers.map(({ result }) => result),
		actions: incident.actions.map(({ id, type, strength, due, status, completed, addresses }) => ({
			id,
			type,
			strength,
			due,
			status,
			completed,
			addresses,
		})),
		lessons: Object.values(incident.lessons).reduce((sum, of) => sum + of.length, 0),
		completeness: completeness(incident).share,
		daysToPublish: daysToPublish(resolvedOn, incident.published),
	};
}
