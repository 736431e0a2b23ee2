import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestoneNames } from '../../model/vocabulary.ts';
import { estimatedUnknown } from './estimated-unknown.ts';
import { fileDate } from './file-date.ts';
import { fileYearFolder } from './file-year-folder.ts';
import { milestoneOrder } from './milestone-order.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';
import { timeInFuture } from './time-in-future.ts';
import { timelineOrder } from './timeline-order.ts';

describe('milestone-order', () => {
	test('compares instants, not readings', () => {
		expect(messagesOf(milestoneOrder, 'resolved: 2026-03-14T00:00:00+12:00')).toEqual([
			'Unexpected `resolved` before `started`, expected a later time',
		]);
		expect(messagesOf(milestoneOrder, 'resolved: 2026-03-14T01:30:00Z')).toEqual([]);
	});

	test('points at the later-named milestone and at the other', () => {
		const [diagnostic] = diagnosticsOf(milestoneOrder, 'detected: 2026-03-14T08:00:00+09:00');
		expect(diagnostic).toMatchObject({ line: 8, column: 11, cause: { message: '`started` is here' } });
	});

	test('accepts equal times and milestones that are missing', () => {
		expect(
			messagesOf(milestoneOrder, 'detected: 2026-03-14T09:00:00+09:00\nmitigated: 2026-03-14 10:30'),
		).toEqual([]);
	});

	test('speaks of a pair exactly when some pair is out of order', () => {
		const minutes = fc.array(fc.option(fc.nat(59), { nil: undefined }), { minLength: 7, maxLength: 7 });
		fc.assert(
			fc.property(minutes, (given) => {
				const fields = milestoneNames.map((name, index) =>
					given[index] === undefined ? '' : `${name}: 2026-03-14 09:${String(given[index]).padStart(2, '0')}`,
				);
				const plain = ['started', 'detected', 'resolved'];
				const known = milestoneNames.map(
					(name, index) => given[index] ?? (plain.includes(name) ? undefined : NaN),
				);
				fc.pre(!known.includes(undefined));
				const numbers = known.filter((value) => value !== undefined && !Number.isNaN(value)) as number[];
				const isSorted = numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? 0));
				const lines = fields.filter((line) => line !== '').join('\n');
				expect(messagesOf(milestoneOrder, lines).length === 0).toBe(isSorted);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('estimated-unknown', () => {
	test('accepts names of milestones that are given', () => {
		expect(messagesOf(estimatedUnknown, 'estimated: [started, resolved]')).toEqual([]);
	});
});

describe('timeline-order', () => {
	test('points at the entry, in whatever offset it is written', () => {
		const lines = [
			'timeline:',
			'  - { at: 2026-03-14T09:00:00+09:00, event: Deployed }',
			'  - { at: 2026-03-14T00:30:00Z, event: Alert fired }',
			'  - { at: 2026-03-14 09:10, event: Rolled back }',
		].join('\n');
		expect(diagnosticsOf(timelineOrder, lines)).toMatchObject([{ line: 19, column: 11 }]);
	});

	test('accepts entries before the start and at the same minute', () => {
		const lines = 'timeline:\n  - { at: 2026-03-10 09:00, event: A }\n  - { at: 2026-03-10 09:00, event: B }';
		expect(messagesOf(timelineOrder, lines)).toEqual([]);
	});

	test('takes the earlier of two equal readings when clocks are set back', () => {
		const lines = [
			'timeZone: America/New_York',
			'timeline:',
			'  - { at: 2024-11-03T01:50:00-04:00, event: A }',
			'  - { at: 2024-11-03T01:40:00-05:00, event: B }',
		].join('\n');
		expect(messagesOf(timelineOrder, lines)).toEqual([]);
	});
});

describe('time-in-future', () => {
	test('leaves a day for clocks and zones', () => {
		expect(messagesOf(timeInFuture, 'resolved: 2026-04-02T20:00:00+09:00')).toEqual([]);
		expect(messagesOf(timeInFuture, 'resolved: 2026-04-03T20:00:00+09:00')).toHaveLength(1);
	});

	test('looks at the timeline and at days of completion, not at due days', () => {
		expect(messagesOf(timeInFuture, 'timeline:\n  - { at: 2027-03-14 09:00, event: A }')).toEqual([
			'Unexpected `at` after tomorrow, expected a time that has passed',
		]);
		expect(
			messagesOf(timeInFuture, 'actions:\n  - { title: A, due: 2027-01-01, completed: 2027-01-01 }'),
		).toEqual(['Unexpected `completed` after tomorrow, expected a day that has passed']);
		expect(messagesOf(timeInFuture, 'held: 2027-01-01')).toHaveLength(1);
	});
});

describe('file-date', () => {
	test('takes the day on the calendar of the report’s zone', () => {
		expect(messagesOf(fileDate, 'started: 2026-03-13T23:30:00Z')).toEqual([]);
		expect(messagesOf(fileDate, 'started: 2026-03-13T23:30:00Z\ntimeZone: UTC')).toEqual([
			'Unexpected date `2026-03-14` in the file name, expected `2026-03-13`, the day of `started`',
		]);
	});
});

describe('file-year-folder', () => {
	test('accepts the year, no folder and folders of other names', () => {
		for (const folder of ['incidents/2026', 'incidents', 'incidents/archive', 'five-whys', 'five-whys/2026'])
			expect(messagesOf(fileYearFolder, `# ${folder}/2026-03-14-checkout-down.mdx\n`)).toEqual([]);
	});
});
