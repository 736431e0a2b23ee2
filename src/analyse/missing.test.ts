import { describe, expect, test } from 'vitest';
import { siteSchema } from '../model/site.ts';
import { testAction, testIncident } from '../site/testing-corpus.ts';
import { missingAt, nextStatus } from './missing.ts';

const site = siteSchema.parse({ name: 'Test', address: 'https://example.org/' });
const started = Date.parse('2026-03-14T00:00:00Z');

test('a report goes from draft to closed', () => {
	expect(['draft', 'in-review', 'reviewed', 'closed'].map((status) => nextStatus(status as 'draft'))).toEqual(
		['in-review', 'reviewed', 'closed', undefined],
	);
});

describe('what is missing', () => {
	test('is what the policy asks for at that status, in its order', () => {
		const incident = testIncident('2026-03-14-a', {
			severity: 'sev1',
			times: { started },
			detection: { gap: 'none' },
			causes: [{ cause: 'data/skew', role: 'root' }],
		});
		expect(missingAt(incident, 'in-review', site, false)).toEqual([
			'detected',
			'detection.source',
			'trigger',
			'impact.summary',
			'resolution',
		]);
		expect(missingAt(incident, 'draft', site, false)).toEqual([]);
	});

	test('depends on severity and kind', () => {
		const incident = testIncident('2026-03-14-a', { severity: 'sev1', actions: [testAction('a1')] });
		expect(missingAt(incident, 'reviewed', site, false)).toEqual(
			expect.arrayContaining(['acknowledged', 'mitigation.final', 'timeline', 'lessons']),
		);
		expect(missingAt(incident, 'reviewed', site, false)).not.toContain('actions');
		const drill = { ...incident, kind: 'drill' as const };
		expect(missingAt(drill, 'reviewed', site, false)).not.toContain('timeline');
		expect(missingAt({ ...incident, severity: 'sev3' }, 'reviewed', site, false)).not.toContain(
			'acknowledged',
		);
	});

	test('follows the organisation, analyses included', () => {
		const own = siteSchema.parse({
			name: 'Test',
			address: 'https://example.org/',
			policy: { require: [{ status: ['reviewed'], fields: ['fiveWhys', 'reviewers', 'lessons'] }] },
		});
		const incident = testIncident('2026-03-14-a', { reviewers: ['sre'] });
		expect(missingAt(incident, 'reviewed', own, false)).toEqual(['fiveWhys', 'lessons']);
		expect(missingAt(incident, 'reviewed', own, true)).toEqual(['lessons']);
	});
});
