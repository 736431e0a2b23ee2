/** The charts of a retrospective: the same numbers as its sections, over the two years that end with its quarter. */
import { quarterBefore, quarterOf } from '../../analyse/quarter.ts';
import type { Selection } from '../../analyse/selection.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { FigureId } from '../../model/vocabulary.ts';
import { type FigureView, figureAlone, makeFigures } from '../figures.ts';
import { quarterText } from '../format.ts';
import type { RetroScope, RetroSource } from './source.ts';

export interface RetroCharts {
	/** Which quarters they show. */
	readonly period: string;
	/** Beside the counts and the times. */
	readonly severity: readonly FigureView[];
	/** Beside the causes. */
	readonly causes: readonly FigureView[];
}

const quartersShown = 8;
/** Of fewer incidents than this, the tables say at a glance what a chart would. */
const fewestDrawn = 5;
const severityFigures: readonly FigureId[] = ['per-quarter', 'durations'];
const causeFigures: readonly FigureId[] = ['pareto'];

/** The charts of a quarter, of all teams or of one; none where there is too little to draw. */
export function retroCharts(
	{ corpus, start }: RetroSource,
	{ range, team }: RetroScope,
	locale: Locale,
): RetroCharts {
	const begin = quarterOf(start);
	let from = range.quarter;
	for (let count = 1; count < quartersShown && from > begin; count++) from = quarterBefore(from);
	const selection: Selection = { kind: 'incident', team, from, to: range.quarter };
	const { figures, selected } = makeFigures(corpus, locale, selection, [...severityFigures, ...causeFigures]);
	const drawn = selected.length < fewestDrawn ? [] : figures.filter(({ chart }) => chart !== undefined);
	const views = (ids: readonly FigureId[]) =>
		drawn
			.filter(({ id }) => ids.includes(id))
			.map((figure) => figureAlone(corpus, locale, figure, `chart-${figure.id}`));
	return {
		period: t(locale)('retro.charts.period', {
			first: quarterText(locale, from),
			last: quarterText(locale, range.quarter),
		}),
		severity: views(severityFigures),
		causes: views(causeFigures),
	};
}
