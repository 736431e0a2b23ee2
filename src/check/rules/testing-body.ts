import type { Rule } from '../rule.ts';
import { diagnosticsOf, reportOf, type Setting } from './testing.ts';

/** What a rule says of a body, as `line:column message` with lines of the body. */
export function saidOf(rule: Rule, body: string, setting?: Setting): string[] {
	const lines = `---\n${body}`;
	const first = reportOf(lines).text.split('\n').length - body.split('\n').length;
	return diagnosticsOf(rule, lines, setting).map(
		({ line, column, message }) => `${line - first}:${column} ${message}`,
	);
}
