import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapChart, gapsBetween } from './gaps.ts';

const on = (...days: string[]) =>
	Object.freeze(days.map((day, i) => Object.freeze({ id: `${day}-${i}`, day })));
/** Incidents so many days apart, the first on 1 January 2025. */
const apart = (...days: number[]) => {
	const dates = [Date.UTC(2025, 0, 1)];
	for (const each of days) dates.push((dates.at(-1) ?? 0) + each * 86_400_000);
	return on(...dates.map((date) => new Date(date).toISOString().slice(0, 10)));
};

describe('gaps', () => {
	it('run from one incident to the next, in any order, and 0 days within one day', () => {
		expect(gapsBetween(on('2026-03-05', '2026-03-01', '2026-03-05'), '2026-03-20')).toMatchObject({
			gaps: [
				{ from: '2026-03-01-1', to: '2026-03-05-0', days: 4 },
				{ from: '2026-03-05-0', to: '2026-03-05-2', days: 0 },
			],
			openDays: 15,
			openVerdict: 'too-few',
		});
	});
	it('are none with one incident, and not even open without any', () => {
		expect(gapsBetween(on('2026-03-01'), '2026-03-01')).toMatchObject({ gaps: [], openDays: 0 });
		expect(gapsBetween([], '2026-03-01')).toEqual({
			gaps: [],
			openDays: undefined,
			chart: undefined,
			openVerdict: 'too-few',
		});
	});
	it('that are open are long beyond the limit, and say nothing below eight gaps', () => {
		const eight = apart(30, 33, 31, 29, 35, 30, 28, 32);
		expect(gapsBetween(eight, '2025-10-01')).toMatchObject({ openDays: 25, openVerdict: 'noise' });
		expect(gapsBetween(eight, '2026-01-01').openVerdict).toBe('signal');
		expect(gapsBetween(eight.slice(0, 8), '2026-12-31')).toMatchObject({
			chart: undefined,
			openVerdict: 'too-few',
		});
	});
	it('add up to the days from the first incident to the given one', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(60), { maxLength: 40 }), fc.nat(100), (days, open) => {
				const incidents = apart(...days);
				const until = apart(...days, open).at(-1)?.day ?? '';
				const { gaps, openDays = 0 } = gapsBetween(incidents.toReversed(), until);
				expect(gaps).toHaveLength(days.length);
				expect(gaps.reduce((sum, gap) => sum + gap.days, openDays)).toBe(
					days.reduce((sum, each) => sum + each, open),
				);
			}),
		);
	});
});

describe('a T chart', () => {
	// R 4.2: y <- x^(1 / 3.6); m <- mean(y); r <- 2.66 * mean(abs(diff(y))); c(m, m - r, m + r)^3.6
	it('has the limits that R computes', () => {
		const chart = gapChart(Object.freeze([30, 33, 31, 29, 35, 30, 28, 32, 34, 30]));
		expect(chart?.centre).toBeCloseTo(31.14780209, 7);
		expect(chart?.lower).toBeCloseTo(23.20022607, 7);
		expect(chart?.upper).toBeCloseTo(40.89602635, 7);
	});
	it('has no lower limit where gaps vary as rare chances do', () => {
		const chart = gapChart([4, 9, 0, 31, 12, 7, 7, 60, 3, 15]);
		expect(chart?.centre).toBeCloseTo(8.185200726, 7);
		expect(chart?.upper).toBeCloseTo(249.888203727, 6);
		expect(chart).toMatchObject({ lower: undefined, outside: [] });
	});
	it('calls no gap of 0 days unusually short, which may have been of 20 hours', () => {
		const chart = gapChart([3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3, 3]);
		expect(chart).toMatchObject({ lower: undefined, outside: [] });
		expect(gapChart([30, 33, 31, 29, 35, 30, 28, 2, 32, 34, 30, 31, 30, 33])?.outside).toEqual([7]);
	});
	it('is none where incidents come more often than daily', () => {
		expect(gapChart([0, 0, 0, 0, 0, 0, 0, 0])).toBeUndefined();
		expect(gapChart([0, 1, 0, 2, 0, 1, 1, 0, 2])).toBeUndefined();
		expect(gapChart([])).toBeUndefined();
	});
});
