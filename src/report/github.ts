/** DIAGNOSTICS → workflow commands, which GitHub shows beside the lines of a pull request. */
import type { CheckResult, Diagnostic } from '../check/diagnostic.ts';
import { escapeLine, escapeLines } from './escape.ts';
import { countLine } from './text.ts';

/** One command a diagnostic, then the count. */
export function github(result: CheckResult): string {
	return [...result.diagnostics.map(command), countLine(result), ''].join('\n');
}

function command(diagnostic: Diagnostic): string {
	const { file, line, column, endLine, endColumn, severity, rule, message, fix, cause } = diagnostic;
	const properties = [
		`file=${property(file)}`,
		`line=${line}`,
		`endLine=${endLine}`,
		// GitHub takes columns only for a stretch within a line.
		...(endLine === line ? [`col=${column}`, `endColumn=${endColumn}`] : []),
		`title=${property(rule)}`,
	];
	const lines = [
		...escapeLines(message),
		...(fix === undefined ? [] : escapeLines(fix)),
		...(cause ? escapeLines(`See ${cause.file}:${cause.line}:${cause.column}: ${cause.message}`) : []),
	];
	return `::${severity} ${properties.join(',')}::${data(lines.join('\n'))}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(escapeLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
