/** What was done to stop an impact, how long it then lasted, and how often what was tried first did not stop it. */

import { mitigations } from '../model/vocabulary.ts';
import { duration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type LeftOutReason, type Population } from './population.ts';

export type Mitigation = (typeof mitigations)[number];

/** An incident with the time that it took. */
export interface MitigatedIncident {
	readonly id: string;
	/** From its start until customers no longer felt it; 0 or more. */
	readonly minutes: number;
	readonly estimated: boolean;
	/** Whether what was tried first also stopped it in the end; `undefined` when one of the two is not known. */
	readonly firstStoppedIt: boolean | undefined;
}

export interface MitigationTimes {
	/** By how many incidents, most first, ties in the order of the schema; mitigations of none are left out. */
	readonly groups: readonly {
		readonly mitigation: Mitigation;
		/** Longest first. */
		readonly incidents: readonly MitigatedIncident[];
	}[];
	readonly population: Population;
}

type Counted = Pick<IncidentFacts, 'id' | 'times' | 'estimated' | 'mitigation' | 'completeness'>;

/**
 * Minutes to mitigate by what was tried `first`, or by what was the `final` step; no groups without incidents. A step that
 * is taken first may be taken because the case looks bad, so a longer time does not show that it is the worse choice.
 * Hand in incidents of one kind.
 */
export function mitigationTimes(incidents: readonly Counted[], step: 'first' | 'final'): MitigationTimes {
	const { kept, population } = keep(
		incidents,
		(incident) => reasonOf(incident, step),
		({ completeness }) => completeness,
	);
	const groups = Map.groupBy(kept, ({ mitigation }) => mitigation[step]);
	return {
		groups: mitigations
			.flatMap((mitigation) => {
				const of = groups.get(mitigation);
				return of ? [{ mitigation, incidents: of.map(mitigated).sort((a, b) => b.minutes - a.minutes) }] : [];
			})
			.sort((a, b) => b.incidents.length - a.incidents.length),
		population,
	};
}

function mitigated(incident: Counted): MitigatedIncident {
	const { minutes = 0, estimated = false } = duration(incident, 'timeToMitigate') ?? {};
	return { id: incident.id, minutes, estimated, firstStoppedIt: firstStoppedIt(incident) };
}

/** Whether what was tried first also stopped it in the end; `undefined` when one of the two is not known. */
export function firstStoppedIt({ mitigation }: Pick<IncidentFacts, 'mitigation'>): boolean | undefined {
	const { first, final } = mitigation;
	return first === undefined || final === undefined ? undefined : first === final;
}

function reasonOf(incident: Counted, step: 'first' | 'final'): LeftOutReason | undefined {
	if (incident.mitigation[step] === undefined) return 'no-first-action';
	if (incident.times.started === undefined) return 'no-start';
	const time = duration(incident, 'timeToMitigate');
	if (time === undefined) return 'no-end';
	return time.minutes < 0 ? 'negative' : undefined;
}

/** How a mitigation fared as the first one tried. */
export interface FirstTried {
	readonly mitigation: Mitigation;
	/** Ids of incidents that it stopped. */
	readonly stopped: readonly string[];
	/** Ids of those that something else had to stop. */
	readonly didNot: readonly string[];
}

/** Every mitigation that was tried first where it is known what stopped the impact, the most often tried foremost; none without such incidents. */
export function triedFirst(incidents: readonly Pick<IncidentFacts, 'id' | 'mitigation'>[]): FirstTried[] {
	const known = incidents.filter((incident) => firstStoppedIt(incident) !== undefined);
	const groups = Map.groupBy(known, ({ mitigation }) => mitigation.first);
	return mitigations
		.flatMap((mitigation) => {
			const of = groups.get(mitigation);
			if (!of) return [];
			const ids = (stopped: boolean): string[] =>
				of.filter((incident) => firstStoppedIt(incident) === stopped).map(({ id }) => id);
			return [{ mitigation, stopped: ids(true), didNot: ids(false) }];
		})
		.sort((a, b) => b.stopped.length + b.didNot.length - (a.stopped.length + a.didNot.length));
}
