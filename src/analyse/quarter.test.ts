import { describe, expect, it } from 'vitest';
import {
	firstDayOf,
	quarterAfter,
	quarterBefore,
	quarterCounts,
	quarterOf,
	quartersSpanned,
} from './quarter.ts';

describe('quarters', () => {
	it.each([
		['2026-01-01', '2026-q1'],
		['2026-03-31', '2026-q1'],
		['2026-04-01', '2026-q2'],
		['2026-12-31', '2026-q4'],
	])('of %s is %s', (day, quarter) => {
		expect(quarterOf(day)).toBe(quarter);
	});
	it('go back over the turn of the year', () => {
		expect(quarterBefore('2026-q1')).toBe('2025-q4');
		expect(quarterBefore('2026-q3')).toBe('2026-q2');
	});
	it('go on over it, and begin on a day', () => {
		expect(quarterAfter('2025-q4')).toBe('2026-q1');
		expect(quarterAfter('2026-q2')).toBe('2026-q3');
		expect(['2026-q1', '2026-q4'].map(firstDayOf)).toEqual(['2026-01-01', '2026-10-01']);
	});
	it('from the first day to the last have no gap, in whatever order the days come', () => {
		const days = Object.freeze(['2026-02-01', '2025-06-30', '2025-07-01']);
		expect(quartersSpanned(days)).toEqual(['2025-q2', '2025-q3', '2025-q4', '2026-q1']);
		expect(quartersSpanned([])).toEqual([]);
	});
	it('count near misses and drills apart from incidents', () => {
		const counts = quarterCounts(
			Object.freeze([
				{ day: '2026-01-05', kind: 'incident', severity: 'sev1' },
				{ day: '2026-02-05', kind: 'incident', severity: 'sev1' },
				{ day: '2026-02-06', kind: 'incident', severity: undefined },
				{ day: '2026-02-07', kind: 'near-miss', severity: 'sev1' },
				{ day: '2026-02-08', kind: 'drill', severity: 'sev2' },
				{ day: '2026-04-01', kind: 'incident', severity: 'sev2' },
			] as const),
			'2026-q1',
		);
		expect(counts).toEqual({
			quarter: '2026-q1',
			bySeverity: new Map([['sev1', 2]]),
			unjudged: 1,
			incidents: 3,
			nearMisses: 1,
			drills: 1,
		});
	});
});
