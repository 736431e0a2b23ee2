import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses } from '../model/vocabulary.ts';
import { cameBack, stateOn } from './came-back.ts';
import { daysBetween } from './durations.ts';
import type { ActionFacts, IncidentFacts } from './facts.ts';
import { lookBackDays, recurrences } from './recurrence.ts';
import { recurrenceByQuarter } from './recurrence-by-quarter.ts';
import { facts } from './testing-facts.ts';

const pool = { services: ['checkout'], causes: ['capacity/pool'] };
const onPool = (id: string, rest: Partial<ActionFacts> = {}): Partial<ActionFacts> => ({
	id,
	addresses: ['capacity/pool'],
	...rest,
});

describe('an action', () => {
	it.each([
		[{ status: 'done', completed: '2026-02-28' }, 'done'],
		[{ status: 'done', completed: '2026-03-01' }, 'open'],
		[{ status: 'done', completed: '2026-05-01' }, 'open'],
		[{ status: 'done' }, undefined],
		[{ status: 'open' }, 'open'],
		[{ status: 'in-progress' }, 'open'],
		[{ status: 'dropped' }, 'dropped'],
	] as const)('that is %o stood at the beginning of 2026-03-01 as %s', (action, state) => {
		expect(stateOn({ completed: undefined, ...action }, '2026-03-01')).toBe(state);
	});
});

describe('what came back', () => {
	it('is told by how each action on its cause stood', () => {
		const first = facts('2026-01-01-a', {
			...pool,
			actions: [
				onPool('closed', { status: 'done', completed: '2026-01-20' }),
				onPool('late', { status: 'open', due: '2026-02-01' }),
				onPool('later', { status: 'in-progress', due: '2026-06-01' }),
				onPool('given-up', { status: 'dropped' }),
				{ id: 'other', addresses: ['design/limit'], status: 'done', completed: '2026-01-02' },
				{ id: 'silent', status: 'done', completed: '2026-01-02' },
			],
		});
		const second = facts('2026-03-01-b', pool);
		expect(
			cameBack(Object.freeze([second, first])).map(({ action, state, overdue }) => [action, state, overdue]),
		).toEqual([
			['closed', 'done', false],
			['late', 'open', true],
			['later', 'open', false],
			['given-up', 'dropped', false],
		]);
		expect(cameBack([second, first])[0]).toEqual({
			incident: second.id,
			day: second.day,
			state: 'done',
			earlier: first.id,
			daysAfter: 59,
			action: 'closed',
			causes: ['capacity/pool'],
			overdue: false,
		});
	});
	it('looks past an incident without actions to the one that had them, for each state to the latest', () => {
		const done = onPool('x', { status: 'done', completed: '2026-01-05' });
		const incidents = [
			facts('2026-01-01-a', { ...pool, actions: [done, onPool('y')] }),
			facts('2026-02-01-b', { ...pool, actions: [{ ...done, completed: '2026-02-02' }] }),
			facts('2026-03-01-c', pool),
			facts('2026-04-01-d', pool),
		];
		expect(
			cameBack(incidents)
				.filter(({ incident }) => incident === '2026-04-01-d')
				.map(({ earlier, state }) => [earlier, state]),
		).toEqual([
			['2026-02-01-b', 'done'],
			['2026-01-01-a', 'open'],
		]);
	});
	it('looks a year back, or as far as the report points, there without regard to the service', () => {
		const first = facts('2024-01-01-a', { ...pool, actions: [onPool('x')] });
		const far = facts('2026-01-01-b', pool);
		expect(cameBack([first, far])).toEqual([]);
		const named = facts('2026-01-01-b', {
			services: ['login'],
			causes: ['capacity/pool'],
			recurs: first.id,
		});
		expect(cameBack([first, named])).toMatchObject([{ earlier: first.id, state: 'open', daysAfter: 731 }]);
	});
	it('is nothing without incidents, with one, or when the causes differ', () => {
		const first = facts('2026-01-01-a', { ...pool, actions: [onPool('x')] });
		expect(cameBack([])).toEqual([]);
		expect(cameBack([first])).toEqual([]);
		expect(cameBack([first, facts('2026-02-01-b', { services: ['checkout'], recurs: first.id })])).toEqual(
			[],
		);
	});
	it('is counted by quarter, an incident once for each state', () => {
		const done = { status: 'done', completed: '2026-01-05' } as const;
		const incidents = [
			facts('2026-01-01-a', { ...pool, actions: [onPool('x', done), onPool('y', done), onPool('z')] }),
			facts('2026-02-01-b', pool),
			facts('2026-03-01-c', { services: ['checkout'] }),
		];
		expect(recurrenceByQuarter(incidents, recurrences(incidents), cameBack(incidents), '2026-01-01')).toEqual(
			[
				{
					quarter: '2026-q1',
					incidents: 3,
					recurred: ['2026-02-01-b'],
					promised: { done: ['2026-02-01-b'], open: ['2026-02-01-b'], dropped: [] },
					wholeYearBefore: false,
				},
			],
		);
	});
});

const day = fc
	.integer({ min: 0, max: 700 })
	.map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const causes = ['x/1', 'x/2', 'y/1'];
const some = fc
	.array(
		fc.record({
			day,
			services: fc.subarray(['a', 'b'], { minLength: 1 }),
			causes: fc.subarray(causes),
			actions: fc.array(
				fc.record({
					status: fc.constantFrom(...actionStatuses),
					completed: fc.option(day, { nil: undefined }),
					addresses: fc.subarray(causes),
				}),
				{ maxLength: 3 },
			),
		}),
		{ maxLength: 14 },
	)
	.map((sketches) => sketches.map(({ day: of, ...rest }, number) => facts(`${of}-${number + 10}`, rest)));

describe('any promise', () => {
	it('is found that a comparison of every pair finds, from the latest incident that made one', () => {
		fc.assert(
			fc.property(some, (incidents) => {
				const isBefore = (a: IncidentFacts, b: IncidentFacts): boolean =>
					a.day < b.day || (a.day === b.day && a.id < b.id);
				const promisedOn = (earlier: IncidentFacts, later: IncidentFacts, state: string): boolean =>
					earlier.services.some((service) => later.services.includes(service)) &&
					earlier.actions.some(
						(action) =>
							stateOn(action, later.day) === state &&
							action.addresses.some((cause) =>
								[earlier, later].every((one) => one.causes.some((named) => named.cause === cause)),
							),
					);
				const expected = incidents.flatMap((later) =>
					['done', 'open', 'dropped'].flatMap((state) => {
						const [latest] = incidents
							.filter(
								(earlier) => isBefore(earlier, later) && daysBetween(earlier.day, later.day) <= lookBackDays,
							)
							.filter((earlier) => promisedOn(earlier, later, state))
							.sort((a, b) => (isBefore(a, b) ? 1 : -1));
						return latest ? [`${later.id} ${state} ${latest.id}`] : [];
					}),
				);
				const found = new Set(
					cameBack(incidents).map(({ incident, state, earlier }) => `${incident} ${state} ${earlier}`),
				);
				for (const one of expected) expect(found).toContain(one);
				const kinds = (all: Iterable<string>): Set<string> =>
					new Set([...all].map((one) => one.split(' ').slice(0, 2).join(' ')));
				expect(kinds(found)).toEqual(kinds(expected));
			}),
		);
	});
});
