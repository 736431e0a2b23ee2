/** How many incidents each quarter had, by severity, and which quarters stand out. */
import type { IncidentFacts } from '../analyse/facts.ts';
import { type IncidentsByQuarter, incidentsByQuarter } from '../analyse/incidents-by-quarter.ts';
import { keep } from '../analyse/population.ts';
import { numberText, quarterText, shortQuarterText } from '../i18n/quantities.ts';
import { countCell, numberCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext } from './figure.ts';
import { isOfSeverity, severitiesIn, severityLabel, severityLook } from './names.ts';
import { sentences, testOf } from './say.ts';
import type { Mark, Series } from './spec.ts';

type ByQuarter = IncidentsByQuarter<IncidentFacts>;

export function perQuarter(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { kept, population } = keep(
		facts,
		() => undefined,
		({ completeness }) => completeness,
	);
	const counted = incidentsByQuarter(kept, context);
	const severities = severitiesIn(context.names, kept);
	return {
		id: 'per-quarter',
		...(kept.length === 0
			? { sentence: words('say.n', { n: 0 }), verdict: 'too-few' }
			: { sentence: findingOf(counted, context), ...comparisonOf(counted, context) }),
		population,
		tables: [
			{
				table: {
					columns: [
						{ label: words('say.quarter') },
						...severities.map((severity) => ({ label: severityLabel(context, severity), number: true })),
						{ label: words('figure.per-quarter.total'), number: true },
						{ label: words('figure.per-quarter.days'), number: true },
					],
					rows: kept.length === 0 ? [] : counted.quarters.map(rowOf).reverse(),
				},
			},
		],
		chart:
			kept.length === 0
				? undefined
				: {
						stacked: true,
						across: {
							kind: 'names',
							title: words('say.quarter'),
							names: counted.quarters.map(({ id }) => shortQuarterText(id)),
						},
						values: { kind: 'linear', title: words('figure.per-quarter.total'), unit: 'count', min: 0 },
						series: severities.flatMap((severity) => barsOf(counted, severity, context)),
						marks: marksOf(counted, context),
					},
	};

	function rowOf({ id, days, complete, incidents }: ByQuarter['quarters'][number]): Cell[] {
		const name = quarterText(words.locale, id);
		return [
			textCell(complete ? name : words('figure.per-quarter.unfinished', { quarter: name })),
			...severities.map((severity) =>
				countCell(words, incidents.filter(isOfSeverity(context.names, severity))),
			),
			countCell(words, incidents),
			numberCell(words, days),
		];
	}
}

function findingOf({ quarters, comparison, chart }: ByQuarter, context: FigureContext): string {
	const { words, quarter, quartersBefore } = context;
	return sentences(
		quartersBefore.length === 0
			? words('figure.per-quarter.first', {
					incidents: words.count(
						'count.incidents',
						quarters.reduce((sum, { incidents }) => sum + incidents.length, 0),
					),
				})
			: words('figure.per-quarter.finding', {
					quarter: quarterText(words.locale, quarter),
					incidents: words.count('count.incidents', comparison.n),
					before: words.count('say.quartersBefore', quartersBefore.length),
					incidentsBefore: numberText(words.locale, comparison.nBefore),
				}),
		...limitsText(chart, context),
	);
}

function comparisonOf(
	{ comparison, ratioInterval }: ByQuarter,
	context: FigureContext,
): Pick<Figure, 'verdict' | 'test'> {
	const { words } = context;
	const { verdict, test } = testOf(context, comparison, {
		up: 'figure.per-quarter.more',
		down: 'figure.per-quarter.fewer',
	});
	if (verdict === undefined || verdict === 'too-few' || !ratioInterval || comparison.rateRatio === undefined)
		return { verdict, test };
	const ratio = words('figure.per-quarter.ratio', {
		ratio: numberText(words.locale, comparison.rateRatio, 2),
		low: numberText(words.locale, ratioInterval.low, 2),
		high: numberText(words.locale, ratioInterval.high, 2),
	});
	return { verdict, test: sentences(test, ratio) };
}

/** Which quarters lie outside the limits, or that none does; nothing without limits. */
function limitsText(chart: ByQuarter['chart'], { words }: FigureContext): string[] {
	if (chart === undefined) return [];
	const name = (index: number): string => quarterText(words.locale, chart.quarters[index] ?? '');
	const runs = chart.runs.map(({ first, last, side }) =>
		words(side === 'above' ? 'figure.per-quarter.runAbove' : 'figure.per-quarter.runBelow', {
			first: name(first),
			last: name(last),
		}),
	);
	if (chart.outside.length > 0)
		return [words('figure.per-quarter.outside', { quarters: chart.outside.map(name).join(', ') }), ...runs];
	return runs.length > 0 ? runs : [words('figure.per-quarter.routine', { n: chart.quarters.length })];
}

/** The bars of a severity; hollow where the quarter has days to come or unrecorded ones. */
function barsOf(counted: ByQuarter, severity: string | undefined, context: FigureContext): Series[] {
	return [true, false].flatMap((complete) => {
		const bars = counted.quarters.flatMap((quarter, position) => {
			const ids = quarter.incidents.filter(isOfSeverity(context.names, severity)).map(({ id }) => id);
			return quarter.complete === complete && ids.length > 0 ? [{ position, ids }] : [];
		});
		if (bars.length === 0) return [];
		const label = severityLabel(context, severity);
		return [
			{
				label: complete ? label : context.words('figure.per-quarter.unfinishedSeries', { label }),
				form: 'bars' as const,
				...severityLook(context.names, severity),
				hollow: !complete,
				points: bars.map(({ position, ids }) => [position, ids.length] as const),
				behind: bars.map(({ ids }) => ids),
			},
		];
	});
}

function marksOf({ quarters, chart }: ByQuarter, { words }: FigureContext): Mark[] {
	if (chart === undefined) return [];
	const from = quarters.findIndex(({ id }) => id === chart.quarters[0]);
	const reach = { from: from - 0.5, until: from + chart.quarters.length - 0.5 };
	const limit = (value: number): Mark => ({
		label: words('say.limit'),
		value,
		tone: 'soft',
		dashed: true,
		...reach,
	});
	return [
		{ label: words('say.mean'), value: chart.centre, tone: 'ink', ...reach },
		limit(chart.upper),
		...(chart.lower > 0 ? [limit(chart.lower)] : []),
	];
}
