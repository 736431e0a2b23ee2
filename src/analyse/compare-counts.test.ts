import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from './compare-counts.ts';

const exposure = (count: number, days: number) => Object.freeze({ count, days });

describe('counts of a period beside those before it', () => {
	// R 4.2: poisson.test(c(count, before), c(days, daysBefore)), its p.value and estimate
	it.each([
		[12, 91, 20, 365, 0.0236765557455, 2.406593407, 'signal', 'up'],
		[3, 92, 30, 365, 0.131169634519, 0.3967391304, 'noise', 'down'],
		[5, 40, 25, 365, 0.213398660286, 1.825, 'noise', 'up'],
		[0, 90, 14, 365, 0.0874658268889, 0, 'noise', 'down'],
		[10, 90, 40, 360, 1, 1, 'noise', 'same'],
		[120, 90, 400, 365, 0.0612807609531, 1.216666667, 'noise', 'up'],
	] as const)(
		'%d in %d days after %d in %d are judged as in R',
		(count, days, before, daysBefore, p, rateRatio, verdict, direction) => {
			const comparison = compareCounts(exposure(count, days), exposure(before, daysBefore));
			expect(comparison).toMatchObject({ verdict, direction, n: count, nBefore: before });
			expect(comparison.p).toBeCloseTo(p, 10);
			expect(comparison.rateRatio).toBeCloseTo(rateRatio, 8);
		},
	);
	it('have no ratio to none', () => {
		// R 4.2: poisson.test(c(10, 0), c(5, 300))$p.value is 1.4e-18
		const comparison = compareCounts(exposure(10, 5), exposure(0, 300));
		expect(comparison).toMatchObject({ verdict: 'signal', rateRatio: undefined });
		expect(comparison.p).toBeLessThan(1e-17);
	});
	it('are too few below ten in all, and with no days on one side', () => {
		expect(compareCounts(exposure(3, 90), exposure(0, 360))).toMatchObject({
			verdict: 'too-few',
			p: undefined,
			direction: 'up',
		});
		expect(compareCounts(exposure(9, 1), exposure(0, 360)).verdict).toBe('too-few');
		expect(compareCounts(exposure(0, 0), exposure(50, 360)).verdict).toBe('too-few');
		expect(compareCounts(exposure(0, 0), exposure(0, 0))).toMatchObject({
			verdict: 'too-few',
			direction: 'same',
		});
	});
	it('say the same of both sides, the other way round', () => {
		const side = fc.record({ count: fc.nat(200), days: fc.integer({ min: 1, max: 1000 }) });
		fc.assert(
			fc.property(side, side, (a, b) => {
				const there = compareCounts(a, b);
				const back = compareCounts(b, a);
				expect(back.verdict).toBe(there.verdict);
				expect(back.p ?? 2).toBeCloseTo(there.p ?? 2, 9);
				expect(new Set([there.direction, back.direction])).toEqual(
					there.direction === 'same' ? new Set(['same']) : new Set(['up', 'down']),
				);
			}),
		);
	});
});
