/** Words that mean the same: looked up by any of them, in any form. Pure, the same at build, in the browser and in a terminal. */
import { stemmer } from 'stemmer';
import { koreanStems, verbRoot } from './korean.ts';
import { joinedCode, type Token, tokensOf } from './tokens.ts';

/** Words and phrases of one meaning. */
export interface GlossaryGroup {
	readonly words: readonly string[];
	/** Whether they are only near in meaning, as "double" and "duplicate" are; else one can stand for another. */
	readonly near: boolean;
}

export interface Glossary {
	/** The groups that a word or phrase is in. */
	groupsOf(tokens: readonly Token[]): readonly GlossaryGroup[];
	/** How many words its longest phrase has. */
	readonly longest: number;
}

export function glossaryOf(groups: readonly GlossaryGroup[]): Glossary {
	const byKey = new Map<string, Set<GlossaryGroup>>();
	let longest = 1;
	for (const group of groups)
		for (const word of group.words) {
			const tokens = tokensOf(word);
			longest = Math.max(longest, tokens.length);
			const key = tokens.map(entryKey).join('');
			byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
		}
	return {
		longest,
		groupsOf: (tokens) => [...new Set(phraseKeys(tokens).flatMap((key) => [...(byKey.get(key) ?? [])]))],
	};
}

/**
 * What a word may stand under in an index of meanings, likeliest first: a Korean word under itself, its stems and, as
 * `느리다`, the verb that it may be a form of; any other in lower case, without signs, by its English stem.
 */
export function wordKeys({ text, hangul }: Token): string[] {
	if (!hangul) {
		const joined = joinedCode(text);
		return distinct([stemmer(joined), joined]);
	}
	const root = verbRoot(text)?.normalize('NFC');
	return distinct([...koreanStems(text), ...(root ? [`${root}다`] : [])]);
}

/** What a phrase may stand under: the keys of its words, run together, so that `로드 밸런서` and `로드밸런서` meet. */
export function phraseKeys(tokens: readonly Token[]): string[] {
	return tokens
		.map(wordKeys)
		.reduce<string[]>(
			(beginnings, keys) => beginnings.flatMap((beginning) => keys.map((key) => beginning + key)),
			[''],
		);
}

/** An entry stands under its own form alone: a verb under its root, a noun as it is written. */
function entryKey({ text, hangul }: Token): string {
	if (!hangul) return stemmer(joinedCode(text));
	const root = text.endsWith('다') ? verbRoot(text)?.normalize('NFC') : undefined;
	return root ? `${root}다` : text;
}

function distinct(values: readonly string[]): string[] {
	return [...new Set(values)];
}
