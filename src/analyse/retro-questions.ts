/** Which questions a facilitator asks: chosen by what the quarter holds, so that each has incidents behind it. */
import { between, duration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';

/** The questions, the most pressing first. Their words ask how and what, never who. */
export const retroQuestionCodes = [
	'came-back-after',
	'came-back-during',
	'overdue',
	'repeats',
	'others-first',
	'late-detection',
	'longest',
	'teams-met',
	'weak-measures',
	'luck',
	'surprise',
	'near-miss',
	'held',
	'unfinished',
	'quiet',
	'left-undone',
	'one-change',
] as const;
export type RetroQuestionCode = (typeof retroQuestionCodes)[number];

/** A question with the incidents that raise it. */
export interface RetroQuestion {
	readonly code: RetroQuestionCode;
	/** Ids, oldest first, at most {@link mostBehind}; empty for what the quarter as a whole raises. */
	readonly incidents: readonly string[];
}

/** What the choice reads beside the facts; all are ids of incidents of the quarter. */
export interface RetroFindings {
	/** The quarter's incidents, near misses and drills. */
	readonly facts: readonly IncidentFacts[];
	/** Those whose cause an earlier one had settled, or still meant to settle. */
	readonly cameBackAfter: readonly string[];
	readonly cameBackDuring: readonly string[];
	/** Those that repeat an earlier one. */
	readonly repeats: readonly string[];
	/** Those in which teams met that had not worked together before. */
	readonly teamsMet: readonly string[];
	/** Those whose lessons say where luck helped, and what surprised. */
	readonly lucky: readonly string[];
	readonly surprised: readonly string[];
	/** How many actions from before the quarter are late. */
	readonly overdue: number;
}

/** Questions beside those that are always asked: with more, none would be talked through in the time that there is. */
export const mostQuestions = 6;
/** Incidents named with a question. */
export const mostBehind = 3;
/** Fewer reports than this make a quarter quiet. */
const fewestReports = 3;

const othersFirst: ReadonlySet<unknown> = new Set(['customer-report', 'support', 'partner', 'social']);
const weak: ReadonlySet<unknown> = new Set(['procedure', 'training']);

/** The questions for a quarter; a quarter without anything gets those that are always asked, and why it was quiet. */
export function retroQuestions(findings: RetroFindings): RetroQuestion[] {
	const { facts } = findings;
	const happened = facts.filter(({ kind }) => kind === 'incident');
	const ids = (chosen: readonly IncidentFacts[]): string[] => chosen.map(({ id }) => id);
	const raised: { readonly [code in RetroQuestionCode]?: readonly string[] | boolean } = {
		'came-back-after': findings.cameBackAfter,
		'came-back-during': findings.cameBackDuring,
		overdue: findings.overdue > 0,
		repeats: findings.repeats.filter(
			(id) => !findings.cameBackAfter.includes(id) && !findings.cameBackDuring.includes(id),
		),
		'others-first': ids(happened.filter(({ detection }) => othersFirst.has(detection.source))),
		'late-detection': ids(happened.filter(isDetectedLate)),
		longest: ids(longest(happened)),
		'teams-met': findings.teamsMet,
		'weak-measures': ids(facts.filter(hasOnlyWeakMeasures)),
		luck: [
			...findings.lucky,
			...ids(facts.filter(({ detection }) => detection.source === 'chance')).filter(
				(id) => !findings.lucky.includes(id),
			),
		],
		surprise: findings.surprised,
		'near-miss': ids(facts.filter(({ kind }) => kind === 'near-miss')),
		held: ids(facts.filter(({ barriers }) => barriers.includes('held'))),
		unfinished: ids(facts.filter(({ status }) => status === 'draft' || status === 'in-review')),
		quiet: facts.length < fewestReports,
	};
	const chosen = retroQuestionCodes.flatMap((code) => {
		const behind = raised[code] ?? false;
		if (behind === false || (behind !== true && behind.length === 0)) return [];
		return [{ code, incidents: behind === true ? [] : [...behind].sort().slice(0, mostBehind) }];
	});
	return [
		...chosen.slice(0, mostQuestions),
		{ code: 'left-undone', incidents: [] },
		{ code: 'one-change', incidents: [] },
	];
}

/** Whether finding out took at least as long as stopping it did afterwards, both being known. */
function isDetectedLate(incident: IncidentFacts): boolean {
	const unseen = duration(incident, 'timeToDetect')?.minutes;
	const seen = between(incident, 'detected', 'mitigated')?.minutes;
	return unseen !== undefined && seen !== undefined && unseen > 0 && seen >= 0 && unseen >= seen;
}

/** The one that took longest from detection to mitigation; none where no incident knows both. */
function longest(incidents: readonly IncidentFacts[]): IncidentFacts[] {
	let most = 0;
	let found: IncidentFacts | undefined;
	for (const incident of incidents) {
		const minutes = between(incident, 'detected', 'mitigated')?.minutes ?? 0;
		if (minutes > most || (minutes === most && found !== undefined && incident.id < found.id)) {
			most = minutes;
			found = incident;
		}
	}
	return found === undefined ? [] : [found];
}

/** Whether it promises measures whose strength is known, and all of them ask somebody to remember something. */
function hasOnlyWeakMeasures({ actions }: IncidentFacts): boolean {
	const strengths = actions.flatMap(({ status, strength }) => (status === 'dropped' ? [] : (strength ?? [])));
	return strengths.length > 0 && strengths.every((strength) => weak.has(strength));
}
