/** DIAGNOSTICS → SARIF 2.1.0, which code hosts and editors read. */
import type { CheckResult, Diagnostic } from '../check/diagnostic.ts';
import type { RuleManual } from '../check/rule.ts';

/** A rule as its manual describes it. */
export interface DescribedRule {
	readonly id: string;
	readonly severity: 'error' | 'warning';
	readonly manual: RuleManual;
}

/** A log of one run. `rules` are all those that can report; a result of any other gets no help text. */
export function sarif(result: CheckResult, rules: readonly DescribedRule[]): string {
	const index = new Map(rules.map(({ id }, position) => [id, position]));
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Bokgi', rules: rules.map(descriptor) } },
				columnKind: 'utf16CodeUnits',
				results: result.diagnostics.map((diagnostic) => resultOf(diagnostic, index.get(diagnostic.rule))),
			},
		],
	};
	return `${JSON.stringify(log, undefined, '\t')}\n`;
}

function descriptor({ id, severity, manual: { title, why, how, example, message } }: DescribedRule) {
	const shown = example.includes('```') ? `~~~~mdx\n${example}\n~~~~` : `\`\`\`mdx\n${example}\n\`\`\``;
	return {
		id,
		shortDescription: { text: title.en },
		fullDescription: { text: why.en },
		help: { text: `${why.en}\n\n${how.en}`, markdown: `${why.en}\n\n${how.en}\n\n${shown}\n\n> ${message}` },
		defaultConfiguration: { level: severity },
	};
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number | undefined) {
	const { rule, severity, message, fix, cause, line, column, endLine, endColumn } = diagnostic;
	return {
		ruleId: rule,
		...(ruleIndex === undefined ? {} : { ruleIndex }),
		level: severity,
		message: { text: fix === undefined ? message : `${message}\n${fix}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: uriOf(diagnostic.file) },
					region: { startLine: line, startColumn: column, endLine, endColumn },
				},
			},
		],
		...(cause
			? {
					relatedLocations: [
						{
							message: { text: cause.message },
							physicalLocation: {
								artifactLocation: { uri: uriOf(cause.file) },
								region: { startLine: cause.line, startColumn: cause.column },
							},
						},
					],
				}
			: {}),
	};
}

/** A path as a relative address. */
function uriOf(file: string): string {
	return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
