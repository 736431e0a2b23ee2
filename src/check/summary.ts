/** All findings of a run → what is shown: sorted, paths as a person writes them, nothing that must not be repeated. */
import { basename, relative, resolve, sep } from 'node:path';
import type { CheckResult, Diagnostic } from './diagnostic.ts';
import { withoutSecrets } from './mask.ts';

const mostPerFileAndRule = 50;

/** What a run is asked and what it looked at. */
export interface Run {
	readonly content: string;
	readonly audience: 'internal' | 'public';
	/** How many reports were read. */
	readonly reports: number;
	/** Files of reports that a public edition does not hold. */
	readonly hidden: ReadonlySet<string>;
}

/** Diagnostics with paths from the content folder, in any order → the result of a run. */
export function summarise(
	found: readonly Diagnostic[],
	{ content, audience, reports, hidden }: Run,
): CheckResult {
	const prefix = shownFolder(content);
	const diagnostics = capped([...found].sort(byPlace))
		.map((diagnostic) =>
			audience === 'public' && hidden.has(diagnostic.file) ? redact(diagnostic) : diagnostic,
		)
		.map(withoutSecrets)
		.map(({ cause, ...diagnostic }) => ({
			...diagnostic,
			file: `${prefix}${diagnostic.file}`,
			...(cause ? { cause: { ...cause, file: `${prefix}${cause.file}` } } : {}),
		}));
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	return { diagnostics, summary: { files: reports, errors, warnings: diagnostics.length - errors } };
}

/** The first of each kind in a file, the rest counted at the place of the first that is left out. */
function capped(sorted: readonly Diagnostic[]): Diagnostic[] {
	const kinds = Map.groupBy(sorted, ({ file, rule, severity }) => `${file}\0${rule}\0${severity}`);
	const shown = [...kinds.values()].flatMap((kind) => {
		const next = kind[mostPerFileAndRule];
		if (!next) return kind;
		const { sourceLine, fix, cause, ...rest } = next;
		const message = `Unexpected ${kind.length - mostPerFileAndRule} more problems of this kind from here on, expected none`;
		return [...kind.slice(0, mostPerFileAndRule), { ...rest, message }];
	});
	return shown.sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
	return (
		compare(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compare(a.rule, b.rule) ||
		compare(a.message, b.message)
	);
}

/** What a public log may say of a report that the public edition does not hold: where, and by which rule. */
function redact({ sourceLine, fix, cause, ...diagnostic }: Diagnostic): Diagnostic {
	return {
		...diagnostic,
		message: 'Problem in a report that this edition does not hold; check the internal edition',
	};
}

/** The content folder as a person in the working folder would write it, with a `/` at the end. */
export function shownFolder(content: string): string {
	const path = relative(process.cwd(), resolve(content)).split(sep).join('/');
	return `${path === '' ? '.' : path.startsWith('..') ? basename(resolve(content)) : path}/`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
