import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, quantile } from './quantile.ts';

describe('quantiles', () => {
	// R 4.2: quantile(c(3, 5, 5, 8, 13, 21, 200), c(0, .1, .25, .5, .75, .9, 1))
	it.each([
		[0, 3],
		[0.1, 4.2],
		[0.25, 5],
		[0.5, 8],
		[0.75, 17],
		[0.9, 92.6],
		[1, 200],
	])('of %d are those of R', (share, expected) => {
		expect(quantile(Object.freeze([3, 5, 5, 8, 13, 21, 200]), share)).toBeCloseTo(expected, 12);
	});
	it('are the only number there is, and nothing when there is none', () => {
		expect(quantile([7], 0.25)).toBe(7);
		expect(quantile([], 0.5)).toBeUndefined();
	});
	it('lie between the least and the greatest number, and rise with the share', () => {
		const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(numbers, share, share, (values, a, b) => {
				const sorted = ascending(Object.freeze(values));
				const low = quantile(sorted, Math.min(a, b)) ?? Number.NaN;
				const high = quantile(sorted, Math.max(a, b)) ?? Number.NaN;
				expect(low).toBeGreaterThanOrEqual(Math.min(...values));
				expect(high).toBeLessThanOrEqual(Math.max(...values));
				expect(high - low).toBeGreaterThanOrEqual(-1e-9);
			}),
		);
	});
});

describe('numbers in rising order', () => {
	it('stand by size and not by their digits', () => {
		expect([...ascending(Object.freeze([10, 9, -1, 9]))]).toEqual([-1, 9, 9, 10]);
	});
});
