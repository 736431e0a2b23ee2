/** What a retrospective of one quarter stands on, in one call. */
import { type StrengthFate, strengthFates, type WeakOnly, weakOnly } from './action-strength.ts';
import { type Barriers, barriersOf } from './barriers.ts';
import { type CameBack, cameBack } from './came-back.ts';
import { type CauseTrend, causeTrends } from './cause-trends.ts';
import { type ClosedInTime, closedInTime } from './closed-in-time.ts';
import { type DeeperLook, deeperLooks } from './deeper-look.ts';
import { type DetectionGaps, detectionGapsOf } from './detection-gaps.ts';
import { type DetectionSources, detectedBy } from './detection-sources.ts';
import type { IncidentFacts } from './facts.ts';
import { type FirstTried, triedFirst } from './first-action.ts';
import { incidentPhasesOf, type PhasedIncidents } from './incident-phases.ts';
import { type Pareto, pareto } from './pareto.ts';
import { type QuarterCounts, quarterCounts, quarterOf } from './quarter.ts';
import { type Recurrence, recurrences } from './recurrence.ts';
import { type QuarterReporting, reportingByQuarter } from './reporting-health.ts';
import { type Triggers, triggersOf } from './triggers.ts';
import { type WaitingAction, waitingActions } from './waiting-actions.ts';

export interface QuarterSummary {
	readonly quarter: string;
	readonly counts: QuarterCounts;
	/** Incidents and near misses of the quarter that repeat an earlier one. */
	readonly recurrences: readonly Recurrence[];
	/** What had been promised against the causes that came back. */
	readonly cameBack: readonly CameBack[];
	/** Incidents and near misses of the quarter that are worth a deeper look. */
	readonly deeperLooks: readonly DeeperLook[];
	readonly causes: Pareto;
	/** Families of causes beside the quarters before. */
	readonly causeTrends: readonly CauseTrend[];
	readonly triggers: Triggers;
	readonly detection: DetectionSources;
	readonly detectionGaps: DetectionGaps;
	readonly triedFirst: readonly FirstTried[];
	readonly phases: PhasedIncidents;
	/** Safeguards of the incidents, and of the near misses. */
	readonly barriers: Barriers;
	readonly nearMissBarriers: Barriers;
	/** Actions that the quarter's incidents and near misses promised. */
	readonly weakOnly: WeakOnly;
	readonly strengths: readonly StrengthFate[];
	/** Open actions of all incidents up to the end of the quarter, the oldest foremost. */
	readonly waiting: readonly WaitingAction[];
	readonly closedInTime: ClosedInTime;
	/** `undefined` for a quarter without reports. */
	readonly reporting: QuarterReporting | undefined;
}

export interface SummaryRequest {
	/** `2026-q3`. */
	readonly quarter: string;
	/** Quarters to set it beside, as `FigureContext` has them. */
	readonly quartersBefore: readonly string[];
	/** From which open and overdue days are reckoned, `YYYY-MM-DD`. */
	readonly today: string;
	/** Which incidents are asked about, as those of a team; all by default. Repeats are looked for among all, whoever had them. */
	readonly isAskedAbout?: (incident: IncidentFacts) => boolean;
}

/** The summary of a quarter; of a quarter without incidents everything is empty or zero. Drills are in its counts alone. */
export function quarterSummary(
	all: readonly IncidentFacts[],
	{ quarter, quartersBefore, today, isAskedAbout = () => true }: SummaryRequest,
): QuarterSummary {
	const asked = all.filter(isAskedAbout);
	const real = asked.filter(({ kind }) => kind !== 'drill');
	const written = real.filter(({ day }) => quarterOf(day) === quarter);
	const incidents = written.filter(({ kind }) => kind === 'incident');
	const nearMisses = written.filter(({ kind }) => kind === 'near-miss');
	const isWritten = new Set(written.map(({ id }) => id));
	const ofQuarter = <Item extends { readonly incident: string }>(items: readonly Item[]): Item[] =>
		items.filter(({ incident }) => isWritten.has(incident));
	const repeats = recurrences(all);
	const promises = cameBack(all);
	const untilThen = real.filter(({ day }) => quarterOf(day) <= quarter);
	return {
		quarter,
		counts: quarterCounts(asked, quarter),
		recurrences: ofQuarter(repeats),
		cameBack: ofQuarter(promises),
		deeperLooks: ofQuarter(deeperLooks(all, repeats, promises)),
		causes: pareto(incidents, 'incidents', 'leaf'),
		causeTrends: causeTrends(
			asked.filter(({ kind }) => kind === 'incident'),
			quarter,
			quartersBefore,
			'family',
		),
		triggers: triggersOf(incidents),
		detection: detectedBy(incidents),
		detectionGaps: detectionGapsOf(incidents),
		triedFirst: triedFirst(incidents),
		phases: incidentPhasesOf(incidents),
		barriers: barriersOf(incidents),
		nearMissBarriers: barriersOf(nearMisses),
		weakOnly: weakOnly(written),
		strengths: strengthFates(written),
		waiting: waitingActions(untilThen, today),
		closedInTime: closedInTime(untilThen, today),
		reporting: reportingByQuarter(incidents, nearMisses)[0],
	};
}
