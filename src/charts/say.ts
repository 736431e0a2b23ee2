/** Parts of sentences that several figures say. */
import { fewestCounted } from '../analyse/compare-counts.ts';
import type { Distribution } from '../analyse/distribution.ts';
import type { Comparison, Verdict } from '../analyse/verdict.ts';
import { durationText, numberText, quarterText } from '../i18n/quantities.ts';
import type { Key, Words } from '../i18n/words.ts';
import type { Figure, FigureContext } from './figure.ts';

/** Sentences, one after the other, those that are `undefined` or empty left out. */
export function sentences(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** The words of each direction of a signal, with `{quarter}`, `{before}` and `{chance}` in them. */
export interface SignalWords {
	readonly up: Key;
	readonly down: Key;
	/** What is said of too few, with `{n}` and `{nBefore}` in it. Default: how many there are. */
	readonly tooFew?: Key;
}

/** What a comparison of the quarter in question with those before it says; nothing where there are none before it. */
export function testOf(
	{ words, quarter, quartersBefore }: Pick<FigureContext, 'words' | 'quarter' | 'quartersBefore'>,
	{ verdict, p, direction, n, nBefore }: Comparison,
	signal: SignalWords,
): { readonly verdict: Verdict | undefined; readonly test?: string } {
	if (quartersBefore.length === 0) return { verdict: undefined };
	const values = {
		quarter: quarterText(words.locale, quarter),
		before: words.count('say.quartersBefore', quartersBefore.length),
		chance: p === undefined ? '' : chanceText(words, p),
		n,
		nBefore,
	};
	const key = {
		'too-few': signal.tooFew ?? 'say.tooFew',
		noise: 'say.noise',
		signal: direction === 'up' ? signal.up : signal.down,
	} as const;
	return { verdict, test: words(key[verdict], values) };
}

/** What is said of counts alone: the sentence from ten on, below that only how many there are. */
export function ifEnough(
	words: Words,
	n: number,
	sentence: () => string,
): { readonly sentence: string; readonly verdict: Verdict | undefined } {
	if (n >= fewestCounted) return { sentence: sentence(), verdict: undefined };
	return { sentence: words('say.n', { n }), verdict: 'too-few' };
}

/** A figure's finding as plain text: "… Noise: …". */
export function findingText(
	{ sentence, verdict, test }: Pick<Figure, 'sentence' | 'verdict' | 'test'>,
	words: Words,
): string {
	if (verdict === undefined) return sentence;
	const said = `${words(`verdict.${verdict}`)}: ${test ?? sentence}`;
	return test === undefined ? said : `${sentence} ${said}`;
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
