/** The form of the data file that brings facts to the browser; `pack.ts` writes it and `unpack.ts` reads it. */
import type { Milestones } from '../model/times.ts';

/** Numbers of all incidents (or members) in a row; `null` where nothing is known. */
export type Column = readonly (number | null)[];

/** Lists of all incidents: how long each is, then the members of all in one row. */
export interface Lists {
	readonly lengths: Column;
	readonly members: Column;
}

/** What the data file holds; incidents are in the order in which they were given. */
export interface PackedFacts {
	/** Ids that positions stand for. */
	readonly ids: {
		readonly severities: readonly string[];
		readonly services: readonly string[];
		readonly teams: readonly string[];
		readonly causes: readonly string[];
	};
	/** Days from the incident before in the row; the first from 1970-01-01. */
	readonly days: Column;
	/** Single facts by name: positions in lists, counts, percents. */
	readonly facts: { readonly [name in SingleFact]: Column };
	/** How far down the row the incident stands that this one repeats. */
	readonly recurs: Column;
	/** Minutes: `started` from 00:00 UTC of the day, the others from `started`, or from 00:00 UTC where that is unknown. */
	readonly times: { readonly [name in keyof Milestones]-?: Column };
	/** Estimated milestones, a bit for each. */
	readonly estimated: Column;
	readonly services: Lists;
	readonly teams: Lists;
	readonly causes: Lists;
	/** For each cause, in the row of `causes`. */
	readonly roles: Column;
	readonly barriers: Lists;
	readonly actions: {
		readonly lengths: Column;
		readonly type: Column;
		readonly strength: Column;
		readonly status: Column;
		/** Days from the incident. */
		readonly due: Column;
		readonly completed: Column;
		readonly addresses: Lists;
	};
}

export type SingleFact =
	| 'kind'
	| 'status'
	| 'severity'
	| 'trigger'
	| 'source'
	| 'gap'
	| 'threshold'
	| 'first'
	| 'final'
	| 'lessons'
	| 'completeness'
	| 'daysToPublish';

export const epoch = '1970-01-01';
export const minuteMs = 60_000;

/** From when a milestone's minutes are counted. */
export function originOf(name: keyof Milestones, day: string, times: Milestones): number {
	return name === 'started' || times.started === undefined ? Date.parse(day) : times.started;
}
