/** The colours of charts, read from the tokens of the page's theme. */
import { type Tone, tones } from './spec.ts';

export interface Palette {
	readonly tones: { readonly [tone in Tone]: string };
	readonly text: string;
	readonly paper: string;
	readonly line: string;
	readonly font: string;
}

/**
 * The colours that an element has now. Tokens may be written with `light-dark()` and `color-mix()`, which a canvas does
 * not understand, so each is resolved by giving it to a probe as its colour.
 */
export function readPalette(element: Element): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	element.append(probe);
	const resolve = (token: string): string => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const palette = {
		tones: Object.fromEntries(tones.map((tone) => [tone, resolve(`--chart-${tone}`)])) as Palette['tones'],
		text: resolve('--ink-soft'),
		paper: resolve('--paper'),
		line: resolve('--line'),
		font: getComputedStyle(element).fontFamily,
	};
	probe.remove();
	return palette;
}
