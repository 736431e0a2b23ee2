/** Records as a table: one list of columns gives the CSV file, the JSON file and the manual of both. */
import { csvText, withoutFormula } from './csv.ts';

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

/** The records as a CSV file; lists are joined by `; `. */
export function csvTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
	return csvText([
		columns.map(({ name }) => name),
		...items.map((item) => columns.map(({ value }) => cellText(value(item)))),
	]);
}

function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	return withoutFormula(typeof cell === 'string' ? cell : cell.join('; '));
}
