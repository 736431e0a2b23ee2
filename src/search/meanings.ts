/** TEXT → the meanings of its words: words and phrases that the organisation takes for one thing, in any language, are one meaning. */
import type { Taxonomy } from '../model/taxonomy.ts';
import { type Glossary, type GlossaryGroup, glossaryOf, phraseKeys, wordKeys } from './glossary.ts';
import { koreanStems } from './korean.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of an organisation, made ready once for many reports. */
export interface Lexicon {
	readonly glossary: Glossary;
	/** What phrases of the glossary stand under, and every beginning of that. */
	readonly beginnings: ReadonlySet<string>;
	/** What a phrase can go on from: every beginning that is not the whole. */
	readonly unfinished: ReadonlySet<string>;
	/** Meanings of groups. */
	readonly meaningOf: ReadonlyMap<GlossaryGroup, string>;
	/** Words by their text: most come many times. */
	readonly words: Map<string, Word>;
	/** What phrases of several words mean, by their text; most mean nothing together. */
	readonly phrases: Map<string, readonly string[]>;
}

/** What a lexicon knows of one word. */
interface Word {
	/** What it may stand under in the glossary. */
	readonly keys: readonly string[];
	/** The beginnings of phrases that it is by itself; none where no phrase goes on from it. */
	readonly starts: readonly string[];
	/** What it means by itself; `undefined` where it says nothing. */
	readonly alone: Meaning | undefined;
}

/** The lexicon of an organisation: its glossary, and the names of its services and causes. */
export function lexiconOf({ glossary, services, causes }: Taxonomy): Lexicon {
	const groups: [GlossaryGroup, string][] = [
		...glossary.map((words, index): [GlossaryGroup, string] => [{ words, near: false }, `meaning:${index}`]),
		...services.map(({ id, label, aliases }): [GlossaryGroup, string] => [
			{ words: [...namesOf(label), ...aliases], near: false },
			`name:service:${id}`,
		]),
		...causes.flatMap((family) =>
			family.causes.map(({ id, label }): [GlossaryGroup, string] => [
				{ words: namesOf(label), near: false },
				`name:cause:${family.id}/${id}`,
			]),
		),
	];
	const beginnings = new Set<string>();
	const unfinished = new Set<string>();
	for (const [{ words }] of groups)
		for (const key of words.flatMap((word) => phraseKeys(tokensOf(word))))
			for (let end = 1; end <= key.length; end++) {
				beginnings.add(key.slice(0, end));
				if (end < key.length) unfinished.add(key.slice(0, end));
			}
	return {
		glossary: glossaryOf(groups.map(([group]) => group)),
		beginnings,
		unfinished,
		meaningOf: new Map(groups),
		words: new Map(),
		phrases: new Map(),
	};
}

function namesOf(label: string | Readonly<Record<string, string>>): string[] {
	return typeof label === 'string' ? [label] : Object.values(label);
}

/** A word or phrase of a text. */
export interface Meaning {
	/** `meaning:3` for a group of the glossary, `name:service:checkout` and `name:cause:family/cause` for a name, `w:stem` for any other word. */
	readonly keys: readonly string[];
	/** As it stands there. */
	readonly surface: string;
	/** Whether it is a word outside the lexicon with the ending of a Korean verb or adjective. */
	readonly isPredicate: boolean;
}

/** The meanings of a text in its order. Words that say nothing by themselves, numbers and single letters are left out. */
export function meaningsIn(text: string, lexicon: Lexicon): Meaning[] {
	const tokens = tokensOf(text.replace(/\]\([^)]*\)/g, ']'));
	const words = tokens.map((token) => wordOf(token, lexicon));
	const found: Meaning[] = [];
	for (let at = 0; at < words.length; ) {
		const { meaning, length } = phraseAt(tokens, words, at, lexicon);
		if (meaning) found.push(meaning);
		at += length;
	}
	return found;
}

/** The longest phrase with a meaning at a place, else the word there. */
function phraseAt(
	tokens: readonly Token[],
	words: readonly Word[],
	at: number,
	lexicon: Lexicon,
): { readonly meaning: Meaning | undefined; readonly length: number } {
	for (let length = longestAt(words, at, lexicon); length > 1; length--) {
		const phrase = tokens.slice(at, at + length);
		const surface = phrase.map(({ text }) => text).join(' ');
		const keys = lexicon.phrases.get(surface) ?? meaningsOf(phrase, lexicon);
		lexicon.phrases.set(surface, keys);
		if (keys.length > 0) return { meaning: { keys, surface, isPredicate: false }, length };
	}
	return { meaning: words[at]?.alone, length: 1 };
}

