import { describe, expect, it } from 'vitest';
import { rateRatioInterval } from './rate-ratio-interval.ts';

const exposure = (count: number, days: number) => Object.freeze({ count, days });

describe('the interval of a ratio of rates', () => {
	// R 4.2: poisson.test(c(count, before), c(days, daysBefore)), its conf.int
	it.each([
		[12, 91, 20, 365, 1.0726493, 5.1691045],
		[3, 92, 30, 365, 0.077479265, 1.275739439],
		[0, 90, 14, 365, 0, 1.2226125],
		[10, 90, 40, 360, 0.44593748, 2.03484922],
		[120, 90, 400, 365, 0.98372933, 1.49558006],
	])('of %d in %d days to %d in %d is that of R', (count, days, before, daysBefore, ...expected) => {
		const { low, high } = rateRatioInterval(exposure(count, days), exposure(before, daysBefore)) ?? {};
		for (const [place, value] of [low, high].entries())
			expect(value).toBeCloseTo(expected[place] ?? Number.NaN, 6);
	});
	it('is unknown where the ratio is', () => {
		expect(rateRatioInterval(exposure(4, 90), exposure(0, 300))).toBeUndefined();
		expect(rateRatioInterval(exposure(4, 0), exposure(3, 300))).toBeUndefined();
		expect(rateRatioInterval(exposure(4, 90), exposure(0, 0))).toBeUndefined();
	});
});
