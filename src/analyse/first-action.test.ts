import { describe, expect, it } from 'vitest';
import { mitigationTimes, triedFirst } from './first-action.ts';
import { eightIncidents, facts } from './testing-facts.ts';

describe('what was done to stop an impact', () => {
	it('first groups the times that it took, longest first', () => {
		const { groups, population } = mitigationTimes(eightIncidents, 'first');
		expect(
			groups.map(({ mitigation, incidents }) => [mitigation, incidents.map(({ minutes }) => minutes)]),
		).toEqual([
			['rollback', [60, 15]],
			['restart', [600, 30]],
			['hotfix', [5]],
		]);
		expect(groups[1]?.incidents[0]).toEqual({
			id: '2025-02-20-b',
			minutes: 600,
			estimated: true,
			firstStoppedIt: false,
		});
		expect(population).toMatchObject({
			n: 5,
			leftOut: [
				{ reason: 'no-end', count: 2 },
				{ reason: 'no-first-action', count: 1 },
			],
		});
	});
	it('in the end groups them likewise', () => {
		expect(
			mitigationTimes(eightIncidents, 'final').groups.map(({ mitigation, incidents }) => [
				mitigation,
				incidents.length,
			]),
		).toEqual([
			['rollback', 3],
			['hotfix', 1],
			['restart', 1],
		]);
	});
	it('tells how often what was tried first did not stop it', () => {
		expect(triedFirst(eightIncidents)).toEqual([
			{ mitigation: 'restart', stopped: ['2026-01-05-h'], didNot: ['2025-08-01-d', '2025-02-20-b'] },
			{ mitigation: 'rollback', stopped: ['2025-12-01-g', '2025-01-10-a'], didNot: [] },
			{ mitigation: 'hotfix', stopped: ['2025-02-21-c'], didNot: [] },
		]);
		expect(triedFirst([])).toEqual([]);
	});
	it('leaves out what has no start or ends before it', () => {
		const of = (times: { started?: number; mitigated: number }) =>
			facts('2026-01-01-a', { times, mitigation: { first: 'wait', final: 'wait' } });
		expect(
			mitigationTimes([of({ mitigated: 5 }), of({ started: 9, mitigated: 5 })], 'first').population,
		).toEqual({
			n: 0,
			leftOut: [
				{ reason: 'no-start', count: 1 },
				{ reason: 'negative', count: 1 },
			],
			completeness: undefined,
		});
	});
});
