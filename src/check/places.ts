import type { Place } from './diagnostic.ts';

/** Turns offsets into a text into lines and columns, and back. */
export interface Locator {
	placeOf(start: number, end: number): Place;
	/** Offset of a line and column, both from 1. */
	offsetOf(line: number, column: number): number;
}

/** A locator of a text; finds each place by halving. */
export function locatorOf(text: string): Locator {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const lineOf = (offset: number): number => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low;
	};
	return {
		placeOf(start, end) {
			const line = lineOf(start);
			const endLine = lineOf(end);
			return {
				line: line + 1,
				column: start - (starts[line] ?? 0) + 1,
				endLine: endLine + 1,
				endColumn: end - (starts[endLine] ?? 0) + 1,
			};
		},
		offsetOf: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
	};
}
