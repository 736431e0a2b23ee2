/** The filters of search: their names in the index and in the address, and how chosen values combine. */
export const filterNames = [
	'severity',
	'service',
	'team',
	'family',
	'cause',
	'trigger',
	'detection',
	'year',
	'kind',
	'lang',
] as const;
export type FilterName = (typeof filterNames)[number];

/** The values of a document by filter; an empty list where it has none. */
export type FilterValues = { readonly [name in FilterName]: readonly string[] };

/** The values that a reader has chosen; a filter without any is left out. */
export type Selection = { readonly [name in FilterName]?: readonly string[] };

/** Ids of the index's pages by filter and value. */
export type Facets = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** How many pages would be left with each value chosen as well. */
export type Counts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

/** Filters of one group widen each other, those of different groups narrow: a family and a cause are two answers to one question. */
const groups: readonly (readonly FilterName[])[] = [
	['family', 'cause'],
	...filterNames.filter((name) => name !== 'family' && name !== 'cause').map((name) => [name]),
];

/** Whether anything is chosen. */
export function isNarrowed(selection: Selection): boolean {
	return filterNames.some((name) => (selection[name]?.length ?? 0) > 0);
}

/** The pages that have one of the chosen values in every group; `ids` keeps its order. */
export function narrow(ids: readonly string[], facets: Facets, selection: Selection): string[] {
	return groups.reduce((left, group) => keep(left, group, facets, selection), [...ids]);
}

/** For every value the number of pages that it has among those which the other groups leave. */
export function countValues(ids: readonly string[], facets: Facets, selection: Selection): Counts {
	const counts = new Map<FilterName, ReadonlyMap<string, number>>();
	for (const group of groups) {
		const others = Object.fromEntries(
			Object.entries(selection).filter(([name]) => !group.some((own) => own === name)),
		);
		const left = narrow(ids, facets, others);
		for (const name of group)
			counts.set(
				name,
				new Map(
					[...(facets.get(name) ?? [])].map(([value, pages]) => [
						value,
						left.filter((id) => pages.has(id)).length,
					]),
				),
			);
	}
	return counts;
}

function keep(ids: string[], group: readonly FilterName[], facets: Facets, selection: Selection): string[] {
	const chosen = group.flatMap((name) =>
		(selection[name] ?? []).map((value) => facets.get(name)?.get(value)),
	);
	return chosen.length === 0 ? ids : ids.filter((id) => chosen.some((pages) => pages?.has(id)));
}
