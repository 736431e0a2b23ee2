import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportedDocument } from './importer.ts';
import { ImportError } from './source.ts';
import { writeDrafts } from './write.ts';

let into: string;
beforeEach(() => {
	into = mkdtempSync(join(tmpdir(), 'bokgi-write-'));
});
afterEach(() => rmSync(into, { recursive: true, force: true }));

const document = (key: string, changes: Partial<ImportedDocument> = {}): ImportedDocument => ({
	source: `${key}.md`,
	key,
	day: '2024-03-05',
	report: {
		title: 'Payments failed',
		summary: 'Payments failed for an hour.',
		started: '2024-03-05T09:00:00Z',
	},
	services: ['Payments'],
	body: 'Text.',
	guesses: [],
	leftOut: [],
	...changes,
});
const write = (documents: readonly ImportedDocument[], force = false) =>
	writeDrafts(documents, { into, importer: 'made', force });
const states = (documents: readonly ImportedDocument[], force = false) =>
	write(documents, force).imported.map(({ file, state }) => [file, state]);
const read = (file: string) => readFileSync(join(into, file), 'utf8');

const payments = 'incidents/2024/2024-03-05-payments-failed.mdx';

describe('names of files', () => {
	test('stay as they are when another document gets the same title', () => {
		expect(states([document('b1')])).toEqual([[payments, 'new']]);
		const second = 'incidents/2024/2024-03-05-payments-failed-a1.mdx';
		expect(states([document('a1'), document('b1')])).toEqual([
			[second, 'new'],
			[payments, 'unchanged'],
		]);
	});

	test('follow the source where nobody changed the file', () => {
		write([document('a')]);
		const renamed = document('a', { report: { ...document('a').report, title: 'Payments slow' } });
		expect(states([renamed])).toEqual([['incidents/2024/2024-03-05-payments-slow.mdx', 'updated']]);
		expect(readdirSync(join(into, 'incidents/2024'))).toEqual(['2024-03-05-payments-slow.mdx']);
	});

	test('have the day of the beginning in the zone of the report', () => {
		const report = { ...document('a').report, started: '2024-03-05T23:30:00-05:00', timeZone: 'Asia/Seoul' };
		expect(states([document('a', { report })])).toEqual([
			['incidents/2024/2024-03-06-payments-failed.mdx', 'new'],
		]);
	});
});

