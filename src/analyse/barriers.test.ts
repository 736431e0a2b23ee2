import { describe, expect, it } from 'vitest';
import { barriersOf } from './barriers.ts';
import { facts } from './testing-facts.ts';

describe('safeguards', () => {
	it('are counted by what they did, and so are the incidents behind them', () => {
		const { results, total, population } = barriersOf([
			facts('2026-01-01-a', { barriers: ['held', 'failed', 'failed'], completeness: 0.5 }),
			facts('2026-01-02-b', { barriers: ['failed', 'bypassed'] }),
			facts('2026-01-03-c'),
		]);
		expect(results).toEqual([
			{ result: 'held', barriers: 1, behind: ['2026-01-01-a'] },
			{ result: 'failed', barriers: 3, behind: ['2026-01-01-a', '2026-01-02-b'] },
			{ result: 'absent', barriers: 0, behind: [] },
			{ result: 'bypassed', barriers: 1, behind: ['2026-01-02-b'] },
		]);
		expect([total, population]).toEqual([
			5,
			{ n: 2, leftOut: [{ reason: 'no-barriers', count: 1 }], completeness: 0.75 },
		]);
	});
	it('of nobody are none', () => {
		expect(barriersOf([]).total).toBe(0);
	});
});
