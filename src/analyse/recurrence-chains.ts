/** Incidents that hang together because each repeats another. */
import { oldestFirst, type Recurrence, type Recurring } from './recurrence.ts';

/** A chain of at least two incidents. */
export interface RecurrenceChain {
	/** Ids, oldest first. */
	readonly incidents: readonly string[];
	/** Leaf causes that link them, the one that links most foremost; empty when only reports say that they repeat. */
	readonly causes: readonly string[];
	/** Services that linked incidents share, likewise. */
	readonly services: readonly string[];
}

/**
 * The chains of recurrences, the one that was last added to foremost, then the longest; none without recurrences. An
 * incident is in one chain only: one that repeats two chains joins them. `incidents` are those that the recurrences were
 * found among.
 */
export function recurrenceChains(
	incidents: readonly Pick<Recurring, 'id' | 'day' | 'kind' | 'times'>[],
	recurrences: readonly Recurrence[],
): RecurrenceChain[] {
	const place = new Map(oldestFirst(incidents).map(({ id }, position) => [id, position]));
	const parent = new Map<string, string>();
	const rootOf = (id: string): string => {
		let root = id;
		for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
		for (let at = id; at !== root; ) {
			const up = parent.get(at) as string;
			parent.set(at, root);
			at = up;
		}
		return root;
	};
	for (const { incident, repeats } of recurrences)
		for (const { earlier } of repeats) {
			const [of, to] = [rootOf(incident), rootOf(earlier)];
			if (of !== to) parent.set(of, to);
		}
	const links = Map.groupBy(recurrences, ({ incident }) => rootOf(incident));
	const placeOf = (id: string | undefined): number => place.get(id ?? '') ?? -1;
	return [...links.values()]
		.map((of) => chainOf(of, placeOf))
		.sort(
			(a, b) =>
				placeOf(b.incidents.at(-1)) - placeOf(a.incidents.at(-1)) || b.incidents.length - a.incidents.length,
		);
}

function chainOf(links: readonly Recurrence[], placeOf: (id: string) => number): RecurrenceChain {
	const repeats = links.flatMap(({ repeats }) => repeats);
	const ids = new Set([...links.map(({ incident }) => incident), ...repeats.map(({ earlier }) => earlier)]);
	return {
		incidents: [...ids].sort((a, b) => placeOf(a) - placeOf(b)),
		causes: mostFrequent(repeats.flatMap(({ causes }) => causes)),
		services: mostFrequent(repeats.flatMap(({ services }) => services)),
	};
}

function mostFrequent(words: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
