/** The figures that bodies ask for with `<Chart figure="…" />`. */
import { readSelection } from '../analyse/selection.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import { figureIds } from '../model/vocabulary.ts';
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
		if (Object.hasOwn(charts, key)) continue;
		const asked = figureIds.filter((id) => id === attributes['figure']);
		const selection = readSelection(new URLSearchParams(attributes));
		const anchor = `chart-${Object.keys(charts).length + 1}`;
		for (const figure of makeFigures(corpus, locale, selection, asked).figures)
			charts[key] = figureAlone(corpus, locale, figure, anchor);
	}
	return charts;
}

function componentsIn(parts: readonly Part[]): ComponentPart[] {
	return parts.flatMap((part) => (part.kind === 'component' ? [part, ...componentsIn(part.children)] : []));
}
