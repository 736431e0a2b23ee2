/** How long each step took: medians with their uncertainty, by severity, and beside the quarters before. */
import { type DurationRow, durationTable, type TimedGroup } from '../analyse/duration-table.ts';
import { type DurationName, duration, durationNames } from '../analyse/durations.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { keep, type LeftOutReason } from '../analyse/population.ts';
import { quarterText } from '../i18n/quantities.ts';
import { durationCell, numberCell, textCell } from './cells.ts';
import type { Cell, Column, Figure, FigureContext, FigureTable } from './figure.ts';
import { severitiesIn, severityLabel, severityLook } from './names.ts';
import { chanceText, medianText, sentences, testOf } from './say.ts';
import type { ChartSpec, Mark, Series } from './spec.ts';

/** Shorter medians lie on the lower edge, since a logarithmic axis has no zero. */
const leastMinutes = 1;

/** The durations whose medians the sentence tells. */
const told: readonly DurationName[] = ['timeToDetect', 'timeToMitigate', 'timeToResolve'];

export function durationMedians(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words, names, quarter, quartersBefore } = context;
	const { kept, population } = keep(facts, reasonOf, ({ completeness }) => completeness);
	const rows = durationTable(kept, quarter, quartersBefore);
	const severities = severitiesIn(names, kept);
	const tables: Figure['tables'] =
		kept.length === 0
			? [{ table: tableOfAll([], context) }]
			: [
					{ table: tableOfAll(rows, context) },
					{ title: words('figure.durations.bySeverity'), table: tableBySeverity(rows, severities, context) },
					...(quartersBefore.length === 0
						? []
						: [
								{
									title: words('figure.durations.ofQuarter', { quarter: quarterText(words.locale, quarter) }),
									table: tableOfQuarter(rows, context),
								},
							]),
				];
	return {
		id: 'durations',
		...findingOf(rows, kept.length, context),
		population,
		tables,
		chart: rows.some(({ all }) => all.interval) ? chartOf(rows, severities, context) : undefined,
	};
}

/** Why an incident has no duration at all. */
function reasonOf(incident: IncidentFacts): LeftOutReason | undefined {
	if (durationNames.some((name) => duration(incident, name) !== undefined)) return undefined;
	return incident.times.started === undefined ? 'no-start' : 'no-end';
}

function findingOf(
	rows: readonly DurationRow[],
	n: number,
	context: FigureContext,
): Pick<Figure, 'sentence' | 'verdict' | 'test'> {
	const { words } = context;
	const medians = told.flatMap((name) => {
		const row = rows.find((each) => each.name === name);
		const median = row && medianText(words, row.all);
		return median === undefined ? [] : [`${words(`metric.${name}`)} ${median}`];
	});
	if (medians.length === 0) return { sentence: words('say.n', { n }), verdict: 'too-few' };
	return {
		sentence: words('figure.durations.finding', { medians: medians.join('; ') }),
		...comparisonOf(rows, context),
	};
}

/** All signals; else the durations are judged as one family by the one that comes nearest to a signal, or has the most incidents. */
function comparisonOf(
	rows: readonly DurationRow[],
	context: FigureContext,
): Pick<Figure, 'verdict' | 'test'> {
	const { words, quarter, quartersBefore } = context;
	const signals = rows.filter(({ comparison }) => comparison.verdict === 'signal');
	const key = { up: 'figure.durations.longer', down: 'figure.durations.shorter' } as const;
	if (signals.length > 0) {
		const texts = signals.map(({ name, comparison: { direction, p = 0 } }) =>
			words(direction === 'up' ? key.up : key.down, {
				quarter: quarterText(words.locale, quarter),
				before: words.count('say.quartersBefore', quartersBefore.length),
				metric: words(`metric.${name}`),
				chance: chanceText(words, p),
			}),
		);
		return { verdict: 'signal', test: sentences(...texts) };
	}
	const [nearest] = rows
		.map(({ comparison }) => comparison)
		.sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || b.n - a.n);
	return nearest ? testOf(context, nearest, key) : { verdict: undefined };
}

/** Median, interval and middle half of a group; dashes where it is too small for them, never a median that nobody can rely on. */
function groupCells({ words }: FigureContext, group: TimedGroup | undefined): Cell[] {
	const interval = group?.interval;
	return [
		numberCell(words, group?.n ?? 0),
		durationCell(words, interval && group?.median),
		durationCell(words, interval?.low),
		durationCell(words, interval?.high),
		durationCell(words, interval && group?.lowerQuartile),
		durationCell(words, interval && group?.upperQuartile),
		numberCell(words, group?.estimated ?? 0),
	];
}

