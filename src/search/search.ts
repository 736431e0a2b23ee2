/** Questions → pages, over the index's engine. Knows nothing of the page that asks. */
import type { ResultFacts } from './document.ts';
import {
	type Counts,
	countValues,
	type Facets,
	type FilterName,
	type FilterValues,
	filterNames,
	narrow,
	type Selection,
} from './filters.ts';
import { type PageText, wordsOf } from './passage.ts';
import { isMeant, rank, type Term, type TermHit, understand } from './query.ts';

/** A page as the index keeps it. */
export interface FoundPage extends PageText {
	/** Address without base and locale. */
	readonly raw_url: string;
	readonly meta: ResultFacts;
	readonly filters: Partial<FilterValues>;
}

/** A page that the engine has found; its text is loaded when asked for. */
export interface EngineHit extends TermHit {
	/** Places of the found words in the page's text. */
	readonly words: readonly number[];
	data(): Promise<FoundPage>;
}

/** The part of Pagefind that is used. */
export interface Engine {
	search(
		term: string | null,
		options?: { filters?: Record<string, string[]>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: readonly EngineHit[] }>;
	filters(): Promise<Record<string, Record<string, number>>>;
}

/** A page that answers a question. */
export interface Match {
	readonly id: string;
	/** Words of the question that it lacks, as the reader wrote them. */
	readonly missing: readonly string[];
	/** Places of the question's words in its text. */
	readonly places: readonly number[];
	page(): Promise<FoundPage>;
}

/** The answer to a question, best first, and how many pages each filter would leave. */
export interface Answer {
	readonly matches: readonly Match[];
	/** How many there are without the filters. */
	readonly unfiltered: number;
}

export interface Search {
	/** The pages that answer a question; without one, all that the filters leave, newest first. */
	ask(question: string, selection: Selection): Promise<Answer>;
	/** How many of a question's pages each value of the filters would leave. */
	count(question: string, selection: Selection): Promise<Counts>;
}

/** Search over an engine. What the engine has said is kept, so that typing on costs one search a word. */
export function createSearch(engine: Engine): Search {
	const everything = once(async () => (await engine.search(null, { sort: { day: 'desc' } })).results);
	const facets = once(() => facetsOf(engine));
	const known = new Map<string, Promise<readonly EngineHit[]>>();

	function hitsOf(term: Term): Promise<readonly EngineHit[]> {
		let hits = known.get(term.search);
		if (!hits) {
			hits = meantHits(engine, term);
			hits.catch(() => known.delete(term.search));
			known.set(term.search, hits);
		}
		return hits;
	}

	async function matchesOf(question: string): Promise<Match[]> {
		const terms = understand(question);
		const all = await everything();
		if (terms.length === 0)
			return question.trim() === ''
				? all.map((hit) => ({ id: hit.id, missing: [], places: [], page: hit.data }))
				: [];
		const hits = await Promise.all(terms.map(hitsOf));
		const byId = hits.map((found) => new Map(found.map((hit) => [hit.id, hit])));
		return rank(terms, hits, all.length).map(({ id, missing }) => {
			const own = byId.flatMap((found) => found.get(id) ?? []);
			return {
				id,
				missing: missing.flatMap((number) => terms[number]?.text ?? []),
				places: own.flatMap(({ words }) => words),
				page: () => (own[0] as EngineHit).data(),
			};
		});
	}

	return {
		async ask(question, selection) {
			const matches = await matchesOf(question);
			if (filterNames.every((name) => !selection[name]?.length))
				return { matches, unfiltered: matches.length };
			const left = new Set(narrow(idsOf(matches), await facets(), selection));
			return { matches: matches.filter(({ id }) => left.has(id)), unfiltered: matches.length };
		},
		async count(question, selection) {
			return countValues(idsOf(await matchesOf(question)), await facets(), selection);
		},
	};
}

function idsOf(matches: readonly Match[]): string[] {
	return matches.map(({ id }) => id);
}

/** The hits of a term; none when what the engine found only begins like it. One page is looked at to tell. */
async function meantHits(engine: Engine, { search, exact }: Term): Promise<readonly EngineHit[]> {
	const { results } = await engine.search(search);
	const shown = results.slice(0, 3).find(({ words }) => words.length > 0);
	if (exact || !shown) return results;
	const words = wordsOf((await shown.data()).content);
	return shown.words.some((place) => isMeant(search, words[place] ?? '')) ? results : [];
}

async function facetsOf(engine: Engine): Promise<Facets> {
	const values = await engine.filters();
	const pages = async (name: FilterName, value: string): Promise<[string, ReadonlySet<string>]> => {
		const { results } = await engine.search(null, { filters: { [name]: [value] } });
		return [value, new Set(results.map(({ id }) => id))];
	};
	const found = filterNames.map(async (name) => {
		const list = await Promise.all(Object.keys(values[name] ?? {}).map((value) => pages(name, value)));
		return [name, new Map(list)] as const;
	});
	return new Map(await Promise.all(found));
}

/** Does a thing the first time only; again after it failed. */
function once<Value>(act: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => {
		if (!value) {
			value = act();
			value.catch(() => {
				value = undefined;
			});
		}
		return value;
	};
}
