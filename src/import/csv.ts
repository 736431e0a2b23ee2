/** Incidents in a table: CSV with or without a head, whose columns are named by `--map` or told by the head. */
import { parse } from 'csv-parse/sync';
import { type CellForms, formsOf, namesInCell, timeIn } from './csv-cells.ts';
import { type Columns, columnsOf } from './csv-columns.ts';
import type { MappedField } from './csv-heads.ts';
import { decodedText } from './encodings.ts';
import type { Guess, ImportedDocument, Importer, ImportItem, ReadOptions } from './importer.ts';
import { leadingMoment } from './prose/moments.ts';
import { documentOfRecord } from './record.ts';
import { ImportError, sourceFiles, sourceText } from './source.ts';
import { StampReader } from './stamps.ts';
import { firstSentences } from './text.ts';

export const csv: Importer = {
	id: 'csv',
	title: 'a table of incidents, its columns named by --map',
	describe: [
		'One incident a row. `--map "title=Name,started=Start time,resolved=End,service=System"` names the columns, by',
		'head or by number (`title=2,started=3`). Fields: id, title, summary, text, service, severity, started, detected,',
		'acknowledged, mitigated, resolved, url, tags. Without --map they are told by the head. `data.title` looks into JSON.',
	],
	takesMap: true,
	*read(source, options = {}) {
		for (const file of sourceFiles(source, ['.csv', '.tsv'])) {
			const read = sourceText(file, 64 * 1024 * 1024);
			const decoded = 'bytes' in read && read.bytes ? decodedText(read.bytes) : undefined;
			if (decoded) yield* itemsOf(file.name, decoded.text, options, decoded.encoding);
			else if ('why' in read) yield { skipped: { source: file.name, why: read.why, broken: true } };
			else yield* itemsOf(file.name, read.text, options);
		}
	},
};

/** The rows of a table as documents. `encoding`: what a file that is no UTF-8 was read as. */
function* itemsOf(name: string, text: string, options: ReadOptions, encoding?: string): Iterable<ImportItem> {
	const rows = rowsOf(name, text);
	if ('why' in rows) {
		yield { skipped: { source: name, why: rows.why, broken: true } };
		return;
	}
	const [first = []] = rows.rows;
	if (rows.rows.length === 0) {
		yield { skipped: { source: name, why: 'no rows', broken: false } };
		return;
	}
	const columns = columnsOf(first, options.map);
	if ('fault' in columns) {
		if (options.map) throw new ImportError(columns.fault);
		yield { skipped: { source: name, why: columns.fault, broken: false } };
		return;
	}
	const head = columns.hasHead || isHeadByTimes(rows.rows, columns);
	const body = head ? rows.rows.slice(1) : rows.rows;
	const forms = formsOf(body.flatMap((row) => timeFields.map((field) => columns.valueIn(row, field))));
	for (const [index, row] of body.entries()) {
		const guesses: Guess[] = columns.guessed.map(([field, column]) => ({
			field,
			value: column,
			why: 'no `--map`: the column is told by its name',
		}));
		if (encoding !== undefined)
			guesses.push({ field: 'document', value: encoding, why: 'no UTF-8: read in another encoding' });
		if (head && !columns.hasHead && index === 0)
			guesses.push({
				field: 'head',
				value: first.join(', ').slice(0, 80),
				why: 'the first row holds no time where others do: taken as the head',
			});
		yield { document: documentOf(name, index + (head ? 2 : 1), row, { columns, forms, guesses }, options) };
	}
}

const timeFields = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;

