/** Lists of hits → one list. A page comes first that has more of the question, weighted by how rare that is. */
import type { Alternative, Group } from './understand.ts';

/** A page that has what was searched for. */
export interface EngineScore {
	readonly id: string;
	/** As the engine scores it; comparable within one search. */
	readonly score: number;
}

/** An alternative with the pages that have it. */
export interface Found<Hit extends EngineScore = EngineScore> {
	readonly alternative: Alternative;
	readonly hits: readonly Hit[];
}

/** A page with what speaks for it. */
export interface Ranked {
	readonly id: string;
	readonly score: number;
	/** Numbers of the groups that it lacks. */
	readonly missing: readonly number[];
}

/** How well a page fits an alternative counts for the rest of its value; that it has it at all counts for this much. */
const leastFit = 0.4;

/** Alternatives that stand for a word this far say how rare it is. */
const leastTelling = 0.5;

/** What having one of the question's phrases word for word adds to a page's score, as a share of it. */
const phraseBonus = 0.25;

/**
 * Puts the hits together, best first. `found` has the alternatives of each group, `phrases` the pages with each phrase;
 * `total` is the number of pages. Groups that no page has are no page's fault. Pages that lack a quoted phrase are left out.
 */
export function rank(
	groups: readonly Group[],
	found: readonly (readonly Found[])[],
	phrases: readonly (readonly EngineScore[])[],
	total: number,
): Ranked[] {
	const values = groups.map((group, number) => valuesOf(found[number] ?? [], group.weight, total));
	const most = values.map((pages) => Math.max(0, ...[...pages.values()].map(({ most }) => most)));
	const whole = most.reduce((sum, value) => sum + value, 0);
	const withPhrase = phrases.map((hits) => new Set(hits.map(({ id }) => id)));
	const ids = new Set(values.flatMap((pages) => [...pages.keys()]));
	const ranked = [...ids].map((id): Ranked => {
		let sum = 0;
		let covered = 0;
		const missing: number[] = [];
		for (const [number, pages] of values.entries()) {
			const value = pages.get(id);
			if (!value) missing.push(number);
			else {
				sum += value.value;
				covered += value.covered;
			}
		}
		const bonus = 1 + phraseBonus * withPhrase.filter((pages) => pages.has(id)).length;
		return { id, score: sum * (covered / whole) * bonus, missing };
	});
	const kept = ranked.filter(({ missing }) => missing.every((number) => !groups[number]?.exact));
	return kept.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Leaves out pages that only happen to have one of the words: those that score less than a share of the best. */
export function cut<Page extends Ranked>(ranked: readonly Page[], share: number): Page[] {
	const least = (ranked[0]?.score ?? 0) * share;
	return ranked.filter(({ score }) => score >= least);
}

/** What a page has of a group. */
interface Value {
	/** Rarity of the best alternative, by how far it stands for the word and how well the page fits it. */
	readonly value: number;
	/** The same for a page that fits perfectly. */
	readonly covered: number;
	readonly most: number;
}

/** How rare a group is counts its alternatives together, those left out that are only near in meaning. */
function valuesOf(found: readonly Found[], groupWeight: number, total: number): Map<string, Value> {
	const having = new Set<string>();
	let top = Number.MIN_VALUE;
	for (const { alternative, hits } of found)
		for (const { id, score } of hits) {
			if (alternative.weight >= leastTelling) having.add(id);
			if (score > top) top = score;
		}
	const most = groupWeight * Math.log(1 + total / Math.max(1, having.size));
	const pages = new Map<string, Value>();
	for (const { alternative, hits } of found) {
		const covered = most * alternative.weight;
		for (const { id, score } of hits) {
			const value = covered * (leastFit + (1 - leastFit) * Math.sqrt(score / top));
			if (value > (pages.get(id)?.value ?? 0)) pages.set(id, { value, covered, most });
		}
	}
	return pages;
}
