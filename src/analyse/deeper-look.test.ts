import { describe, expect, it } from 'vitest';
import { cameBack } from './came-back.ts';
import { type DeeperLook, deeperLooks } from './deeper-look.ts';
import type { IncidentFacts } from './facts.ts';
import { recurrences } from './recurrence.ts';
import { facts } from './testing-facts.ts';

const look = (incidents: readonly IncidentFacts[]): DeeperLook[] =>
	deeperLooks(incidents, recurrences(incidents), cameBack(incidents));
const codes = (incidents: readonly IncidentFacts[]): unknown[] =>
	look(incidents).map(({ incident, reasons }) => [incident, ...reasons.map(({ code }) => code)]);

describe('a deeper look', () => {
	it('is for what came back in spite of what was promised', () => {
		const pool = { services: ['checkout'], causes: ['capacity/pool'] };
		const first = facts('2026-01-01-a', {
			...pool,
			actions: [
				{ id: 'fix', status: 'done', completed: '2026-01-20', addresses: ['capacity/pool'] },
				{ id: 'late', status: 'open', due: '2026-02-01', addresses: ['capacity/pool'] },
			],
		});
		expect(look([facts('2026-03-01-b', pool), first])).toEqual([
			{
				incident: '2026-03-01-b',
				day: '2026-03-01',
				reasons: [
					{ code: 'came-back-after-done', earlier: first.id, action: 'fix' },
					{ code: 'came-back-while-overdue', earlier: first.id, action: 'late' },
					{ code: 'repeat', earlier: first.id, daysAfter: 59 },
				],
			},
		]);
	});
	it('is for near misses, for a first action that did not stop it, and for what expires again', () => {
		const incidents = [
			facts('2026-01-01-a', { trigger: 'expiry', mitigation: { first: 'restart', final: 'failover' } }),
			facts('2026-02-01-b', { kind: 'near-miss', trigger: 'expiry' }),
			facts('2026-03-01-c', {
				kind: 'drill',
				trigger: 'expiry',
				mitigation: { first: 'wait', final: 'scale' },
			}),
			facts('2026-04-01-d', { mitigation: { first: 'wait', final: 'wait' } }),
		];
		expect(codes(incidents)).toEqual([
			['2026-02-01-b', 'expired-again', 'near-miss'],
			['2026-01-01-a', 'first-action-failed'],
		]);
	});
	it('is for teams that meet first when both are known', () => {
		const alone = (team: string): IncidentFacts[] =>
			[1, 2, 3].map((day) => facts(`2026-01-0${day}-${team}`, { teams: [team] }));
		const together = ['2026-02-01-a', '2026-02-02-b'].map((id) =>
			facts(id, { teams: ['growth', 'data', 'new'] }),
		);
		expect(look([...alone('data'), ...alone('growth'), ...together])).toEqual([
			{
				incident: '2026-02-01-a',
				day: '2026-02-01',
				reasons: [{ code: 'teams-met', teams: ['data', 'growth'] }],
			},
		]);
		expect(look(together)).toEqual([]);
	});
	it('is for what went unseen for longer than most, if that was long', () => {
		// R 4.2: quantile(c(2, 5, 7, 10, 12, 20, 33, 40, 95), 0.75) is 33
		const detected = (minutes: readonly number[]): IncidentFacts[] =>
			minutes.map((minute, index) =>
				facts(`2026-01-0${index + 1}-a`, { times: { started: 0, detected: minute } }),
			);
		expect(look(detected([2, 95, 7, 10, 12, 33, 20, 40, 5]))).toEqual([
			{
				incident: '2026-01-08-a',
				day: '2026-01-08',
				reasons: [{ code: 'long-undetected', minutes: 40, estimated: false }],
			},
			{
				incident: '2026-01-02-a',
				day: '2026-01-02',
				reasons: [{ code: 'long-undetected', minutes: 95, estimated: false }],
			},
		]);
		expect(look(detected([1, 2, 3, 4, 5, 6, 7, 29]))).toEqual([]);
		expect(codes(detected([1, 2, 3, 4, 5, 6, 7, 30]))).toEqual([['2026-01-08-a', 'long-undetected']]);
		expect(look(detected([1, 900]))).toEqual([]);
	});
	it('is at nothing without incidents', () => {
		expect(look([])).toEqual([]);
	});
});
