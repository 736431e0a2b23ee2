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
 * Folds answers under the first that has their root cause; an analysis that comes first makes way for its incident. Reports
 * without a cause stand alone, and so does every one whose signature is the error in question: it was asked for by name.
 */
export function fold(answers: readonly Loaded[]): Folded[] {
	const leads = new Map<string, { lead: Loaded; siblings: Loaded[] }>();
	for (const answer of answers) {
		const key = keyOf(answer);
		const group = leads.get(key);
		if (group) group.siblings.push(answer);
		else leads.set(key, { lead: answer, siblings: [] });
	}
	return [...leads.values()].map(({ lead, siblings }) => {
		const incident = siblings.find((sibling) => isAnalysisOf(lead, sibling));
		return incident
			? { ...incident, siblings: [lead, ...siblings.filter((sibling) => sibling !== incident)] }
			: { ...lead, siblings };
	});
}

/** Whether an answer is the analysis of another: both of a day, since they have the same cause anyway. */
function isAnalysisOf(analysis: Loaded, incident: Loaded): boolean {
	const [one, other] = [analysis.page.filters.kind?.[0], incident.page.filters.kind?.[0]];
	return one === 'five-whys' && other !== one && analysis.page.meta.day === incident.page.meta.day;
}

function keyOf({ match, page }: Loaded): string {
	const { root } = page.meta;
	return root && match.sameError === undefined ? `cause ${root}` : `page ${match.id}`;
}

/** Loads the pages of some matches. */
export function load(matches: readonly Match[]): Promise<Loaded[]> {
	return Promise.all(matches.map(async (match) => ({ match, page: await match.page() })));
}
