/** Causes by how many incidents they stand behind, and by how long those hurt. */

import type { CauseLevel } from '../analyse/cause-levels.ts';
import { causeTrends } from '../analyse/cause-trends.ts';
import { fewestCounted } from '../analyse/compare-counts.ts';
import type { IncidentFacts } from '../analyse/facts.ts';
import { type Pareto, type ParetoMeasure, type ParetoRow, pareto } from '../analyse/pareto.ts';
import type { Verdict } from '../analyse/verdict.ts';
import { numberText, quarterText } from '../i18n/quantities.ts';
import { durationCell, idsCell, shareCell, textCell } from './cells.ts';
import type { Figure, FigureContext, FigureTable } from './figure.ts';
import { lazyTable } from './lazy-table.ts';
import { causeName } from './names.ts';
import { chanceText, sentences } from './say.ts';

/** More bars cannot be read. */
const mostShown = 12;

/** A figure of several rankings: leaf causes and families, each by incidents and by minutes. */
export function paretoFigure(facts: readonly IncidentFacts[], context: FigureContext): Figure {
	const { words } = context;
	const byIncidents = pareto(facts, 'incidents', 'leaf');
	const shown = byIncidents.rows.slice(0, mostShown);
	const rankings: readonly (readonly [CauseLevel, ParetoMeasure])[] = [
		['leaf', 'incidents'],
		['leaf', 'minutes'],
		['family', 'incidents'],
		['family', 'minutes'],
	];
	return {
		id: 'pareto',
		...(byIncidents.total < fewestCounted
			? { sentence: words('say.n', { n: byIncidents.total }), verdict: 'too-few' as const }
			: { sentence: findingOf(byIncidents, context), ...trendOf(facts, context) }),
		population: byIncidents.population,
		tables: rankings.map(([level, measure]) =>
			lazyTable(
				() => tableOf(pareto(facts, measure, level), measure, context),
				words(`figure.pareto.${level}.${measure}`),
			),
		),
		chart:
			shown.length === 0
				? undefined
				: {
						horizontal: true,
						across: {
							kind: 'names',
							title: words('say.cause'),
							names: shown.map(({ cause }) => causeName(context.names, cause)),
						},
						values: { kind: 'linear', title: words('figure.pareto.axis'), unit: 'count', min: 0 },
						second: {
							kind: 'linear',
							title: words('figure.pareto.covered'),
							unit: 'percent',
							min: 0,
							max: 100,
						},
						series: [
							{
								label: words('figure.pareto.covered'),
								form: 'line',
								tone: 'ink',
								second: true,
								points: shown.map(({ covered }, position) => [position, covered * 100]),
							},
							{
								label: words('figure.pareto.axis'),
								form: 'bars',
								tone: 'series-1',
								points: shown.map(({ incidents }, position) => [position, incidents]),
								behind: shown.map(({ behind }) => behind),
							},
						],
					},
	};
}

function tableOf({ rows }: Pareto, measure: ParetoMeasure, { words, names }: FigureContext): FigureTable {
	const byMinutes = measure === 'minutes';
	return {
		columns: [
			{ label: words('say.cause') },
			{ label: words('figure.pareto.axis'), number: true },
			...(byMinutes ? [{ label: words('row.duration'), number: true }] : []),
			{ label: words(byMinutes ? 'figure.pareto.coveredMinutes' : 'figure.pareto.covered'), number: true },
		],
		rows: rows.map((row: ParetoRow) => [
			textCell(causeName(names, row.cause)),
			idsCell(words, row.behind),
			...(byMinutes ? [durationCell(words, row.minutes, row.estimated > 0)] : []),
			shareCell(words, row.covered),
		]),
	};
}

/** How few causes cover half of the incidents. */
function findingOf({ rows, total }: Pareto, { words, names }: FigureContext): string {
	const half = rows.findIndex(({ covered }) => covered >= 0.5) + 1;
	return words.count('figure.pareto.finding', half, {
		n: numberText(words.locale, total),
		causes: rows
			.slice(0, Math.min(half, 3))
			.map(({ cause }) => causeName(names, cause))
			.join(', '),
		share: numberText(words.locale, (rows[half - 1]?.covered ?? 1) * 100, 0),
	});
}

/** Which families came up more or less often than before; nothing where there is nothing before. */
function trendOf(
	facts: readonly IncidentFacts[],
	{ words, names, quarter, quartersBefore }: FigureContext,
): { readonly verdict: Verdict | undefined; readonly test?: string } {
	if (quartersBefore.length === 0) return { verdict: undefined };
	const tested = causeTrends(facts, quarter, quartersBefore, 'family').filter(
		({ comparison }) => comparison.verdict !== 'too-few',
	);
	const values = {
		quarter: quarterText(words.locale, quarter),
		before: words.count('say.quartersBefore', quartersBefore.length),
	};
	if (tested.length === 0) return { verdict: 'too-few', test: words('figure.pareto.untested', values) };
	const signals = tested.filter(({ comparison }) => comparison.verdict === 'signal');
	if (signals.length === 0)
		return { verdict: 'noise', test: words.count('figure.pareto.noise', tested.length, values) };
	return {
		verdict: 'signal',
		test: sentences(
			...signals.map(({ cause, comparison: { direction, p = 0 } }) =>
				words(direction === 'up' ? 'figure.pareto.more' : 'figure.pareto.fewer', {
					...values,
					cause: causeName(names, cause),
					chance: chanceText(words, p),
				}),
			),
		),
	};
}