describe('work by hand', () => {
	test('is kept when a file was renamed', () => {
		write([document('a')]);
		const renamed = 'incidents/2024/2024-03-05-card-payments-failed.mdx';
		renameSync(join(into, payments), join(into, renamed));
		expect(states([document('a')])).toEqual([[renamed, 'kept']]);
		expect(readdirSync(join(into, 'incidents/2024'))).toHaveLength(1);
	});

	test('is kept when the notes of the import were deleted', () => {
		write([document('a'), document('z', { day: '2024-01-01', report: { title: 'Z', summary: 'Z.' } })]);
		const done = read(payments).replace(/\{\/\*[\s\S]*$/, '');
		writeFileSync(join(into, payments), done);
		expect(states([document('a')])).toEqual([[payments, 'kept']]);
		expect(states([document('a')], true)).toEqual([[payments, 'kept']]);
		expect(read(payments)).toBe(done);
	});

	test('is kept in the list of services, which is only added to', () => {
		write([document('a')]);
		const file = 'taxonomy/services.yaml';
		const changed = read(file)
			.replace('tier: 3', 'tier: 1 # checkout needs it')
			.replace('label: Payments', 'label: Pay');
		writeFileSync(join(into, file), `${changed}  aliases: [Payments]\n`);
		const other = document('b', {
			services: ['payments', '결제 서비스'],
			report: { title: 'B', summary: 'B.' },
		});
		expect(write([document('a'), other]).addedServices).toBe(1);
		expect(read(file)).toBe(
			`${changed}  aliases: [Payments]\n- id: 결제-서비스\n  label: 결제 서비스\n  tier: 3\n  team: imported\n`,
		);
		expect(read('incidents/2024/2024-03-05-b.mdx')).toContain('services: [payments, 결제-서비스]');
	});
});

describe('what cannot be written', () => {
	test('is left out and listed, the rest is written', () => {
		const report = {
			...document('a').report,
			detected: '2024-03-05T08:00:00Z',
			mitigated: '2024-02-30T00:00:00Z',
			resolved: '2024-03-05T10:00:00Z',
			estimated: ['detected', 'resolved'] as ('detected' | 'resolved')[],
		};
		const [imported] = write([document('a', { report })]).imported;
		expect(imported?.leftOut).toEqual([
			{ field: 'detected', value: '2024-03-05T08:00:00Z', why: 'earlier than `started`' },
			{ field: 'mitigated', value: '2024-02-30T00:00:00Z', why: 'not a time that a report can hold' },
		]);
		expect(read(payments)).toContain('resolved: 2024-03-05T10:00:00Z\nestimated: [resolved]\n');
		expect(read(payments)).toContain('- detected = 2024-03-05T08:00:00Z (earlier than `started`)');
	});

	test('is skipped with the reason', () => {
		const { imported, skipped } = write([
			document('a', { report: { title: '\u0000', summary: 'S.' } }),
			document('b', { body: 'word '.repeat(60_000) }),
			document('c'),
			document('c'),
		]);
		expect(imported.map(({ source }) => source)).toEqual(['c.md']);
		expect(skipped.map(({ source, why }) => `${source} ${why}`)).toEqual([
			'a.md title: Unexpected empty text, expected at least one word',
			'b.md larger than 256 KiB as a report',
			'c.md second document with the key c',
		]);
	});

	test('names a report of a day before 1900 by a day that stands for "unknown"', () => {
		const report = { title: 'A ship sank', summary: 'It sank.' };
		const [imported] = write([document('a', { day: '1628-08-10', report })]).imported;
		expect([imported?.file, imported?.guesses.map(({ field }) => field)]).toEqual([
			'incidents/1970/1970-01-01-a-ship-sank.mdx',
			['date'],
		]);
	});

	test('is told where the target is no folder, is below a file, or cannot be made', () => {
		const file = join(into, 'file');
		writeFileSync(file, '');
		symlinkSync('nowhere', join(into, 'link'));
		const at = (target: string) => () => writeDrafts([document('a')], { into: target, importer: 'made' });
		expect(at(file)).toThrow(/Unexpected file .*, expected a folder to write into/);
		expect(at(join(file, 'below'))).toThrow(/a file stands where a folder should be/);
		expect(at(join(into, 'link'))).toThrow(/Unexpected link/);
		expect(at('/proc/none')).toThrow(ImportError);
	});

	test('writes nothing at all when nothing is imported', () => {
		expect(write([]).organisation).toEqual([]);
		expect(readdirSync(into)).toEqual([]);
	});
});

describe('the organisation', () => {
	test('gets severities, causes and glossary from another content folder', () => {
		const defaults = mkdtempSync(join(into, '..', 'bokgi-defaults-'));
		mkdirSync(join(defaults, 'taxonomy'));
		writeFileSync(join(defaults, 'taxonomy/severities.yaml'), '- { id: sev1, label: 1등급 }\n');
		writeFileSync(join(defaults, 'glossary.yaml'), '- [결제, payment]\n');
		writeDrafts([document('a')], { into, importer: 'made', defaults });
		expect(read('taxonomy/severities.yaml')).toBe('- { id: sev1, label: 1등급 }\n');
		expect(read('glossary.yaml')).toBe('- [결제, payment]\n');
		expect(read('taxonomy/causes.yaml')).toBe('[]\n');
		rmSync(defaults, { recursive: true });
	});

	test('keeps its first team where it has no team `imported`', () => {
		write([document('a')]);
		writeFileSync(join(into, 'taxonomy/teams.yaml'), '- { id: core, label: Core }\n');
		write([document('b', { services: ['Search'] })]);
		expect(read('taxonomy/services.yaml')).toContain(
			'- id: search\n  label: Search\n  tier: 3\n  team: core\n',
		);
	});

	test('stops the import when its services cannot be read', () => {
		write([document('a')]);
		writeFileSync(join(into, 'taxonomy/services.yaml'), 'services: none\n');
		expect(() => write([document('a')])).toThrow(ImportError);
	});
});

test('the incidents of a file that an earlier import took whole are skipped, and forced take its place', () => {
	write([document('log.md')]);
	const parts = ['log.md#1', 'log.md#2'].map((key) => document(key, { partOf: 'log.md' }));
	const held = write(parts);
	expect(held.imported).toEqual([]);
	expect(held.skipped.map(({ why, broken, present }) => [why, broken, present])).toEqual(
		parts.map(() => [
			`an earlier import took all of its file as ${payments}: --force puts its incidents in place of that draft`,
			false,
			true,
		]),
	);
	expect(write(parts, true).imported.map(({ state }) => state)).toEqual(['new', 'new']);
	expect(existsSync(join(into, payments))).toBe(false);
	expect(write(parts).imported.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
});
