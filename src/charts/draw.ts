/** Draws a chart on a canvas. Loaded only when a chart comes into view, since Chart.js is most of a page's script. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController,
	Tooltip,
} from 'chart.js';
import { configOf, type Surroundings } from './config.ts';
import type { ChartSpec } from './spec.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController,
	Tooltip,
);

/** A chart on a canvas. */
export interface Drawing {
	/** Takes the chart off its canvas. */
	readonly remove: () => void;
	/** The picture as a PNG file; `null` where the browser cannot make one. */
	readonly png: () => Promise<Blob | null>;
	/** Where a point lies in the canvas, in CSS pixels; `undefined` where it is not shown. */
	readonly pointAt: (series: number, index: number) => { readonly x: number; readonly y: number } | undefined;
}

/** Draws a chart, in place of the one that the canvas had. */
export function draw(canvas: HTMLCanvasElement, spec: ChartSpec, surroundings: Surroundings): Drawing {
	Chart.getChart(canvas)?.destroy();
	const chart = new Chart(canvas, configOf(spec, surroundings));
	return {
		remove: () => chart.destroy(),
		png: () => pngOf(canvas, surroundings.palette.paper),
		pointAt: (series, index) => {
			const element = chart.getDatasetMeta(series).data[index];
			return element && { x: element.x, y: element.y };
		},
	};
}

/** A canvas is transparent, which is unreadable on a dark slide; the picture gets the page's paper. */
function pngOf(canvas: HTMLCanvasElement, paper: string): Promise<Blob | null> {
	const copy = document.createElement('canvas');
	copy.width = canvas.width;
	copy.height = canvas.height;
	const context = copy.getContext('2d');
	if (context) {
		context.fillStyle = paper;
		context.fillRect(0, 0, copy.width, copy.height);
		context.drawImage(canvas, 0, 0);
	}
	return new Promise((resolve) => copy.toBlob(resolve, 'image/png'));
}
