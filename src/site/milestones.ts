/** The milestones of an incident as a bar to scale, a table, and what follows from them. */
import {
	type Duration,
	type DurationName,
	daysToPublish,
	duration,
	durationNames,
} from '../analyse/durations.ts';
import type { Incident } from '../model/incident.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import { type MilestoneName, milestoneNames } from '../model/vocabulary.ts';

/** One milestone that is known. */
export interface MilestoneView {
	readonly name: MilestoneName;
	/** Number of its stone on the bar; `undefined` when it is not on it. */
	readonly number: number | undefined;
	readonly black: boolean;
	readonly at: EpochMs;
	/** Minutes from the start of the impact, below zero before it; `undefined` for the start itself and where it is not known. */
	readonly afterStartMinutes: number | undefined;
	readonly estimated: boolean;
}

/** A stone on the bar. */
export interface BarStone {
	readonly name: MilestoneName;
	readonly number: number;
	/** From the left, in percent of the bar. */
	readonly x: number;
	/** 0 on the line, 1 and more above it where stones would touch. */
	readonly lane: number;
	readonly black: boolean;
}

/** A stretch of the bar, in percent. */
export interface BarStretch {
	readonly kind: 'unseen' | 'impact' | 'after';
	readonly x: number;
	readonly width: number;
}

export interface BarView {
	readonly stones: readonly BarStone[];
	readonly stretches: readonly BarStretch[];
	/** Highest lane that is used. */
	readonly lanes: number;
	/** Places of the marks of the scale, in percent, and the time from one to the next. */
	readonly marks: readonly number[];
	readonly markMinutes: number;
}

export interface MilestonesView {
	readonly milestones: readonly MilestoneView[];
	/** `undefined` when fewer than two milestones stand on it. */
	readonly bar: BarView | undefined;
	readonly durations: readonly (Duration & { readonly name: DurationName })[];
	readonly daysToPublish: number | undefined;
}

/** Stones nearer than this are put one above the other: a stone's width on the narrowest screen, in percent of the bar. */
const touching = 7.5;
const mostMarks = 12;
const markSteps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200, 525_600];

/** The view of an incident's milestones. A fault may come in months before, so `introduced` is not on the bar. */
export function milestonesOf(incident: Incident, zone: string): MilestonesView {
	const { times } = incident;
	const known = milestoneNames.flatMap((name) => {
		const at = times[name];
		return at === undefined ? [] : [{ name, at }];
	});
	const onBar = known.filter(({ name }) => name !== 'introduced');
	const resolvedOn = times.resolved === undefined ? undefined : dayIn(times.resolved, zone);
	return {
		milestones: known.map(({ name, at }) => ({
			name,
			number: name === 'introduced' ? undefined : onBar.findIndex((other) => other.name === name) + 1,
			black: isDuringImpact(times, at),
			at,
			afterStartMinutes:
				name === 'started' || times.started === undefined ? undefined : (at - times.started) / 60_000,
			estimated: incident.estimated.includes(name),
		})),
		bar: barOf(onBar, times),
		durations: durationNames.flatMap((name) => {
			const found = duration(incident, name);
			return found ? [{ name, ...found }] : [];
		}),
		daysToPublish: daysToPublish(resolvedOn, incident.published),
	};
}

/** Whether customers felt it at an instant: from the start until mitigation, or until resolution where that alone is known. */
export function isDuringImpact(times: Incident['times'], at: EpochMs): boolean {
	const end = times.mitigated ?? times.resolved ?? Number.POSITIVE_INFINITY;
	return times.started !== undefined && at >= times.started && at < end;
}

function barOf(
	known: readonly { readonly name: MilestoneName; readonly at: EpochMs }[],
	times: Incident['times'],
): BarView | undefined {
	const start = Math.min(...known.map(({ at }) => at));
	const end = Math.max(...known.map(({ at }) => at));
	if (known.length < 2 || start === end) return undefined;
	const place = (at: EpochMs): number => round(((at - start) / (end - start)) * 100);
	const stretch = (
		kind: BarStretch['kind'],
		from: EpochMs | undefined,
		to: EpochMs | undefined,
	): BarStretch[] =>
		from === undefined || to === undefined || to <= from
			? []
			: [{ kind, x: place(from), width: round(place(to) - place(from)) }];
	const impactEnd = times.mitigated ?? times.resolved;
	const stones = inLanes(
		known.map(({ name, at }, index) => ({
			name,
			number: index + 1,
			x: place(at),
			black: isDuringImpact(times, at),
		})),
	);
	return {
		stones,
		stretches: [
			...stretch('unseen', times.started, earliest(times.detected, impactEnd)),
			...stretch('impact', latest(times.started, times.detected), impactEnd),
			...stretch('after', times.mitigated, times.resolved),
		],
		lanes: Math.max(...stones.map(({ lane }) => lane)),
		...scale(start, end),
	};
}

/** The earlier of two instants; the first is returned as it is when it is not known. */
function earliest(a: EpochMs | undefined, b: EpochMs | undefined): EpochMs | undefined {
	return a === undefined || b === undefined ? a : Math.min(a, b);
}

/** The later of two instants, or the one that is known. */
function latest(a: EpochMs | undefined, b: EpochMs | undefined): EpochMs | undefined {
	return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** Puts each stone into the lowest lane in which it touches none that is there already. */
function inLanes(stones: readonly Omit<BarStone, 'lane'>[]): BarStone[] {
	const placed: BarStone[] = [];
	for (const stone of stones) {
		let lane = 0;
		while (placed.some((other) => other.lane === lane && Math.abs(other.x - stone.x) < touching)) lane++;
		placed.push({ ...stone, lane });
	}
	return placed;
}

function scale(start: EpochMs, end: EpochMs): Pick<BarView, 'marks' | 'markMinutes'> {
	const minutes = (end - start) / 60_000;
	const markMinutes = markSteps.find((step) => minutes / step <= mostMarks) ?? minutes;
	const count = Math.floor(minutes / markMinutes);
	return {
		markMinutes,
		marks: Array.from({ length: count + 1 }, (_, index) => round(((index * markMinutes) / minutes) * 100)),
	};
}

function round(percent: number): number {
	return Math.round(percent * 100) / 100;
}
