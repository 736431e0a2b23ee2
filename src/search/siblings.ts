/** Answers of one cause are one answer: the best of them, with the others folded under it. */
import type { FoundPage } from './engine.ts';
import type { Match } from './search.ts';

/** A match with its page. */
export interface Loaded {
	readonly match: Match;
	readonly page: FoundPage;
}

/** An answer with those that are folded under it, best first. */
export interface Folded extends Loaded {
	readonly siblings: readonly Loaded[];
}

/**
 * Folds answers under the first that has their root cause, and an analysis under its incident. Reports without a cause stand
 * alone, and so does every one whose signature is the error in question: it was asked for by name.
 */
export function fold(answers: readonly Loaded[]): Folded[] {
	const leads = new Map<string, { lead: Loaded; siblings: Loaded[] }>();
	for (const answer of answers) {
		const key = keyOf(answer);
		const group = leads.get(key);
		if (group) group.siblings.push(answer);
		else leads.set(key, { lead: answer, siblings: [] });
	}
	return [...leads.values()].map(({ lead, siblings }) => ({ ...lead, siblings }));
}

function keyOf({ match, page }: Loaded): string {
	const { root } = page.meta;
	return root && match.sameError === undefined ? `cause ${root}` : `page ${match.id}`;
}

/** Loads the pages of some matches. */
export function load(matches: readonly Match[]): Promise<Loaded[]> {
	return Promise.all(matches.map(async (match) => ({ match, page: await match.page() })));
}
