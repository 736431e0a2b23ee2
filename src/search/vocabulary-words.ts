/** DOCUMENTS → the words of their vocabulary. Runs at build. */
import { stemmer } from 'stemmer';
import { koreanNouns } from './korean.ts';
import { codeParts, joinedCode, type Token, tokensOf } from './tokens.ts';
import type { VocabularyWord } from './vocabulary.ts';

/**
 * Counts words over documents, one text a document. Texts are parted at white space first, so that each spelling is looked at
 * once; a word that a document has in two spellings, as with and without a comma, counts twice for it.
 */
export function wordsOfDocuments(texts: Iterable<string>): VocabularyWord[] {
	const spellings = new Map<string, number>();
	for (const text of texts)
		for (const spelling of new Set(text.split(/\s+/)))
			spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
	const latin = new Map<string, number>();
	const korean = new Map<string, number>();
	for (const [spelling, documents] of spellings) {
		const tokens = tokensOf(spelling);
		for (const [place, token] of tokens.entries())
			if (token.hangul) {
				add(korean, token.text, documents);
				const next = tokens[place + 1];
				if (next?.joined && !token.joined) add(korean, token.text + next.text.toLowerCase(), documents);
			} else for (const word of latinWords(token)) add(latin, word, documents);
	}
	return [...shortestForms(latin), ...withoutParticles(korean)]
		.map(([text, documents]) => ({ text, commonness: Math.floor(Math.log2(documents)) }))
		.sort((a, b) => (a.text < b.text ? -1 : 1));
}

function add(words: Map<string, number>, word: string, documents: number): void {
	words.set(word, (words.get(word) ?? 0) + documents);
}

const longest = 40;

/** A word of another script than Hangul: in one piece and in its parts. Numbers, and ids that are mostly digits, are no words. */
function latinWords({ text }: Token): string[] {
	const parts = codeParts(text);
	const joined = joinedCode(text);
	return [...new Set([joined, ...(parts.length > 1 ? parts : [])])].filter(isWord);
}

function isWord(word: string): boolean {
	const digits = word.replace(/\D/g, '').length;
	return (
		word.length > 1 &&
		word.length <= longest &&
		/^\p{L}/u.test(word) &&
		(digits <= 3 || digits * 4 < word.length)
	);
}

/** One form of each English word, the shortest: the index stems the words it is asked for. */
function shortestForms(words: ReadonlyMap<string, number>): [string, number][] {
	const forms = new Map<string, [string, number]>();
	for (const [word, documents] of words) {
		const stem = stemmer(word);
		const known = forms.get(stem);
		if (!known) forms.set(stem, [word, documents]);
		else forms.set(stem, [word.length < known[0].length ? word : known[0], known[1] + documents]);
	}
	return [...forms.values()];
}

/**
 * Korean words without their particles. A syllable is a particle when what stands before it occurs with something else, too:
 * 재시도 is not 재시 with 도, since 재시 is never seen without it.
 */
function withoutParticles(words: ReadonlyMap<string, number>): Map<string, number> {
	const candidates = new Map([...words.keys()].map((word) => [word, koreanNouns(word)]));
	const followers = new Map<string, Set<string>>();
	for (const [word, stems] of candidates)
		for (const stem of stems)
			followers.set(stem, (followers.get(stem) ?? new Set()).add(word.slice(stem.length, stem.length + 1)));
	const counted = new Map<string, number>();
	for (const [word, documents] of words) {
		const stems = candidates.get(word) ?? [word];
		const stem = stems.findLast((candidate) => (followers.get(candidate)?.size ?? 0) > 1) ?? stems[1] ?? word;
		add(counted, stem, documents);
	}
	return counted;
}
