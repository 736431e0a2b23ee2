import { describe, expect, test } from 'vitest';
import { actionCompleted } from './action-completed.ts';
import { actionDoneWhen } from './action-done-when.ts';
import { actionDroppedReason } from './action-dropped-reason.ts';
import { actionDue } from './action-due.ts';
import { actionOwner } from './action-owner.ts';
import { requiredByStatus } from './required-by-status.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';
import { trainingOnly } from './training-only.ts';

describe('what actions need', () => {
	const pending = [actionOwner, actionDue, actionDoneWhen];

	test('is asked of work that is left', () => {
		for (const rule of pending)
			for (const status of ['open', 'in-progress'])
				expect(messagesOf(rule, `actions:\n  - { title: A, status: ${status} }`)).toHaveLength(1);
	});

	test('is not asked of what is done or dropped', () => {
		for (const rule of pending)
			for (const status of ['done', 'dropped'])
				expect(messagesOf(rule, `actions:\n  - { title: A, status: ${status} }`)).toEqual([]);
	});

	test('is an error from reviewed on where the owner or the day is missing', () => {
		const severities = (status: string) =>
			pending.flatMap((rule) =>
				diagnosticsOf(rule, `status: ${status}\nactions:\n  - { title: A }`).map(({ severity }) => severity),
			);
		expect(severities('draft')).toEqual(['warning', 'warning', 'warning']);
		expect(severities('in-review')).toEqual(['warning', 'warning', 'warning']);
		expect(severities('reviewed')).toEqual(['error', 'error', 'warning']);
		expect(severities('closed')).toEqual(['error', 'error', 'warning']);
	});

	test('comes with a snippet', () => {
		expect(diagnosticsOf(actionOwner, 'actions:\n  - { title: A }')[0]?.fix).toBe('owner: payments');
	});
});

describe('action-completed', () => {
	test('refuses a day before the start', () => {
		const lines = 'actions:\n  - { title: A, status: done, completed: 2026-03-13 }';
		expect(diagnosticsOf(actionCompleted, lines)).toMatchObject([
			{ severity: 'error', line: 17, column: 42 },
		]);
		expect(messagesOf(actionCompleted, lines.replace('13', '14'))).toEqual([]);
	});

	test('refuses a day on what is not done', () => {
		expect(messagesOf(actionCompleted, 'actions:\n  - { title: A, completed: 2026-03-20 }')).toEqual([
			'Unexpected `completed` of action `a1` with `status: open`, expected `status: done`',
		]);
	});
});

describe('action-dropped-reason', () => {
	test('accepts a reason', () => {
		expect(messagesOf(actionDroppedReason, 'actions:\n  - { title: A, status: dropped, reason: B }')).toEqual(
			[],
		);
	});
});

describe('training-only', () => {
	const of = (...strengths: string[]) =>
		messagesOf(
			trainingOnly,
			`actions:\n${strengths.map((strength) => `  - { title: A, ${strength} }`).join('\n')}`,
		);

	test('looks at actions with a strength that are not dropped', () => {
		expect(of('strength: procedure', 'strength: training')).toHaveLength(1);
		expect(of('strength: training', 'type: prevent')).toHaveLength(1);
		expect(of('strength: training', 'strength: guardrail, status: dropped')).toHaveLength(1);
	});

	test('is content with one that needs no memory, or with none that says', () => {
		expect(of('strength: training', 'strength: alert')).toEqual([]);
		expect(of('type: prevent')).toEqual([]);
		expect(of('strength: training, status: dropped')).toEqual([]);
	});
});

describe('required-by-status', () => {
	const missing = (lines: string, policy?: Readonly<Record<string, unknown>>) =>
		messagesOf(requiredByStatus, lines, policy ? { policy } : {}).map(
			(message) => message.match(/`(.*?)`/)?.[1],
		);

	test('asks nothing of a draft', () => {
		expect(missing('status: draft\ndetection: { signal: A }\ncauses: []')).toEqual([]);
	});

	test('asks for every missing field at once', () => {
		expect(missing('status: reviewed')).toEqual(['mitigated', 'timeline', 'lessons']);
		expect(missing('status: reviewed\nkind: near-miss')).toEqual([]);
		expect(missing('status: closed\nseverity: sev1')).toEqual([
			'mitigated',
			'timeline',
			'lessons',
			'acknowledged',
			'actions',
			'mitigation.final',
		]);
	});

	test('points at the status and shows what to write', () => {
		const [first] = diagnosticsOf(requiredByStatus, 'status: reviewed');
		expect(first).toMatchObject({ line: 4, column: 1, fix: 'mitigated: 2026-03-14 09:05' });
	});

	test('shows the place in a map that is there', () => {
		expect(diagnosticsOf(requiredByStatus, 'detection: { signal: A }')[0]?.fix).toBe(
			'  source: …  (in `detection`)',
		);
	});

	test('takes empty lists and maps for nothing', () => {
		expect(missing('causes: []')).toEqual(['causes']);
		expect(missing('status: reviewed\nlessons: { wentWell: [] }\nmitigated: 2026-03-14 10:00')).toEqual([
			'timeline',
			'lessons',
		]);
	});

	test('leaves a field that the schema refuses to it', () => {
		expect(missing('detected: yesterday')).toEqual([]);
	});

	test('follows the organisation’s policy', () => {
		const policy = { require: [{ severity: ['sev3'], fields: ['fiveWhys', 'owner'] }] };
		expect(missing('status: draft', policy)).toEqual(['fiveWhys', 'owner']);
		expect(missing('status: draft\nseverity: sev4', policy)).toEqual([]);
		const others = { 'five-whys/2026-03-14-checkout-down.mdx': '' };
		expect(messagesOf(requiredByStatus, 'owner: lead', { policy, others })).toEqual([]);
	});
});
