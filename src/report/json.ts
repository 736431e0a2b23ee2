/** DIAGNOSTICS → JSON for other programs. The shape is an interface: fields are only ever added. */
import type { CheckResult } from '../check/diagnostic.ts';

/** `{"diagnostics": [{file, line, column, endLine, endColumn, severity, rule, message, fix?}], "summary": {files, errors, warnings}}` */
export function json({ diagnostics, summary }: CheckResult): string {
	const rows = diagnostics.map(
		({ file, line, column, endLine, endColumn, severity, rule, message, fix }) => ({
			...{ file, line, column, endLine, endColumn, severity, rule, message },
			...(fix === undefined ? {} : { fix }),
		}),
	);
	return `${JSON.stringify({ diagnostics: rows, summary }, undefined, '\t')}\n`;
}
