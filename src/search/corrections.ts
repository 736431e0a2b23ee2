/** What is told of a question: where another word was searched for than the one that was written. */
import type { Group, Relation } from './understand.ts';

/** A word that was taken for others. */
export interface Correction {
	readonly written: string;
	readonly meant: readonly string[];
}

const guesses: ReadonlySet<Relation> = new Set(['spelling', 'sound', 'typed']);
const mostShown = 3;

/** The words that no report has, with what was searched for instead. */
export function correctionsOf(groups: readonly Group[]): Correction[] {
	return groups.flatMap(({ written, text, alternatives }): Correction[] => {
		if (written !== text) return [{ written, meant: [text] }];
		// The rest are only what a guess means.
		if (!guesses.has(alternatives[0]?.relation ?? 'itself')) return [];
		const guessed = alternatives.filter(({ relation }) => guesses.has(relation));
		return [{ written, meant: guessed.slice(0, mostShown).map(({ search }) => search) }];
	});
}
