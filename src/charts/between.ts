/** Days between incidents, and the gap that is still open. */
import { distribution } from '../analyse/distribution.ts';
import { dayNumber } from '../analyse/durations.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { type Gaps, gapsBetween } from '../analyse/gaps.ts';
import { keep } from '../analyse/population.ts';
import type { Verdict } from '../analyse/verdict.ts';
import { fewestCharted } from '../analyse/xmr.ts';
import type { Words } from '../i18n/words.ts';
import { incidentCell, numberCell, textCell } from './cells.ts';
import type { Cell, Figure, FigureContext, FigureTable } from './figure.ts';
import { isOfSeverity, severitiesIn, severityLabel } from './names.ts';
import { sentences } from './say.ts';
import type { ChartSpec, Mark } from './spec.ts';

/** Up to how many times the longest gap a limit is shown. */
const mostAbove = 3;

export function between(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const { kept, population } = keep(
		facts,
		() => undefined,
		({ completeness }) => completeness,
	);
	const gaps = gapsBetween(kept, context.lastDay);
	return {
		id: 'between',
		...findingOf(gaps, kept.length, words),
		population,
		tables: [
			{ table: tableOfGaps(gaps, context) },
			{ title: words('figure.between.bySeverity'), table: tableBySeverity(kept, gaps, context) },
		],
		chart: gaps.gaps.length === 0 ? undefined : chartOf(gaps, context),
	};
}

function findingOf(
	{ gaps, openDays, chart, openVerdict }: Gaps,
	incidents: number,
	words: Words,
): Pick<Figure, 'sentence' | 'verdict' | 'test'> {
	if (openDays === undefined || gaps.length === 0)
		return { sentence: words('say.n', { n: incidents }), verdict: 'too-few' };
	const { median, interval } = distribution(gaps.map(({ days }) => days));
	const sentence = sentences(
		median === undefined || interval === undefined
			? undefined
			: words('figure.between.finding', {
					median: words('say.median', {
						median: daysText(words, median),
						low: daysText(words, interval.low),
						high: daysText(words, interval.high),
					}),
				}),
		chart && chart.outside.length > 0
			? words.count('figure.between.outside', chart.outside.length)
			: undefined,
		words('figure.between.since', { days: daysText(words, openDays) }),
	);
	if (gaps.length < fewestCharted)
		return { sentence, verdict: openVerdict, test: words('figure.between.gapsTooFew', { n: gaps.length }) };
	if (chart === undefined)
		return { sentence: sentences(sentence, words('figure.between.frequent')), verdict: undefined };
	const key = openVerdict === 'signal' ? 'figure.between.isLong' : 'figure.between.isUsual';
	return { sentence, verdict: openVerdict, test: words(key, { limit: daysText(words, chart.upper) }) };
}

/** The open gap and those before it, the latest first. */
function tableOfGaps(
	{ gaps, openDays, chart, openVerdict }: Gaps,
	{ words, lastDay }: FigureContext,
): FigureTable {
	const open: Cell[] = [
		textCell(words('figure.between.openGap')),
		textCell(lastDay),
		numberCell(words, openDays),
		textCell(openText(openVerdict, words)),
	];
	const outside = new Set(chart?.outside);
	const rows = gaps.map(({ to, toDay, days }, index): Cell[] => [
		incidentCell({ id: to }),
		textCell(toDay),
		numberCell(words, days),
		textCell(standing(index, days)),
	]);
	return {
		columns: [
			{ label: words('row.title') },
			{ label: words('row.date') },
			{ label: words('figure.between.gap'), number: true },
			{ label: words('figure.between.verdict') },
		],
		rows: openDays === undefined ? [] : [open, ...rows.reverse()],
	};

	function standing(index: number, days: number): string {
		if (chart === undefined) return words('verdict.too-few');
		if (!outside.has(index)) return words('figure.between.routine');
		return words(days > chart.centre ? 'figure.between.long' : 'figure.between.short');
	}
}

function openText(verdict: Verdict, words: Words): string {
	if (verdict === 'too-few') return words('verdict.too-few');
	return words(verdict === 'signal' ? 'figure.between.long' : 'figure.between.routine');
}

/** The gaps of all and of each severity by itself; medians only of those that are enough. */
function tableBySeverity(
	incidents: readonly IncidentFacts[],
	all: Gaps,
	context: FigureContext,
): FigureTable {
	const { words, names, lastDay } = context;
	const rowOf = (label: string, { gaps, openDays, chart, openVerdict }: Gaps): Cell[] => {
		const { median, interval } = distribution(gaps.map(({ days }) => days));
		return [
			textCell(label),
			numberCell(words, gaps.length),
			numberCell(words, interval && median),
			numberCell(words, openDays),
			numberCell(words, chart?.upper, 0),
			textCell(openText(openVerdict, words)),
		];
	};
	return {
		columns: [
			{ label: words('row.severity') },
			{ label: words('figure.between.count'), number: true },
			{ label: words('say.medianLabel'), number: true },
			{ label: words('figure.between.open'), number: true },
			{ label: words('figure.between.upper'), number: true },
			{ label: words('figure.between.verdict') },
		],
		rows:
			incidents.length === 0
				? []
				: [
						rowOf(words('figure.between.all'), all),
						...severitiesIn(names, incidents).map((severity) =>
							rowOf(
								severityLabel(context, severity),
								gapsBetween(incidents.filter(isOfSeverity(names, severity)), lastDay),
							),
						),
					],
	};
}

function chartOf({ gaps, openDays, chart }: Gaps, { words, lastDay }: FigureContext): ChartSpec {
	const open = [[dayNumber(lastDay), openDays] as const];
	const longest = gaps.reduce((most, { days }) => Math.max(most, days), openDays ?? 0);
	return {
		across: { kind: 'day', title: words('row.date') },
		values: {
			kind: 'linear',
			title: words('figure.between.axis'),
			unit: 'days',
			min: 0,
			// A limit that is far off would press the gaps to the floor; then the sentence tells it alone.
			...(chart && chart.upper > longest && chart.upper < mostAbove * longest
				? { max: Math.ceil((chart.upper * 1.05) / 10) * 10 }
				: {}),
		},
		series: [
			{
				label: words('figure.between.gap'),
				form: 'line',
				tone: 'ink',
				points: gaps.map(({ toDay, days }) => [dayNumber(toDay), days] as const),
				behind: gaps.map(({ from, to }) => [from, to]),
			},
			{ label: words('figure.between.openGap'), form: 'dots', tone: 'accent', hollow: true, points: open },
		],
		marks: chart ? marksOf(chart, words) : [],
	};
}

function marksOf({ centre, upper, lower }: NonNullable<Gaps['chart']>, words: Words): Mark[] {
	const limit = (value: number): Mark => ({ label: words('say.limit'), value, tone: 'soft', dashed: true });
	return [
		{ label: words('figure.between.centre'), value: centre, tone: 'ink' },
		limit(upper),
		...(lower === undefined ? [] : [limit(lower)]),
	];
}

function daysText(words: Words, days: number): string {
	return words.count('say.days', Math.round(days));
}
