/** Every duration: how long it was, also by severity, and whether a quarter differs from those before it. */
import { adjust } from './adjust.ts';
import { compareDurations, type DurationComparison } from './compare-durations.ts';
import { type Distribution, distribution } from './distribution.ts';
import { type DurationName, durationEnds, durationNames, isEstimated, minutesBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { quarterOf } from './quarter.ts';
import { verdictOf } from './verdict.ts';

/** Durations of some incidents, in minutes. */
export interface TimedGroup extends Distribution {
	/** How many of them rest on an estimated milestone. */
	readonly estimated: number;
}

/** One duration of all incidents that state both its ends. */
export interface DurationRow {
	readonly name: DurationName;
	readonly all: TimedGroup;
	/** By severity id, `undefined` for those not judged; those that have no such duration are missing. */
	readonly bySeverity: ReadonlyMap<string | undefined, TimedGroup>;
	/** Of the quarter in question, and of those before it together. */
	readonly period: TimedGroup;
	readonly before: TimedGroup;
	/** The one beside the others; `p` is adjusted for being one of several durations. */
	readonly comparison: DurationComparison;
}

type Timed = Pick<IncidentFacts, 'day' | 'severity' | 'times' | 'estimated'>;

/**
 * The durations in the order in which they are shown; every one is there, also without incidents. Those below zero are
 * left out as mistakes, except that an incident may be detected before it hurts.
 */
export function durationTable(
	incidents: readonly Timed[],
	quarter: string,
	quartersBefore: readonly string[],
): DurationRow[] {
	const spans = incidents.map(({ day }): Span => {
		const of = quarterOf(day);
		return of === quarter ? 'period' : quartersBefore.includes(of) ? 'before' : 'neither';
	});
	const rows = durationNames.map((name): DurationRow => {
		const [from, to] = durationEnds[name];
		const [all, period, before] = [newGroup(), newGroup(), newGroup()];
		const bySeverity = new Map<string | undefined, Group>();
		for (const [index, incident] of incidents.entries()) {
			const minutes = minutesBetween(incident, from, to);
			if (minutes === undefined || (minutes < 0 && name !== 'timeToDetect')) continue;
			const estimated = isEstimated(incident, from, to);
			add(all, minutes, estimated);
			add(groupOf(bySeverity, incident.severity), minutes, estimated);
			if (spans[index] === 'period') add(period, minutes, estimated);
			if (spans[index] === 'before') add(before, minutes, estimated);
		}
		return {
			name,
			all: summarise(all),
			bySeverity: new Map([...bySeverity].map(([severity, group]) => [severity, summarise(group)])),
			period: summarise(period),
			before: summarise(before),
			comparison: compareDurations(period.minutes, before.minutes),
		};
	});
	const adjusted = adjust(rows.map(({ comparison }) => comparison.p));
	return rows.map((row, index) => {
		const p = adjusted[index];
		return { ...row, comparison: { ...row.comparison, p, verdict: verdictOf(p) } };
	});
}

/** Where an incident falls. */
type Span = 'period' | 'before' | 'neither';

/** The durations of a group as they come up. */
interface Group {
	readonly minutes: number[];
	estimated: number;
}

function newGroup(): Group {
	return { minutes: [], estimated: 0 };
}

function groupOf<Key>(groups: Map<Key, Group>, key: Key): Group {
	const known = groups.get(key);
	if (known) return known;
	const group = newGroup();
	groups.set(key, group);
	return group;
}

function add(group: Group, minutes: number, estimated: boolean): void {
	group.minutes.push(minutes);
	if (estimated) group.estimated++;
}

function summarise({ minutes, estimated }: Group): TimedGroup {
	return { ...distribution(minutes), estimated };
}
