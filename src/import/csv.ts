/** Incidents in a table: CSV with or without a head, whose columns are named by `--map` or told by the head. */
import { parse } from 'csv-parse/sync';
import { type Columns, columnsOf, type MappedField } from './csv-columns.ts';
import type { Guess, ImportedDocument, Importer, ImportItem, ReadOptions } from './importer.ts';
import { documentOfRecord } from './record.ts';
import { ImportError, sourceFiles, sourceText } from './source.ts';
import { StampReader } from './stamps.ts';

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
			if ('why' in read) yield { skipped: { source: file.name, why: read.why, broken: true } };
			else yield* itemsOf(file.name, read.text, options);
		}
	},
};

function* itemsOf(name: string, text: string, options: ReadOptions): Iterable<ImportItem> {
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
	const body = columns.hasHead ? rows.rows.slice(1) : rows.rows;
	for (const [index, row] of body.entries())
		yield { document: documentOf(name, index + (columns.hasHead ? 2 : 1), row, columns, options) };
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
	const [line = ''] = text.split('\n');
	return [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

function documentOf(
	file: string,
	line: number,
	row: readonly string[],
	columns: Columns,
	{ zone }: ReadOptions,
): ImportedDocument {
	const guesses: Guess[] = columns.guessed.map(([field, column]) => ({
		field,
		value: column,
		why: 'no `--map`: the column is told by its name',
	}));
	const stamps = new StampReader(zone, guesses);
	const cell = (field: MappedField) => columns.valueIn(row, field);
	const time = (field: MappedField) => {
		const value = cell(field);
		return stamps.read(/^\d{9,13}$/.test(value) ? Number(value) : value);
	};
	const title = cell('title') || cell('summary');
	const id = cell('id');
	const url = cell('url');
	const leftOut = (['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const)
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
			services: listIn(cell('service')),
			tags: listIn(cell('tags')),
			url: /^https?:\/\/\S+$/.test(url) ? url : undefined,
			zone: stamps.zone,
			day: /\d{4}-\d\d-\d\d/.exec(cell('started') || cell('resolved'))?.[0],
		},
		guesses,
		leftOut,
	);
}

function listIn(cell: string): string[] {
	return cell.split(/\s*[;|]\s*|\s*,\s*(?![^(]*\))/).filter((name) => name !== '');
}
