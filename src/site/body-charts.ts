/** The figures that bodies ask for with `<Chart figure="…" />`. */
import { readSelection } from '../analyse/selection.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { ComponentPart, Part } from '../render/parts.ts';
import { type FigureView, figureAlone, makeFigures } from './figures.ts';

/** Figures by what was asked for. A plain object, so that it is part of the page's cache key. */
export type BodyCharts = { readonly [key: string]: FigureView };

type Attributes = ComponentPart['attributes'];

/** Under which name the figure of a `<Chart />` stands. */
export function chartKey(attributes: Attributes): string {
	return new URLSearchParams(Object.entries(attributes).toSorted()).toString();
}

/** The figures of a body; those of a page count the incidents of its edition. */
export function bodyCharts(corpus: Corpus<unknown>, locale: Locale, parts: readonly Part[]): BodyCharts {
	const charts: Record<string, FigureView> = {};
	for (const { attributes } of componentsIn(parts).filter(({ name }) => name === 'Chart')) {
		const key = chartKey(attributes);
		const { figures } = makeFigures(corpus, locale, readSelection(new URLSearchParams(attributes)));
		const figure = figures.find(({ id }) => id === attributes['figure']);
		if (figure && !Object.hasOwn(charts, key))
			charts[key] = {
				...figureAlone(corpus, locale, figure),
				anchor: `chart-${Object.keys(charts).length + 1}`,
			};
	}
	return charts;
}

function componentsIn(parts: readonly Part[]): ComponentPart[] {
	return parts.flatMap((part) => (part.kind === 'component' ? [part, ...componentsIn(part.children)] : []));
}
