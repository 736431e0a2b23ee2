/** Lines and bands across a chart, drawn by a Chart.js plugin: medians, middle halves, limits. */
import type { Chart, Plugin } from 'chart.js';
import type { Palette } from './palette.ts';
import type { ChartSpec, Mark } from './spec.ts';

/** The plugin for the marks of one chart. */
export function marksPlugin(spec: ChartSpec, palette: Palette): Plugin {
	const marks = spec.marks ?? [];
	return {
		id: 'bokgi-marks',
		beforeDatasetsDraw: (chart) => {
			for (const mark of marks) if (mark.to !== undefined) drawBand(chart, mark, mark.to, palette);
		},
		afterDatasetsDraw: (chart) => {
			for (const mark of marks) if (mark.to === undefined) drawLine(chart, mark, palette);
		},
	};
}

/** From where to where a mark runs along the axis of positions, in pixels. */
function span({ chartArea, scales }: Chart, { from, until }: Mark): readonly [number, number] {
	const across = scales['x'];
	const pixel = (value: number | undefined, otherwise: number): number =>
		value === undefined ? otherwise : (across?.getPixelForValue(value) ?? otherwise);
	return [pixel(from, chartArea.left), pixel(until, chartArea.right)];
}

function drawBand(chart: Chart, mark: Mark, to: number, palette: Palette): void {
	const { ctx, scales } = chart;
	const [left, right] = span(chart, mark);
	const low = scales['y']?.getPixelForValue(mark.value) ?? 0;
	const high = scales['y']?.getPixelForValue(to) ?? 0;
	ctx.save();
	ctx.globalAlpha = 0.25;
	ctx.fillStyle = palette.tones[mark.tone];
	ctx.fillRect(left, Math.min(low, high), right - left, Math.abs(low - high));
	ctx.restore();
	// At the left, where the label of a line beside it is not.
	label(chart, mark.label, left, Math.min(low, high) - 3, palette, 'left');
}

function drawLine(chart: Chart, mark: Mark, palette: Palette): void {
	const { ctx, scales } = chart;
	const [left, right] = span(chart, mark);
	const y = scales['y']?.getPixelForValue(mark.value) ?? 0;
	ctx.save();
	ctx.strokeStyle = palette.tones[mark.tone];
	ctx.lineWidth = 1.5;
	ctx.setLineDash(mark.dashed ? [6, 4] : []);
	ctx.beginPath();
	ctx.moveTo(left, y);
	ctx.lineTo(right, y);
	ctx.stroke();
	ctx.restore();
	label(chart, mark.label, right, y - 5, palette, 'right');
}

/** Words at an end of a mark, on paper so that dots behind do not make them unreadable. */
function label(
	{ ctx, width: wide }: Chart,
	text: string,
	end: number,
	y: number,
	palette: Palette,
	align: 'left' | 'right',
): void {
	if (text === '') return;
	ctx.save();
	ctx.font = `12px ${palette.font}`;
	ctx.textAlign = 'left';
	const width = ctx.measureText(text).width + 6;
	// A mark near an edge is shorter than its words.
	const left = Math.max(0, Math.min(align === 'left' ? end : end - width, wide - width));
	ctx.fillStyle = palette.paper;
	ctx.fillRect(left, y - 11, width, 14);
	ctx.fillStyle = palette.text;
	ctx.fillText(text, left + 3, y);
	ctx.restore();
}
