/** A line of the source with a mark under the stretch that a diagnostic is about. */
import { escapeLine } from './escape.ts';

const widest = 100;
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const noWidth = /[\p{M}\u200b-\u200f]/u;

/** How many columns a text takes on a terminal; Korean letters take two. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += wide.test(character) ? 2 : noWidth.test(character) ? 0 : 1;
	return width;
}

/**
 * The line and its mark, of equal indent, cut to about 100 columns around the mark. `column` and `endColumn` count UTF-16
 * units from 1, the end exclusive; `endColumn` is `undefined` when the stretch goes on in the next line.
 */
export function excerptOf(
	line: string,
	column: number,
	endColumn: number | undefined,
): { text: string; mark: string } {
	const start = Math.min(column - 1, line.length);
	const end = Math.max(start + 1, Math.min((endColumn ?? line.length + 1) - 1, line.length));
	const from = start < widest - 20 ? 0 : start - 30;
	const to = Math.min(line.length, from + widest);
	const before = `${from > 0 ? '…' : ''}${escapeLine(line.slice(from, start))}`;
	const marked = escapeLine(line.slice(start, Math.min(end, to)));
	const after = `${escapeLine(line.slice(Math.min(end, to), to))}${to < line.length ? '…' : ''}`;
	return {
		text: `${before}${marked}${after}`,
		mark: `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
	};
}
