import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactDuration } from './durations.ts';
import { incidentPhasesOf, phasesOf } from './incident-phases.ts';
import { facts } from './testing-facts.ts';

const whole = facts('2026-03-01-whole', {
	times: { introduced: 0, started: 60, detected: 72, firstAction: 80, mitigated: 143, resolved: 180 },
	estimated: ['detected'],
});

describe('phases', () => {
	it('run from milestone to milestone, those that rest on a guess flagged', () => {
		expect(phasesOf(whole)).toEqual([
			{ phase: 'dormant', minutes: 60, estimated: false },
			{ phase: 'undetected', minutes: 12, estimated: true },
			{ phase: 'unacted', minutes: 8, estimated: true },
			{ phase: 'unmitigated', minutes: 63, estimated: false },
			{ phase: 'cleanup', minutes: 37, estimated: false },
		]);
	});
	it('are missing where a milestone is, or lies the wrong way round', () => {
		const early = facts('2026-03-01-a', { times: { started: 60, detected: 50, firstAction: 70 } });
		expect(phasesOf(early)).toEqual([{ phase: 'unacted', minutes: 20, estimated: false }]);
		const gap = facts('2026-03-01-b', { times: { started: 60, firstAction: 70, mitigated: 75 } });
		expect(phasesOf(gap).map(({ phase }) => phase)).toEqual(['unmitigated']);
	});
	it('stand by how long it hurt, and those of whom nothing is known are left out', () => {
		const incidents = [
			facts('2026-01-01-short', { times: { started: 0, detected: 5, mitigated: 10 } }),
			facts('2026-01-02-running', { times: { started: 0, detected: 5 } }),
			whole,
			facts('2026-01-03-unknown', { times: { started: 0 } }),
			facts('2026-01-04-unstarted', { times: { detected: 0, firstAction: 4 } }),
		];
		const { incidents: phased, population } = incidentPhasesOf(incidents);
		expect(phased.map(({ id, impactMinutes }) => [id, impactMinutes])).toEqual([
			[whole.id, 83],
			['2026-01-01-short', 10],
			['2026-01-02-running', undefined],
		]);
		expect(population.leftOut).toEqual([
			{ reason: 'no-start', count: 1 },
			{ reason: 'no-end', count: 1 },
		]);
		expect(incidentPhasesOf([]).incidents).toEqual([]);
	});
	it('from start to mitigation add up to the impact, when all are known and in order', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }), (steps) => {
				const names = ['introduced', 'started', 'detected', 'firstAction', 'mitigated', 'resolved'] as const;
				const at = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
				const incident = facts('2026-03-01-a', {
					times: Object.fromEntries(names.map((name, index) => [name, at[index]])),
				});
				const hurting = phasesOf(incident).slice(1, 4);
				expect(hurting.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(
					impactDuration(incident)?.minutes ?? Number.NaN,
				);
			}),
		);
	});
});
