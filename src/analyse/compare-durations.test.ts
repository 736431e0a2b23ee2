import { describe, expect, it } from 'vitest';
import { compareDurations } from './compare-durations.ts';

describe('durations of a period beside those before it', () => {
	it('are a signal when chance alone seldom parts them so', () => {
		// coin 1.4.2 of R 4.2: pvalue(wilcox_test(y ~ g, d, distribution = 'exact')) is 0.01998001998
		const comparison = compareDurations(
			Object.freeze([12, 35, 60, 61, 90, 200]),
			Object.freeze([3, 5, 8, 13, 20, 21, 33, 40]),
		);
		expect(comparison).toMatchObject({ verdict: 'signal', direction: 'up', n: 6, nBefore: 8, longer: 0.875 });
		expect(comparison.p).toBeCloseTo(0.01998001998, 11);
	});
	it('are noise when they lie among each other', () => {
		expect(compareDurations([1, 4, 5, 8, 9, 12], [2, 3, 6, 7, 10, 11])).toMatchObject({
			verdict: 'noise',
			direction: 'same',
			p: 1,
		});
	});
	it('are too few below six on either side, however far apart', () => {
		const long = [1000, 1001, 1002, 1003, 1004];
		const short = Array.from({ length: 40 }, (_, i) => i);
		for (const comparison of [compareDurations(long, short), compareDurations(short, long)])
			expect(comparison).toMatchObject({ verdict: 'too-few', p: undefined });
		expect(compareDurations(long, short).direction).toBe('up');
	});
	it('of nothing say nothing', () => {
		expect(compareDurations([], [])).toEqual({
			p: undefined,
			verdict: 'too-few',
			direction: 'same',
			n: 0,
			nBefore: 0,
			longer: undefined,
		});
	});
});
