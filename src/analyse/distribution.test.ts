import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from './distribution.ts';

const upTo = (n: number): readonly number[] => Object.freeze(Array.from({ length: n }, (_, i) => n - i));

describe('a distribution', () => {
	it('of nothing has nothing', () => {
		expect(distribution([])).toEqual({
			n: 0,
			median: undefined,
			lowerQuartile: undefined,
			upperQuartile: undefined,
			interval: undefined,
		});
	});
	it('of one has a median and says no more', () => {
		expect(distribution([12])).toMatchObject({ n: 1, median: 12, lowerQuartile: undefined });
	});
	it('has a middle half from four on', () => {
		expect(distribution(upTo(3)).upperQuartile).toBeUndefined();
		expect(distribution(upTo(4))).toMatchObject({ lowerQuartile: 1.75, upperQuartile: 3.25 });
	});
	// R 4.2: l <- qbinom(.025, n, .5); c(l, n + 1 - l, 1 - 2 * pbinom(l - 1, n, .5)); no interval where l is 0
	it.each([
		[6, 1, 6, 0.96875],
		[7, 1, 7, 0.984375],
		[8, 1, 8, 0.9921875],
		[9, 2, 8, 0.9609375],
		[10, 2, 9, 0.9785156],
		[20, 6, 15, 0.9586105],
		[50, 18, 33, 0.9671609],
		[100, 40, 61, 0.9647998],
		[1000, 469, 532, 0.9537088],
	])('of %d encloses its median between the ranks %d and %d', (n, low, high, coverage) => {
		const { interval } = distribution(upTo(n));
		expect(interval).toMatchObject({ low, high });
		expect(interval?.coverage).toBeCloseTo(coverage, 7);
	});
	it('of five is too small to enclose its median', () => {
		expect(distribution(upTo(5)).interval).toBeUndefined();
	});
	it('of equal numbers is that number throughout', () => {
		expect(distribution(Array.from({ length: 8 }, () => 5))).toMatchObject({
			median: 5,
			lowerQuartile: 5,
			upperQuartile: 5,
			interval: { low: 5, high: 5 },
		});
	});
	it('does not depend on the order, and its parts stand in order', () => {
		const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 60 });
		fc.assert(
			fc.property(numbers, (values) => {
				const all = distribution(Object.freeze(values));
				expect(distribution(values.toReversed())).toEqual(all);
				const { lowerQuartile = 0, median = 0, upperQuartile = 0, interval } = all;
				expect(lowerQuartile).toBeLessThanOrEqual(median);
				expect(median).toBeLessThanOrEqual(upperQuartile);
				expect(interval?.low).toBeLessThanOrEqual(median);
				expect(interval?.high).toBeGreaterThanOrEqual(median);
				expect(interval?.coverage).toBeGreaterThanOrEqual(0.95);
			}),
		);
	});
});
