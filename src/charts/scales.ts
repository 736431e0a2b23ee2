/** Axes as Chart.js scales. */
import type { Words } from '../i18n/words.ts';
import type { Palette } from './palette.ts';
import type { Axis, ChartSpec, NumberAxis } from './spec.ts';
import { dayTicks, minuteStep, minuteTicks, type Tick, valueText } from './ticks.ts';

/** Options of a scale. Chart.js types them as complete; what is left out has its defaults. */
type Scale = Readonly<Record<string, unknown>>;

/** The scale of an axis. */
export function scaleOf(
	axis: Axis,
	spec: ChartSpec,
	{ words, palette }: { readonly words: Words; readonly palette: Palette },
): Scale {
	const common = {
		title: {
			display: axis.title !== '',
			text: axis.title,
			color: palette.text,
			font: { family: palette.font },
		},
		ticks: { color: palette.text, font: { family: palette.font } },
		border: { color: palette.line },
		stacked: spec.stacked ?? false,
	};
	// Where bars are drawn Chart.js would put the lines of a scale of numbers between its ticks.
	const lines = { color: palette.line, offset: false };
	if (axis.kind === 'names')
		return {
			...common,
			type: 'category',
			offset: true,
			grid: { display: false },
			ticks: { ...common.ticks, autoSkip: !spec.horizontal },
		};
	if (axis.kind === 'day') {
		const days = spec.series.flatMap(({ points }) => points.map(([position]) => position));
		const first = least(days) - 8;
		const last = most(days) + 8;
		return {
			...common,
			type: 'linear',
			offset: false,
			min: first,
			max: last,
			grid: lines,
			...fixedTicks(dayTicks(first, last), { ...common.ticks, autoSkip: true, autoSkipPadding: 12 }),
		};
	}
	const range = {
		...(axis.min === undefined ? {} : { min: axis.min }),
		...(axis.max === undefined ? {} : { max: axis.max }),
	};
	if (axis.kind === 'log' && axis.unit === 'minutes') {
		const values = valuesOn(axis, spec);
		const top = most(values) * 1.5;
		return {
			...common,
			type: 'logarithmic',
			...range,
			max: axis.max ?? top,
			grid: lines,
			...fixedTicks(minuteTicks(words, axis.min ?? least(values), axis.max ?? top), common.ticks),
		};
	}
	return {
		...common,
		type: axis.kind === 'log' ? 'logarithmic' : 'linear',
		offset: false,
		beginAtZero: axis.kind === 'linear',
		...range,
		grid: lines,
		ticks: {
			...common.ticks,
			...(axis.unit === 'count' ? { precision: 0 } : {}),
			...(axis.unit === 'minutes' ? { stepSize: minuteStep(most(totalsOn(axis, spec))) } : {}),
			callback: (value: number | string) => valueText(words, axis.unit, Number(value)),
		},
	};
}

function valuesOn(axis: NumberAxis, spec: ChartSpec): number[] {
	return spec.series
		.filter(({ second }) => (axis === spec.second) === (second ?? false))
		.flatMap(({ points }) => points.flatMap(([, value]) => value ?? []));
}

/** The height of each bar of a stack, or each value where nothing is stacked. */
function totalsOn(axis: NumberAxis, spec: ChartSpec): number[] {
	if (!spec.stacked) return valuesOn(axis, spec);
	const totals = new Map<number, number>();
	for (const { points } of spec.series)
		for (const [position, value] of points) totals.set(position, (totals.get(position) ?? 0) + (value ?? 0));
	return [...totals.values()];
}

function fixedTicks(ticks: readonly Tick[], common: object): object {
	const labels = new Map(ticks.map(({ value, label }) => [value, label]));
	return {
		afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
			scale.ticks = ticks.map(({ value }) => ({ value }));
		},
		ticks: {
			autoSkip: false,
			...common,
			maxRotation: 0,
			callback: (value: number) => labels.get(value) ?? '',
		},
	};
}

function least(values: readonly number[]): number {
	return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
	return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
