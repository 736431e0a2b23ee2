import { describe, expect, test } from 'vitest';
import { reportIn } from './report.ts';

const head = ['# Lamps out', '', '**Date:** 2024-03-04', '', '## Timeline', ''];

/** What a postmortem with these lines of a timeline states. */
function read(lines: readonly string[]) {
	return reportIn({ text: [...head, ...lines].join('\n'), frontmatter: new Map(), name: 'lamps.md' });
}

describe('timelines', () => {
	const timeline = (lines: readonly string[]) =>
		read(lines).report.timeline?.map(({ at, event }) => `${at.slice(0, 16)} ${event}`);

	test('as bullets with code and pictures between them', () => {
		expect(
			timeline([
				'- 10:00 UTC - One',
				'',
				'```',
				'09:00 no entry',
				'```',
				'',
				'![x](y.png)',
				'',
				'- 10:05 UTC - Two',
			]),
		).toEqual(['2024-03-04T10:00 One', '2024-03-04T10:05 Two']);
	});

	test('as lines, one after another, and over several', () => {
		expect(
			timeline([
				'10:00 UTC',
				'First alert',
				'',
				'10:05 Second',
				'and more',
				'',
				'_3/5/24_',
				'',
				'09:00 Third',
			]),
		).toEqual(['2024-03-04T10:00 First alert', '2024-03-04T10:05 Second and more', '2024-03-05T09:00 Third']);
	});

	test('as lines that are parted by `<br>`', () => {
		expect(timeline(['10:00 UTC One<br>10:05 UTC Two<br/>10:10 Three'])).toHaveLength(3);
	});

	test('as a table whose empty cells mean the time above, with the zone in its head', () => {
		expect(
			timeline([
				'| Date | Time (JST) | Event |',
				'| --- | --- | --- |',
				'| Mar 4 | 10:00 | One |',
				'| | | Two |',
				'| Mar 5 | 00:10 | a \\| b |',
			]),
		).toEqual(['2024-03-04 10:00 One', '2024-03-04 10:00 Two', '2024-03-05 00:10 a | b']);
	});

	test('newest first are turned round', () => {
		expect(
			timeline(['- 12:00 UTC Three', '- 11:00 UTC Two', '- 10:00 UTC One'])?.map((entry) => entry.slice(17)),
		).toEqual(['One', 'Two', 'Three']);
	});

	test('list what has no time as left out', () => {
		const { report, leftOut } = read(['| Time | Event |', '|---|---|', '| ?? | Lost |', '| 10:00 | Found |']);
		expect(report.timeline).toHaveLength(1);
		expect(leftOut).toEqual([
			{ field: 'timeline', value: 'Lost', why: 'an entry whose day or time is not stated' },
		]);
	});

	test('as lines that begin with readings such as `8.48`, under a day with a link', () => {
		expect(
			timeline([
				'4 March 2024',
				'',
				'See https://chat.example/1',
				'',
				'8.48 One',
				'',
				'9.06 Two',
				'',
				'12.50 Three',
				'',
				'1.05 Four',
			]),
		).toEqual([
			'2024-03-04T08:48 One',
			'2024-03-04T09:06 Two',
			'2024-03-04T12:50 Three',
			'2024-03-04T13:05 Four',
		]);
	});

	test('in a block of code where they stand nowhere else, its signs taken as they are', () => {
		expect(timeline(['```', '10:00 UTC *One*', '10:05 UTC Two', '          and more', '```'])).toEqual([
			'2024-03-04T10:00 \\*One\\*',
			'2024-03-04T10:05 Two and more',
		]);
	});

	test('as delays from a beginning that is stated; else they are left out', () => {
		const lines = [
			'## Timeline',
			'',
			'- T-10m Deploy',
			'- **T+0** Dark',
			'- T+1h 5m – Light',
			'- +02:00 Calm',
		];
		const stated = (start: string) =>
			reportIn({
				text: ['# Lamps out', '', start, '', ...lines].join('\n'),
				frontmatter: new Map(),
				name: 'lamps.md',
			});
		expect(
			stated('**Started:** 2024-03-04 23:30 UTC').report.timeline?.map(({ at, event }) => `${at} ${event}`),
		).toEqual([
			'2024-03-04T23:20:00Z Deploy',
			'2024-03-04T23:30:00Z Dark',
			'2024-03-05T00:35:00Z Light',
			'2024-03-05T01:30:00Z Calm',
		]);
		const unknown = stated('**Date:** 2024-03-04');
		expect([unknown.report.timeline, unknown.leftOut.length]).toEqual([[], 4]);
	});

	test('as a table that gives each time in two zones', () => {
		expect(
			timeline([
				'| Time (JST) | UTC | Event |',
				'| --- | --- | --- |',
				'| 10:00 | 01:00 | One |',
				'| 10:05 | 01:05 | Two |',
			]),
		).toEqual(['2024-03-04 10:00 One', '2024-03-04 10:05 Two']);
	});

	test('as bullets whose labels stand before their times', () => {
		expect(
			timeline([
				'- **Start**: March 4, 2024 ~16:00 UTC - Lamps out',
				'- Discovery: March 5, 2024 05:00 UTC',
				'- **Duration**: 14+ hours',
			]),
		).toEqual(['2024-03-04T16:00 **Start**: Lamps out', '2024-03-05T05:00 Discovery']);
	});
});
