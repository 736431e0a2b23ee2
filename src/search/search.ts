/** Questions → pages, over the index's engine. Knows nothing of the page that asks. */
import { type Engine, type EngineHit, type FoundPage, facetsOf, idsWith } from './engine.ts';
import { type Compared, errorsFirst } from './errors-first.ts';
import { type Counts, countValues, isNarrowed, narrow, type Selection } from './filters.ts';
import { memo, once } from './memo.ts';
import { cut, type Found, rank } from './rank.ts';
import { type Group, type Language, understand } from './understand.ts';

/** A page that answers a question. */
export interface Match {
	readonly id: string;
	/** Words of the question that it lacks, as the reader wrote them. */
	readonly missing: readonly string[];
	/** Places of the question's words in its text. */
	readonly places: readonly number[];
	/** The signature of the report that is the error in question. */
	readonly sameError: string | undefined;
	page(): Promise<FoundPage>;
}

/** The answer to a question, and how many pages each filter would leave. */
export interface Answer {
	/** Pages in the language of the question, best first; of all languages when nothing was asked, newest first. */
	readonly matches: readonly Match[];
	/** Those in other languages, best first. */
	readonly others: readonly Match[];
	/** Whether the others answer so much better that they come first. */
	readonly othersFirst: boolean;
	/** How many there are without the filters. */
	readonly unfiltered: number;
	/** The question's words with what was searched for each. */
	readonly groups: readonly Group[];
}

export interface Search {
	readonly language: Language;
	/** The pages that answer a question; without one, all that the filters leave. `locale` is the reader's. */
	ask(question: string, selection: Selection, locale: string): Promise<Answer>;
	/** How many of a question's pages each value of the filters would leave. */
	count(question: string, selection: Selection, locale: string): Promise<Counts>;
}

/** Pages that score less than this share of the best of their list only happen to have one of the words. */
const leastShare = { own: 0.12, others: 0.25 };
/** How much better the best page in another language must be to come first. */
const farBetter = 2.5;
/** Alternatives that stand for a word this far are marked in passages. */
const leastMarked = 0.5;

/** Search over an engine. What the engine has said is kept, so that typing on costs one search a word. */
export function createSearch(engine: Engine, language: Language): Search {
	const everything = once(async () => (await engine.search(null, { sort: { day: 'desc' } })).results);
	const facets = once(() => facetsOf(engine));
	const idsIn = memo((lang) => idsWith(engine, 'lang', lang));
	const hitsOf = memo(async (search) => (await engine.search(search)).results);

	/** The pages with any of the question's words, best first, in two lists. */
	const answersTo = memo(async (question) => {
		const { groups, phrases } = understand(question, language);
		const [all, found, withPhrase] = await Promise.all([
			everything(),
			Promise.all(
				groups.map(({ alternatives }) =>
					Promise.all(
						alternatives.map(
							async (alternative): Promise<Found<EngineHit>> => ({
								alternative,
								hits: await hitsOf(alternative.search),
							}),
						),
					),
				),
			),
			Promise.all(phrases.map(hitsOf)),
		]);
		const pages = new Map(all.map((hit) => [hit.id, () => hit.data()]));
		const page = (id: string) => (pages.get(id) as () => Promise<FoundPage>)();
		const ranked = await errorsFirst(question, rank(groups, found, withPhrase, all.length), page);
		const matchOf = ({ id, missing, sameError }: Compared): Match => ({
			id,
			missing: missing.flatMap((number) => groups[number]?.text ?? []),
			get places() {
				return placesIn(id, found);
			},
			sameError,
			page: () => page(id),
		});
		return { groups, ranked, matchOf };
	});

	async function listsOf(question: string, locale: string): Promise<Omit<Answer, 'unfiltered'>> {
		if (question.trim() === '') {
			const matches = (await everything()).map(matchOfAny);
			return { matches, others: [], othersFirst: false, groups: [] };
		}
		// The languages are asked for before it is known which is meant, since that costs a round trip and not much else.
		const likely = idsIn(languageOf(question, [], locale));
		const { groups, ranked, matchOf } = await answersTo(question);
		await likely;
		const inLanguage = await idsIn(languageOf(question, groups, locale));
		const own = ranked.filter(({ id }) => inLanguage.has(id));
		const others = ranked.filter(({ id }) => !inLanguage.has(id));
		return {
			matches: cut(own, leastShare.own).map(matchOf),
			others: cut(others, leastShare.others).map(matchOf),
			othersFirst: isFarBetter(others[0], own[0]),
			groups,
		};
	}

	return {
		language,
		async ask(question, selection, locale) {
			const lists = await listsOf(question, locale);
			const unfiltered = lists.matches.length + lists.others.length;
			if (!isNarrowed(selection)) return { ...lists, unfiltered };
			const left = new Set(narrow(idsOf(lists), await facets(), selection));
			const isLeft = ({ id }: Match) => left.has(id);
			return {
				...lists,
				matches: lists.matches.filter(isLeft),
				others: lists.others.filter(isLeft),
				unfiltered,
			};
		},
		async count(question, selection, locale) {
			return countValues(idsOf(await listsOf(question, locale)), await facets(), selection);
		},
	};
}

/** Whether an answer in another language is the one: it has the very error, or it scores far better. */
function isFarBetter(other: Compared | undefined, own: Compared | undefined): boolean {
	if (!other || !own) return other !== undefined;
	if ((other.sameError === undefined) !== (own.sameError === undefined)) return other.sameError !== undefined;
	return other.score > farBetter * own.score;
}

/** The language of a question: Korean when any of it is Hangul or was meant so, else the reader's, who may have typed an error. */
function languageOf(question: string, groups: readonly Group[], locale: string): string {
	const meant = groups.flatMap(({ written, text }) => (written === text ? [] : [text]));
	return /\p{Script=Hangul}/u.test([question, ...meant].join(' ')) ? 'ko' : locale;
}

function matchOfAny(hit: EngineHit): Match {
	return { id: hit.id, missing: [], places: [], sameError: undefined, page: () => hit.data() };
}

function idsOf({ matches, others }: Pick<Answer, 'matches' | 'others'>): string[] {
	return [...matches, ...others].map(({ id }) => id);
}

/** Where the words of a question stand in a page, those left out that are only near in meaning. */
function placesIn(id: string, found: readonly (readonly Found<EngineHit>[])[]): number[] {
	return found
		.flat()
		.filter(({ alternative }) => alternative.weight >= leastMarked)
		.flatMap(({ hits }) => hits.find((hit) => hit.id === id)?.words ?? []);
}
