/** Tables of a timeline: which columns hold the time, and what the others say. */
import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { leadingMoment } from './moments.ts';
import { leadingDelay } from './relative.ts';
import { type FoundZone, statedZone, zoneAt } from './zones.ts';

/** A row: its time as written, and the rest as Markdown. */
export interface TimeRow {
	readonly time: string;
	readonly text: string;
	/** Whether the cell of the time is empty, as where it is that of the row above. */
	readonly empty: boolean;
}

export interface TimeTable {
	readonly rows: readonly TimeRow[];
	readonly zone: FoundZone | undefined;
	/** The year in the head: `Date (2021)`. */
	readonly year: number | undefined;
}

const timeHead = /time|date|when|timestamp|時刻|日時|日付|時間|시각|시간|일시|날짜|시점/i;
const weekdayHead = /^(day|weekday|요일|曜日)$/i;

/** A table as a timeline; `undefined` when no column of it holds times. */
export function timeTable(table: Table, sourceOf: (cell: TableCell) => string): TimeTable | undefined {
	const [head, ...rows] = table.children;
	if (!head || rows.length === 0) return undefined;
	const heads = head.children.map((cell) => textOf(cell).trim());
	const cells = rows.map((row) => heads.map((_, column) => cellText(row.children[column], sourceOf)));
	const named = heads.flatMap((name, column) =>
		timeHead.test(name) && share(cells, column) >= 0.4 ? [column] : [],
	);
	const columns =
		named.length > 0
			? named.slice(0, 2)
			: heads.flatMap((_, column) => (column < 2 && share(cells, column) >= 0.6 ? [column] : [])).slice(0, 1);
	if (columns.length === 0) return undefined;
	const weekdays = heads.flatMap((name, column) =>
		weekdayHead.test(name) && !columns.includes(column) ? [column] : [],
	);
	// The same times in other zones: `| Time (JST) | UTC | Event |`.
	const zones = heads.flatMap((name, column) => {
		const zone = columns.includes(column) ? undefined : zoneAt(name, 0);
		return zone && zone.length === name.length && share(cells, column) >= 0.4 ? [column] : [];
	});
	const timeHeads = columns.map((column) => heads[column] ?? '');
	return {
		rows: cells.map((row) => {
			const time = columns
				.map((column) => row[column] ?? '')
				.join(' ')
				.trim();
			return {
				time,
				text: row
					.filter((_, column) => ![...columns, ...weekdays, ...zones].includes(column))
					.filter((text) => !/^[-–—]*$/.test(text))
					.join(' – '),
				empty: time === '' || time === '〃' || time === '"',
			};
		}),
		zone: zoneOfHeads(timeHeads),
		year: Number(/\b((?:19|20)\d\d)\b/.exec(timeHeads.join(' '))?.[1]) || undefined,
	};
}

/** Which share of a column's filled cells begins with a time. */
function share(rows: readonly (readonly string[])[], column: number): number {
	const filled = rows.map((row) => row[column] ?? '').filter((text) => !/^[-–—]*$/.test(text));
	return filled.length === 0
		? 0
		: filled.filter((text) => leadingMoment(text) ?? leadingDelay(text)).length / filled.length;
}

function cellText(cell: TableCell | undefined, sourceOf: (cell: TableCell) => string): string {
	if (!cell || cell.children.length === 0) return '';
	return sourceOf(cell)
		.replace(/^\s*\|\s*/, '')
		.replace(/\s*\|?\s*$/, '')
		.replaceAll('\\|', '|')
		.trim();
}

function zoneOfHeads(heads: readonly string[]): FoundZone | undefined {
	for (const head of heads) {
		const found = statedZone(head);
		if (found) return found;
		const inBrackets = /[(（]\s*([^)）]+)[)）]/.exec(head)?.[1];
		const zone = inBrackets && zoneAt(inBrackets, 0);
		if (zone) return zone;
	}
	return undefined;
}
