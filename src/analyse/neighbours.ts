/** Which incidents stand near one: of the same service, of the same cause, the one it repeats and those that repeat it. */
import type { Incident } from '../model/incident.ts';
import { daysBetween } from './durations.ts';

/** Incidents by what they share. All lists are oldest first. */
export interface IncidentIndex {
	readonly byId: ReadonlyMap<string, Incident>;
	readonly byService: ReadonlyMap<string, readonly Incident[]>;
	readonly byCause: ReadonlyMap<string, readonly Incident[]>;
	/** Those that say they repeat an incident, by its id. */
	readonly byRecurs: ReadonlyMap<string, readonly Incident[]>;
}

/** The index of a list of incidents, which is newest first as in a corpus. */
export function indexIncidents(newestFirst: readonly Incident[]): IncidentIndex {
	const incidents = newestFirst.toReversed();
	return {
		byId: new Map(incidents.map((incident) => [incident.id, incident])),
		byService: group(incidents, (incident) => incident.services),
		byCause: group(incidents, (incident) => [...new Set(incident.causes.map(({ cause }) => cause))]),
		byRecurs: group(incidents, (incident) => (incident.recurs === undefined ? [] : [incident.recurs])),
	};
}

function group(
	incidents: readonly Incident[],
	keysOf: (incident: Incident) => readonly string[],
): Map<string, Incident[]> {
	const groups = new Map<string, Incident[]>();
	for (const incident of incidents)
		for (const key of keysOf(incident)) {
			const members = groups.get(key);
			if (members) members.push(incident);
			else groups.set(key, [incident]);
		}
	return groups;
}

/** The incidents just before and just after one among those of a service; `undefined` at either end. */
export function besideInService(
	index: IncidentIndex,
	incident: Incident,
	service: string,
): { readonly previous: Incident | undefined; readonly next: Incident | undefined } {
	const members = index.byService.get(service) ?? [];
	const position = members.indexOf(incident);
	if (position < 0) return { previous: undefined, next: undefined };
	return { previous: members[position - 1], next: members[position + 1] };
}

/** The chain of incidents that one repeats, the latest first; ends where a reference is missing or comes round. */
export function earlierOccurrences(index: IncidentIndex, incident: Incident): Incident[] {
	const chain: Incident[] = [];
	const seen = new Set([incident.id]);
	let current = incident.recurs === undefined ? undefined : index.byId.get(incident.recurs);
	while (current !== undefined && !seen.has(current.id)) {
		seen.add(current.id);
		chain.push(current);
		current = current.recurs === undefined ? undefined : index.byId.get(current.recurs);
	}
	return chain;
}

/** All incidents that repeat one, directly or through others, oldest first; each once, never itself. */
export function laterOccurrences(index: IncidentIndex, incident: Incident): Incident[] {
	const found = new Map<string, Incident>();
	const follow = (id: string): void => {
		for (const later of index.byRecurs.get(id) ?? []) {
			if (later.id === incident.id || found.has(later.id)) continue;
			found.set(later.id, later);
			follow(later.id);
		}
	};
	follow(incident.id);
	return [...found.values()].sort((a, b) => daysBetween(b.day, a.day));
}
