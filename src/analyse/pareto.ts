/** Which few causes stand behind most incidents, or behind most of the time that customers lost. */
import { type CauseLevel, type CausePart, causesAt } from './cause-levels.ts';
import { impactDuration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { impactFault } from './impact-times.ts';
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
		incidents.map((incident) => weigh(incident, measure, causesAt(incident, level, part))),
		({ causes, fault }) => (causes.length === 0 ? 'no-cause' : fault),
		({ incident }) => incident.completeness,
	);
	const byCause = new Map<string, Weighed[]>();
	for (const weighed of kept)
		for (const cause of weighed.causes) {
			const members = byCause.get(cause);
			if (members) members.push(weighed);
			else byCause.set(cause, [weighed]);
		}
	const total = weightOf(kept);
	const ranked = [...byCause]
		.map(([cause, members]) => ({ cause, members, weight: weightOf(members) }))
		.sort((a, b) => b.weight - a.weight || (a.cause < b.cause ? -1 : 1));
	const covered = new Set<Weighed>();
	let coveredWeight = 0;
	const rows = ranked.map(({ cause, members, weight }): ParetoRow => {
		for (const weighed of members)
			if (!covered.has(weighed)) {
				covered.add(weighed);
				coveredWeight += weighed.weight;
			}
		return {
			cause,
			incidents: members.length,
			minutes: measure === 'minutes' ? weight : 0,
			estimated: members.filter(({ estimated }) => estimated).length,
			covered: covered.size === kept.length ? 1 : total === 0 ? 0 : coveredWeight / total,
			behind: members.map(({ incident }) => incident.id),
		};
	});
	return { rows, total, population };
}

/** An incident with what it counts for. */
interface Weighed {
	readonly incident: Counted;
	readonly causes: readonly string[];
	readonly weight: number;
	readonly estimated: boolean;
	readonly fault: LeftOutReason | undefined;
}

function weigh(incident: Counted, measure: ParetoMeasure, causes: readonly string[]): Weighed {
	if (measure === 'incidents') return { incident, causes, weight: 1, estimated: false, fault: undefined };
	const { minutes = 0, estimated = false } = impactDuration(incident) ?? {};
	return { incident, causes, weight: minutes, estimated, fault: impactFault(incident) };
}

function weightOf(members: readonly Weighed[]): number {
	return members.reduce((sum, { weight }) => sum + weight, 0);
}
