import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultOfName, listContent } from './files.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-files-'));
	mkdirSync(join(folder, 'incidents/2026'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('lists reports and images by their folder', () => {
	mkdirSync(join(folder, 'five-whys'));
	for (const file of [
		'incidents/2026/2026-03-14-a.mdx',
		'incidents/2026/a.png',
		'five-whys/2026-03-14-a.mdx',
	])
		writeFileSync(join(folder, file), '');
	expect(listContent(folder)).toEqual({
		incidents: ['incidents/2026/2026-03-14-a.mdx'],
		fiveWhys: ['five-whys/2026-03-14-a.mdx'],
		images: ['incidents/2026/a.png'],
		faults: [],
	});
});

test('passes over what git keeps at the top, and nowhere else', () => {
	mkdirSync(join(folder, '.git'));
	mkdirSync(join(folder, 'incidents/2026/.git'));
	for (const file of ['.gitignore', '.gitattributes', '.git/HEAD']) writeFileSync(join(folder, file), '');
	expect(listContent(folder).faults.map(({ file }) => file)).toEqual(['incidents/2026/.git']);
});

describe('refuses by name', () => {
	test.each([
		'.2026-03-14-a.mdx',
		'2026-03-14-a.MDX',
		'2026-03-14-a.mdx.mdx',
		'2026-03-14-a .mdx',
		'2026-03-14-a.md',
		'2026-03-14-🔥.mdx',
		'2026-03-14-ㅤ.mdx',
		'con.mdx',
		'a\n::error::b.mdx',
		'2026-13-45-a.mdx',
		'2026-02-30-a.mdx',
		'a.svg',
	])('%j', (name) => {
		writeFileSync(join(folder, 'incidents/2026', name), '');
		const { incidents, faults } = listContent(folder);
		expect(incidents).toEqual([]);
		expect(faults).toMatchObject([{ file: `incidents/2026/${name}` }]);
	});

	test('a folder that is called like a report, and what is in it', () => {
		mkdirSync(join(folder, 'incidents/2026/2026-03-14-a.mdx'));
		writeFileSync(join(folder, 'incidents/2026/2026-03-14-a.mdx/2026-03-14-b.mdx'), '');
		const { incidents, faults } = listContent(folder);
		expect(incidents).toEqual([]);
		expect(faults).toMatchObject([{ file: 'incidents/2026/2026-03-14-a.mdx', fault: { rule: 'file-kind' } }]);
	});

	test('a link, wherever it leads', () => {
		symlinkSync('2026', join(folder, 'incidents/2025'));
		symlinkSync('/etc/hostname', join(folder, 'incidents/2026/2026-03-14-a.mdx'));
		expect(listContent(folder).faults.map(({ fault }) => fault.rule)).toEqual(['file-kind', 'file-kind']);
	});
});

test('says what is wrong with the day of a name', () => {
	expect(faultOfName('2026-02-30-a')?.message).toBe(
		'Unexpected date `2026-02-30` in the file name, expected a day that the calendar has',
	);
	expect(faultOfName('2024-02-29-결제-오류')).toBeUndefined();
});
