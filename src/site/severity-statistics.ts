/** How many incidents of which severity a service, team, cause or the whole had, and what tests say of the last quarter. */
import { type QuarterCounts, quarterCounts, quarterOf } from '../analyse/quarter.ts';
import { everything, type Selection, select } from '../analyse/selection.ts';
import { durationMedians } from '../charts/duration-medians.ts';
import { figureContext } from '../charts/figures.ts';
import { perQuarter } from '../charts/per-quarter.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import { corpusFacts } from './facts.ts';
import { type FindingOf, type FindingView, findingView } from './findings.ts';
import { namesOf } from './names.ts';
import { type SeverityView, severityOf } from './rows.ts';

export interface SeverityStatistics {
	/** The day up to which is counted. */
	readonly today: string;
	/** The current quarter, `2026-q4`, of which days are still to come. */
	readonly current: string;
	/** The last whole one, and how many stand beside it; those before it are counted together. */
	readonly quarter: string;
	readonly quartersBefore: number;
	readonly rows: readonly StatisticsRow[];
	/** What the figures of the trends page find of the same incidents. */
	readonly findings: readonly FindingView[];
}

export interface StatisticsRow {
	/** A severity, or what else is counted: incidents whose severity is not judged yet, all incidents, and apart from them near misses and drills. */
	readonly of: SeverityView | 'unjudged' | 'total' | 'nearMisses' | 'drills';
	readonly current: number;
	readonly quarter: number;
	/** In all of the quarters before together. */
	readonly before: number;
	/** Since the beginning of the record. */
	readonly ever: number;
}

/** The statistics of some incidents; `undefined` when there is no report of them. */
export function severityStatistics(
	corpus: Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today' | 'incidents'>,
	locale: Locale,
	of: FindingOf = {},
): SeverityStatistics | undefined {
	const record = corpusFacts(corpus);
	const selection: Selection = { ...everything, ...of };
	const { selected, otherKinds } = select(record, selection);
	if (selected.length === 0 && otherKinds.length === 0) return undefined;
	const surroundings = { words: t(locale), names: namesOf(corpus, locale), today: corpus.today };
	const context = figureContext(surroundings, selection, record);
	const current = quarterOf(corpus.today);
	const all = (['incident', 'near-miss', 'drill'] as const).flatMap((kind) =>
		kind === 'incident' ? selected : select(record, { ...selection, kind }).selected,
	);
	const byQuarter = Map.groupBy(all, ({ day }) => quarterOf(day));
	const countsOf = (quarters: Iterable<string>): QuarterCounts[] =>
		[...quarters].map((quarter) => quarterCounts(byQuarter.get(quarter) ?? [], quarter));
	const quarters = {
		current: countsOf([current]),
		quarter: countsOf([context.quarter]),
		before: countsOf(context.quartersBefore),
		ever: countsOf(byQuarter.keys()),
	};
	const row = (what: StatisticsRow['of'], count: (counts: QuarterCounts) => number): StatisticsRow => {
		const sum = (list: readonly QuarterCounts[]): number =>
			list.reduce((total, counts) => total + count(counts), 0);
		return {
			of: what,
			current: sum(quarters.current),
			quarter: sum(quarters.quarter),
			before: sum(quarters.before),
			ever: sum(quarters.ever),
		};
	};
	const optional = [
		row('nearMisses', ({ nearMisses }) => nearMisses),
		row('drills', ({ drills }) => drills),
	].filter(({ ever }) => ever > 0);
	const unjudged = row('unjudged', (counts) => counts.unjudged);
	return {
		today: corpus.today,
		current,
		quarter: context.quarter,
		quartersBefore: context.quartersBefore.length,
		rows: [
			...corpus.taxonomy.severities.flatMap(({ id }) => {
				const severity = severityOf(corpus, locale, id);
				return severity ? [row(severity, ({ bySeverity }) => bySeverity.get(id) ?? 0)] : [];
			}),
			...(unjudged.ever > 0 ? [unjudged] : []),
			row('total', ({ incidents }) => incidents),
			...optional,
		],
		findings: [perQuarter, durationMedians].map((make) =>
			findingView(corpus.site, make, selected, context, of),
		),
	};
}
