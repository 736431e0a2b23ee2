/** The part of Pagefind that is used, and what it keeps of a page. */
import type { ResultFacts } from './document.ts';
import { type Facets, type FilterName, type FilterValues, filterNames } from './filters.ts';
import type { PageText } from './passage.ts';
import type { EngineScore } from './rank.ts';

/** A page as the index keeps it. */
export interface FoundPage extends PageText {
	/** Address without base and locale. */
	readonly raw_url: string;
	readonly meta: ResultFacts;
	readonly filters: Partial<FilterValues>;
}

/** A page that the engine has found; its text is loaded when asked for. */
export interface EngineHit extends EngineScore {
	/** Places of the found words in the page's text. */
	readonly words: readonly number[];
	data(): Promise<FoundPage>;
}

export interface Engine {
	search(
		term: string | null,
		options?: { filters?: Record<string, string[]>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: readonly EngineHit[] }>;
	filters(): Promise<Record<string, Record<string, number>>>;
}

/** The ids of the pages that a value of a filter has. */
export async function idsWith(engine: Engine, name: FilterName, value: string): Promise<ReadonlySet<string>> {
	const { results } = await engine.search(null, { filters: { [name]: [value] } });
	return new Set(results.map(({ id }) => id));
}

/** The pages of every value of every filter. */
export async function facetsOf(engine: Engine): Promise<Facets> {
	const values = await engine.filters();
	const found = filterNames.map(async (name) => {
		const pages = Object.keys(values[name] ?? {}).map(
			async (value) => [value, await idsWith(engine, name, value)] as const,
		);
		return [name, new Map(await Promise.all(pages))] as const;
	});
	return new Map(await Promise.all(found));
}
