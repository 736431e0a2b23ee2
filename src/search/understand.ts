/**
 * QUESTION → what to search for. The engine finds pages that hold all words of a search, knows words by their beginnings and
 * has no Korean stems, so a sentence finds nothing. Here every word becomes a group of alternatives that are searched one by
 * one; `rank.ts` puts the lists together.
 */
import { stemmer } from 'stemmer';
import { alternative, alternativesOf, guessesOf, knownStems, synonymsOf } from './alternatives.ts';
import { isStop, isWeak } from './common-words.ts';
import { isPasted, tellingLines } from './errors.ts';
import type { Glossary } from './glossary.ts';
import { asTyped, isParticle } from './korean.ts';
import { type Token, tokensOf } from './tokens.ts';
import { asMeant } from './typed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How an alternative stands to the word that was asked for. */
export type Relation =
	| 'itself'
	| 'form'
	| 'part'
	| 'inside'
	| 'together'
	| 'synonym'
	| 'near'
	| 'spelling'
	| 'sound'
	| 'typed';

/** One thing to ask the engine for. */
export interface Alternative {
	/** Words, of which a page must have all; or a phrase in quotes. */
	readonly search: string;
	/** How far it stands for the word itself, from 0 to 1. */
	readonly weight: number;
	readonly relation: Relation;
}

/** A word of the question with what it may mean. */
export interface Group {
	/** As it was written. */
	readonly written: string;
	/** As it was meant: another word when it was typed with the keyboard set to the other language. */
	readonly text: string;
	/** How much it counts: less for words that most reports have. */
	readonly weight: number;
	/** Whether it stood in quotes: pages without it are left out. */
	readonly exact: boolean;
	/** Best first; none when nothing like it occurs. */
	readonly alternatives: readonly Alternative[];
}

/** What is known of words: which occur, and which mean the same. */
export interface Language {
	readonly vocabulary: Vocabulary;
	readonly glossary: Glossary;
}

export interface Understood {
	readonly groups: readonly Group[];
	/** Runs of the question's words, in quotes and without: pages that have one word for word, or all its words, come first. */
	readonly phrases: readonly string[];
}

const weakWeight = 0.3;
/** More words than this are not searched. */
const mostGroups = 24;
/** Words of a pasted error that are searched, and phrases of it. */
const mostOfError = 14;
const mostPhrases = 6;
/** A word is asked for in no more ways than this. */
const mostAlternatives = 14;
/** Korean words written apart are tried together in runs of this length at most. */
const longestCompound = 3;

export function understand(question: string, language: Language): Understood {
	return isPasted(question) ? understandError(question, language) : understandWords(question, language);
}

/** Of a pasted error those words that occur in reports, the rarest first: a trace has many, and most are nobody's. */
function understandError(pasted: string, language: Language): Understood {
	const lines = tellingLines(pasted).map(tokensOf);
	const tokens = [...new Map(lines.flat().map((token) => [token.text.toLowerCase(), token])).values()];
	const groups = groupsOf(tokens, language, () => [])
		.filter(({ alternatives }) => alternatives.length > 0)
		.map((group) => ({ group, common: commonnessOf(group, language) }))
		.sort((a, b) => a.common - b.common)
		.slice(0, mostOfError)
		.map(({ group }) => group);
	return { groups, phrases: lines.flatMap(phrasesOf).slice(0, mostPhrases) };
}

function commonnessOf({ alternatives }: Group, { vocabulary }: Language): number {
	const [first] = alternatives;
	return (first && vocabulary.commonnessOf(first.search.split(' ')[0] as string)) ?? 0;
}

function understandWords(question: string, language: Language): Understood {
	const text = question.normalize('NFC');
	const quoted = [...text.matchAll(/"([^"]*[\p{L}\p{N}][^"]*)"/gu)].map(([phrase]) => phrase);
	const words = asMeant(text.replace(/"[^"]*"/g, ' '), language).map(({ written, text: meant }) => ({
		written,
		isOther: written !== meant,
		tokens: tokensOf(meant),
	}));
	const written = new Map(
		words.flatMap((word) => (word.isOther ? word.tokens.map((token) => [token, word.written] as const) : [])),
	);
	const tokens = words.flatMap((word) => word.tokens);
	const exact = quoted.map((search) => ({
		...groupOf(search, [{ search, weight: 1, relation: 'itself' }]),
		exact: true,
	}));
	const groups = groupsOf(tokens, language, guessesOf, written);
	return {
		groups: [...exact, ...groups].slice(0, mostGroups),
		phrases: phrasesOf(tokens).flatMap((phrase) => [phrase, allOf(phrase)]),
	};
}

function groupOf(text: string, alternatives: readonly Alternative[], written = text): Group {
	return { text, written, weight: 1, exact: false, alternatives: best(alternatives) };
}

