import { describe, expect, it } from 'vitest';
import { detectionGapsOf } from './detection-gaps.ts';
import { detectedBy } from './detection-sources.ts';
import { eightIncidents } from './testing-facts.ts';

describe('how incidents were noticed', () => {
	it('is counted by who did, in every quarter', () => {
		const { quarters, by, sources, population } = detectedBy(eightIncidents);
		expect(
			quarters.map(({ quarter, n, by }) => [
				quarter,
				n,
				by.machines.length,
				by.staff.length,
				by.outside.length,
			]),
		).toEqual([
			['2025-q1', 3, 2, 0, 1],
			['2025-q2', 0, 0, 0, 0],
			['2025-q3', 2, 0, 1, 1],
			['2025-q4', 1, 0, 0, 1],
			['2026-q1', 1, 1, 0, 0],
		]);
		expect(by).toEqual({
			machines: ['2026-01-05-h', '2025-02-21-c', '2025-01-10-a'],
			staff: ['2025-08-02-e'],
			outside: ['2025-12-01-g', '2025-08-01-d', '2025-02-20-b'],
		});
		// SQLite 3.40: select source, count(*) from incidents group by 1
		expect(sources.map(({ source, behind }) => [source, behind.length])).toEqual([
			['alert', 2],
			['customer-report', 1],
			['support', 1],
			['employee', 1],
			['social', 1],
			['scheduled-check', 1],
		]);
		expect(population).toMatchObject({ n: 7, leftOut: [{ reason: 'no-source', count: 1 }] });
	});
	it('is nothing of nobody', () => {
		expect(detectedBy([])).toMatchObject({ quarters: [], sources: [], population: { n: 0 } });
	});
});

describe('detection gaps', () => {
	it('stand beside the kinds of threshold, each with what is not known', () => {
		const { gaps, gapUnknown, thresholds, thresholdUnknown } = detectionGapsOf(eightIncidents);
		expect(gaps.map(({ value, behind }) => [value, behind.length])).toEqual([
			['none', 3],
			['missing-alert', 2],
			['threshold', 1],
			['blind-spot', 1],
		]);
		expect(thresholds.map(({ value, behind }) => [value, behind.length])).toEqual([
			['business', 1],
			['system', 4],
		]);
		expect([gapUnknown, thresholdUnknown]).toEqual([1, 3]);
		expect(detectionGapsOf([])).toEqual({ gaps: [], gapUnknown: 0, thresholds: [], thresholdUnknown: 0 });
	});
});
