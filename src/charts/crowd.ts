/**
 * Draws thousands of dots and finds those under the pointer. Chart.js keeps an element for each dot, which takes it a
 * second on a slow machine; here a dot is a stamp on the canvas and two numbers.
 */
import type { Chart, Plugin } from 'chart.js';
import type { Palette } from './palette.ts';
import type { ChartSpec, Series, Shape } from './spec.ts';

/** From this many dots on a chart is a crowd. */
const crowd = 1500;

/** How near a dot must be to the pointer to be meant, in CSS pixels. */
const reach = 5;

/** Half the width of a dot, in CSS pixels. */
const size = 2.5;

/** Whether a chart has so many dots that they are drawn as a crowd. */
export function isCrowd(spec: ChartSpec): boolean {
	const dots = spec.series.filter(({ form }) => form === 'dots');
	return dots.reduce((sum, { points }) => sum + points.length, 0) >= crowd;
}

/** The plugin for the dots of one chart; told of clicks with the incidents near them. */
export function crowdPlugin(
	spec: ChartSpec,
	palette: Palette,
	onOpen: (ids: readonly string[]) => void,
): Plugin {
	const series = spec.series.filter(({ form }) => form === 'dots');
	const stamps = series.map((one) => stampOf(one, palette));
	return {
		id: 'bokgi-crowd',
		afterDatasetsDraw: (chart) => {
			series.forEach((one, index) => {
				const stamp = stamps[index];
				if (!stamp || !chart.isDatasetVisible(spec.series.indexOf(one))) return;
				const half = stamp.width / 2 / scale;
				each(chart, one, (x, y) => chart.ctx.drawImage(stamp, x - half, y - half, 2 * half, 2 * half));
			});
		},
		afterEvent: (chart, { event }) => {
			if (event.type !== 'click' && event.type !== 'mousemove') return;
			const near = series.flatMap((one) => idsNear(chart, one, event.x ?? 0, event.y ?? 0));
			chart.canvas.classList.toggle('opens', near.length > 0);
			if (event.type === 'click' && near.length > 0) onOpen(near);
		},
	};
}

function idsNear(chart: Chart, series: Series, x: number, y: number): string[] {
	const near: string[] = [];
	each(chart, series, (left, top, index) => {
		if (Math.abs(left - x) <= reach && Math.abs(top - y) <= reach)
			near.push(...(series.behind?.[index] ?? []));
	});
	return near;
}

function each(
	{ scales }: Chart,
	{ points }: Series,
	visit: (x: number, y: number, index: number) => void,
): void {
	const { x: across, y: values } = scales;
	if (!across || !values) return;
	for (let index = 0; index < points.length; index++) {
		const [position, value] = points[index] ?? [];
		if (position !== undefined && value !== undefined)
			visit(across.getPixelForValue(position), values.getPixelForValue(value), index);
	}
}

/** Stamps are drawn finer than dots are shown, for screens of more than one pixel to the CSS pixel. */
const scale = 3;

function stampOf({ shape = 'circle', tone, hollow }: Series, palette: Palette): HTMLCanvasElement {
	const stamp = document.createElement('canvas');
	stamp.width = 2 * (size + 1) * scale;
	stamp.height = stamp.width;
	const context = stamp.getContext('2d');
	if (!context) return stamp;
	context.translate(stamp.width / 2, stamp.height / 2);
	context.scale(scale, scale);
	context.lineWidth = 1;
	context.strokeStyle = palette.tones[tone];
	context.fillStyle = hollow ? palette.paper : palette.tones[tone];
	context.beginPath();
	outlines[shape](context);
	if (shape !== 'cross') context.fill();
	if (hollow || shape === 'cross') context.stroke();
	return stamp;
}

/** The outline of each shape around the origin. */
const outlines: { readonly [shape in Shape]: (context: CanvasRenderingContext2D) => void } = {
	circle: (context) => context.arc(0, 0, size, 0, 2 * Math.PI),
	square: (context) => context.rect(-size * 0.9, -size * 0.9, size * 1.8, size * 1.8),
	triangle: (context) => polygon(context, [0, -size], [size, size * 0.8], [-size, size * 0.8]),
	diamond: (context) =>
		polygon(context, [0, -size * 1.2], [size * 1.2, 0], [0, size * 1.2], [-size * 1.2, 0]),
	cross: (context) => {
		context.moveTo(-size, -size);
		context.lineTo(size, size);
		context.moveTo(-size, size);
		context.lineTo(size, -size);
	},
};

function polygon(
	context: CanvasRenderingContext2D,
	...corners: readonly (readonly [x: number, y: number])[]
): void {
	for (const [x, y] of corners) context.lineTo(x, y);
	context.closePath();
}
