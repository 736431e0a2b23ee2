import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './durations.ts';
import { periodOf, periods } from './periods.ts';

describe('periods', () => {
	it('run on over quarters in which nothing happened, and the one of today counts its days so far', () => {
		expect(periods('quarter', '2025-10-01', '2026-04-02', '2026-05-10')).toEqual([
			{ id: '2025-q4', firstDay: '2025-10-01', lastDay: '2025-12-31', days: 92, complete: true },
			{ id: '2026-q1', firstDay: '2026-01-01', lastDay: '2026-03-31', days: 90, complete: true },
			{ id: '2026-q2', firstDay: '2026-04-01', lastDay: '2026-06-30', days: 40, complete: false },
		]);
	});
	it('begin with what the record covers of the first', () => {
		expect(periods('quarter', '2025-12-22', '2026-01-05', '2026-06-01')).toMatchObject([
			{ id: '2025-q4', days: 10, complete: false },
			{ id: '2026-q1', days: 90, complete: true },
		]);
	});
	it('are not complete on their last day, which is not over', () => {
		expect(periods('month', '2024-02-01', '2024-02-10', '2024-02-29')).toMatchObject([
			{ id: '2024-02', days: 29, complete: false },
		]);
		expect(periods('month', '2024-02-01', '2024-02-10', '2024-03-01')[0]?.complete).toBe(true);
	});
	it('are none before a record begins', () => {
		expect(periods('quarter', '2026-02-01', '2026-01-01', '2026-06-01')).toEqual([]);
		expect(periods('quarter', '2026-02-01', '2026-03-01', '2026-01-31')).toEqual([]);
	});
	it('hold every day from the first to today once', () => {
		const day = fc
			.date({ min: new Date('1999-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(fc.constantFrom('quarter', 'month'), day, day, (length, a, b) => {
				const [from, to] = a < b ? [a, b] : [b, a];
				const all = periods(length, from, to, to);
				expect(all.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(from, to) + 1);
				expect(all[0]?.id).toBe(periodOf(length, from));
				expect(all.at(-1)?.id).toBe(periodOf(length, to));
				for (const [i, { firstDay }] of all.entries())
					if (i > 0) expect(daysBetween(all[i - 1]?.lastDay ?? '', firstDay)).toBe(1);
			}),
		);
	});
});
