import { describe, expect, it } from 'vitest';
import { causeTrends } from './cause-trends.ts';
import { facts } from './testing-facts.ts';

const before = ['2025-q3', '2025-q4', '2026-q1', '2026-q2'];

/** So many incidents of a cause in the quarter and in those before. */
const many = (cause: string, now: number, then: number) => [
	...Array.from({ length: now }, (_, number) =>
		facts(`2026-08-01-${cause[0]}${number}`, { causes: [cause] }),
	),
	...Array.from({ length: then }, (_, number) =>
		facts(`2025-10-01-${cause[0]}${number}`, { causes: [cause] }),
	),
];

describe('trends of causes', () => {
	it('are adjusted for how many causes were tested', () => {
		const incidents = Object.freeze([
			...many('rises/a', 12, 6),
			...many('falls/b', 3, 20),
			...many('same/c', 5, 20),
			...many('near/d', 9, 12),
			...many('tiny/e', 2, 3),
			facts('2024-01-01-old', { causes: ['old/f'] }),
			facts('2026-10-01-new', { causes: ['new/g'] }),
		]);
		const trends = causeTrends(incidents, '2026-q3', before, 'leaf');
		// R 4.2: p.adjust(sapply of poisson.test(c(n, nBefore), c(92, 365))$p.value, 'holm'); alone, near/d has p = 0.0239.
		const expected = [
			['rises/a', 'signal', 'up', 12, 6, 9.629069573e-5],
			['near/d', 'noise', 'up', 9, 12, 7.18371664e-2],
			['same/c', 'noise', 'down', 5, 20, 1],
			['falls/b', 'noise', 'down', 3, 20, 1],
			['tiny/e', 'too-few', 'up', 2, 3, undefined],
		] as const;
		expect(
			trends.map(({ cause, comparison: { verdict, direction, n, nBefore } }) => [
				cause,
				verdict,
				direction,
				n,
				nBefore,
			]),
		).toEqual(expected.map((row) => row.slice(0, 5)));
		for (const [index, { comparison }] of trends.entries())
			if (expected[index]?.[5] === undefined) expect(comparison.p).toBeUndefined();
			else expect(comparison.p).toBeCloseTo(expected[index][5], 9);
		expect(trends[4]?.behind).toEqual(['2026-08-01-t0', '2026-08-01-t1']);
	});
	it('of families count an incident of two causes once', () => {
		const twice = facts('2026-08-01-a', { causes: ['a/1', 'a/2'] });
		expect(causeTrends([twice], '2026-q3', before, 'family')).toMatchObject([
			{ cause: 'a', comparison: { n: 1, nBefore: 0, verdict: 'too-few' } },
		]);
	});
	it('are none without incidents, and claim nothing without quarters before', () => {
		expect(causeTrends([], '2026-q3', before, 'leaf')).toEqual([]);
		const alone = causeTrends(many('a/1', 30, 0), '2026-q3', [], 'leaf');
		expect(alone.map(({ comparison }) => comparison.verdict)).toEqual(['too-few']);
	});
});
