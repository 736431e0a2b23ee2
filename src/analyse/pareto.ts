/** Which few causes stand behind most incidents, or behind most of the time that customers lost. */
import { type CauseLevel, type CausePart, causesAt } from './cause-levels.ts';
import { impactDuration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type LeftOutReason, type Population } from './population.ts';

/** What the causes are ranked by. */
export type ParetoMeasure = 'incidents' | 'minutes';

/** One cause of the ranking. */
export interface ParetoRow {
	/** `family/cause`, or `family`. */
	readonly cause: string;
	/** How many incidents have it; one that names it twice counts once. */
	readonly incidents: number;
	/** Impact minutes of those incidents together, each in full; 0 when ranked by incidents. */
	readonly minutes: number;
	/** How many of those incidents have an estimated duration; 0 when ranked by incidents. */
	readonly estimated: number;
	/**
	 * Share of all that is ranked (incidents, or their minutes) that has this cause or one above it, 0 to 1. An incident
	 * of several causes is covered by the first of them: adding the causes' own counts would come to more than there are,
	 * and a share of all mentions would answer a question that nobody asks. The last row has 1.
	 */
	readonly covered: number;
	/** Ids of the incidents. */
	readonly behind: readonly string[];
}

export interface Pareto {
	readonly rows: readonly ParetoRow[];
	/** All that is ranked: incidents, or minutes. */
	readonly total: number;
	readonly population: Population;
}

type Counted = Pick<IncidentFacts, 'id' | 'causes' | 'times' | 'estimated' | 'completeness'>;

/**
 * The ranking of causes, most first, ties by id; no rows without incidents. Left out are incidents without a cause of
 * that part and, by minutes, those whose impact has no start, no end or ends before it began. Hand in incidents of one
 * kind.
 */
export function pareto(
	incidents: readonly Counted[],
	measure: ParetoMeasure,
	level: CauseLevel,
	part: CausePart = 'all',
): Pareto {
	const { kept, population } = keep(
		incidents,
		(incident) => reasonOf(incident, measure, part),
		({ completeness }) => completeness,
	);
	const byCause = new Map<string, Counted[]>();
	for (const incident of kept)
		for (const cause of causesAt(incident, level, part)) {
			const members = byCause.get(cause);
			if (members) members.push(incident);
			else byCause.set(cause, [incident]);
		}
	const weight = (incident: Counted): number =>
		measure === 'incidents' ? 1 : (impactDuration(incident)?.minutes ?? 0);
	const sum = (of: readonly Counted[]): number => of.reduce((total, incident) => total + weight(incident), 0);
	const total = sum(kept);
	const ranked = [...byCause]
		.map(([cause, members]) => ({ cause, members, weight: sum(members) }))
		.sort((a, b) => b.weight - a.weight || (a.cause < b.cause ? -1 : 1));
	const covered = new Set<Counted>();
	let coveredWeight = 0;
	const rows = ranked.map(({ cause, members, weight: of }): ParetoRow => {
		for (const incident of members)
			if (!covered.has(incident)) {
				covered.add(incident);
				coveredWeight += weight(incident);
			}
		return {
			cause,
			incidents: members.length,
			minutes: measure === 'minutes' ? of : 0,
			estimated:
				measure === 'minutes' ? members.filter((incident) => impactDuration(incident)?.estimated).length : 0,
			covered: covered.size === kept.length ? 1 : total === 0 ? 0 : coveredWeight / total,
			behind: members.map(({ id }) => id),
		};
	});
	return { rows, total, population };
}

function reasonOf(incident: Counted, measure: ParetoMeasure, part: CausePart): LeftOutReason | undefined {
	if (causesAt(incident, 'leaf', part).length === 0) return 'no-cause';
	return measure === 'minutes' ? impactFault(incident) : undefined;
}

/** Why an incident has no impact minutes to count; `undefined` when it has. */
export function impactFault(incident: Pick<IncidentFacts, 'times' | 'estimated'>): LeftOutReason | undefined {
	if (incident.times.started === undefined) return 'no-start';
	const impact = impactDuration(incident);
	if (impact === undefined) return 'no-end';
	return impact.minutes < 0 ? 'negative' : undefined;
}
