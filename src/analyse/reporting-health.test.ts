import { describe, expect, it } from 'vitest';
import { daysToPublishOf, reportingByQuarter } from './reporting-health.ts';
import { facts } from './testing-facts.ts';

describe('reporting', () => {
	it('is counted by quarter, near misses apart', () => {
		const all = Object.freeze([
			facts('2026-07-01-a', { status: 'closed', lessons: 3, completeness: 1 }),
			facts('2026-08-01-b', { status: 'draft', completeness: 0.5 }),
			facts('2026-08-02-c', { status: 'in-review', lessons: 1, completeness: 0.6 }),
			facts('2026-09-30-d', { kind: 'near-miss', lessons: 2, completeness: 0.1 }),
			facts('2026-01-01-f', { kind: 'near-miss' }),
		]);
		const [incidents = [], nearMisses = []] = ['incident', 'near-miss'].map((kind) =>
			all.filter((one) => one.kind === kind),
		);
		expect(reportingByQuarter(incidents, nearMisses)).toEqual([
			{
				quarter: '2026-q1',
				incidents: 0,
				reviewed: 0,
				nearMisses: 1,
				lessons: 0,
				teaching: 0,
				completeness: undefined,
			},
			{
				quarter: '2026-q2',
				incidents: 0,
				reviewed: 0,
				nearMisses: 0,
				lessons: 0,
				teaching: 0,
				completeness: undefined,
			},
			{
				quarter: '2026-q3',
				incidents: 3,
				reviewed: 1,
				nearMisses: 1,
				lessons: 6,
				teaching: 3,
				completeness: 0.7000000000000001,
			},
		]);
		expect(reportingByQuarter([])).toEqual([]);
	});
	it('takes days to the publication, soonest first, and says how many are not known', () => {
		const incidents = [
			facts('2026-07-01-a', { daysToPublish: 9 }),
			facts('2026-07-02-b', { daysToPublish: -1 }),
			facts('2026-07-03-c'),
			facts('2026-07-04-d', { daysToPublish: 4 }),
		];
		expect(daysToPublishOf(incidents)).toEqual({
			published: [
				{ id: '2026-07-02-b', days: 0 },
				{ id: '2026-07-04-d', days: 4 },
				{ id: '2026-07-01-a', days: 9 },
			],
			unknown: 1,
		});
		expect(daysToPublishOf([])).toEqual({ published: [], unknown: 0 });
	});
});
