/** What a test of a difference says, in the words that a team reads. */
export const verdicts = ['signal', 'noise', 'too-few'] as const;
export type Verdict = (typeof verdicts)[number];

/** The chance of a false alarm that a single test is allowed, two-sided. */
export const alpha = 0.05;

/** A period set beside the ones before it. */
export interface Comparison {
	/** `too-few` when not even the most extreme data of this size could be a signal, or there are fewer than the test asks for. */
	readonly verdict: Verdict;
	/** How often chance alone gives a difference at least this large, 0 to 1; `undefined` when there are too few. */
	readonly p: number | undefined;
	/** Which way the period differs, whatever the verdict. */
	readonly direction: 'up' | 'down' | 'same';
	/** How many observations the period has. */
	readonly n: number;
	/** How many the periods before it have together. */
	readonly nBefore: number;
}

/** The verdict of a test by how often chance alone gives a difference at least as large; `undefined` stands for too few. */
export function verdictOf(p: number | undefined): Verdict {
	if (p === undefined) return 'too-few';
	return p <= alpha ? 'signal' : 'noise';
}

/** Which way something differs, by its difference from what was to be expected; rounding of a part in a billion is none. */
export function directionOf(value: number, expected: number): Comparison['direction'] {
	if (Math.abs(value - expected) <= 1e-9 * Math.max(Math.abs(value), Math.abs(expected))) return 'same';
	return value > expected ? 'up' : 'down';
}
