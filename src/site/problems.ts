/** What check says of a report, for whoever is writing it: shown on the report's own page in development. */
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Locale } from '../i18n/t.ts';
import type { Site } from '../model/site.ts';
import { escapeLine } from '../report/escape.ts';
import { href } from './urls.ts';
import { handbookPath } from './views/handbook.ts';
import { getWorkbench } from './workbench.ts';

/** A stretch of a message: words, or what stands in backticks. */
export interface TextPart {
	readonly code: boolean;
	readonly text: string;
}

/** A diagnostic as a page prints it. Its texts are English, as check's are. */
export interface ProblemView {
	readonly severity: 'error' | 'warning';
	readonly message: readonly TextPart[];
	/** `content/incidents/2026/….mdx:6:12` */
	readonly place: string;
	readonly rule: string;
	readonly ruleHref: string;
	/** What to write or do instead; where that is several lines to paste, they stand in `lines`. */
	readonly fix: { readonly parts: readonly TextPart[]; readonly lines: string | undefined } | undefined;
	/** The line of the file, with the stretch that it is about in the middle. */
	readonly excerpt: { readonly before: string; readonly marked: string; readonly after: string } | undefined;
	/** The second place that it is about. */
	readonly also: { readonly place: string; readonly message: readonly TextPart[] } | undefined;
}

/** What is wrong with the report of an id; nothing outside the development server. */
export function problemsOfReport(
	kind: 'incidents' | 'analyses',
	id: string | undefined,
	locale: Locale,
): ProblemView[] {
	const workbench = getWorkbench();
	if (!workbench) return [];
	const { corpus, problems } = workbench;
	const files =
		kind === 'incidents'
			? corpus.incidents.map(({ incident }) => incident)
			: corpus.analyses.map(({ fiveWhys }) => fiveWhys);
	return files
		.filter((report) => report.id === id)
		.flatMap(({ file }) => problems.get(file) ?? [])
		.map((diagnostic) => problemView(diagnostic, corpus.site, locale));
}

/** A diagnostic for a page. */
export function problemView(
	diagnostic: Diagnostic,
	site: Pick<Site, 'address' | 'locales'>,
	locale: Locale,
): ProblemView {
	const { severity, message, file, line, column, rule, fix, cause } = diagnostic;
	return {
		severity,
		message: partsOf(message),
		place: `${file}:${line}:${column}`,
		rule,
		ruleHref: `${href(site, locale, handbookPath('rules'))}#${rule}`,
		fix: fix === undefined ? undefined : { parts: partsOf(fix), lines: fix.includes('\n') ? fix : undefined },
		excerpt: excerptOf(diagnostic),
		also: cause && {
			place: `${cause.file}:${cause.line}:${cause.column}`,
			message: partsOf(cause.message),
		},
	};
}

function excerptOf({ sourceLine, line, column, endLine, endColumn }: Diagnostic): ProblemView['excerpt'] {
	if (sourceLine === undefined) return undefined;
	const start = Math.min(column - 1, sourceLine.length);
	const end = endLine === line ? Math.max(endColumn - 1, start) : sourceLine.length;
	return {
		before: escapeLine(sourceLine.slice(0, start)),
		marked: escapeLine(sourceLine.slice(start, end)),
		after: escapeLine(sourceLine.slice(end)),
	};
}

/** A message parted at its backticks; one that has no partner is a sign like any other. */
export function partsOf(text: string): TextPart[] {
	const pieces = text.split('`');
	const last = pieces.length % 2 === 0 ? pieces.splice(-2).join('`') : undefined;
	return [...pieces, ...(last === undefined ? [] : [last])]
		.map((piece, index) => ({ code: index % 2 === 1, text: piece }))
		.filter((part) => part.text !== '');
}
