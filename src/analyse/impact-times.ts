/** How long each incident hurt, one by one: durations are so skewed that no summary may stand without its incidents. */
import { type Duration, impactDuration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { type Kept, keep, type LeftOutReason } from './population.ts';

/** An incident with the time that customers felt it. */
export interface ImpactTime {
	readonly id: string;
	readonly day: string;
	readonly severity: string | undefined;
	/** From start to mitigation, else to resolution; zero or more. */
	readonly minutes: number;
	readonly estimated: boolean;
	readonly completeness: number;
}

/** The impact times of incidents, in their order; those without a start or an end, or with an end before the start, are left out. */
export function impactTimes(facts: readonly IncidentFacts[]): Kept<ImpactTime> {
	const timed = facts.map((incident) => {
		const impact = impactDuration(incident);
		return {
			id: incident.id,
			day: incident.day,
			severity: incident.severity,
			minutes: impact?.minutes ?? Number.NaN,
			estimated: impact?.estimated ?? false,
			completeness: incident.completeness,
			fault: faultOf(incident, impact),
		};
	});
	return keep(
		timed,
		({ fault }) => fault,
		({ completeness }) => completeness,
	);
}

/** Why an incident has no impact minutes to count; `undefined` when it has. */
export function impactFault(incident: Pick<IncidentFacts, 'times' | 'estimated'>): LeftOutReason | undefined {
	return faultOf(incident, impactDuration(incident));
}

function faultOf(
	{ times }: Pick<IncidentFacts, 'times'>,
	impact: Duration | undefined,
): LeftOutReason | undefined {
	if (times.started === undefined) return 'no-start';
	if (impact === undefined) return 'no-end';
	return impact.minutes < 0 ? 'negative' : undefined;
}
