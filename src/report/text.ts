/** DIAGNOSTICS → text for people: `file:line:column` first, so that editors and terminals can jump there. */
import type { CheckResult, Diagnostic } from '../check/diagnostic.ts';
import { escapeLine, escapeLines } from './escape.ts';
import { excerptOf, widthOf } from './excerpt.ts';

export interface TextOptions {
	/** Whether to use the colours of a terminal. */
	readonly colour?: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** The whole report, ending in a line that counts. */
export function text(result: CheckResult, { colour = false }: TextOptions = {}): string {
	const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
	const secret = linesToHide(result.diagnostics);
	const shown = gravest(result.diagnostics);
	const blocks = [...Map.groupBy(shown, ({ file }) => file).values()].map((diagnostics) =>
		fileBlock(diagnostics, secret, paint),
	);
	const left = result.diagnostics.length - shown.length;
	const more =
		left > 0
			? [`… and ${left} more: name a file to see its problems, or use \`--format json\` for all.`, '']
			: [];
	return [...blocks, ...more, countLine(result, paint), ''].join('\n');
}

// What nobody reads to its end only hides the rest of a log.
const longest = 48_000;

/** As many diagnostics as a log can take, errors before warnings, in the order in which they were. */
function gravest(all: readonly Diagnostic[]): readonly Diagnostic[] {
	const byGravity = [...all].sort(
		(a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
	);
	let length = 0;
	const fitting = byGravity.findIndex(({ file, message, fix = '', sourceLine = '' }) => {
		length += file.length + message.length + fix.length + 2 * Math.min(sourceLine.length, 100) + 80;
		return length > longest;
	});
	if (fitting === -1) return all;
	const kept = new Set(byGravity.slice(0, Math.max(1, fitting)));
	return all.filter((diagnostic) => kept.has(diagnostic));
}

function fileBlock(diagnostics: readonly Diagnostic[], secret: ReadonlySet<string>, paint: Paint): string {
	const width = Math.max(...diagnostics.map((diagnostic) => widthOf(locationOf(diagnostic))));
	const severityWidth = Math.max(...diagnostics.map(({ severity }) => severity.length));
	return diagnostics
		.map((diagnostic) => {
			const { severity, message, rule } = diagnostic;
			const location = locationOf(diagnostic);
			const head = [
				paint('bold', location) + ' '.repeat(width - widthOf(location)),
				paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(severityWidth)),
				escapeLine(message),
				paint('dim', rule),
			].join('  ');
			return [head, ...details(diagnostic, secret, paint), ''].join('\n');
		})
		.join('\n');
}

function locationOf({ file, line, column }: { file: string; line: number; column: number }): string {
	return `${escapeLine(file)}:${line}:${column}`;
}

function details(diagnostic: Diagnostic, secret: ReadonlySet<string>, paint: Paint): string[] {
	const { line, column, endLine, endColumn, sourceLine, fix, cause } = diagnostic;
	const lines: string[] = [];
	if (sourceLine !== undefined && sourceLine.trim() !== '' && !secret.has(lineKey(diagnostic))) {
		const { text, mark } = excerptOf(sourceLine, column, endLine === line ? endColumn : undefined);
		const number = String(line);
		lines.push(
			`${paint('dim', `  ${number} │`)} ${text}`,
			`${paint('dim', `  ${' '.repeat(number.length)} │`)} ${mark}`,
		);
	}
	if (fix !== undefined) lines.push(...labelled('fix', escapeLines(fix), paint));
	if (cause) lines.push(...labelled('see', [`${locationOf(cause)}  ${escapeLine(cause.message)}`], paint));
	return lines;
}

function labelled(label: string, [first = '', ...rest]: readonly string[], paint: Paint): string[] {
	const indent = ' '.repeat(label.length + 4);
	return [`  ${paint('green', `${label}:`)} ${first}`, ...rest.map((line) => `${indent}${line}`)];
}

/** Lines of the source that some diagnostic keeps to itself: no other may show them either. */
function linesToHide(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
	return new Set(diagnostics.filter(({ sourceLine }) => sourceLine === undefined).map(lineKey));
}

function lineKey({ file, line }: Diagnostic): string {
	return `${file}\0${line}`;
}

/** The last line of a report: `✖ 1 error, ⚠ 2 warnings in 36 files`. */
export function countLine(
	{ summary: { files, errors, warnings } }: CheckResult,
	paint: Paint = (_style, text) => text,
): string {
	const counts = [
		...(errors > 0 ? [paint('red', `✖ ${counted(errors, 'error')}`)] : []),
		...(warnings > 0 ? [paint('yellow', `⚠ ${counted(warnings, 'warning')}`)] : []),
	];
	const where = counted(files, 'file');
	return counts.length > 0 ? `${counts.join(', ')} in ${where}` : paint('green', `✔ no problems in ${where}`);
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
