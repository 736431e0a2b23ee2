/** DIAGNOSTICS → a Code Quality report, which GitLab lists in a merge request: what it brought and what it mended. */
import { createHash } from 'node:crypto';
import type { CheckResult, Diagnostic } from '../check/diagnostic.ts';

/** A list of `{description, check_name, fingerprint, severity, location}`; an empty one when nothing was found. */
export function gitlab({ diagnostics }: CheckResult): string {
	const seen = new Map<string, number>();
	const rows = diagnostics.map((diagnostic) => {
		const { file, line, endLine, severity, rule, message, fix } = diagnostic;
		const same = sameness(diagnostic);
		const count = seen.get(same) ?? 0;
		seen.set(same, count + 1);
		return {
			description: fix === undefined ? message : `${message}. ${fix}`,
			check_name: rule,
			fingerprint: createHash('sha256').update(`${same}\0${count}`).digest('hex'),
			severity: severity === 'error' ? 'major' : 'minor',
			location: { path: file, lines: { begin: line, end: endLine } },
		};
	});
	return `${JSON.stringify(rows, undefined, '\t')}\n`;
}

/** What makes a problem the same one as before the merge request: not its line, which moves with every line above it. */
function sameness({ file, rule, message }: Diagnostic): string {
	return [file, rule, message].join('\0');
}
