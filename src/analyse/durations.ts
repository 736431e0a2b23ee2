/** Durations of an incident, derived from its milestones; nobody types them. Their definitions in words are `metric.*` of i18n. */
import type { Incident } from '../model/incident.ts';
import type { MilestoneName } from '../model/vocabulary.ts';

/** The durations in the order in which they are shown. */
export const durationNames = [
	'dormancy',
	'timeToDetect',
	'timeToAcknowledge',
	'timeToFirstAction',
	'timeToMitigate',
	'timeToResolve',
] as const;
export type DurationName = (typeof durationNames)[number];

/** Between which milestones each duration runs. */
export const durationEnds: {
	readonly [name in DurationName]: readonly [from: MilestoneName, to: MilestoneName];
} = {
	dormancy: ['introduced', 'started'],
	timeToDetect: ['started', 'detected'],
	timeToAcknowledge: ['detected', 'acknowledged'],
	timeToFirstAction: ['detected', 'firstAction'],
	timeToMitigate: ['started', 'mitigated'],
	timeToResolve: ['started', 'resolved'],
};

/** A duration and whether one of its ends is a guess. */
export interface Duration {
	/** Not rounded; below zero where a milestone lies before the one it is counted from, as when a fault is found before it hurts. */
	readonly minutes: number;
	readonly estimated: boolean;
}

/** What durations are made of. */
export type Timed = Pick<Incident, 'times' | 'estimated'>;

/** One duration; `undefined` when either milestone is missing. */
export function duration(incident: Timed, name: DurationName): Duration | undefined {
	const [from, to] = durationEnds[name];
	return between(incident, from, to);
}

/** The time from one milestone to another; `undefined` when either is missing. */
export function between(incident: Timed, from: MilestoneName, to: MilestoneName): Duration | undefined {
	const minutes = minutesBetween(incident, from, to);
	return minutes === undefined ? undefined : { minutes, estimated: isEstimated(incident, from, to) };
}

/** Its minutes alone, for counts of many. */
export function minutesBetween(
	{ times }: Pick<Timed, 'times'>,
	from: MilestoneName,
	to: MilestoneName,
): number | undefined {
	const start = times[from];
	const end = times[to];
	return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}

/** Whether one of two milestones is a guess. */
export function isEstimated(
	{ estimated }: Pick<Timed, 'estimated'>,
	from: MilestoneName,
	to: MilestoneName,
): boolean {
	return estimated.length > 0 && (estimated.includes(from) || estimated.includes(to));
}

/** How long customers felt it: to mitigation, else to resolution; `undefined` when neither is known. */
export function impactDuration(incident: Timed): Duration | undefined {
	return duration(incident, 'timeToMitigate') ?? duration(incident, 'timeToResolve');
}

/** Days from the day of resolution to the day of publication, both `YYYY-MM-DD`; `undefined` when either is missing. */
export function daysToPublish(
	resolvedOn: string | undefined,
	published: string | undefined,
): number | undefined {
	if (resolvedOn === undefined || published === undefined) return undefined;
	return daysBetween(resolvedOn, published);
}

/** Days from one day `YYYY-MM-DD` to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** Days from 1970-01-01 to a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(day) / 86_400_000);
}

/** The day so many days after another, both `YYYY-MM-DD`; before it when the number is below zero. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
