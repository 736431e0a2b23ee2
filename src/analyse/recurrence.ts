/** Which incidents are back: the same cause in the same service within a year, or said by their report to repeat one. */
import { daysBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';

/** How many days back an incident counts as the same thing again: a year, so that what comes with a season is seen. */
export const lookBackDays = 365;

/** What recurrence reads. */
export type Recurring = Pick<
	IncidentFacts,
	'id' | 'day' | 'kind' | 'times' | 'services' | 'causes' | 'recurs'
>;

/** An earlier incident that one repeats. */
export interface Repeat {
	/** Id of the earlier incident. */
	readonly earlier: string;
	/** Days from the earlier to the later; 0 when both are of one day. */
	readonly daysAfter: number;
	/** `cause`: a cause and a service are shared within the year; `recurs`: the report says so, whenever it was. */
	readonly reason: 'cause' | 'recurs' | 'both';
	/** Leaf causes that both have, whatever part they played. Empty when only the report says so. */
	readonly causes: readonly string[];
	/** Services that both hurt. */
	readonly services: readonly string[];
}

/** An incident that repeats others. */
export interface Recurrence {
	/** Id of the later incident. */
	readonly incident: string;
	readonly day: string;
	/** What it repeats, latest first, at least one: for each shared cause and service the last time before, and what `recurs` names. */
	readonly repeats: readonly Repeat[];
}

/**
 * The incidents that repeat others, oldest first; none without incidents. Near misses count on either side, drills on
 * none. A `recurs` that names nothing earlier among the given is passed over. Hand in all incidents and narrow the
 * result down, since what came before may lie outside a period.
 */
export function recurrences<Item extends Recurring>(incidents: readonly Item[]): Recurrence[] {
	const before = new Map<string, Item>();
	const lastOf = new Map<string, Item>();
	return oldestFirst(incidents).flatMap((incident) => {
		const earlier = new Set<Item>();
		const named = incident.recurs === undefined ? undefined : before.get(incident.recurs);
		if (named) earlier.add(named);
		const since = lookBackFrom(incident.day);
		for (const [key] of occurrences(incident)) {
			const last = lastOf.get(key);
			lastOf.set(key, incident);
			if (last && last.day >= since) earlier.add(last);
		}
		before.set(incident.id, incident);
		if (earlier.size === 0) return [];
		const repeats = oldestFirst([...earlier]).map((other) => repeat(other, incident));
		return [{ incident: incident.id, day: incident.day, repeats: repeats.reverse() }];
	});
}

function repeat(earlier: Recurring, later: Recurring): Repeat {
	const causes = sharedCauses(earlier, later);
	const services = [...new Set(later.services)].filter((service) => earlier.services.includes(service));
	const daysAfter = daysBetween(earlier.day, later.day);
	const sameAgain = causes.length > 0 && services.length > 0 && daysAfter <= lookBackDays;
	const reason = later.recurs !== earlier.id ? 'cause' : sameAgain ? 'both' : 'recurs';
	return { earlier: earlier.id, daysAfter, reason, causes, services };
}

/** Leaf causes that two incidents have in common, each once. */
export function sharedCauses(a: Pick<Recurring, 'causes'>, b: Pick<Recurring, 'causes'>): string[] {
	const ofA = new Set(a.causes.map(({ cause }) => cause));
	return [...new Set(b.causes.map(({ cause }) => cause))].filter((cause) => ofA.has(cause));
}

/** Each service and leaf cause of an incident, as a key for the pair and the cause. */
export function occurrences({
	services,
	causes,
}: Pick<Recurring, 'services' | 'causes'>): [string, string][] {
	const leaves = new Set(causes.map(({ cause }) => cause));
	return [...new Set(services)].flatMap((service) =>
		[...leaves].map((cause): [string, string] => [`${service} ${cause}`, cause]),
	);
}

/** The first day `YYYY-MM-DD` of the year before a day. */
export function lookBackFrom(day: string): string {
	return new Date(Date.parse(day) - lookBackDays * 86_400_000).toISOString().slice(0, 10);
}

/** Incidents and near misses in the order in which they began; those of one day by their start, where it is known, then by id. */
export function oldestFirst<Item extends Pick<Recurring, 'id' | 'day' | 'kind' | 'times'>>(
	incidents: readonly Item[],
): Item[] {
	return incidents
		.filter(({ kind }) => kind !== 'drill')
		.sort((a, b) => {
			if (a.day !== b.day) return a.day < b.day ? -1 : 1;
			const apart = (a.times.started ?? 0) - (b.times.started ?? 0);
			return apart || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
		});
}