/** How many words from a place on are the beginning of a phrase of the lexicon; 1 where a phrase cannot begin. */
function longestAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
	let begun = words[at]?.starts ?? [];
	if (begun.length === 0) return 1;
	for (let length = 1; length <= lexicon.glossary.longest; length++) {
		const word = words[at + length];
		if (!word) return length;
		begun = joined(begun, word, lexicon);
		if (begun.length === 0) return length;
	}
	return lexicon.glossary.longest;
}

/** The beginnings of phrases that go on with a word. */
function joined(begun: readonly string[], { keys }: Word, { beginnings }: Lexicon): string[] {
	const on: string[] = [];
	for (const beginning of begun)
		for (const key of keys) if (beginnings.has(beginning + key)) on.push(beginning + key);
	return on;
}

function wordOf(token: Token, lexicon: Lexicon): Word {
	const known = lexicon.words.get(token.text);
	if (known) return known;
	const keys = wordKeys(token);
	const meant = meaningsOf([token], lexicon);
	const alone = meant.length > 0 ? meant : ownKey(token, keys);
	const word: Word = {
		keys,
		starts: keys.some((key) => lexicon.unfinished.has(key))
			? keys.filter((key) => lexicon.beginnings.has(key))
			: [],
		alone:
			alone.length > 0
				? { keys: alone, surface: token.text, isPredicate: meant.length === 0 && predicate.test(token.text) }
				: undefined,
	};
	lexicon.words.set(token.text, word);
	return word;
}

/** The meanings of the groups that words are in, together. */
function meaningsOf(tokens: readonly Token[], { glossary, meaningOf }: Lexicon): string[] {
	return glossary.groupsOf(tokens).flatMap((group) => meaningOf.get(group) ?? []);
}

/** A word under its shortest stem; none for single letters, numbers and words that say nothing by themselves. */
function ownKey({ text, hangul }: Token, keys: readonly string[]): string[] {
	if (!/\p{L}/u.test(text) || common.has(text.toLowerCase())) return [];
	const key = hangul ? koreanStems(text).at(-1) : keys[0];
	return key === undefined || [...key].length < 2 || common.has(key) ? [] : [`w:${key}`];
}

/** Endings of Korean verbs and adjectives. */
const predicate = /\p{Script=Hangul}(?:다|요|면|고|며|서|던|도록)$/u;

/** Words that say nothing by themselves, in both languages. */
const common = new Set(
	(
		'a an and are at be been being both by could did do does for from had has have how if in into is it its may no not of on only or other our out over so some such than that the ' +
		'their them then there these they this those to up was we were what when where which while who why will with would ' +
		'about after again all already also although any as because before but during each either even every first five four half just last later like made make many more most much ' +
		'never new next nobody none one same several still take taken ten three through too two under until us very went you your ran says said instead hour hours minute minutes ' +
		'second seconds day days week weeks month percent per since took take takes started start starts began begin ended end ends came come back went go goes got get gets ' +
		'return returns returned now then again soon still while within without between around away off my me put puts nothing something anything everything long longer ' +
		'그 이 저 것 수 때 등 및 더 또 한 두 세 네 분 초 시간 동안 모두 다시 있다 없다 없었다 있었다 했다 하는 위해 대한 때문 오전 오후 바로 이후 이전 직후 하루 전체 일부 번째 나요 ' +
		'나서 처음 같은 다른 모든 하지 않고 않았다 그리고 하나 이번 계속 다음 남은 없어 있어 없는 있는 없이 있게 되어 되지 됐다 되었다 안 돼요 해요 개를 개가 개의 개로 ' +
		'부터 까지 비어 초로 멈춰 멈췄 멈추 했고 하고 해서 했지만 하지만 그래서 지금 당시 다음날 시작 시작되 끝 끝난'
	).split(' '),
);

/** Whether a word in lower case says nothing by itself. */
export function saysNothing(word: string): boolean {
	return common.has(word);
}
