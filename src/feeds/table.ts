/** Records as a table: one list of columns gives the CSV file, the JSON file and the manual of both. */

/** What a cell may hold; `undefined` where nothing is known. */
export type Cell = string | number | readonly string[] | undefined;

export interface Column<Item> {
	/** Name of the column and of the property. */
	readonly name: string;
	/** What it holds, with its unit, in the languages of the handbook. */
	readonly meaning: { readonly en: string; readonly ko: string };
	readonly value: (item: Item) => Cell;
}

/** The records as JSON: a list of objects, unknown values left out. */
export function jsonTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
	const records = items.map((item) =>
		Object.fromEntries(
			columns.flatMap(({ name, value }) => {
				const cell = value(item);
				return cell === undefined ? [] : [[name, cell]];
			}),
		),
	);
	return `${JSON.stringify(records, null, '\t')}\n`;
}

/**
 * The records as CSV (RFC 4180): UTF-8 with a byte order mark, without which some spreadsheets read Korean wrongly;
 * every cell quoted; lists joined by `; `.
 */
export function csvTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
	const lines = [
		columns.map(({ name }) => name),
		...items.map((item) => columns.map(({ value }) => cellText(value(item)))),
	];
	return `\ufeff${lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	return withoutFormula(typeof cell === 'string' ? cell : cell.join('; '));
}

/** A text that no spreadsheet takes for a formula: an apostrophe before the signs that begin one, full-width ones too. */
export function withoutFormula(text: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
