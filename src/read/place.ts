import type { Span } from './located.ts';

/** What every node of a body's tree has. */
export interface Positioned {
	readonly position?:
		| {
				readonly start: { readonly line: number; readonly column: number };
				readonly end: { readonly line: number; readonly column: number };
		  }
		| undefined;
}

/** Where a node of a body's tree stands in its file; line 1 for one that has no place. */
export function placeOfNode({ position }: Positioned): Span {
	if (!position) return { line: 1, column: 1, endLine: 1, endColumn: 2 };
	const { start, end } = position;
	return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
