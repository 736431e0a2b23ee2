/** Names of causes and services that come near a question, for when no report answers it. */
import { phraseKeys, wordKeys } from './glossary.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Language } from './understand.ts';

/** Something with a name, and how many reports it has. */
export interface Named {
	readonly name: string;
	readonly count: number;
}

/** Those whose names share a word or a meaning with the question, the nearest first; none when none does. */
export function nearNames<Item extends Named>(
	question: string,
	items: readonly Item[],
	language: Language,
): Item[] {
	const asked = meaningsIn(question, language);
	return items
		.map((item) => ({
			item,
			shared: [...meaningsIn(item.name, language)].filter((key) => asked.has(key)).length,
		}))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || b.item.count - a.item.count)
		.map(({ item }) => item);
}

/** The words of a text in all forms, with the other words of their meanings. */
function meaningsIn(text: string, { glossary }: Language): Set<string> {
	const tokens = tokensOf(text).filter((token) => token.text.length > 1);
	const keys = tokens.flatMap(wordKeys);
	for (let length = 1; length <= glossary.longest; length++)
		for (let start = 0; start + length <= tokens.length; start++)
			for (const { words } of glossary.groupsOf(tokens.slice(start, start + length)))
				keys.push(...words.flatMap((word) => phraseKeys(tokensOf(word) as Token[]).slice(0, 1)));
	return new Set(keys);
}
