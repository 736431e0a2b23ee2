/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** One problem at one place: what check says, and what the reporters print. */
export interface Diagnostic extends Place {
	/** Path from the content folder's parent, as a person would open it. */
	readonly file: string;
	readonly severity: 'error' | 'warning';
	/** Stable id of the rule; the handbook has a section of this name. */
	readonly rule: string;
	/** "Unexpected …, expected …", values in backticks, controls removed. */
	readonly message: string;
	/** What to write instead, or what to do, where it can be computed. */
	readonly fix?: string;
	/** A second place that it is about, for example the first of two equal ids. */
	readonly cause?: {
		readonly file: string;
		readonly line: number;
		readonly column: number;
		readonly message: string;
	};
	/** The line of the source, for the text reporter; left out where it may hold a secret. */
	readonly sourceLine?: string;
}

/** What a run found. */
export interface CheckResult {
	/** Sorted by file, line, column, rule. */
	readonly diagnostics: readonly Diagnostic[];
	readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
}
