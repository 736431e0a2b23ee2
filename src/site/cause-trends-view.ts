/** Which causes rise and fall, by the test. */
import { causeTrends } from '../analyse/cause-trends.ts';
import type { CountComparison } from '../analyse/compare-counts.ts';
import { everything, select } from '../analyse/selection.ts';
import { figureContext } from '../charts/figures.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import { corpusFacts } from './facts.ts';
import { namesOf } from './names.ts';
import { type CauseView, causeOf } from './rows.ts';

/** A cause in the last whole quarter beside those before it. */
export interface CauseTrendView {
	readonly cause: CauseView;
	readonly comparison: CountComparison;
}

export interface CauseTrendsView {
	/** The last whole quarter, `2026-q3`, and how many stand beside it. */
	readonly quarter: string;
	readonly quartersBefore: number;
	/** Causes with incidents enough for a verdict, signals first. */
	readonly tested: readonly CauseTrendView[];
	/** How many more came up, too seldom for one. */
	readonly tooFew: number;
	readonly rising: readonly CauseView[];
	readonly falling: readonly CauseView[];
}

/** What rises and falls, by the test. */
export function causeTrendsView(
	corpus: Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'incidents' | 'today'>,
	locale: Locale,
): CauseTrendsView {
	const record = corpusFacts(corpus);
	const { selected } = select(record, everything);
	const surroundings = { words: t(locale), names: namesOf(corpus, locale), today: corpus.today };
	const { quarter, quartersBefore } = figureContext(surroundings, everything, record);
	const trends = causeTrends(selected, quarter, quartersBefore, 'leaf');
	const signals = (direction: CountComparison['direction']): CauseView[] =>
		trends
			.filter(({ comparison }) => comparison.verdict === 'signal' && comparison.direction === direction)
			.map(({ cause }) => causeOf(corpus, locale, cause));
	const tested = trends.filter(({ comparison }) => comparison.verdict !== 'too-few');
	return {
		quarter,
		quartersBefore: quartersBefore.length,
		tested: tested.map(({ cause, comparison }) => ({ cause: causeOf(corpus, locale, cause), comparison })),
		tooFew: trends.length - tested.length,
		rising: signals('up'),
		falling: signals('down'),
	};
}
