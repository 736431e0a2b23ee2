/**
 * The words that occur in the reports. A search engine that looks words up by their beginnings cannot say which words there
 * are; with the vocabulary, the browser tells known words from misspelt ones and finds words inside longer ones.
 */
import { distance } from 'fastest-levenshtein';
import { verbRoot } from './korean.ts';

/** A word and in how many documents it occurs, as the power of two: 3 for eight to fifteen. */
export interface VocabularyWord {
	readonly text: string;
	readonly commonness: number;
}

export interface Vocabulary {
	readonly size: number;
	/** Whether a word begins like this. */
	knows(beginning: string): boolean;
	/** In how many documents words that begin like this occur, as a power of two; `undefined` when none does. */
	commonnessOf(beginning: string): number | undefined;
	/** Whether this is a whole word of the vocabulary. */
	has(word: string): boolean;
	/** Words that begin like this, the commonest first. */
	startingWith(beginning: string, most: number): string[];
	/** Longer words with this at their middle or end, the commonest first. */
	containing(part: string, most: number): string[];
	/** Words that may be forms of the same verb. */
	formsOf(word: string, most: number): string[];
	/** The words spelt most alike, by letters or 자모, the nearest first; none when all are too far. */
	nearest(word: string, most: number): string[];
	/** Words for which a test holds, the commonest first. */
	filter(test: (word: string) => boolean, most: number): string[];
}

/** A vocabulary over its words, which are in the order of their characters' codes and in lower case. */
export function vocabularyOf(words: readonly VocabularyWord[]): Vocabulary {
	const texts = words.map(({ text }) => text);
	const commonness = new Map(words.map((word) => [word.text, word.commonness]));
	let letters: readonly string[] | undefined;

	function first(beginning: string): number {
		let low = 0;
		let high = texts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((texts[middle] as string) < beginning) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	function commonest(found: string[], most: number): string[] {
		const rank = (word: string) => (commonness.get(word) ?? 0) - word.length / 64;
		return found.sort((a, b) => rank(b) - rank(a)).slice(0, most);
	}
	function range(from: string, isIn: (word: string) => boolean): string[] {
		const found: string[] = [];
		for (let place = first(from); place < texts.length && isIn(texts[place] as string); place++)
			found.push(texts[place] as string);
		return found;
	}

	return {
		size: texts.length,
		knows: (beginning) => texts[first(beginning)]?.startsWith(beginning) ?? false,
		commonnessOf: (beginning) => {
			const place = first(beginning);
			return texts[place]?.startsWith(beginning) ? words[place]?.commonness : undefined;
		},
		has: (word) => commonness.has(word),
		startingWith: (beginning, most) =>
			commonest(
				range(beginning, (word) => word.startsWith(beginning)),
				most,
			),
		containing: (part, most) =>
			commonest(
				texts.filter((word) => word.indexOf(part, 1) > 0),
				most,
			),
		formsOf(word, most) {
			const root = verbRoot(word);
			if (!root) return [];
			const [from, to] = sameBeginning(root.normalize('NFC'));
			return commonest(
				range(from, (other) => other.slice(0, 1) <= to).filter(
					(other) => other !== word && verbRoot(other) === root,
				),
				most,
			);
		},
		nearest(word, most) {
			letters ??= texts.map(lettersOf);
			const own = lettersOf(word);
			const allowed = allowedDistance(own);
			const found: { text: string; far: number }[] = [];
			for (const [place, other] of letters.entries()) {
				if (Math.abs(other.length - own.length) > allowed) continue;
				// People mistype the first letter least; a short word that begins otherwise is another word.
				if (own[0] !== other[0] && own.length < 8) continue;
				const far = distance(own, other);
				if (far <= allowed) found.push({ text: texts[place] as string, far });
			}
			const near = Math.min(...found.map(({ far }) => far));
			return commonest(
				found.filter(({ far }) => far <= near + 0.4).map(({ text }) => text),
				most,
			);
		},
		filter: (test, most) => commonest(texts.filter(test), most),
	};
}

/** The letters of a word: 자모 of Korean ones, so that one wrong vowel is one wrong letter. */
function lettersOf(word: string): string {
	return word.normalize('NFD');
}

function allowedDistance(letters: string): number {
	if (letters.length < 4) return 0;
	return letters.length < 8 ? 1 : 2;
}

/** The first and last syllable that a form of a root can begin with: a short root takes consonants on (꺼 → 껐). */
function sameBeginning(root: string): readonly [string, string] {
	const syllable = root.codePointAt(0) ?? 0;
	const base = syllable - ((syllable - 0xac00) % 28);
	return root.length > 1
		? [root.slice(0, 1), root.slice(0, 1)]
		: [String.fromCodePoint(base), String.fromCodePoint(base + 27)];
}

/** The vocabulary as text: a word a line, with what it shares with the one before and how common it is said by a digit each. */
export function packVocabulary(words: readonly VocabularyWord[]): string {
	let before = '';
	return words
		.map(({ text, commonness }) => {
			let shared = 0;
			while (shared < 35 && shared < text.length && text[shared] === before[shared]) shared++;
			before = text;
			return `${shared.toString(36)}${Math.min(9, commonness)}${text.slice(shared)}`;
		})
		.join('\n');
}

/** Reads what {@link packVocabulary} has written. */
export function unpackVocabulary(packed: string): VocabularyWord[] {
	if (packed === '') return [];
	let before = '';
	return packed.split('\n').map((line) => {
		before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(2);
		return { text: before, commonness: Number(line[1]) };
	});
}