/** Whether the first row of a table, its columns named by number, is a head: no time where every other row has one. */
function isHeadByTimes(rows: readonly string[][], columns: Columns): boolean {
	const [first = [], ...others] = rows;
	const isTime = (row: readonly string[], field: MappedField) => {
		const cell = columns.valueIn(row, field);
		return (
			cell !== '' &&
			new StampReader('UTC', []).read(timeIn(cell, { dateFirst: undefined }).value) !== undefined
		);
	};
	return timeFields.some(
		(field) =>
			columns.valueIn(first, field) !== '' &&
			!/\d/.test(columns.valueIn(first, field)) &&
			others.some((row) => isTime(row, field)) &&
			others.every((row) => columns.valueIn(row, field) === '' || isTime(row, field)),
	);
}

function rowsOf(name: string, text: string): { rows: string[][] } | { why: string } {
	try {
		const rows = parse(text, {
			bom: true,
			delimiter: name.endsWith('.tsv') ? '\t' : delimiterOf(text),
			trim: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
		}) as string[][];
		return { rows };
	} catch (error) {
		return { why: `no CSV: ${(error as Error).message.split('\n')[0]}` };
	}
}

function delimiterOf(text: string): string {
	const line = text
		.split('\n', 20)
		.join('\n')
		.replace(/"[^"]*"/g, '');
	return [',', ';', '\t', '|'].sort((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

function documentOf(
	file: string,
	line: number,
	row: readonly string[],
	{ columns, forms, guesses }: { columns: Columns; forms: CellForms; guesses: Guess[] },
	{ zone }: ReadOptions,
): ImportedDocument {
	const stamps = new StampReader(zone, guesses);
	const cell = (field: MappedField) => columns.valueIn(row, field).replace(nothing, '');
	const times = new Map(
		timeFields.map((field) => {
			const { value, guess } = timeIn(cell(field), forms);
			const at = stamps.read(value);
			if (at && guess !== undefined) guesses.push({ field, value: at.at, why: guess });
			return [field, at];
		}),
	);
	const time = (field: (typeof timeFields)[number]) => times.get(field);
	const id = cell('id');
	const title = cell('title') || cell('summary') || titleOf(cell, guesses);
	const url = cell('url');
	const leftOut = timeFields
		.filter((field) => cell(field) !== '' && !time(field))
		.map((field) => ({ field, value: cell(field), why: 'not a time with a day and a clock reading' }));
	return documentOfRecord(
		{
			source: `${file}:${line}`,
			key: id || `${file}:${title}:${cell('started')}`.slice(0, 120),
			title,
			text: cell('text') || (cell('summary') === title ? '' : cell('summary')),
			times: {
				started: time('started'),
				detected: time('detected'),
				acknowledged: time('acknowledged'),
				mitigated: time('mitigated'),
				resolved: time('resolved'),
			},
			updates: [],
			severity: cell('severity') || undefined,
			services: namesInCell(cell('service')),
			tags: namesInCell(cell('tags')),
			url: /^https?:\/\/\S+$/.test(url) ? url : undefined,
			zone: stamps.zone,
			day: dayIn(cell('started') || cell('resolved'), forms),
		},
		guesses,
		leftOut,
	);
}

// What programs write for an empty cell.
const nothing = /^(?:null|none|nan|nat|n\/a|-+|—)$/i;

/** The first sentence of the description, else service and number; empty when there is neither. */
function titleOf(cell: (field: MappedField) => string, guesses: Guess[]): string {
	const described = firstSentences(cell('text'), 100);
	const service = namesInCell(cell('service')).join(', ');
	const named = service + cell('id') === '' ? '' : `${service || 'Incident'} ${cell('id')}`.trim();
	if (described !== '')
		guesses.push({ field: 'title', value: described, why: 'no title: the first words of the text' });
	else if (named !== '') guesses.push({ field: 'title', value: named, why: 'no title: service and number' });
	return described || named;
}

/** A day without a clock reading. */
function dayIn(cell: string, forms: CellForms): string | undefined {
	const moment = leadingMoment(String(timeIn(cell, forms).value))?.day;
	return moment?.year === undefined
		? undefined
		: [String(moment.year), ...[moment.month, moment.date].map((part) => String(part).padStart(2, '0'))].join(
				'-',
			);
}
