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
	/** Meanings of groups. */
	readonly meaningOf: ReadonlyMap<GlossaryGroup, string>;
	/** What words and phrases stand under, by their text: most come many times. */
	readonly known: Map<string, readonly string[]>;
	/** What words may stand under in the glossary, by their text. */
	readonly keys: Map<string, readonly string[]>;
	/** What a phrase can go on from: every beginning that is not the whole. */
	readonly unfinished: ReadonlySet<string>;
	/** Whether a phrase can begin with a word, by its text. */
	readonly begin: Map<string, boolean>;
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
		meaningOf: new Map(groups),
		known: new Map(),
		keys: new Map(),
		unfinished,
		begin: new Map(),
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
}

/** The meanings of a text in its order. Words that say nothing by themselves, numbers and single letters are left out. */
export function meaningsIn(text: string, lexicon: Lexicon): Meaning[] {
	const tokens = tokensOf(text.replace(/\]\([^)]*\)/g, ']'));
	const found: Meaning[] = [];
	for (let at = 0; at < tokens.length; ) {
		const { keys, length } = phraseAt(tokens, at, lexicon);
		if (keys.length > 0) found.push({ keys, surface: textOf(tokens.slice(at, at + length)) });
		at += length;
	}
	return found;
}

/** The longest phrase with a meaning at a place, else the word there. */
function phraseAt(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
): { keys: readonly string[]; length: number } {
	for (let length = longestAt(tokens, at, lexicon); length > 1; length--) {
		const keys = meanings(tokens.slice(at, at + length), lexicon);
		if (keys.length > 0) return { keys, length };
	}
	const [first] = tokens.slice(at, at + 1);
	if (!first) return { keys: [], length: 1 };
	const keys = meanings([first], lexicon);
	return { keys: keys.length > 0 ? keys : ownKey(first, lexicon), length: 1 };
}

/** How many words from a place on are the beginning of a phrase of the lexicon; 1 where a phrase cannot begin. */
function longestAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
	const first = tokens[at];
	if (!first || !begins(first, lexicon)) return 1;
	let begun = [''];
	for (let length = 0; length <= lexicon.glossary.longest; length++) {
		const token = tokens[at + length];
		if (!token) return length;
		begun = joined(begun, token, lexicon);
		if (begun.length === 0) return length;
	}
	return lexicon.glossary.longest;
}

function begins(token: Token, lexicon: Lexicon): boolean {
	let known = lexicon.begin.get(token.text);
	if (known === undefined) {
		known = keysOf(token, lexicon).some((key) => lexicon.unfinished.has(key));
		lexicon.begin.set(token.text, known);
	}
	return known;
}

/** The beginnings of phrases that go on with a word. */
function joined(begun: readonly string[], token: Token, lexicon: Lexicon): string[] {
	const keys = keysOf(token, lexicon);
	return begun
		.flatMap((beginning) => keys.map((key) => beginning + key))
		.filter((key) => lexicon.beginnings.has(key));
}

function keysOf(token: Token, { keys }: Lexicon): readonly string[] {
	const known = keys.get(token.text);
	if (known) return known;
	const made = wordKeys(token);
	keys.set(token.text, made);
	return made;
}

function meanings(tokens: readonly Token[], lexicon: Lexicon): readonly string[] {
	const text = textOf(tokens);
	const known = lexicon.known.get(text);
	if (known) return known;
	const found = lexicon.glossary.groupsOf(tokens).flatMap((group) => lexicon.meaningOf.get(group) ?? []);
	lexicon.known.set(text, found);
	return found;
}

function textOf(tokens: readonly Token[]): string {
	return tokens.length === 1 ? (tokens[0]?.text ?? '') : tokens.map(({ text }) => text).join(' ');
}

/** A word for a list of words: a Korean one without its particles. */
export function wordAlone(surface: string): string {
	return /^\p{Script=Hangul}+$/u.test(surface) ? (koreanStems(surface).at(-1) ?? surface) : surface;
}

/** A word under its shortest stem; none for single letters, numbers and words that say nothing by themselves. */
function ownKey(token: Token, lexicon: Lexicon): readonly string[] {
	if (!/\p{L}/u.test(token.text) || common.has(token.text.toLowerCase())) return [];
	const key = token.hangul ? koreanStems(token.text).at(-1) : keysOf(token, lexicon)[0];
	return key === undefined || [...key].length < 2 || common.has(key) ? [] : [`w:${key}`];
}

/** Words that say nothing by themselves, in both languages. */
const common = new Set(
	(
		'a an and are at be been being both by could did do does for from had has have how if in into is it its may no not of on only or other our out over so some such than that the ' +
		'their them then there these they this those to up was we were what when where which while who why will with would ' +
		'about after again all already also although any as because before but during each either even every first five four half just last later like made make many more most much ' +
		'never new next nobody none one same several still take taken ten three through too two under until us very went you your ran says said instead hour hours minute minutes ' +
		'second seconds day days week weeks month percent per ' +
		'그 이 저 것 수 때 등 및 더 또 한 두 세 네 분 초 시간 동안 모두 다시 있다 없다 없었다 있었다 했다 하는 위해 대한 때문 오전 오후 바로 이후 이전 직후 하루 전체 일부 번째 나요 ' +
		'나서 처음 같은 다른 모든 하지 않고 않았다 그리고 하나 이번 계속'
	).split(' '),
);

/** Whether a word in lower case says nothing by itself. */
export function saysNothing(word: string): boolean {
	return common.has(word);
}
