/**
 * What a chart shows, as data that survives JSON: no colours, no callbacks. `config.ts` makes a Chart.js configuration of
 * it with the colours of the theme, and nothing else knows Chart.js.
 */

/** What an axis counts; ticks and tooltips are written in it. */
export type Unit = 'count' | 'minutes' | 'days' | 'percent';

/** An axis of numbers. */
export interface NumberAxis {
	readonly kind: 'linear' | 'log';
	readonly title: string;
	readonly unit: Unit;
	readonly min?: number;
	readonly max?: number;
}

/** An axis of days: points lie at days since 1970-01-01. */
export interface DayAxis {
	readonly kind: 'day';
	readonly title: string;
}

/** An axis of names: points lie at positions in the list of names. */
export interface NameAxis {
	readonly kind: 'names';
	readonly title: string;
	readonly names: readonly string[];
}

export type Axis = NumberAxis | DayAxis | NameAxis;

/**
 * A colour by what it means; `tokens.css` has one for each, in both themes. Colour never speaks alone: series differ in
 * shape or place, too.
 */
export const tones = [
	'severity-1',
	'severity-2',
	'severity-3',
	'severity-4',
	'ink',
	'soft',
	'faint',
	'accent',
	'good',
	'bad',
	'series-1',
	'series-2',
	'series-3',
	'series-4',
	'series-5',
	'series-6',
	'series-7',
	'series-8',
] as const;
export type Tone = (typeof tones)[number];

/** Shapes of dots. Severities have the same everywhere: triangle, diamond, square, circle, gravest first. */
export type Shape = 'triangle' | 'diamond' | 'square' | 'circle' | 'cross';

/** Points of one kind, drawn alike. */
export interface Series {
	readonly label: string;
	readonly form: 'dots' | 'bars' | 'line' | 'steps';
	readonly tone: Tone;
	/** Of dots and of the dots on a line. Default: circle. */
	readonly shape?: Shape;
	/** Not filled: what is estimated or not yet over. */
	readonly hollow?: boolean;
	readonly dashed?: boolean;
	/** In the axes' units; `undefined` leaves a gap. */
	readonly points: readonly (readonly [x: number, y: number | undefined])[];
	/** Ids of the incidents behind each point, in the order of `points`; opened by a click. */
	readonly behind?: readonly (readonly string[])[];
	/** Measured on the second axis: at the right, or at the top of a horizontal chart. */
	readonly second?: boolean;
}

/** A line across the chart: a median, a limit. */
export interface Mark {
	readonly label: string;
	/** On the axis of values. */
	readonly value: number;
	/** Second edge of a band, as the upper quartile of a middle half. */
	readonly to?: number;
	/** From where to where on the other axis; across all of it when left out. */
	readonly from?: number;
	readonly until?: number;
	readonly tone: Tone;
	readonly dashed?: boolean;
}

export interface ChartSpec {
	/** Bars lie on their sides: names stand at the left, values run to the right. */
	readonly horizontal?: boolean;
	readonly stacked?: boolean;
	/** Of positions: along the bottom, or down the left when horizontal. */
	readonly across: Axis;
	/** Of values. */
	readonly values: NumberAxis;
	/** Of the values of series that are `second`. */
	readonly second?: NumberAxis;
	readonly series: readonly Series[];
	readonly marks?: readonly Mark[];
}
