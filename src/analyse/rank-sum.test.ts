import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSum } from './rank-sum.ts';

const frozen = (...values: number[]): readonly number[] => Object.freeze(values);

/** Every choice of as many of the numbers as the first group has, by recursion: the test that `rankSum` counts without listing. */
function byListing(first: readonly number[], second: readonly number[]): number {
	const values = [...first, ...second];
	const rankOf = (value: number): number =>
		values.filter((other) => other < value).length +
		(values.filter((other) => other === value).length + 1) / 2;
	const ranks = values.map(rankOf);
	const middle = (first.length * (values.length + 1)) / 2;
	const distance = Math.abs(first.reduce((sum, value) => sum + rankOf(value), 0) - middle);
	const sums = (from: number, left: number, sum: number): number[] => {
		if (left === 0) return [sum];
		if (from === ranks.length) return [];
		return [...sums(from + 1, left - 1, sum + (ranks[from] ?? 0)), ...sums(from + 1, left, sum)];
	};
	const all = sums(0, first.length, 0);
	return all.filter((sum) => Math.abs(sum - middle) >= distance - 1e-9).length / all.length;
}

describe('the rank sum test', () => {
	// coin 1.4.2 of R 4.2: pvalue(wilcox_test(y ~ g, d, distribution = 'exact')); exceeds: wilcox.test(a, b)$statistic over the pairs
	it.each([
		[frozen(12, 35, 60, 61, 90, 200), frozen(3, 5, 8, 13, 20, 21, 33, 40), 0.01998001998, 0.875],
		[frozen(10, 10, 20, 30, 30, 30), frozen(10, 20, 20, 40, 50, 60, 60), 0.231351981352, 0.2857142857],
		[frozen(1, 2, 3, 4, 5, 6), frozen(7, 8, 9, 10, 11, 12), 0.0021645021645, 0],
		[
			frozen(15, 30, 30, 45, 60, 60, 60, 90, 120, 240),
			frozen(
				...[5, 10, 15, 15, 20, 30, 30, 30, 30, 45, 45, 60, 60, 60, 75],
				...[90, 120, 180, 30, 15, 10, 20, 25, 35, 40, 50, 55, 65, 70, 80],
			),
			0.162515058151,
			0.65,
		],
	])('of %j and %j is that of coin', (first, second, p, exceeds) => {
		expect(rankSum(first, second)?.p).toBeCloseTo(p, 11);
		expect(rankSum(first, second)?.exceeds).toBeCloseTo(exceeds, 10);
	});
	it('of large groups is the normal approximation of R', () => {
		const first = Array.from({ length: 60 }, (_, i) => (i * 37) % 101);
		const second = Array.from({ length: 200 }, (_, i) => 8 + ((i * 53) % 97));
		// R 4.2: wilcox.test((0:59 * 37) %% 101, 8 + (0:199 * 53) %% 97, exact = FALSE)
		expect(rankSum(first, second)?.p).toBeCloseTo(0.162217273601, 6);
		expect(rankSum(first, second)?.exceeds).toBeCloseTo(5285.5 / 12_000, 10);
	});
	it('of equal numbers finds nothing, whether few or many', () => {
		for (const size of [1, 6, 5000]) {
			const equal = Array.from({ length: size }, () => 5);
			expect(rankSum(equal, equal)).toEqual({ p: 1, exceeds: 0.5 });
		}
	});
	it('of nothing and something is none', () => {
		expect(rankSum([], [1])).toBeUndefined();
		expect(rankSum([1], [])).toBeUndefined();
		expect(rankSum([], [])).toBeUndefined();
	});
	it('counts just the splits that a listing of all of them counts', () => {
		const group = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(group, group, (first, second) => {
				expect(rankSum(Object.freeze(first), Object.freeze(second))?.p).toBeCloseTo(
					byListing(first, second),
					9,
				);
			}),
		);
	});
	it('sees the order of numbers alone, and both groups alike', () => {
		const group = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(group, group, (first, second) => {
				const ranks = rankSum(first, second);
				expect(rankSum(first.map(Math.sqrt), second.map(Math.sqrt))).toEqual(ranks);
				const back = rankSum(second, first.toReversed());
				expect(back?.p).toBeCloseTo(ranks?.p ?? 2, 9);
				expect(back?.exceeds).toBeCloseTo(1 - (ranks?.exceeds ?? 2), 9);
			}),
		);
	});
});
