import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { csv } from './csv.ts';
import { namesInCell, timeIn } from './csv-cells.ts';
import { decodedText } from './encodings.ts';

const folder = mkdtempSync(join(tmpdir(), 'bokgi-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function documentsOf(table: string | Uint8Array, map?: ReadonlyMap<string, string>) {
	const file = join(folder, 'table.csv');
	writeFileSync(file, table);
	return [...csv.read(file, { map })].flatMap(({ document }) => document ?? []);
}
const numbered = new Map([
	['title', '1'],
	['started', '2'],
]);

describe('columns named by number', () => {
	test('leave out a head: a first row without a time where all others have one', () => {
		const [first, ...others] = documentsOf(
			'name,when\nGate stuck,2025-03-04 09:00\nLamp out,2025-03-05 10:00\n',
			numbered,
		);
		expect(others).toHaveLength(1);
		expect(first?.report).toMatchObject({ title: 'Gate stuck', started: '2025-03-04T09:00:00Z' });
		expect(first?.source).toBe('table.csv:2');
		expect(first?.guesses).toContainEqual({
			field: 'head',
			value: 'name, when',
			why: 'the first row holds no time where others do: taken as the head',
		});
	});

	test('keep a first row whose time is written in numbers, and one beside others without a time', () => {
		expect(documentsOf('Gate stuck,4.3.\nLamp out,2025-03-05 10:00\n', numbered)).toHaveLength(2);
		expect(documentsOf('Gate stuck,unknown\nLamp out,unknown\n', numbered)).toHaveLength(2);
	});
});

test('columns are told by heads of other systems: opened before created, resolved before closed', () => {
	const [document] = documentsOf(
		'number,sys_created_on,opened_at,closed_at,resolved_at,short_description,priority\n' +
			'T1,2025-03-04 12:00:00,2025-03-04 09:00:00,2025-03-09 09:00:00,2025-03-04 10:00:00,Gate stuck,2 - High\n',
	);
	expect(document?.key).toBe('T1');
	expect(document?.report).toMatchObject({
		title: 'Gate stuck',
		severity: 'sev2',
		started: '2025-03-04T09:00:00Z',
		resolved: '2025-03-04T10:00:00Z',
	});
});

test('heads in Korean and Japanese are told, and cells hold several lines', () => {
	const [korean] = documentsOf(
		'장애명;발생일시;복구일시;장애 내용\n"문 멈춤";2025. 3. 4. 오후 3:00;2025. 3. 4. 오후 4:00;"한 줄\n두 줄"\n',
	);
	expect(korean?.report).toMatchObject({
		title: '문 멈춤',
		started: '2025-03-04T15:00:00Z',
		resolved: '2025-03-04T16:00:00Z',
	});
	const [japanese] = documentsOf('件名,発生日時,影響サービス\n停止,2025/03/04 15:00,決済、注文\n');
	expect(japanese?.services).toEqual(['決済', '注文']);
});

test('a table in the encoding of a Korean spreadsheet is read, as a guess', () => {
	// `제목,시작` and `문,2025-03-04 09:00` in EUC-KR.
	const head = [0xc1, 0xa6, 0xb8, 0xf1, 0x2c, 0xbd, 0xc3, 0xc0, 0xdb, 0x0a, 0xb9, 0xae];
	const [document] = documentsOf(Buffer.concat([Buffer.from(head), Buffer.from(',2025-03-04 09:00\n')]));
	expect(document?.report).toMatchObject({ title: '문', started: '2025-03-04T09:00:00Z' });
	expect(document?.guesses.find(({ field }) => field === 'document')?.value).toBe('euc-kr');
});

test('bytes that are no text have none', () => {
	expect(decodedText(new Uint8Array([0x80, 0, 1]))).toBeUndefined();
	expect(decodedText(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual({ text: 'A', encoding: 'utf-16le' });
	expect(decodedText(new Uint8Array([0x41, 0x92]))).toEqual({ text: 'A’', encoding: 'windows-1252' });
});

describe('a time cell', () => {
	test.each([
		['45365.65625', undefined, '2024-03-14 15:45:00', true],
		['12/Mar/24 3:45 PM', undefined, '12 Mar 2024 3:45 PM', false],
		['3/4/2024 15:45', undefined, '2024-03-04 15:45', true],
		['3/4/2024 15:45', true, '2024-04-03 15:45', false],
		['3/4/2024 15:45', false, '2024-03-04 15:45', false],
		['1710431100', undefined, 1_710_431_100, false],
	])('%s, the date first: %s', (cell, dateFirst, value, isGuess) => {
		const read = timeIn(cell, { dateFirst });
		expect(read.value).toBe(value);
		expect(read.guess !== undefined).toBe(isGuess);
	});
});

test('a cell names things as a list or as written-out objects', () => {
	expect(namesInCell('Gate; Lamp')).toEqual(['Gate', 'Lamp']);
	expect(namesInCell("{'id': 'P1', 'summary': 'Gate', 'self': 'https://example.org'}")).toEqual(['Gate']);
	expect(namesInCell('["Gate", "Lamp"]')).toEqual(['Gate', 'Lamp']);
	expect(namesInCell("{'link': 'https://example.org', 'value': '17'}")).toEqual([]);
});

test('a register without titles names its incidents by the description, else by service and number, as a guess', () => {
	const titled = (table: string) =>
		documentsOf(table).map(({ report, guesses }) => [
			report.title,
			guesses.some(({ field, why }) => field === 'title' && why.startsWith('no title')),
		]);
	expect(titled('id,created_at,severity\n17,2025-03-04 09:00,P0\n')).toEqual([['Incident 17', true]]);
	expect(titled('id,service,created_at,short_description\n17,Gate,2025-03-04 09:00,NULL\n')).toEqual([
		['Gate 17', true],
	]);
	expect(
		titled('id,created_at,description\n17,2025-03-04 09:00,The gate stuck. Oil helped.\n')[0]?.[0],
	).toMatch(/^The gate stuck\./);
});
