/** What every reporter passes an author's text through, so that it can be read and can do nothing. */

// Controls, direction overrides and isolates, line and paragraph separators, byte order marks.
const hidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text as one line for a terminal or a log: tabs as spaces, controls written out (`\u001b`), and nothing that a CI
 * service would take for a command.
 */
export function escapeLine(text: string): string {
	return text
		.toWellFormed()
		.replaceAll('\t', ' ')
		.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.replace(/^(\s*):(?=:)/, '$1: ')
		.replaceAll('##[', '## [');
}

/** A text that may have several lines, each through {@link escapeLine}. */
export function escapeLines(text: string): string[] {
	return text.split(/\r?\n/).map(escapeLine);
}
