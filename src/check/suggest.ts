import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to a word, for "did you mean": at most a third of its letters wrong (one in a short word), or
 * equal but for capitals, spaces, `-` and `_`. `undefined` when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const plain = flatten(word);
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(Math.min(plain.length, 40) / 3)) + 1;
	for (const candidate of candidates) {
		const flat = flatten(candidate);
		if (flat === plain) return candidate;
		const steps = stepsBetween(plain.slice(0, 60), flat);
		if (steps < bestDistance) {
			best = candidate;
			bestDistance = steps;
		}
	}
	return best;
}

/** Wrong letters between two words; two neighbours that changed places count as one. */
function stepsBetween(a: string, b: string): number {
	const steps = distance(a, b);
	const sorted = (word: string) => [...word].sort().join('');
	return steps === 2 && sorted(a) === sorted(b) ? 1 : steps;
}

function flatten(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]/g, '');
}
