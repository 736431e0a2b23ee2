/** Chart.js configurations of what charts show: the one place that turns axes, series and marks into Chart.js. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Words } from '../i18n/words.ts';
import { crowdPlugin, isCrowd } from './crowd.ts';
import { marksPlugin } from './marks.ts';
import type { Palette } from './palette.ts';
import { scaleOf } from './scales.ts';
import type { ChartSpec, Series, Shape } from './spec.ts';
import { dayOf, valueText } from './ticks.ts';

/** What a chart needs beside its data. */
export interface Surroundings {
	readonly words: Words;
	readonly palette: Palette;
	/** The title of an incident, where it is known. */
	readonly titleOf: (id: string) => string | undefined;
	/** Told of a click on a point with the incidents behind it. */
	readonly onOpen: (ids: readonly string[]) => void;
}

type Config = ChartConfiguration<'bar' | 'line' | 'scatter', { x: number; y: number | null }[]>;
type Dataset = ChartDataset<'bar' | 'line' | 'scatter', { x: number; y: number | null }[]>;

const pointStyles: { readonly [shape in Shape]: string } = {
	triangle: 'triangle',
	diamond: 'rectRot',
	square: 'rect',
	circle: 'circle',
	cross: 'crossRot',
};

/** From this many dots on they are smaller, so that a crowd stays readable. */
const many = 400;

/** The configuration of a chart. Nothing moves: a filter changes the picture at once. */
export function configOf(spec: ChartSpec, surroundings: Surroundings): Config {
	const { words, palette, titleOf, onOpen } = surroundings;
	const [along, upright] = spec.horizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
	const crowded = isCrowd(spec);
	const idsAt = (dataset: number, index: number): readonly string[] =>
		spec.series[dataset]?.behind?.[index] ?? [];
	return {
		type: 'bar',
		data: {
			...(spec.across.kind === 'names' ? { labels: [...spec.across.names] } : {}),
			datasets: spec.series.map((series) =>
				datasetOf(crowded && series.form === 'dots' ? { ...series, points: [] } : series, spec, palette),
			),
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			parsing: false,
			indexAxis: along,
			font: { family: palette.font },
			interaction: { mode: 'nearest', intersect: true },
			onClick: (_event, elements) => {
				const [hit] = elements;
				const ids = hit ? idsAt(hit.datasetIndex, hit.index) : [];
				if (ids.length > 0) onOpen(ids);
			},
			onHover: (event, elements) => {
				const [hit] = elements;
				const opens = hit !== undefined && idsAt(hit.datasetIndex, hit.index).length > 0;
				const { target } = event.native ?? {};
				if (!crowded && target instanceof HTMLElement) target.classList.toggle('opens', opens);
			},
			scales: {
				[along]: scaleOf(spec.across, spec, surroundings),
				[upright]: scaleOf(spec.values, spec, surroundings),
				...(spec.second
					? {
							second: {
								...scaleOf(spec.second, spec, surroundings),
								position: spec.horizontal ? 'top' : 'right',
								grid: { display: false },
							},
						}
					: {}),
			} as Record<string, object>,
			plugins: {
				legend: {
					display: spec.series.length > 1,
					position: 'bottom',
					align: 'start',
					labels: { usePointStyle: true, color: palette.text, boxHeight: 7, font: { family: palette.font } },
				},
				tooltip: {
					callbacks: {
						title: (items) => {
							const [item] = items;
							return item ? headOf(item.datasetIndex, item.dataIndex) : '';
						},
						label: (item) => {
							const series = spec.series[item.datasetIndex];
							const value = series?.points[item.dataIndex]?.[1];
							const unit = series?.second && spec.second ? spec.second.unit : spec.values.unit;
							return value === undefined ? '' : `${series?.label}: ${valueText(words, unit, value)}`;
						},
					},
				},
			},
		},
		plugins: [marksPlugin(spec, palette), ...(crowded ? [crowdPlugin(spec, palette, onOpen)] : [])],
	};

	/** Where a point stands, and which incident it is where it is a single one. */
	function headOf(dataset: number, index: number): string[] {
		const position = spec.series[dataset]?.points[index]?.[0] ?? 0;
		const ids = idsAt(dataset, index);
		const title = ids.length === 1 ? titleOf(ids[0] ?? '') : undefined;
		const place =
			spec.across.kind === 'day'
				? dayOf(position)
				: spec.across.kind === 'names'
					? (spec.across.names[Math.round(position)] ?? '')
					: valueText(words, spec.across.unit, position);
		return title === undefined ? [place] : [title, place];
	}
}

function datasetOf(series: Series, spec: ChartSpec, palette: Palette): Dataset {
	const colour = palette.tones[series.tone];
	const data = series.points.map(([position, value]) =>
		spec.horizontal ? { x: value ?? null, y: position } : { x: position, y: value ?? null },
	) as { x: number; y: number | null }[];
	const common = {
		label: series.label,
		data,
		// Lines and dots lie on bars, never beneath.
		order: series.form === 'bars' ? 1 : 0,
		...(series.second ? { [spec.horizontal ? 'xAxisID' : 'yAxisID']: 'second' } : {}),
		borderColor: colour,
		pointStyle: pointStyles[series.shape ?? 'circle'],
		borderDash: series.dashed ? [6, 4] : [],
	};
	if (series.form === 'bars')
		return {
			...common,
			type: 'bar',
			pointStyle: 'rect',
			backgroundColor: series.hollow ? 'transparent' : colour,
			borderWidth: series.hollow ? 1.5 : 0,
			maxBarThickness: 36,
			...(spec.stacked ? { stack: 'all' } : {}),
		} as Dataset;
	const small = series.points.length > many;
	const point = {
		pointRadius: series.form === 'steps' ? 0 : small ? 2.5 : 5,
		pointHoverRadius: small ? 4 : 7,
		pointHitRadius: 4,
		pointBackgroundColor: series.hollow ? palette.paper : colour,
		pointBorderColor: series.hollow || series.shape === 'cross' ? colour : palette.paper,
		pointBorderWidth: small ? 0 : 1,
		backgroundColor: series.hollow ? palette.paper : colour,
	};
	if (series.form === 'dots') return { ...common, ...point, type: 'scatter', showLine: false } as Dataset;
	return {
		...common,
		...point,
		type: 'line',
		borderWidth: 2,
		stepped: series.form === 'steps' ? 'before' : false,
		fill: false,
	} as Dataset;
}
