import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmr, xmrOfCounts } from './xmr.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals Control Charts: ten batches of a flow rate.
const batches: readonly number[] = Object.freeze([
	49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
]);

describe('an XmR chart', () => {
	it('has the limits of the NIST handbook', () => {
		const chart = xmr(batches);
		expect(chart?.centre).toBeCloseTo(50.81, 10);
		// The handbook divides 3 by the rounded 1.128 where Wheeler multiplies by the rounded 2.66.
		expect(chart?.upper).toBeCloseTo(55.8041, 2);
		expect(chart?.lower).toBeCloseTo(45.8159, 2);
		expect(chart).toMatchObject({ outside: [], runs: [] });
	});
	it('names what lies outside', () => {
		const chart = xmr([...batches, 70, ...batches, 30]);
		expect(chart?.outside).toEqual([10, 21]);
	});
	it('names eight in a row on one side, and no seven', () => {
		const seven = [5, 5, 5, 5, 5, 5, 5];
		expect(xmr([...seven, 1, 1, 1, 1, 1, 1, 1])?.runs).toEqual([]);
		expect(xmr([...seven, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1])?.runs).toEqual([
			{ first: 0, last: 7, side: 'above' },
			{ first: 8, last: 16, side: 'below' },
		]);
	});
	it('ends a run at a value on the centre', () => {
		expect(xmr([1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 3, 3, 3, 2, 3, 3, 3, 3])?.runs).toEqual([]);
	});
	it('is none below eight values, and none of nothing', () => {
		expect(xmr([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
		expect(xmrOfCounts([])).toBeUndefined();
	});
	it('of equal values has no width and finds nothing', () => {
		expect(xmr([4, 4, 4, 4, 4, 4, 4, 4])).toEqual({ centre: 4, lower: 4, upper: 4, outside: [], runs: [] });
		// Their mean is not exactly 0.1.
		expect(xmr(Array.from({ length: 30 }, () => 0.1))).toMatchObject({ outside: [], runs: [] });
	});
	it('of counts is none where most are 0 or 1', () => {
		expect(xmrOfCounts([0, 1, 4, 2, 3, 2, 1, 3])).toBeUndefined();
		expect(xmrOfCounts([0, 1, 4, 2, 3, 2, 2, 3])?.centre).toBe(2.125);
	});
	it('moves and grows with its values', () => {
		const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 8, maxLength: 30 });
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer(), (series, factor, shift) => {
				const chart = xmr(series);
				const other = xmr(series.map((value) => value * factor + (shift % 1000)));
				expect(other?.upper).toBeCloseTo((chart?.upper ?? Number.NaN) * factor + (shift % 1000), 6);
				expect(other?.lower).toBeCloseTo((chart?.lower ?? Number.NaN) * factor + (shift % 1000), 6);
			}),
		);
	});
});