/** `guess` gives alternatives for words that nothing is known of; `written` says what some were typed as. */
function groupsOf(
	all: readonly Token[],
	language: Language,
	guess: typeof guessesOf,
	written?: ReadonlyMap<Token, string>,
): Group[] {
	const tokens = all.filter(({ text, hangul, joined }) => !(hangul && joined && isParticle(text)));
	const isSearched = tokens.map((token) => !isStop(token) && !isFragment(token));
	const found = tokens.map((token, place) => (isSearched[place] ? alternativesOf(token, language) : []));
	const ofRuns: Group[] = [];
	for (const [start, run] of runsOf(tokens, Math.max(longestCompound, language.glossary.longest))) {
		const more = alternativesOfRun(run, language);
		const places = run.map((_, place) => start + place).filter((place) => isSearched[place]);
		for (const place of places) found[place]?.push(...more);
		if (more.length > 0 && places.length === 0 && run.length > 1) ofRuns.push(groupOfStops(run, more));
	}
	const ofWords = tokens.flatMap((token, place): Group[] => {
		if (!isSearched[place]) return [];
		const known = found[place] as Alternative[];
		const alternatives = known.length > 0 ? known : withMeanings(guess(token, language), language);
		const group = groupOf(asTyped(token.text), alternatives, written?.get(token));
		return [isWeak(token) ? { ...group, weight: weakWeight } : group];
	});
	const groups = [...ofWords, ...ofRuns];
	// A question of nothing but such words means them.
	if (groups.length === 0)
		return tokens
			.filter((token) => !isFragment(token))
			.map((token) => groupOf(token.text, alternativesOf(token, language)));
	return [...new Map(groups.map((group) => [group.text.toLowerCase(), group])).values()];
}

/** Guesses with what the likeliest of them means: a misspelt word has synonyms, too. */
function withMeanings(guesses: readonly Alternative[], language: Language): Alternative[] {
	const [likeliest] = guesses;
	if (!likeliest) return [];
	const meanings = alternativesOfRun(tokensOf(likeliest.search), language);
	return [...guesses, ...meanings.map((one) => ({ ...one, weight: one.weight * likeliest.weight }))];
}

/** Every run of neighbours with the place where it starts, the shortest first. */
function runsOf(tokens: readonly Token[], longest: number): [number, Token[]][] {
	const runs: [number, Token[]][] = [];
	for (let length = 1; length <= longest; length++)
		for (let start = 0; start + length <= tokens.length; start++)
			runs.push([start, tokens.slice(start, start + length)]);
	return runs;
}

function alternativesOfRun(run: readonly Token[], language: Language): Alternative[] {
	const groups = language.glossary.groupsOf(run);
	return [...togetherOf(run, language), ...groups.flatMap((group) => synonymsOf(group, language))];
}

/** 두 번 says something, though neither of its words does; 안 됨 says as little as 실패. */
function groupOfStops(run: readonly Token[], alternatives: readonly Alternative[]): Group {
	const group = groupOf(run.map(({ text }) => text).join(' '), alternatives);
	const says = alternatives.some(({ search }) => isWeak({ text: search, hangul: true, joined: false }));
	return says ? { ...group, weight: weakWeight } : group;
}

/** A single consonant or letter: somebody is still typing. */
function isFragment({ text }: Token): boolean {
	return /^[ᄀ-ᇿa-z]$/iu.test(text);
}

/** Korean words that were written apart and occur together: 헬스 체크 in 헬스체크. */
function togetherOf(run: readonly Token[], { vocabulary }: Language): Alternative[] {
	if (run.length < 2 || run.length > longestCompound || !run.every(({ hangul }) => hangul)) return [];
	const joined = run.map(({ text }) => text).join('');
	const stem = knownStems(vocabulary, joined).find(
		(known) => known.length > joined.length - (run.at(-1)?.text.length ?? 0),
	);
	const inside = vocabulary.containing(stem ?? joined, 3).map((word) => alternative(word, 'together', 0.9));
	return stem ? [alternative(stem, 'together'), ...inside] : inside;
}

/**
 * Each search once, with its highest weight, the best first. The index looks words up by their beginnings and stems English
 * ones: what a better alternative finds anyway is left out.
 */
function best(alternatives: readonly Alternative[]): Alternative[] {
	const kept: Alternative[] = [];
	const stems = new Set<string>();
	for (const one of alternatives.toSorted(
		(a, b) => b.weight - a.weight || a.search.length - b.search.length,
	)) {
		const isWord = /^[가-힣]+$/u.test(one.search);
		const stem = one.search.startsWith('"') ? one.search : one.search.split(' ').map(stemmer).join(' ');
		if (stems.has(stem)) continue;
		if (isWord && kept.some(({ search }) => one.search.startsWith(search))) continue;
		stems.add(stem);
		kept.push(one);
		if (kept.length === mostAlternatives) break;
	}
	return kept;
}

/** Neighbouring words of other scripts than Hangul, such as those of an error, as a phrase. */
/** The words of a phrase in any order and place: pages that have them all, the small words too, are what was meant more often than not. */
function allOf(phrase: string): string {
	return phrase.replaceAll('"', '');
}

function phrasesOf(tokens: readonly Token[]): string[] {
	const runs: string[][] = [[]];
	for (const { text, hangul } of tokens) {
		if (hangul) runs.push([]);
		else runs.at(-1)?.push(text);
	}
	return runs.filter((run) => run.length > 1 && run.length < 12).map((run) => `"${run.join(' ')}"`);
}
