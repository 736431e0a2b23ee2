/** A quarter's counts and times beside those of the quarters before, and what may be said of the difference. */
import { fewestCounted } from '../../analyse/compare-counts.ts';
import { compareDurations } from '../../analyse/compare-durations.ts';
import { type Distribution, distribution } from '../../analyse/distribution.ts';
import { duration } from '../../analyse/durations.ts';
import type { Period } from '../../analyse/periods.ts';
import {
	type CountRow,
	compareQuarter,
	fewestInQuarter,
	type QuarterComparison,
} from '../../analyse/quarter-comparison.ts';
import type { Comparison, Verdict } from '../../analyse/verdict.ts';
import { type Key, type Locale, t, type Words } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { trendsHref } from '../findings.ts';
import { dayText, durationText, percentText, quarterText } from '../format.ts';
import { type SeverityView, severityOf } from '../rows.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroSeverity {
	/** Whether there were more or fewer, with the uncertainty. */
	readonly sentence: string;
	readonly verdict: Verdict;
	/** Oldest first, the quarter itself last. `note` tells of days that are not counted. */
	readonly columns: readonly { readonly label: string; readonly note: string | undefined }[];
	/** Severities gravest first, what is not judged yet, all of them together, near misses, drills. */
	readonly rows: readonly RetroCount[];
	/** How long incidents took, in sentences. */
	readonly durations: readonly string[];
	/** How the verdicts are reached. */
	readonly method: string;
	readonly caution: string;
	/** Where the trends of the same incidents stand, with their name. */
	readonly trends: { readonly label: string; readonly href: string };
}

/** A row of the table. */
export interface RetroCount {
	readonly kind: 'severity' | 'unjudged' | 'total' | 'near-misses' | 'drills';
	readonly severity: SeverityView | undefined;
	readonly label: string;
	/** In the order of the columns. */
	readonly counts: readonly number[];
	/** In words. */
	readonly verdict: string;
}

export function retroSeverity(source: RetroSource, scope: RetroScope, locale: Locale): RetroSeverity {
	const { corpus, start } = source;
	const { range } = scope;
	const words = t(locale);
	const ids = corpus.taxonomy.severities.map(({ id }) => id);
	const compared = compareQuarter(scope.record, range, ids, { start, today: corpus.today });
	return {
		sentence: countSentence(words, compared, range.daysSoFar),
		verdict: compared.incidents.comparison.verdict,
		columns: [
			...compared.before.map((period) => ({
				label: quarterText(locale, period.id),
				note: period.complete ? undefined : words('retro.severity.first', { day: dayText(locale, start) }),
			})),
			{
				label: quarterText(locale, range.quarter),
				note: range.finished
					? undefined
					: words('retro.severity.soFar', { days: range.daysSoFar, of: range.days }),
			},
		],
		rows: rowsOf(source, compared, locale),
		durations: durationSentences(words, scope, compared.before),
		method: words('retro.severity.method', { fewest: fewestCounted, quarter: fewestInQuarter }),
		caution: words('retro.severity.caution'),
		trends: {
			label: words('retro.severity.trends'),
			href: trendsHref(corpus.site, locale, 'per-quarter', { team: scope.team }),
		},
	};
}

function rowsOf({ corpus }: RetroSource, compared: QuarterComparison, locale: Locale): RetroCount[] {
	const words = t(locale);
	const { counts, countsBefore } = compared;
	const untested = (kind: RetroCount['kind'], label: string, countOf: (of: typeof counts) => number) => ({
		kind,
		severity: undefined,
		label,
		counts: [...countsBefore, counts].map(countOf),
		verdict: words('retro.verdict.untested'),
	});
	const unjudged = untested('unjudged', words('home.unjudged'), (of) => of.unjudged);
	return [
		...[...compared.bySeverity].map(([id, row]) => {
			const severity = severityOf(corpus, locale, id);
			return tested(words, 'severity', severity, severity?.label ?? id, row);
		}),
		...(unjudged.counts.some((count) => count > 0) ? [unjudged] : []),
		tested(words, 'total', undefined, words('retro.severity.total'), compared.incidents),
		untested('near-misses', words('home.nearMisses'), (of) => of.nearMisses),
		untested('drills', words('home.drills'), (of) => of.drills),
	];
}

