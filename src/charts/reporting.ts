/** Whether incidents are written down, read by others and published, and whether near misses are. */
import { distribution } from '../analyse/distribution.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { keep } from '../analyse/population.ts';
import { daysToPublishOf, type QuarterReporting, reportingByQuarter } from '../analyse/reporting-health.ts';
import { select } from '../analyse/selection.ts';
import { numberText, quarterText, shortQuarterText } from '../i18n/quantities.ts';
import { numberCell, shareCell, textCell } from './cells.ts';
import type { Figure, FigureContext } from './figure.ts';
import { sentences } from './say.ts';

export function reporting(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words, record, selection } = context;
	const { population } = keep(
		facts,
		() => undefined,
		({ completeness }) => completeness,
	);
	// Near misses of the same team, service and period stand beside its incidents; other kinds are asked about alone.
	const nearMisses =
		selection.kind === 'incident' ? select(record, { ...selection, kind: 'near-miss' }).selected : [];
	const quarters = facts.length === 0 ? [] : reportingByQuarter(facts, nearMisses);
	return {
		id: 'reporting',
		...(facts.length === 0
			? { sentence: words('say.n', { n: 0 }), verdict: 'too-few' as const }
			: { sentence: findingOf(facts, quarters, context), verdict: undefined }),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('say.quarter') },
						{ label: words('say.incidents'), number: true },
						{ label: words('figure.reporting.reviewed'), number: true },
						{ label: words('figure.reporting.waiting'), number: true },
						{ label: words('figure.reporting.nearMisses'), number: true },
						{ label: words('figure.reporting.lessons'), number: true },
						{ label: words('figure.reporting.completeness'), number: true },
					],
					rows: quarters
						.map((one) => [
							textCell(quarterText(words.locale, one.quarter)),
							numberCell(words, one.incidents),
							numberCell(words, one.reviewed),
							numberCell(words, one.incidents - one.reviewed),
							numberCell(words, one.nearMisses),
							numberCell(words, one.lessons),
							shareCell(words, one.completeness),
						])
						.reverse(),
				},
			},
		],
		chart:
			quarters.length === 0
				? undefined
				: {
						stacked: true,
						across: {
							kind: 'names',
							title: words('say.quarter'),
							names: quarters.map(({ quarter }) => shortQuarterText(quarter)),
						},
						values: { kind: 'linear', title: words('figure.reporting.reports'), unit: 'count', min: 0 },
						series: [
							{
								label: words('figure.reporting.reviewed'),
								form: 'bars',
								tone: 'series-1',
								points: quarters.map(({ reviewed }, position) => [position, reviewed]),
							},
							{
								label: words('figure.reporting.waiting'),
								form: 'bars',
								tone: 'faint',
								points: quarters.map(({ incidents, reviewed }, position) => [position, incidents - reviewed]),
							},
							{
								label: words('figure.reporting.nearMisses'),
								form: 'bars',
								tone: 'series-2',
								points: quarters.map(({ nearMisses: count }, position) => [position, count]),
							},
						],
					},
	};
}

function findingOf(
	facts: readonly IncidentFacts[],
	quarters: readonly QuarterReporting[],
	{ words }: FigureContext,
): string {
	const { published, unknown } = daysToPublishOf(facts);
	const { median, interval } = distribution(published.map(({ days }) => days));
	const values = {
		n: numberText(words.locale, facts.length),
		reviewed: numberText(
			words.locale,
			quarters.reduce((sum, one) => sum + one.reviewed, 0),
		),
	};
	return sentences(
		words.count(
			'figure.reporting.finding',
			quarters.reduce((sum, one) => sum + one.nearMisses, 0),
			values,
		),
		median === undefined || interval === undefined
			? words('figure.reporting.daysTooFew', { n: published.length })
			: words('figure.reporting.days', {
					median: words.count('figure.reporting.inDays', Math.round(median)),
					low: numberText(words.locale, interval.low, 0),
					high: numberText(words.locale, interval.high, 0),
				}),
		unknown === 0 ? undefined : words.count('figure.reporting.unknown', unknown),
	);
}
