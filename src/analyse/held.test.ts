import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionFacts } from './facts.ts';
import { heldAgainst } from './held.ts';
import { facts } from './testing-facts.ts';

const today = '2026-11-22';
const against = (rest: Partial<ActionFacts>): Partial<ActionFacts>[] => [{ addresses: ['a/1'], ...rest }];

/** How the only action of the first of some incidents held. */
function heldOf(action: Partial<ActionFacts>, ...later: readonly ReturnType<typeof facts>[]) {
	const first = facts('2026-01-01-first', {
		services: ['x', 'y'],
		causes: ['a/1'],
		actions: against(action),
	});
	return heldAgainst('a/1', [...later, first].reverse(), today)
		.get(first.id)
		?.get('a1');
}
const back = (id: string, rest = {}) => facts(id, { services: ['y'], causes: ['a/1'], ...rest });

describe('heldAgainst', () => {
	const done = { status: 'done', completed: '2026-03-01' } as const;

	it('tells how long after an action was done its cause came back', () => {
		expect(heldOf(done, back('2026-03-31-again'), back('2026-05-01-later'))).toEqual({
			state: 'done',
			before: undefined,
			after: { incident: '2026-03-31-again', daysAfter: 30 },
			quietDays: undefined,
		});
	});
	it('keeps what came back before it was done apart', () => {
		expect(heldOf(done, back('2026-02-01-early'))).toMatchObject({
			before: { incident: '2026-02-01-early', daysAfter: 31 },
			after: undefined,
			quietDays: 266,
		});
		// On the day itself it was not done yet when the day began.
		expect(heldOf(done, back('2026-03-01-same'))).toMatchObject({
			before: { daysAfter: 59 },
			after: undefined,
		});
	});
	it('counts the quiet days of what did not come back, from when it was done or else from the incident', () => {
		expect(heldOf(done)).toMatchObject({ state: 'done', quietDays: 266 });
		expect(heldOf({ status: 'open' })).toMatchObject({ state: 'open', quietDays: 325 });
		expect(heldOf({ status: 'dropped' })).toMatchObject({ state: 'dropped', quietDays: 325 });
	});
	it('tells what came back while an action was open, or though it was dropped', () => {
		expect(heldOf({ status: 'in-progress' }, back('2026-02-01-again'))).toMatchObject({
			state: 'open',
			before: { daysAfter: 31 },
			quietDays: undefined,
		});
		expect(heldOf({ status: 'dropped' }, back('2026-02-01-again'))).toMatchObject({
			state: 'dropped',
			before: { daysAfter: 31 },
		});
	});
	it('does not say when it came back if the day on which it was done is not known', () => {
		expect(heldOf({ status: 'done' }, back('2026-02-01-again'))).toMatchObject({
			state: 'done-undated',
			before: { daysAfter: 31 },
			after: undefined,
			quietDays: undefined,
		});
	});
	it('passes over other services and drills, and counts near misses and what says that it repeats', () => {
		expect(heldOf(done, back('2026-04-01-elsewhere', { services: ['z'] }))?.after).toBeUndefined();
		expect(heldOf(done, back('2026-04-01-drill', { kind: 'drill' }))?.after).toBeUndefined();
		expect(heldOf(done, back('2026-04-01-near', { kind: 'near-miss' }))?.after).toBeDefined();
		expect(
			heldOf(done, back('2026-04-01-said', { services: ['z'], recurs: '2026-01-01-first' }))?.after,
		).toBeDefined();
	});
	it('tells of the actions of a drill what came after it', () => {
		const drill = facts('2026-02-01-drill', {
			kind: 'drill',
			services: ['y'],
			causes: ['a/1'],
			actions: against({}),
		});
		const held = heldAgainst('a/1', [back('2026-03-01-after'), drill, back('2026-01-01-before')], today);
		expect(held.get(drill.id)?.get('a1')?.before).toEqual({ incident: '2026-03-01-after', daysAfter: 28 });
	});
	it('passes over actions on other causes, and is empty without incidents', () => {
		expect(heldOf({ addresses: ['b/1'] })).toBeUndefined();
		expect(heldAgainst('a/1', [], today)).toEqual(new Map());
	});
	it('never tells of a return and of quiet days at once, in any order of incidents', () => {
		const day = fc
			.integer({ min: 0, max: 300 })
			.map((days) => new Date(1_767_225_600_000 + days * 86_400_000).toISOString().slice(0, 10));
		const sketch = fc.record({
			day,
			status: fc.constantFrom('done', 'open', 'dropped'),
			completed: fc.option(day, { nil: undefined }),
		});
		fc.assert(
			fc.property(fc.array(sketch, { maxLength: 8 }), (sketches) => {
				const incidents = sketches.map(({ day: of, status, completed }, index) =>
					facts(`${of}-${index}`, {
						services: ['x'],
						causes: ['a/1'],
						actions: against(status === 'done' ? { status, completed } : { status: status as 'open' }),
					}),
				);
				const all = heldAgainst('a/1', incidents, today);
				const turned = heldAgainst('a/1', incidents.toReversed(), today);
				for (const { id } of incidents) {
					const held = all.get(id)?.get('a1');
					expect(turned.get(id)?.get('a1')).toEqual(held);
					const told = held?.state === 'done' ? held.after : held?.before;
					expect(held?.quietDays === undefined).toBe(told !== undefined);
					if (held?.quietDays !== undefined) expect(held.quietDays).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});
});
