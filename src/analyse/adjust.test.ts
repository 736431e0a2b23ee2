import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjust } from './adjust.ts';

describe('many tests at once', () => {
	// R 4.2: p.adjust(ps, 'holm')
	it.each([
		[
			[0.01, 0.04, 0.03, 0.5, 0.002],
			[0.04, 0.09, 0.09, 0.5, 0.01],
		],
		[
			[0.01, undefined, 0.03, 0.03],
			[0.03, undefined, 0.06, 0.06],
		],
		[
			[0.6, 0.7, 0.01],
			[1, 1, 0.03],
		],
		[[], []],
		[[0.04], [0.04]],
	])('%j are adjusted as in R', (ps, expected) => {
		const adjusted = adjust(Object.freeze(ps));
		expect(adjusted).toHaveLength(expected.length);
		for (const [index, p] of adjusted.entries()) {
			const other = expected[index];
			if (other === undefined) expect(p).toBeUndefined();
			else expect(p).toBeCloseTo(other, 12);
		}
	});
	it('never look surer than alone, and keep their order', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
				const adjusted = adjust(ps).map((p) => p ?? Number.NaN);
				for (const [i, p] of ps.entries()) {
					expect(adjusted[i]).toBeGreaterThanOrEqual(p);
					expect(adjusted[i]).toBeLessThanOrEqual(1);
					for (const [j, q] of ps.entries())
						if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
				}
			}),
		);
	});
});
