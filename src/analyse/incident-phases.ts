/** Through which phases an incident went, and how long each took. */

import type { MilestoneName } from '../model/vocabulary.ts';
import { between, impactDuration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';

/** The phases in order: the fault sleeps, hurts unseen, is known, is worked on, no longer hurts but is not gone. */
export const incidentPhases = ['dormant', 'undetected', 'unacted', 'unmitigated', 'cleanup'] as const;
export type IncidentPhase = (typeof incidentPhases)[number];

const phaseEnds: { readonly [phase in IncidentPhase]: readonly [from: MilestoneName, to: MilestoneName] } = {
	dormant: ['introduced', 'started'],
	undetected: ['started', 'detected'],
	unacted: ['detected', 'firstAction'],
	unmitigated: ['firstAction', 'mitigated'],
	cleanup: ['mitigated', 'resolved'],
};

export interface PhasedIncident {
	readonly id: string;
	readonly day: string;
	/** Known phases in order, at least one. A phase is missing where one of its ends is, or where they stand the wrong way round. */
	readonly phases: readonly {
		readonly phase: IncidentPhase;
		/** 0 or more. */
		readonly minutes: number;
		readonly estimated: boolean;
	}[];
	/** How long customers felt it; `undefined` when its start or end is not known. */
	readonly impactMinutes: number | undefined;
}

export interface PhasedIncidents {
	/** By how long customers felt it, longest first, those of unknown impact last; ties newest first. */
	readonly incidents: readonly PhasedIncident[];
	readonly population: Population;
}

/**
 * The phases of each incident; none without incidents. Never averaged: phases of unlike incidents do not add up to an
 * incident. Left out are those without a start and those of which no phase is known. Hand in incidents of one kind.
 */
export function incidentPhasesOf(
	incidents: readonly Pick<IncidentFacts, 'id' | 'day' | 'times' | 'estimated' | 'completeness'>[],
): PhasedIncidents {
	const { kept, population } = keep(
		incidents.map((incident) => ({ incident, phases: phasesOf(incident) })),
		({ incident, phases }) =>
			incident.times.started === undefined ? 'no-start' : phases.length === 0 ? 'no-end' : undefined,
		({ incident }) => incident.completeness,
	);
	return {
		incidents: kept
			.map(({ incident, phases }) => ({
				id: incident.id,
				day: incident.day,
				phases,
				impactMinutes: impactDuration(incident)?.minutes,
			}))
			.sort(
				(a, b) =>
					(b.impactMinutes ?? -1) - (a.impactMinutes ?? -1) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
			),
		population,
	};
}

/** The known phases of an incident, in order. */
export function phasesOf(incident: Pick<IncidentFacts, 'times' | 'estimated'>): PhasedIncident['phases'] {
	return incidentPhases.flatMap((phase) => {
		const time = between(incident, ...phaseEnds[phase]);
		return time && time.minutes >= 0 ? [{ phase, ...time }] : [];
	});
}