function groupColumns({ words }: FigureContext): FigureTable['columns'] {
	const minutes = (label: string): Column => ({ label, number: true, unit: 'minutes' });
	return [
		{ label: words('figure.durations.n'), number: true },
		minutes(words('say.medianLabel')),
		minutes(words('figure.durations.low')),
		minutes(words('figure.durations.high')),
		minutes(words('figure.durations.lowerQuartile')),
		minutes(words('figure.durations.upperQuartile')),
		{ label: words('figure.durations.estimated'), number: true },
	];
}

function tableOfAll(rows: readonly DurationRow[], context: FigureContext): FigureTable {
	const { words } = context;
	return {
		columns: [{ label: words('figure.durations.duration') }, ...groupColumns(context)],
		rows: rows.map(({ name, all }) => [textCell(words(`metric.${name}`)), ...groupCells(context, all)]),
	};
}

function tableBySeverity(
	rows: readonly DurationRow[],
	severities: readonly (string | undefined)[],
	context: FigureContext,
): FigureTable {
	const { words } = context;
	return {
		columns: [
			{ label: words('figure.durations.duration') },
			{ label: words('row.severity') },
			...groupColumns(context),
		],
		rows: rows.flatMap(({ name, bySeverity }) =>
			severities.map((severity) => [
				textCell(words(`metric.${name}`)),
				textCell(severityLabel(context, severity)),
				...groupCells(context, bySeverity.get(severity)),
			]),
		),
	};
}

function tableOfQuarter(rows: readonly DurationRow[], context: FigureContext): FigureTable {
	const { words } = context;
	const quarter = quarterText(words.locale, context.quarter);
	const before = words.count('say.quartersBefore', context.quartersBefore.length);
	return {
		columns: [
			{ label: words('figure.durations.duration') },
			{ label: words('figure.durations.nOf', { period: quarter }), number: true },
			{ label: words('figure.durations.medianOf', { period: quarter }), number: true, unit: 'minutes' },
			{ label: words('figure.durations.nOf', { period: before }), number: true },
			{ label: words('figure.durations.medianOf', { period: before }), number: true, unit: 'minutes' },
			{ label: words('figure.durations.verdict') },
			{ label: words('figure.durations.chance') },
		],
		rows: rows.map(({ name, period, before, comparison: { verdict, p } }) => [
			textCell(words(`metric.${name}`)),
			...[period, before].flatMap((group) => [
				numberCell(words, group.n),
				durationCell(words, group.interval && group.median),
			]),
			textCell(words(`verdict.${verdict}`)),
			textCell(p === undefined ? '–' : chanceText(words, p)),
		]),
	};
}

/** Medians of all and of each severity, and the middle half of all as a band behind them. */
function chartOf(
	rows: readonly DurationRow[],
	severities: readonly (string | undefined)[],
	context: FigureContext,
): ChartSpec {
	const { words, names } = context;
	const dots = (groupOf: (row: DurationRow) => TimedGroup | undefined): Pick<Series, 'form' | 'points'> => ({
		form: 'dots',
		points: rows.flatMap((row, position) => {
			const group = groupOf(row);
			return group?.interval && group.median !== undefined
				? [[position, Math.max(leastMinutes, group.median)] as const]
				: [];
		}),
	});
	const lastBand = rows.findLastIndex(({ all }) => all.interval);
	return {
		across: {
			kind: 'names',
			title: words('figure.durations.duration'),
			names: rows.map(({ name }) => words(`metric.${name}`)),
		},
		values: {
			kind: 'log',
			title: words('say.medianLabel'),
			unit: 'minutes',
			min: leastMinutes,
			max:
				1.5 *
				rows.reduce(
					(most, { all }) => Math.max(most, all.interval ? (all.upperQuartile ?? 0) : 0),
					leastMinutes,
				),
		},
		series: [
			...severities.map((severity) => ({
				label: severityLabel(context, severity),
				...severityLook(names, severity),
				...dots(({ bySeverity }) => bySeverity.get(severity)),
			})),
			// The last is drawn first: the dot of all lies beneath those of severities.
			{ label: words('figure.durations.all'), tone: 'ink' as const, ...dots(({ all }) => all) },
		].filter(({ points }) => points.length > 0),
		marks: rows.flatMap(({ all }, position): Mark[] =>
			all.interval === undefined || all.lowerQuartile === undefined || all.upperQuartile === undefined
				? []
				: [
						{
							// Said once, at the last band.
							label: position === lastBand ? words('say.middleHalf') : '',
							value: Math.max(leastMinutes, all.lowerQuartile),
							to: Math.max(leastMinutes, all.upperQuartile),
							from: position - 0.4,
							until: position + 0.4,
							tone: 'faint',
						},
					],
		),
	};
}
