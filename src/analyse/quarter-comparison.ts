/** A quarter's counts beside those of up to four quarters before it, and what a test says of the difference. */
import type { Incident } from '../model/incident.ts';
import { adjust } from './adjust.ts';
import { type CountComparison, compareCounts } from './compare-counts.ts';
import { type Period, periods } from './periods.ts';
import { type QuarterCounts, quarterCounts } from './quarter.ts';
import type { QuarterRange } from './quarter-range.ts';
import { verdictOf } from './verdict.ts';

/** How many quarters stand beside one: a year, so that what comes with a season is among them. */
export const mostQuartersBefore = 4;

/** Fewest incidents in the quarter of which a verdict is told: with fewer, one report more that is still to be written would turn it. */
export const fewestInQuarter = 4;

/** One kind of incident in the quarter and in those before. */
export interface CountRow {
	readonly count: number;
	/** In each quarter before, oldest first. */
	readonly before: readonly number[];
	readonly comparison: CountComparison;
}

/** A quarter and the ones before it. */
export interface QuarterComparison {
	/** The quarters before, oldest first, at most four; the record may cover the first of them in part. */
	readonly before: readonly Period[];
	/** Of each severity that was asked for. */
	readonly bySeverity: ReadonlyMap<string, CountRow>;
	readonly incidents: CountRow;
	/** Counts that are not tested: more near misses and drills may be better, and what is not judged yet will be. */
	readonly counts: QuarterCounts;
	readonly countsBefore: readonly QuarterCounts[];
}

/**
 * Counts the incidents of a quarter and of those before it. The quarter counts by its days that have begun, and those
 * before from `start`, the day of the first report there is, since nobody knows what happened earlier. The severities are
 * tested together (Holm) and the total by itself; it is `too-few` for all of them where the quarter has fewer than four.
 */
export function compareQuarter(
	incidents: readonly Pick<Incident, 'day' | 'kind' | 'severity'>[],
	{ quarter, first, daysSoFar }: QuarterRange,
	severities: readonly string[],
	{ start, today }: { readonly start: string; readonly today: string },
): QuarterComparison {
	const before = periods('quarter', start, dayBefore(first), today).slice(-mostQuartersBefore);
	const daysBefore = before.reduce((days, period) => days + period.days, 0);
	const counts = quarterCounts(incidents, quarter);
	const countsBefore = before.map(({ id }) => quarterCounts(incidents, id));
	const row = (countOf: (counts: QuarterCounts) => number): CountRow => {
		const past = countsBefore.map(countOf);
		const count = countOf(counts);
		const total = past.reduce((sum, each) => sum + each, 0);
		const comparison = compareCounts({ count, days: daysSoFar }, { count: total, days: daysBefore });
		return { count, before: past, comparison };
	};
	const enough = counts.incidents >= fewestInQuarter;
	const total = row((each) => each.incidents);
	const rows = severities.map((id) => row(({ bySeverity }) => bySeverity.get(id) ?? 0));
	const adjusted = adjust(rows.map(({ comparison }) => comparison.p));
	return {
		before,
		bySeverity: new Map(
			severities.map((id, index) => [
				id,
				judged(rows[index] as CountRow, enough ? adjusted[index] : undefined),
			]),
		),
		incidents: judged(total, enough ? total.comparison.p : undefined),
		counts,
		countsBefore,
	};
}

function judged(row: CountRow, p: number | undefined): CountRow {
	return { ...row, comparison: { ...row.comparison, p, verdict: verdictOf(p) } };
}

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
