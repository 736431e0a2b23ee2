import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { icco } from './icco.ts';
import type { ImportedDocument } from './importer.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-icco-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the importer makes of one document with these lines of front matter. */
function read(lines: readonly string[], body = 'The lamps went out. Nobody saw it.'): ImportedDocument {
	const file = join(folder, 'one.md');
	writeFileSync(file, `---\nuuid: one\n${lines.join('\n')}\n---\n\n${body}\n`);
	const [item] = icco.read(file);
	if (!item?.document) throw new Error(item?.skipped.why);
	return item.document;
}

describe('times', () => {
	test('are kept with their offsets', () => {
		const { report } = read(['start_time: 2021-06-08T09:47:00+05:30', 'end_time: 2021-06-08T12:35:00Z']);
		expect(report).toMatchObject({
			started: '2021-06-08T09:47:00+05:30',
			resolved: '2021-06-08T12:35:00Z',
			estimated: [],
		});
	});

	test('at the edge of a day are estimates', () => {
		const { report, guesses } = read(['start_time: 2021-06-08T00:00:00Z', 'end_time: 2021-06-08T23:59:59Z']);
		expect(report.estimated).toEqual(['started', 'resolved']);
		expect(guesses.filter(({ why }) => why.includes('edge of a day')).map(({ field }) => field)).toEqual([
			'started',
			'resolved',
		]);
	});

	test('that no report can hold are left out, and still give the day', () => {
		const { day, report, leftOut } = read(['start_time: 1961-04-12T06:07:00Z']);
		expect(day).toBe('1961-04-12');
		expect(report.started).toBeUndefined();
		expect(leftOut.map(({ field, value }) => [field, value])).toEqual([['started', '1961-04-12T06:07:00Z']]);
	});

	test('without a clock reading give only the day', () => {
		const { day, report } = read(['start_time: 2021-06-08']);
		expect([day, report.started]).toEqual(['2021-06-08', undefined]);
	});
});

describe('the day of a document without times', () => {
	const dayOf = (lines: readonly string[], body?: string) => {
		const { day, guesses } = read(lines, body);
		return [day, guesses.find(({ field }) => field === 'date')?.why];
	};
	test.each([
		['a date in the text', ['title: Lamps'], 'It began on May 4, 2020 and ended.', '2020-05-04'],
		[
			'a date in the text, its year from elsewhere',
			['url: https://a.example/2020/07/x'],
			'On June 4 it began.',
			'2020-06-04',
		],
		[
			'a date in the text, its year from elsewhere',
			['source_published_at: 2020-01-09T00:00:00Z'],
			'On December 30.',
			'2019-12-30',
		],
		[
			'the date in the address of the original',
			['url: https://a.example/2020/07/08/x'],
			undefined,
			'2020-07-08',
		],
		['a month in the text, its first day', ['title: Lamps in May 2020'], undefined, '2020-05-01'],
		['the day of publication', ['source_published_at: 2020-01-09T00:00:00Z'], undefined, '2020-01-09'],
	])('is %s', (ground, lines, body, day) => {
		expect(dayOf(lines, body)).toEqual([day, `no time of the beginning: ${ground}`]);
	});

	test('is that of the end, where only that is stated', () => {
		expect(dayOf(['end_time: 2020-01-09T10:00:00Z'])).toEqual([
			'2020-01-09',
			'no time of the beginning: the day of `end_time`',
		]);
	});

	test('stands for unknown, where there is nothing; the day it was fetched tells nothing', () => {
		expect(dayOf(['source_fetched_at: 2026-01-01T00:00:00Z'])[0]).toBe('1970-01-01');
	});
});

test('company and product become services, without saying the company twice', () => {
	const services = (company: string, product: string) =>
		read([`company: ${company}`, `product: ${product}`]).services;
	expect(services('Lantern (Brightwick Inc.)', 'Lantern Mail, Calendar')).toEqual([
		'Lantern Mail',
		'Lantern Calendar',
	]);
	expect(services('Harbor', '""')).toEqual(['Harbor']);
	expect(services('""', 'tables (tide, moon)')).toEqual(['tables (tide, moon)']);
});

test('a missing title and summary come from the text', () => {
	const { report, guesses } = read(['company: Lantern']);
	expect(report.title).toBe('Lantern: The lamps went out');
	expect(report.summary).toBe('The lamps went out. Nobody saw it.');
	expect(guesses.map(({ field }) => field).sort()).toEqual(['date', 'summary', 'title']);
});

test('publication long after is left out', () => {
	const published = (day: string) =>
		read(['start_time: 2020-01-01T09:00:00Z', `source_published_at: ${day}T00:00:00Z`]);
	expect(published('2020-02-01').report.published).toBe('2020-02-01');
	expect(published('2022-02-01').report.published).toBeUndefined();
	expect(published('2022-02-01').leftOut[0]?.field).toBe('published');
	expect(published('2019-12-31').leftOut[0]?.why).toContain('earlier than the incident');
});

test('nothing is said of severity, trigger and causes', () => {
	const { report } = read(['categories: [config-change, hardware]', 'keywords: [raid, "401"]']);
	expect(report.tags).toEqual(['config-change', 'hardware', 'raid', '401']);
	expect(report).not.toHaveProperty('severity');
	expect(report).not.toHaveProperty('trigger');
	expect(report).not.toHaveProperty('causes');
});

test('files of another kind, links and broken front matter are told apart', () => {
	writeFileSync(join(folder, 'README.md'), '# Read me\n');
	writeFileSync(join(folder, 'bad.md'), '---\nuuid: "x\n---\n');
	writeFileSync(join(folder, 'empty.md'), '---\nuuid: x\n---\n');
	writeFileSync(join(folder, 'latin.md'), Buffer.from([0x2d, 0xe9, 0x2d]));
	symlinkSync(join(folder, 'bad.md'), join(folder, 'link.md'));
	const skipped = [...icco.read(folder)].map(({ skipped }) => [skipped?.source, skipped?.broken]);
	expect(skipped).toEqual([
		['README.md', false],
		['bad.md', true],
		['empty.md', true],
		['latin.md', true],
	]);
});
