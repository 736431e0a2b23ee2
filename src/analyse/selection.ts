/** Which incidents a reader asks about: the filters of the trends page, as they stand in its address. */

import { kinds } from '../model/vocabulary.ts';
import type { IncidentFacts } from './facts.ts';
import type { Population } from './population.ts';
import { quarterOf } from './quarter.ts';

/** A choice of incidents. What is `undefined` does not narrow. */
export interface Selection {
	/** Always one kind: figures of incidents and of drills in one would mean nothing. */
	readonly kind: IncidentFacts['kind'];
	readonly team?: string | undefined;
	readonly service?: string | undefined;
	readonly severity?: string | undefined;
	/** Id of a cause `family/cause`, or of a family. */
	readonly cause?: string | undefined;
	/** First and last quarter, `2026-q1`; both inclusive. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** The names under which a selection stands in an address, in order. */
export const selectionNames = ['kind', 'team', 'service', 'severity', 'cause', 'from', 'to'] as const;

export const everything: Selection = { kind: 'incident' };

/** The selection of an address's query. Names it does not know, empty values and quarters that are none are passed over. */
export function readSelection(query: URLSearchParams): Selection {
	const value = (name: string): string | undefined => query.get(name) || undefined;
	const quarter = (name: string): string | undefined => {
		const text = value(name);
		return text !== undefined && /^\d{4}-q[1-4]$/.test(text) ? text : undefined;
	};
	return {
		kind: kinds.find((kind) => kind === value('kind')) ?? 'incident',
		team: value('team'),
		service: value('service'),
		severity: value('severity'),
		cause: value('cause'),
		from: quarter('from'),
		to: quarter('to'),
	};
}

/** The selection as a query, `service=cart&from=2025-q1`; empty for everything. Other names of `query` stay. */
export function writeSelection(selection: Selection, query = new URLSearchParams()): URLSearchParams {
	const written = new URLSearchParams(query);
	for (const name of selectionNames) {
		const value = selection[name];
		if (value === undefined || (name === 'kind' && value === 'incident')) written.delete(name);
		else written.set(name, value);
	}
	return written;
}

/** Whether an incident is among those selected. */
export function isSelected(facts: IncidentFacts, selection: Selection): boolean {
	const { kind, team, service, severity, cause, from, to } = selection;
	if (facts.kind !== kind) return false;
	if (team !== undefined && !facts.teams.includes(team)) return false;
	if (service !== undefined && !facts.services.includes(service)) return false;
	if (severity !== undefined && facts.severity !== severity) return false;
	if (cause !== undefined && !facts.causes.some((named) => isWithin(named.cause, cause))) return false;
	if (from === undefined && to === undefined) return true;
	const quarter = quarterOf(facts.day);
	return (from === undefined || quarter >= from) && (to === undefined || quarter <= to);
}

/** Whether a cause `family/cause` is one, or is of the family, named by `wanted`. */
export function isWithin(cause: string, wanted: string): boolean {
	return cause === wanted || cause.startsWith(`${wanted}/`);
}

/** The incidents selected, in their order, and how many of other kinds the rest of the selection would have. */
export function select(
	facts: readonly IncidentFacts[],
	selection: Selection,
): { readonly selected: IncidentFacts[]; readonly otherKinds: Population['leftOut'] } {
	const selected: IncidentFacts[] = [];
	const counts = new Map<IncidentFacts['kind'], number>();
	for (const incident of facts) {
		if (incident.kind === selection.kind) {
			if (isSelected(incident, selection)) selected.push(incident);
		} else if (isSelected(incident, { ...selection, kind: incident.kind }))
			counts.set(incident.kind, (counts.get(incident.kind) ?? 0) + 1);
	}
	return {
		selected,
		otherKinds: kinds.flatMap((reason) => {
			const count = counts.get(reason);
			return count === undefined ? [] : [{ reason, count }];
		}),
	};
}
