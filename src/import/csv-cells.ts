/** Cells of a table → values: times in the forms of spreadsheets, and names inside written-out objects. */
import { writesDateFirst } from './prose/day.ts';

/** How the times of a table are written, told by all of its time cells. */
export interface CellForms {
	/** Whether `3/4/2024` begins with the date; `undefined` when no cell tells. */
	readonly dateFirst: boolean | undefined;
}

/** The forms of a table by its time cells. */
export function formsOf(cells: Iterable<string>): CellForms {
	return { dateFirst: writesDateFirst([...cells].join('\n')) };
}

const dayMs = 86_400_000;
// Day 0 of spreadsheets, which count 1900 as a leap year.
const spreadsheetEpoch = Date.UTC(1899, 11, 30);

/** What a time cell holds, in a form that a stamp reader knows, and why it is a guess where it is one. */
export function timeIn(cell: string, { dateFirst }: CellForms): { value: string | number; guess?: string } {
	if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(cell)) return { value: Number(cell) };
	if (/^[2-9]\d{4}(?:\.\d+)?$/.test(cell)) {
		const instant = Math.round((spreadsheetEpoch + Number(cell) * dayMs) / 1000) * 1000;
		return {
			value: new Date(instant).toISOString().slice(0, 19).replace('T', ' '),
			guess: 'a number of days, as spreadsheets count them since 1900',
		};
	}
	const [, a = '', b = '', year = '', rest = ''] =
		/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)(?=[\sT,]|$)(.*)$/.exec(cell) ?? [];
	if (year !== '' && Number(a) <= 12 && Number(b) <= 12) {
		const [month, date] = dateFirst ? [b, a] : [a, b];
		const value = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}${rest}`;
		return dateFirst === undefined && a !== b
			? { value, guess: 'the order of month and date is not told: the month first' }
			: { value };
	}
	// Of Jira: `12/Mar/24 3:45 PM`.
	return {
		value: cell.replace(
			/^(\d{1,2})[/-]([A-Z][a-z]{2})[/-](\d{4}|\d\d)(?!\d)/i,
			(_, date: string, month: string, written: string) => `${date} ${month} ${written.padStart(4, '20')}`,
		),
	};
}

/** Names in a cell: a list, or objects written out as JSON or as Python does, whose names stand under a label. */
export function namesInCell(cell: string): string[] {
	if (/^[[{]/.test(cell)) {
		const labels = /["'](?:summary|name|display_value|displayValue|title)["']\s*:\s*(?:"([^"]*)"|'([^']*)')/g;
		const named = [...cell.matchAll(labels)].map(([, double, single]) => (double ?? single ?? '').trim());
		const texts = /^\[\s*["']/.test(cell)
			? [...cell.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '')
			: [];
		return (cell.includes('{') ? named : texts).filter((name) => name !== '');
	}
	return cell.split(/\s*[;|\n]\s*|\s*[,、]\s*(?![^(]*\))/).filter((name) => name !== '');
}
