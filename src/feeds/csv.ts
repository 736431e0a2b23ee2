/** Rows of cells as a CSV file. */

/**
 * The text of the file (RFC 4180): UTF-8 with a byte order mark, without which some spreadsheets read Korean wrongly;
 * every cell quoted. Texts of people go through `withoutFormula` first.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}

/** A text that no spreadsheet takes for a formula: an apostrophe before the signs that begin one, full-width ones too. */
export function withoutFormula(text: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
