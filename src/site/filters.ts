/** Filters over the rows of a list: what each can choose, and what a row is found by. `components/Filters.astro` runs them. */
import type { Key } from '../i18n/t.ts';

/** Names of filters, which are those of the address (`?severity=sev1`) and of the words (`filter.severity`). */
export type FilterName = Key extends infer K ? (K extends `filter.${infer Name}` ? Name : never) : never;

export interface FilterOption {
	readonly value: string;
	readonly label: string;
	/** How many rows have it. */
	readonly count: number;
}

export interface FilterGroup {
	/** `undefined` where options stand without a heading. */
	readonly label: string | undefined;
	readonly options: readonly FilterOption[];
}

export interface FilterView<Name extends FilterName = FilterName> {
	readonly name: Name;
	readonly groups: readonly FilterGroup[];
}

/** What a row can be found by: the values of each filter, joined by {@link joinValues}. */
export type FilterValues<Name extends FilterName = FilterName> = { readonly [name in Name]: string };

// Names of people and roles hold spaces; no line of a report holds a line break.
const separator = '\n';

/** The values of a row, each once, as one text. */
export function joinValues(values: readonly string[]): string {
	return [...new Set(values)].join(separator);
}

/** How many rows have each value of a filter. */
export function countValues<Name extends FilterName>(
	rows: readonly { readonly values: FilterValues<Name> }[],
	name: Name,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { values } of rows)
		for (const value of values[name].split(separator).filter(Boolean))
			counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The options of those ids that some row has, in their order. */
export function optionsOf(
	counts: ReadonlyMap<string, number>,
	ids: readonly string[],
	label: (id: string) => string,
): FilterOption[] {
	return ids.flatMap((value) => {
		const count = counts.get(value) ?? 0;
		return count > 0 ? [{ value, label: label(value), count }] : [];
	});
}

/** A filter whose options stand without headings. */
export function plainFilter<Name extends FilterName>(
	name: Name,
	options: readonly FilterOption[],
): FilterView<Name> {
	return { name, groups: [{ label: undefined, options }] };
}
