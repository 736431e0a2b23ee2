/** Cells of figures' tables. */
import type { IncidentFacts } from '../analyse/facts.ts';
import { durationText, numberText, percentText } from '../i18n/quantities.ts';
import type { Words } from '../i18n/words.ts';
import type { Cell, FigureContext, Shade } from './figure.ts';
import { labelOf } from './names.ts';

/** A cell of words. */
export function textCell(text: string): Cell {
	return { text };
}

/** An incident, which a page prints as its title. */
export function incidentCell({ id }: Pick<IncidentFacts, 'id'>): Cell {
	return { text: id, incident: id };
}

/** A count of incidents that can be opened. */
export function countCell(words: Words, behind: readonly Pick<IncidentFacts, 'id'>[]): Cell {
	return {
		text: numberText(words.locale, behind.length),
		value: behind.length,
		...(behind.length > 0 ? { behind: behind.map(({ id }) => id) } : {}),
	};
}

/** A plain number; a dash where there is none. */
export function numberCell(words: Words, value: number | undefined, digits = 1): Cell {
	return value === undefined ? textCell('–') : { text: numberText(words.locale, value, digits), value };
}

/** Minutes as a duration; a dash where there are none, `≈` before an estimate. */
export function durationCell(words: Words, minutes: number | undefined, estimated = false): Cell {
	if (minutes === undefined) return textCell('–');
	return { text: `${estimated ? '≈ ' : ''}${durationText(words, minutes)}`, value: minutes };
}

/** A severity by its label; a dash where none is judged. */
export function severityCell({ names }: Pick<FigureContext, 'names'>, id: string | undefined): Cell {
	return textCell(id === undefined ? '–' : labelOf(names.severities, id));
}

/** A count of incidents by their ids. */
export function idsCell(words: Words, ids: readonly string[]): Cell {
	return countCell(
		words,
		ids.map((id) => ({ id })),
	);
}

/** A share from 0 to 1 in percent; a dash where there is none. */
export function shareCell(words: Words, share: number | undefined): Cell {
	return share === undefined
		? textCell('–')
		: { text: percentText(words.locale, Math.round(share * 100)), value: share * 100 };
}

const darkest: Shade = 5;

/**
 * A count of a grid, the darker the nearer it is to the greatest of all; blank for zero. Where the greatest is small, each
 * one more is a step, so that two do not look like many.
 */
export function shadedCell(cell: Cell, greatest: number): Cell {
	const value = cell.value ?? 0;
	if (value === 0) return { ...cell, text: '', shade: 0 };
	return { ...cell, shade: Math.ceil((darkest * value) / Math.max(darkest, greatest)) as Shade };
}
