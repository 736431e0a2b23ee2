/** What all retrospectives of an edition are made of, computed once: facts, what came back, and who is asked about what. */
import { type CameBack, cameBack } from '../../analyse/came-back.ts';
import { type DeeperLook, deeperLooks } from '../../analyse/deeper-look.ts';
import { factsOf, type IncidentFacts } from '../../analyse/facts.ts';
import { quarterBefore, quarterOf } from '../../analyse/quarter.ts';
import { type QuarterRange, quarterRange, retroQuarters } from '../../analyse/quarter-range.ts';
import { type Recurrence, recurrences } from '../../analyse/recurrence.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Incident } from '../../model/incident.ts';

/** The corpus and the quarters that it covers. */
export interface RetroCalendar {
	readonly corpus: Corpus<unknown>;
	/** Newest first. */
	readonly incidents: readonly Incident[];
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
	/** Those with the most reasons first, then the latest. */
	readonly deeperLooks: readonly DeeperLook[];
}

export function retroCalendar(corpus: Corpus<unknown>): RetroCalendar {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	return {
		corpus,
		incidents,
		quarters: retroQuarters(incidents, corpus.today),
		start: [corpus.today, ...incidents.map(({ day }) => day)].sort()[0] ?? corpus.today,
	};
}

export function retroSource(corpus: Corpus<unknown>): RetroSource {
	const calendar = retroCalendar(corpus);
	const { incidents } = calendar;
	const facts = incidents.map(factsOf);
	const repeats = recurrences(facts);
	const promises = cameBack(facts);
	return {
		...calendar,
		byId: new Map(incidents.map((incident) => [incident.id, incident])),
		factsById: new Map(facts.map((each) => [each.id, each])),
		recurrenceById: new Map(repeats.map((each) => [each.incident, each])),
		cameBackById: Map.groupBy(promises, ({ incident }) => incident),
		deeperLooks: deeperLooks(facts, repeats, promises),
	};
}

/** A quarter of all teams, or of one. */
export interface RetroScope {
	readonly range: QuarterRange;
	/** Id of a team; `undefined` for all of them. */
	readonly team: string | undefined;
	/** The quarter's reports that it is about, oldest first. */
	readonly incidents: readonly Incident[];
	/** All reports that the same teams wrote, of any quarter, newest first. */
	readonly record: readonly Incident[];
}

export function retroScope(source: RetroSource, quarter: string, team?: string): RetroScope {
	const record =
		team === undefined ? source.incidents : source.incidents.filter(({ teams }) => teams.includes(team));
	const range = quarterRange(quarter, source.corpus.today);
	return {
		range,
		team,
		incidents: record.filter(({ day }) => range.first <= day && day <= range.last).reverse(),
		record,
	};
}

/** The last quarter that is over, when a retrospective can be held about it. */
export function lastComplete({ quarters, corpus }: RetroCalendar): string | undefined {
	const last = quarterBefore(quarterOf(corpus.today));
	return quarters.includes(last) ? last : undefined;
}
