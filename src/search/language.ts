/** What the browser needs to know of words, as one file: the vocabulary, and those meanings of the glossary that occur in it. */

import { searchesOf } from './alternatives.ts';
import { type GlossaryGroup, glossaryOf } from './glossary.ts';
import { operationsGlossary } from './operations-glossary.ts';
import type { Language } from './understand.ts';
import { packVocabulary, unpackVocabulary, type VocabularyWord, vocabularyOf } from './vocabulary.ts';

/** As it stands in the file. */
interface Packed {
	readonly words: string;
	/** Groups whose words mean the same, and groups whose words are near in meaning. */
	readonly same: readonly (readonly string[])[];
	readonly near: readonly (readonly string[])[];
}

/** The file for a vocabulary and an organisation's glossary. A meaning for which no report has a word finds nothing and is left out. */
export function packLanguage(
	words: readonly VocabularyWord[],
	glossary: readonly (readonly string[])[],
): string {
	const vocabulary = vocabularyOf(words);
	const occurs = ({ words: group }: GlossaryGroup) =>
		group.some((word) => searchesOf(word, vocabulary).length > 0);
	const groups = [...glossary.map((group) => ({ words: group, near: false })), ...operationsGlossary].filter(
		occurs,
	);
	const packed: Packed = {
		words: packVocabulary(words),
		same: groups.filter(({ near }) => !near).map((group) => group.words),
		near: groups.filter(({ near }) => near).map((group) => group.words),
	};
	return JSON.stringify(packed);
}

/** Reads what {@link packLanguage} has written. */
export function unpackLanguage(text: string): Language {
	const { words, same, near } = JSON.parse(text) as Packed;
	return {
		vocabulary: vocabularyOf(unpackVocabulary(words)),
		glossary: glossaryOf([
			...same.map((group) => ({ words: group, near: false })),
			...near.map((group) => ({ words: group, near: true })),
		]),
	};
}
