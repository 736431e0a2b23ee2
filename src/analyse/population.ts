/** Whom a figure counts: how many incidents, and which are left out for which reason. */

/** Why an incident is not in a figure. */
export const leftOutReasons = [
	'incident',
	'drill',
	'near-miss',
	'no-severity',
	'no-start',
	'no-end',
	'no-detection',
	'no-source',
	'no-cause',
	'no-trigger',
	'no-first-action',
	'no-barriers',
	'no-due',
	'no-type',
	'no-completion',
	'dropped',
	'not-due-yet',
	'negative',
	'undated',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** The population of a figure. */
export interface Population {
	/** How many are counted. */
	readonly n: number;
	/** Those that are not, by reason, the first reason that applies; reasons of nobody are left out. */
	readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
	/** Mean completeness of those counted, 0 to 1; `undefined` when nobody is. */
	readonly completeness: number | undefined;
}

/** Whom a figure keeps of some items, and what becomes of the others. */
export interface Kept<Item> {
	readonly kept: readonly Item[];
	readonly population: Population;
}

/**
 * Keeps the items for which `reasonOf` gives no reason to leave them out. Without items: n is 0, nothing is left out and
 * the completeness is `undefined`.
 */
export function keep<Item>(
	items: readonly Item[],
	reasonOf: (item: Item) => LeftOutReason | undefined,
	completenessOf: (item: Item) => number,
): Kept<Item> {
	const kept: Item[] = [];
	const counts = new Map<LeftOutReason, number>();
	for (const item of items) {
		const reason = reasonOf(item);
		if (reason === undefined) kept.push(item);
		else counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	const whole = kept.reduce((sum, item) => sum + completenessOf(item), 0);
	return {
		kept,
		population: {
			n: kept.length,
			leftOut: leftOutReasons.flatMap((reason) => {
				const count = counts.get(reason);
				return count === undefined ? [] : [{ reason, count }];
			}),
			completeness: kept.length === 0 ? undefined : whole / kept.length,
		},
	};
}
