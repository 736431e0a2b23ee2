/** All figures, and the surroundings in which they are made. */
import type { IncidentFacts } from '../analyse/facts.ts';
import { periods } from '../analyse/periods.ts';
import type { Population } from '../analyse/population.ts';
import { quarterBefore, quarterOf } from '../analyse/quarter.ts';
import type { Selection } from '../analyse/selection.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureId, figureIds } from '../model/vocabulary.ts';
import { actionClosing } from './action-closing.ts';
import { actionStrength } from './action-strength.ts';
import { barriers } from './barriers.ts';
import { between } from './between.ts';
import { causeQuarters, causeServices } from './cause-grids.ts';
import { detection } from './detection.ts';
import { durationMedians } from './duration-medians.ts';
import type { Figure, FigureContext, MakeFigure } from './figure.ts';
import { firstAction } from './first-action.ts';
import { impactDots } from './impact-dots.ts';
import type { Names } from './names.ts';
import { paretoFigure } from './pareto.ts';
import { perQuarter } from './per-quarter.ts';
import { phases } from './phases.ts';
import { recurrence } from './recurrence.ts';
import { reporting } from './reporting.ts';
import { triggers } from './triggers.ts';

/** How each figure is made. */
const makers: { readonly [id in FigureId]: MakeFigure } = {
	'impact-dots': impactDots,
	'per-quarter': perQuarter,
	between,
	durations: durationMedians,
	'action-closing': actionClosing,
	phases,
	pareto: paretoFigure,
	'cause-quarters': causeQuarters,
	'cause-services': causeServices,
	recurrence,
	triggers,
	detection,
	'first-action': firstAction,
	barriers,
	'action-strength': actionStrength,
	reporting,
};

/** The figures that there are, in the order of the page. */
export const figures: readonly { readonly id: FigureId; readonly make: MakeFigure }[] = figureIds.map(
	(id) => ({ id, make: makers[id] }),
);

/** The parts of the trends page with their figures, in order. */
export const figureGroups = [
	{ group: 'time', ids: ['impact-dots', 'per-quarter', 'between', 'durations', 'phases'] },
	{ group: 'causes', ids: ['pareto', 'cause-quarters', 'cause-services', 'recurrence', 'triggers'] },
	{ group: 'response', ids: ['detection', 'first-action', 'barriers'] },
	{ group: 'learning', ids: ['action-closing', 'action-strength', 'reporting'] },
] as const satisfies readonly { readonly group: string; readonly ids: readonly FigureId[] }[];

/** A figure that says, too, who is not in it for being of another kind; near misses are in that of reporting. */
export function withOtherKinds(figure: Figure, otherKinds: Population['leftOut']): Figure {
	const { population } = figure;
	const others = otherKinds.filter(({ reason }) => figure.id !== 'reporting' || reason !== 'near-miss');
	return { ...figure, population: { ...population, leftOut: [...others, ...population.leftOut] } };
}

const mostBefore = 4;

/**
 * The surroundings of figures of a selection: the quarter in question is the last whole one that the selection reaches,
 * and those before it go back to the beginning of the record at most. `record` are all incidents there are, selected or
 * not, since a service without incidents in its first year was on record all the same.
 */
export function figureContext(
	{ words, names, today }: { readonly words: Words; readonly names: Names; readonly today: string },
	selection: Selection,
	record: readonly IncidentFacts[],
): FigureContext {
	const lastWhole = quarterBefore(quarterOf(today));
	const quarter = selection.to !== undefined && selection.to < lastWhole ? selection.to : lastWhole;
	let begin = today;
	for (const { day } of record) if (day < begin) begin = day;
	const asked = periods('quarter', begin, today, today).filter(
		({ id }) =>
			(selection.from === undefined || id >= selection.from) &&
			(selection.to === undefined || id <= selection.to),
	);
	const firstDay: string = asked[0]?.firstDay ?? begin;
	const lastDay: string = asked.at(-1)?.lastDay ?? today;
	return {
		words,
		names,
		today,
		firstDay: firstDay < begin ? begin : firstDay,
		lastDay: lastDay > today ? today : lastDay,
		quarter,
		quartersBefore: asked
			.map(({ id }) => id)
			.filter((id) => id < quarter)
			.slice(-mostBefore),
		record,
		selection,
	};
}