function tested(
	words: Words,
	kind: RetroCount['kind'],
	severity: SeverityView | undefined,
	label: string,
	{ count, before, comparison }: CountRow,
): RetroCount {
	return { kind, severity, label, counts: [...before, count], verdict: words(verdictKey(comparison)) };
}

function verdictKey({ verdict, direction }: Comparison): Key {
	if (verdict === 'too-few') return 'retro.verdict.tooFew';
	return verdict === 'signal' && direction !== 'same' ? `retro.verdict.${direction}` : 'retro.verdict.noise';
}

function countSentence(words: Words, { incidents, before }: QuarterComparison, days: number): string {
	if (before.length === 0) return words('retro.severity.noneBefore');
	const { verdict, direction, p, n, nBefore } = incidents.comparison;
	const values = {
		n: words.count('count.incidents', n),
		before: words.count('count.incidents', nBefore),
		days,
		daysBefore: before.reduce((sum, period) => sum + period.days, 0),
		chance: chanceText(words, p),
	};
	if (verdict === 'too-few') return words('retro.severity.tooFew', values);
	return verdict === 'signal' && direction !== 'same'
		? words(`retro.severity.signal.${direction}`, values)
		: words('retro.severity.noise', values);
}

function chanceText(words: Words, p: number | undefined): string {
	const percent = Math.round((p ?? 1) * 100);
	return percent < 1 ? words('retro.chance.rare') : words('retro.chance.of', { percent });
}

/** Where the middle of the times to mitigate lies, in this quarter and before, and whether they differ. */
function durationSentences(words: Words, { range, record }: RetroScope, before: readonly Period[]): string[] {
	const [firstBefore, lastBefore] = [before[0]?.firstDay ?? '', before.at(-1)?.lastDay ?? ''];
	const of = minutesToMitigate(record, range.first, range.last);
	const ofBefore = minutesToMitigate(record, firstBefore, lastBefore);
	const [here, there] = [distribution(of), distribution(ofBefore)];
	const middle = middleOf(words, 'retro.durations.median', here);
	if (middle === undefined)
		return [words('retro.durations.tooFew', { n: words.count('count.incidents', here.n) })];
	const middleBefore = middleOf(words, 'retro.durations.before', there);
	if (middleBefore === undefined) return [middle];
	const { verdict, direction } = compareDurations(of, ofBefore);
	const key: Key =
		verdict === 'signal' && direction !== 'same'
			? `retro.durations.signal.${direction}`
			: verdict === 'too-few'
				? 'retro.durations.uncompared'
				: 'retro.durations.noise';
	return [middle, middleBefore, words(key)];
}

/** Of incidents whose start and mitigation are known, from one day to another, both inclusive. */
function minutesToMitigate(record: readonly Incident[], first: string, last: string): number[] {
	return record.flatMap((incident) => {
		if (incident.kind !== 'incident' || incident.day < first || incident.day > last) return [];
		const minutes = duration(incident, 'timeToMitigate')?.minutes;
		return minutes === undefined || minutes < 0 ? [] : [minutes];
	});
}

function middleOf(words: Words, key: Key, { n, median, interval }: Distribution): string | undefined {
	if (median === undefined || interval === undefined) return undefined;
	const { locale } = words;
	return words(key, {
		n,
		median: durationText(locale, median),
		low: durationText(locale, interval.low),
		high: durationText(locale, interval.high),
		coverage: percentText(locale, Math.floor(interval.coverage * 1000) / 10),
	});
}
