/** A figure's tables as a CSV file. */
import { csvText, withoutFormula } from '../feeds/csv.ts';
import type { Cell, Column, FigureTable } from './figure.ts';

/**
 * The text of the file, one table after the other with an empty row between; numbers are written plainly, in the unit
 * that their column names. `idOf` gives the id of an incident as the organisation knows it.
 */
export function figureCsv(
	tables: readonly { readonly table: FigureTable }[],
	idOf: (id: string) => string = (id) => id,
): string {
	return csvText(
		tables.flatMap(({ table: { columns, rows } }, index) => [
			...(index === 0 ? [] : [['']]),
			columns.map(headOf),
			...rows.map((row) => row.map((cell) => textOf(cell, idOf))),
		]),
	);
}

function headOf({ label, unit }: Column): string {
	return withoutFormula(unit === undefined || unit === 'count' ? label : `${label} (${unit})`);
}

function textOf({ value, text, incident }: Cell, idOf: (id: string) => string): string {
	if (value !== undefined) return String(value);
	return withoutFormula(incident === undefined ? text : idOf(incident));
}
