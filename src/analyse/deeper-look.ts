/** Which incidents deserve more of a retrospective's time than their severity says, and what makes them so. */
import type { CameBack } from './came-back.ts';
import { duration } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { firstStoppedIt, type Mitigation } from './first-action.ts';
import { ascending, quantile } from './quantile.ts';
import { oldestFirst, type Recurrence } from './recurrence.ts';

/** Why an incident is worth a deeper look, with what shows it. */
export type DeeperLookReason =
	/** Its cause is back although an action on it was done. */
	| { readonly code: 'came-back-after-done'; readonly earlier: string; readonly action: string }
	/** Its cause is back while an action on it was past its due day. */
	| { readonly code: 'came-back-while-overdue'; readonly earlier: string; readonly action: string }
	/** It repeats an earlier incident, the latest one. */
	| { readonly code: 'repeat'; readonly earlier: string; readonly daysAfter: number }
	/** Something expired, and had before: the repeat that is easiest to prevent for good. */
	| { readonly code: 'expired-again'; readonly earlier: string }
	/** Teams met in it that had never worked together, though each had worked on several incidents. */
	| { readonly code: 'teams-met'; readonly teams: readonly [string, string] }
	/** Nobody was hurt, and somebody might have been. */
	| { readonly code: 'near-miss' }
	/** It went unseen for long. */
	| { readonly code: 'long-undetected'; readonly minutes: number; readonly estimated: boolean }
	/** What was tried first did not stop it. */
	| { readonly code: 'first-action-failed'; readonly first: Mitigation; readonly final: Mitigation };

export interface DeeperLook {
	/** Id of the incident. */
	readonly incident: string;
	readonly day: string;
	/** At least one, in the order of `DeeperLookReason`. */
	readonly reasons: readonly DeeperLookReason[];
}

/** A team is known to work on incidents from so many on; before that, every pair of teams is a new one. */
export const fewestOfTeam = 3;

/** Nothing seen sooner than this has gone unseen for long. */
export const leastUndetectedMinutes = 30;

/** Fewest known times to detect of which an upper quarter says anything. */
const fewestDetected = 8;

type Looked = Pick<
	IncidentFacts,
	'id' | 'day' | 'kind' | 'times' | 'estimated' | 'teams' | 'trigger' | 'mitigation'
>;

/**
 * The incidents and near misses that give a reason, those with most reasons foremost, then the latest; none without
 * incidents. Hand in all incidents and narrow the result down: whether something is a repeat, a first meeting or long
 * shows only beside the others. A time to detect is long when it is longer than three quarters of all that are known and
 * at least half an hour.
 */
export function deeperLooks(
	incidents: readonly Looked[],
	recurrences: readonly Recurrence[],
	promises: readonly CameBack[],
): DeeperLook[] {
	const repeats = new Map(recurrences.map((recurrence) => [recurrence.incident, recurrence.repeats]));
	const promised = Map.groupBy(promises, ({ incident }) => incident);
	const longMinutes = longUndetectedMinutes(incidents);
	const teams = new TeamHistory();
	let expired: string | undefined;
	const looks = oldestFirst(incidents).flatMap((incident): DeeperLook[] => {
		const met = teams.meet(incident.teams);
		const expiredBefore = incident.trigger === 'expiry' ? expired : undefined;
		if (incident.trigger === 'expiry') expired = incident.id;
		const repeat = repeats.get(incident.id)?.[0];
		const undetected = duration(incident, 'timeToDetect');
		const { first, final } = incident.mitigation;
		const reasons: (DeeperLookReason | undefined)[] = [
			...promiseReasons(promised.get(incident.id) ?? []),
			repeat && { code: 'repeat', earlier: repeat.earlier, daysAfter: repeat.daysAfter },
			expiredBefore === undefined ? undefined : { code: 'expired-again', earlier: expiredBefore },
			...met.map((pair) => ({ code: 'teams-met' as const, teams: pair })),
			incident.kind === 'near-miss' ? { code: 'near-miss' } : undefined,
			undetected && undetected.minutes > longMinutes ? { code: 'long-undetected', ...undetected } : undefined,
			first && final && firstStoppedIt(incident) === false
				? { code: 'first-action-failed', first, final }
				: undefined,
		];
		const given = reasons.filter((reason) => reason !== undefined);
		return given.length === 0 ? [] : [{ incident: incident.id, day: incident.day, reasons: given }];
	});
	return looks.reverse().sort((a, b) => b.reasons.length - a.reasons.length);
}

/** One reason for each way in which a promise did not keep the cause away: the first action of each. */
function promiseReasons(promises: readonly CameBack[]): DeeperLookReason[] {
	const done = promises.find(({ state }) => state === 'done');
	const overdue = promises.find((promise) => promise.overdue);
	return [
		...(done ? [{ code: 'came-back-after-done' as const, earlier: done.earlier, action: done.action }] : []),
		...(overdue
			? [{ code: 'came-back-while-overdue' as const, earlier: overdue.earlier, action: overdue.action }]
			: []),
	];
}

function longUndetectedMinutes(incidents: readonly Looked[]): number {
	const known = incidents.flatMap((incident) => {
		const undetected = incident.kind === 'drill' ? undefined : duration(incident, 'timeToDetect');
		return undetected === undefined ? [] : [undetected.minutes];
	});
	if (known.length < fewestDetected) return Number.POSITIVE_INFINITY;
	const upper = quantile(ascending(known), 0.75) ?? 0;
	// Just below the least, so that what took exactly as long is in.
	return Math.max(upper, leastUndetectedMinutes - 1e-9);
}

/** Which teams have worked on how many incidents, and which of them together. */
class TeamHistory {
	private readonly counts = new Map<string, number>();
	private readonly pairs = new Set<string>();

	/** Takes an incident in and gives the pairs of teams, both well known, that met in it for the first time. */
	meet(teams: readonly string[]): (readonly [string, string])[] {
		const sorted = [...new Set(teams)].sort();
		const met: (readonly [string, string])[] = [];
		for (const [position, one] of sorted.entries())
			for (const other of sorted.slice(position + 1)) {
				const key = `${one} ${other}`;
				if (!this.pairs.has(key) && this.isKnown(one) && this.isKnown(other)) met.push([one, other]);
				this.pairs.add(key);
			}
		for (const team of sorted) this.counts.set(team, (this.counts.get(team) ?? 0) + 1);
		return met;
	}

	private isKnown(team: string): boolean {
		return (this.counts.get(team) ?? 0) >= fewestOfTeam;
	}
}
