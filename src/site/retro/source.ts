/** What all retrospectives of an edition are made of, computed once: facts, what came back, and who is asked about what. */
import { type CameBack, cameBack } from '../../analyse/came-back.ts';
import { type Promises, promisesOf } from '../../analyse/carried-over.ts';
import { type DeeperLook, deeperLooks } from '../../analyse/deeper-look.ts';
import type { IncidentFacts } from '../../analyse/facts.ts';
import { quarterBefore, quarterOf } from '../../analyse/quarter.ts';
import { mostQuartersBefore } from '../../analyse/quarter-comparison.ts';
import { type QuarterRange, quarterRange, retroQuarters } from '../../analyse/quarter-range.ts';
import { type Recurrence, recurrences } from '../../analyse/recurrence.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Incident } from '../../model/incident.ts';
import { corpusFacts } from '../facts.ts';

/** The corpus and the quarters that it covers. */
export interface RetroCalendar {
	readonly corpus: Corpus<unknown>;
	/** Newest first. */
	readonly incidents: readonly Incident[];
	/** Those of each quarter that has any, newest first. */
	readonly byQuarter: ReadonlyMap<string, readonly Incident[]>;
	/** The quarters that a retrospective can be held about, newest first. */
	readonly quarters: readonly string[];
	/** The day of the first report; today without one. */
	readonly start: string;
}

/** The calendar and what is computed of all reports. */
export interface RetroSource extends RetroCalendar {
	readonly byId: ReadonlyMap<string, Incident>;
	readonly factsById: ReadonlyMap<string, IncidentFacts>;
	readonly recurrenceById: ReadonlyMap<string, Recurrence>;
	readonly cameBackById: ReadonlyMap<string, readonly CameBack[]>;
	/** By quarter; those with the most reasons first, then the latest. */
	readonly deeperLooks: ReadonlyMap<string, readonly DeeperLook[]>;
	readonly promises: Promises;
}

export function retroCalendar(corpus: Corpus<unknown>): RetroCalendar {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	return {
		corpus,
		incidents,
		byQuarter: Map.groupBy(incidents, ({ day }) => quarterOf(day)),
		quarters: retroQuarters(incidents, corpus.today),
		start: [corpus.today, ...incidents.map(({ day }) => day)].sort()[0] ?? corpus.today,
	};
}

const sources = new WeakMap<Corpus<unknown>, RetroSource>();

/** The source of a corpus; made once, as pages of both kinds and all languages ask for it. */
export function retroSource(corpus: Corpus<unknown>): RetroSource {
	const source = sources.get(corpus) ?? makeSource(corpus);
	sources.set(corpus, source);
	return source;
}

function makeSource(corpus: Corpus<unknown>): RetroSource {
	const calendar = retroCalendar(corpus);
	const { incidents } = calendar;
	const facts = corpusFacts(corpus);
	const repeats = recurrences(facts);
	const returns = cameBack(facts);
	return {
		...calendar,
		byId: new Map(incidents.map((incident) => [incident.id, incident])),
		factsById: new Map(facts.map((each) => [each.id, each])),
		recurrenceById: new Map(repeats.map((each) => [each.incident, each])),
		cameBackById: Map.groupBy(returns, ({ incident }) => incident),
		deeperLooks: Map.groupBy(deeperLooks(facts, repeats, returns), ({ day }) => quarterOf(day)),
		promises: promisesOf(incidents, corpus.today),
	};
}

/** A quarter of all teams, or of one. */
export interface RetroScope {
	readonly range: QuarterRange;
	/** Id of a team; `undefined` for all of them. */
	readonly team: string | undefined;
	/** The quarter's reports that it is about, oldest first. */
	readonly incidents: readonly Incident[];
	/** Those and the reports of the quarters that it is compared with, newest first. */
	readonly record: readonly Incident[];
}

export function retroScope(source: RetroSource, quarter: string, team?: string): RetroScope {
	const range = quarterRange(quarter, source.corpus.today);
	const quarters = [quarter];
	for (let count = 0; count < mostQuartersBefore; count++)
		quarters.push(quarterBefore(quarters.at(-1) ?? quarter));
	const [incidents = [], ...before] = quarters.map((each) =>
		(source.byQuarter.get(each) ?? []).filter(({ teams }) => team === undefined || teams.includes(team)),
	);
	return { range, team, incidents: incidents.toReversed(), record: [incidents, ...before].flat() };
}

/** The last quarter that is over, when a retrospective can be held about it. */
export function lastComplete({ quarters, corpus }: RetroCalendar): string | undefined {
	const last = quarterBefore(quarterOf(corpus.today));
	return quarters.includes(last) ? last : undefined;
}
