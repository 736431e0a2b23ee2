import { describe, expect, it } from 'vitest';
import { testAction, testIncident } from '../site/testing-corpus.ts';
import { completeness, reportParts } from './completeness.ts';

const at = Date.parse('2026-03-14T09:00:00Z');
const whole = testIncident('2026-03-14-a', {
	severity: 'sev1',
	trigger: 'deploy',
	times: { started: at, detected: at, mitigated: at, resolved: at },
	detection: { source: 'alert' },
	impact: { summary: 'Nobody could pay.' },
	causes: [{ cause: 'capacity/quota', role: 'root' }],
	resolution: 'A larger quota.',
	mitigation: { final: 'scale', commands: [], checkFirst: [] },
	timeline: [{ at, event: 'Began.' }],
	lessons: { wentWell: [{ text: 'Fast.', causes: [] }], wentPoorly: [], gotLucky: [], surprised: [] },
	actions: [testAction('a1')],
});

describe('completeness', () => {
	it('is whole when every part is there', () => {
		expect(completeness(whole)).toEqual({ share: 1, missing: [] });
	});
	it('names what is missing, in the order of a report', () => {
		const { share, missing } = completeness({
			...whole,
			trigger: 'unknown',
			actions: [],
			times: { started: at },
		});
		expect(missing).toEqual(['trigger', 'detected', 'mitigated', 'resolved', 'actions']);
		expect(share).toBe(0.64);
	});
	it('asks of a near miss nothing about stopping it', () => {
		const nearMiss = { ...whole, kind: 'near-miss' as const, mitigation: undefined, resolution: undefined };
		expect(completeness(nearMiss)).toEqual({ share: 1, missing: [] });
		expect(completeness(testIncident('2026-03-14-b')).missing).toEqual(reportParts);
	});
});
