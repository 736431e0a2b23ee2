/**
 * A figure: one finding as a sentence with its uncertainty, whom it counts, the numbers as a table, and a chart of the
 * same numbers. It is a function from facts, so it is the same at build, in the browser after a filter, and in a command.
 */
import type { IncidentFacts } from '../analyse/facts.ts';
import type { Population } from '../analyse/population.ts';
import type { Selection } from '../analyse/selection.ts';
import type { Verdict } from '../analyse/verdict.ts';
import type { Words } from '../i18n/words.ts';
import type { FigureId } from '../model/vocabulary.ts';
import type { Names } from './names.ts';
import type { ChartSpec, Unit } from './spec.ts';

/** A cell of a figure's table. */
export interface Cell {
	readonly text: string;
	/** The number behind the text, for the CSV file; `undefined` in a cell of words and where nothing is known. */
	readonly value?: number | undefined;
	/** Ids of the incidents behind it; a page offers to open them. */
	readonly behind?: readonly string[];
	/** Id of the incident that the cell names; a page prints its title, as a link, instead of the text. */
	readonly incident?: string;
	/** How dark the cell of a grid is, 0 to 5. */
	readonly shade?: Shade;
}
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;

export interface Column {
	readonly label: string;
	readonly number?: boolean;
	/** In which unit its numbers stand in the CSV file, where the text of a cell has another. */
	readonly unit?: Unit;
}

export interface FigureTable {
	readonly columns: readonly Column[];
	/** The first cell of a row is its head. */
	readonly rows: readonly (readonly Cell[])[];
	/** Whether the table is itself the picture: a grid of shaded cells. */
	readonly grid?: boolean;
}

export interface Figure {
	readonly id: FigureId;
	/** What the numbers say, and how sure that is. */
	readonly sentence: string;
	/**
	 * What the test of the quarter in question says; `undefined` where nothing is tested. Printed as a word before `test`,
	 * or before `sentence` where there are too few for either.
	 */
	readonly verdict: Verdict | undefined;
	/** What the verdict is about, in a sentence that reads on from it: "Noise: Q3 2026 …". */
	readonly test?: string | undefined;
	readonly population: Population;
	/** Several where one figure has several rankings or groups; the first is that of the chart. */
	readonly tables: readonly { readonly title?: string; readonly table: FigureTable }[];
	/** `undefined` where there is nothing to draw, or a grid is the picture. */
	readonly chart: ChartSpec | undefined;
}

/** What figures need beside the facts. */
export interface FigureContext {
	readonly words: Words;
	readonly names: Names;
	/** The day of the edition, `YYYY-MM-DD`: ages and overdue days run to it. */
	readonly today: string;
	/** The first day asked about of which there is a record: that of its first incident, or of the first quarter chosen. */
	readonly firstDay: string;
	/** The last day asked about: `today`, or the last day of an earlier quarter that the selection ends with. Open gaps run to it. */
	readonly lastDay: string;
	/** The quarter that is set beside those before it, `2026-q3`: the last whole one that was asked about. */
	readonly quarter: string;
	/** Up to four quarters before it among those asked about, the earliest first. */
	readonly quartersBefore: readonly string[];
	/** All incidents of every kind, selected or not: what an incident repeats may lie before the period that was asked about. */
	readonly record: readonly IncidentFacts[];
	/** What was asked about. */
	readonly selection: Selection;
}

/**
 * Makes a figure of facts. The facts are those of the chosen kind, service, team and so on already; what a filter took
 * away is no concern of a figure, and what it leaves out for want of data stands in its population.
 */
export type MakeFigure = (facts: readonly IncidentFacts[], context: FigureContext) => Figure;
