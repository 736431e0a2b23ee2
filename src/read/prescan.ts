/**
 * A linear look over a body before any Markdown parser sees it. What it refuses is what makes parsers slow or overflow
 * their stack; no report that a person writes comes near these limits.
 */
import type { Fault } from './fault.ts';

const limits = {
	/** Levels of quotes, list items, brackets, elements or braces inside each other. */
	nesting: 50,
	/** Characters in a line. */
	lineLength: 20_000,
	/** Occurrences in a line of any one of the characters that parsers look back from. */
	runOfCharacter: 2_000,
	/** The same in a paragraph: lines without an empty one between them. */
	runInParagraph: 4_000,
	/** Levels of all quoted, listed and indented lines together. */
	levels: 30_000,
	/** Cells of all tables: rows times columns. */
	tableCells: 20_000,
	/** Headings, footnote references and definitions, each. */
	repeats: 2_000,
};

const costly = '`*_[]{}<>"&@~!';

/**
 * What is wrong with a body's shape (`body-shape`), at most one fault a kind, and lines that begin like a module's
 * (`body-code`). `firstLine` is the file's line on which it begins. `code` are the file's lines that code blocks take,
 * once they are known; without them they are guessed.
 */
export function prescan(body: string, firstLine: number, code?: ReadonlySet<number>): Fault[] {
	const faults = new Map<string, Fault>();
	const report = (kind: string, line: number, message: string) => {
		if (faults.has(kind)) return;
		faults.set(kind, { rule: 'body-shape', message, line: line + firstLine, column: 1 });
	};
	const lines = body.split('\n');
	let fence: string | undefined;
	let elements = 0;
	let braces = 0;
	let columns = 0;
	let cells = 0;
	let headings = 0;
	let footnotes = 0;
	let definitions = 0;
	let allLevels = 0;
	let paragraph = new Map<string, number>();
	for (const [number, line] of lines.entries()) {
		if (line.length > limits.lineLength)
			report(
				'length',
				number,
				`Unexpected line of ${line.length} characters, expected at most ${limits.lineLength}`,
			);
		if (code?.has(number + firstLine)) continue;
		// MDX has no code by indentation, so that any may stand before a fence.
		const opening = code ? undefined : /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence !== undefined) {
			if (opening?.startsWith(fence) && /^[ \t]*[`~]+[ \t]*$/.test(line)) fence = undefined;
			continue;
		}
		if (opening && !(opening[0] === '`' && line.trim().slice(opening.length).includes('`'))) {
			fence = opening;
			continue;
		}
		const module = /^(import|export)(?=[\s{*"'])/.exec(line)?.[1];
		if (module) faults.set(`module-${number}`, moduleFault(module, number + firstLine));
		if (
			line.startsWith('<<<<<<< ') ||
			line.startsWith('>>>>>>> ') ||
			(line === '=======' && hasMarkers(lines, number))
		)
			report('conflict', number, 'Unexpected merge conflict marker, expected the merged text');
		const prefix = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? '';
		const levels = (prefix.match(/>|[-+*](?=[ \t])|\d+[.)](?=[ \t])/g)?.length ?? 0) + indentLevels(prefix);
		if (levels > limits.nesting)
			report('nesting', number, `Unexpected nesting of ${levels} levels, expected at most ${limits.nesting}`);
		allLevels += levels;
		if (allLevels > limits.levels)
			report(
				'levels',
				number,
				`Unexpected more than ${limits.levels} levels of quotes and lists, expected fewer`,
			);
		// An empty line, a list item and a heading each begin a new paragraph.
		if (line.trim() === '' || /^\s*([-+*]\s|#)/.test(line)) paragraph = new Map();
		const counts = countCostly(line, paragraph);
		if (counts.most > limits.runOfCharacter)
			report(
				'run',
				number,
				`Unexpected ${counts.most} signs of one kind in a line, expected at most ${limits.runOfCharacter}`,
			);
		const most = Math.max(0, ...paragraph.values());
		if (most > limits.runInParagraph)
			report(
				'run',
				number,
				`Unexpected ${most} signs of one kind in a paragraph, expected at most ${limits.runInParagraph}`,
			);
		if (counts.deepest > limits.nesting)
			report(
				'nesting',
				number,
				`Unexpected nesting of ${counts.deepest} brackets, expected at most ${limits.nesting}`,
			);
		elements = Math.max(0, elements + counts.elements);
		braces = Math.max(0, braces + counts.braces);
		if (elements > limits.nesting || braces > limits.nesting)
			report(
				'nesting',
				number,
				`Unexpected nesting of over ${limits.nesting} elements or braces, expected a flat text`,
			);
		if (isHeading(line, lines[number - 1]) && ++headings > limits.repeats)
			report('headings', number, `Unexpected more than ${limits.repeats} headings, expected fewer`);
		footnotes += line.split('[^').length - 1;
		if (footnotes > limits.repeats)
			report('footnotes', number, `Unexpected more than ${limits.repeats} footnote signs, expected fewer`);
		if (/^\s{0,3}\[[^\]]*\]:/.test(line) && ++definitions > limits.repeats)
			report('definitions', number, `Unexpected more than ${limits.repeats} definitions, expected fewer`);
		if (columns === 0) columns = columnsOf(line);
		else if (line.trim() === '') columns = 0;
		cells += columns;
		if (cells > limits.tableCells)
			report('table', number, `Unexpected tables of over ${limits.tableCells} cells, expected smaller ones`);
	}
	return [...faults.values()].sort((a, b) => a.line - b.line);
}

function moduleFault(word: string, line: number): Fault {
	return {
		rule: 'body-code',
		message: `Unexpected \`${word}\` at the start of a line, expected text: a body is not code`,
		line,
		column: 1,
		endLine: line,
		endColumn: 1 + word.length,
		fix: `Rephrase the line so that it does not begin with \`${word}\`, or put it into a code block.`,
	};
}

/** Whether a line is a heading, or the rule below one. */
function isHeading(line: string, above = ''): boolean {
	return /^\s{0,3}#{1,6}\s/.test(line) || (/^\s{0,3}(?:=+|-+)\s*$/.test(line) && above.trim() !== '');
}

/** Columns of a table's delimiter row, as in `|---|:-:|`; 0 for any other line. */
function columnsOf(line: string): number {
	const row = line.replace(/^[\s>]*\|?|\|?\s*$/g, '');
	const cells = line.includes('|') ? row.split('|') : [];
	return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? cells.length : 0;
}

function hasMarkers(lines: readonly string[], at: number): boolean {
	return lines.slice(0, at).some((line) => line.startsWith('<<<<<<< '));
}

/** Levels that white space alone stands for: list items nest by two spaces or a tab. */
function indentLevels(prefix: string): number {
	const spaces = /^[ \t]*/.exec(prefix)?.[0] ?? '';
	return Math.floor(spaces.replaceAll('\t', '    ').length / 2);
}

/** Counts of one line; adds those of each costly sign to the paragraph's. */
function countCostly(
	line: string,
	paragraph: Map<string, number>,
): { most: number; deepest: number; elements: number; braces: number } {
	const counts = new Map<string, number>();
	let brackets = 0;
	let parentheses = 0;
	let deepest = 0;
	let elements = 0;
	let braces = 0;
	let deepestBraces = 0;
	for (let at = 0; at < line.length; at++) {
		const sign = line[at] as string;
		if (costly.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		if (sign === '[') deepest = Math.max(deepest, ++brackets);
		else if (sign === ']') brackets = Math.max(0, brackets - 1);
		else if (sign === '(') deepest = Math.max(deepest, ++parentheses);
		else if (sign === ')') parentheses = Math.max(0, parentheses - 1);
		else if (sign === '{') deepestBraces = Math.max(deepestBraces, ++braces);
		else if (sign === '}') braces--;
		else if (sign === '<') {
			const next = line[at + 1] ?? '';
			if (next === '/') elements--;
			else if (/[A-Za-z>]/.test(next)) elements++;
		} else if (sign === '/' && line[at + 1] === '>') elements--;
		else if (sign === '\\') at++;
	}
	for (const [sign, count] of counts) paragraph.set(sign, (paragraph.get(sign) ?? 0) + count);
	return {
		most: Math.max(0, ...counts.values()),
		deepest: Math.max(deepest, deepestBraces),
		elements,
		braces,
	};
}
