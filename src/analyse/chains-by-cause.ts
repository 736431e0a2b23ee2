/** Chains of incidents that repeat each other by one cause. */
import type { Recurrence, Recurring } from './recurrence.ts';
import { type RecurrenceChain, recurrenceChains } from './recurrence-chains.ts';

export interface CauseChain extends RecurrenceChain {
	/** `undefined` where only reports say that one incident repeats the other. */
	readonly cause: string | undefined;
}

/**
 * The chains of each cause, the longest foremost, then the latest; none without recurrences. Joined by any cause that two
 * incidents share, most incidents of a small organisation would hang together, which says nothing; by one cause they tell
 * a story. An incident that repeats by two causes is in the chains of both. `incidents` are those that the recurrences
 * were found among.
 */
export function chainsByCause(
	incidents: readonly Pick<Recurring, 'id' | 'day' | 'kind' | 'times'>[],
	back: readonly Recurrence[],
): CauseChain[] {
	const links = Map.groupBy(
		back.flatMap((recurrence) =>
			recurrence.repeats.flatMap((repeat) =>
				(repeat.causes.length > 0 ? repeat.causes : [undefined]).map((cause) => ({
					cause,
					recurrence: { ...recurrence, repeats: [repeat] },
				})),
			),
		),
		({ cause }) => cause,
	);
	const byId = new Map(incidents.map((incident) => [incident.id, incident]));
	const latest = (chain: RecurrenceChain): string => byId.get(chain.incidents.at(-1) ?? '')?.day ?? '';
	return [...links]
		.flatMap(([cause, of]) => {
			const linked = of.map(({ recurrence }) => recurrence);
			const ids = linked.flatMap(({ incident, repeats }) => [
				incident,
				...repeats.map(({ earlier }) => earlier),
			]);
			// Only those that are linked, since a chain puts what it is given in order.
			const members = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
			return recurrenceChains(members, linked).map((chain) => ({ ...chain, cause }));
		})
		.sort(
			(a, b) =>
				b.incidents.length - a.incidents.length ||
				(latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0),
		);
}
