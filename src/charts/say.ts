/** Parts of sentences that several figures say. */
import type { Distribution } from '../analyse/distribution.ts';
import type { Comparison } from '../analyse/verdict.ts';
import { durationText, numberText, quarterText } from '../i18n/quantities.ts';
import type { Key, Words } from '../i18n/words.ts';
import type { FigureContext } from './figure.ts';

/** Sentences, one after the other, those that are `undefined` or empty left out. */
export function sentences(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** The words of each direction of a signal, with `{quarter}`, `{before}` and `{chance}` in them. */
export interface SignalWords {
	readonly up: Key;
	readonly down: Key;
}

/** What a comparison of the quarter in question with those before it says; `undefined` when there are none before it. */
export function comparisonText(
	{ words, quarter, quartersBefore }: Pick<FigureContext, 'words' | 'quarter' | 'quartersBefore'>,
	{ verdict, p, direction, n, nBefore }: Comparison,
	signal: SignalWords,
): string | undefined {
	if (quartersBefore.length === 0) return undefined;
	const values = {
		quarter: quarterText(words.locale, quarter),
		before: words.count('say.quartersBefore', quartersBefore.length),
		chance: p === undefined ? '' : chanceText(words, p),
		n,
		nBefore,
	};
	if (verdict === 'too-few') return words('say.tooFew', values);
	if (verdict === 'noise' || direction === 'same') return words('say.noise', values);
	return words(direction === 'up' ? signal.up : signal.down, values);
}

/** A chance from 0 to 1 in percent: `4%`, `under 0.1%`. */
export function chanceText(words: Words, p: number): string {
	if (p < 0.001) return words('say.underPercent', { percent: numberText(words.locale, 0.1) });
	return `${numberText(words.locale, p * 100, p < 0.01 ? 1 : 0)}%`;
}

/** The median of durations with its interval; `undefined` with fewer than the six that an interval needs. */
export function medianText(words: Words, { median, interval }: Distribution): string | undefined {
	if (median === undefined || interval === undefined) return undefined;
	return words('say.median', {
		median: durationText(words, median),
		low: durationText(words, interval.low),
		high: durationText(words, interval.high),
	});
}
