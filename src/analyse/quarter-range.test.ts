import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterOf } from './quarter.ts';
import { isQuarter, quarterRange, retroQuarters } from './quarter-range.ts';

describe('the days of a quarter', () => {
	it('run from its first to its last, of which those up to today have begun', () => {
		expect(quarterRange('2026-q4', '2026-11-22')).toEqual({
			quarter: '2026-q4',
			first: '2026-10-01',
			last: '2026-12-31',
			days: 92,
			daysSoFar: 53,
			finished: false,
		});
	});
	it.each([
		['2026-q1', '2025-12-31', 0, false],
		['2026-q1', '2026-01-01', 1, false],
		['2026-q1', '2026-03-31', 90, false],
		['2026-q1', '2026-04-01', 90, true],
		['2024-q1', '2026-04-01', 91, true],
	])('of %s on %s are %i, and whether they are over: %s', (quarter, today, daysSoFar, finished) => {
		expect(quarterRange(quarter, today)).toMatchObject({ daysSoFar, finished });
	});
	it('hold exactly the days of which it is the quarter', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-12-31') }), (date) => {
				if (Number.isNaN(date.getTime())) return;
				const day = date.toISOString().slice(0, 10);
				const range = quarterRange(quarterOf(day), day);
				expect(range.first <= day && day <= range.last && !range.finished).toBe(true);
				expect(quarterOf(range.first)).toBe(quarterOf(range.last));
			}),
		);
	});
});

describe('a name of a quarter', () => {
	it.each(['2026-q0', '2026-q5', '2026-Q3', '26-q3', '2026-q3 ', '2026'])('is not %s', (text) => {
		expect(isQuarter(text)).toBe(false);
	});
	it('is 2026-q3', () => expect(isQuarter('2026-q3')).toBe(true));
});

describe('quarters of retrospectives', () => {
	const on = (...days: string[]) => Object.freeze(days.map((day) => Object.freeze({ day })));
	it('are those with a report, the current one and the one before it, newest first', () => {
		expect(retroQuarters(on('2025-02-03', '2025-12-31', '2025-02-04'), '2026-11-22')).toEqual([
			'2026-q4',
			'2026-q3',
			'2025-q4',
			'2025-q1',
		]);
	});
	it('do not begin before the first report, nor after today', () => {
		expect(retroQuarters(on('2026-10-03'), '2026-11-22')).toEqual(['2026-q4']);
		expect(retroQuarters(on('2027-10-03'), '2026-11-22')).toEqual([]);
		expect(retroQuarters([], '2026-11-22')).toEqual([]);
	});
});
