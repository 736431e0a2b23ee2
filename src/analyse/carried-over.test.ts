import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { carriedOver, promisesOf } from './carried-over.ts';

const action = (id: string, rest: Partial<Action>): Action =>
	Object.freeze({ id, title: id, status: 'open' as const, addresses: [], ...rest });
const incident = (day: string, ...actions: Action[]): Incident =>
	Object.freeze({ id: `${day}-x`, day, actions: Object.freeze(actions) }) as unknown as Incident;
const ids = (items: readonly { readonly action: Action }[]) => items.map((item) => item.action.id);

describe('what a quarter is handed over', () => {
	const promises = promisesOf(
		Object.freeze([
			incident('2026-07-01', action('of-the-quarter', {})),
			incident(
				'2026-06-30',
				action('late', { due: '2026-07-10' }),
				action('working', { status: 'in-progress', due: '2026-12-01' }),
				action('done-before', { status: 'done', completed: '2026-06-30' }),
				action('done-on-the-first-day', { status: 'done', completed: '2026-07-01' }),
				action('done-later', { status: 'done', completed: '2026-10-20' }),
			),
			incident(
				'2025-01-01',
				action('without-due', {}),
				action('done-some-day', { status: 'done' }),
				action('dropped', { status: 'dropped' }),
			),
		]),
		'2026-11-22',
	);
	const { open, done, unknown } = carriedOver(promises, '2026-07-01');

	it('is every action of an earlier incident that is open still, the one due first foremost', () => {
		expect(open.map(({ action: { id }, overdueDays }) => [id, overdueDays])).toEqual([
			['late', 135],
			['working', undefined],
			['without-due', undefined],
		]);
	});
	it('is what was done since the quarter began, the latest first', () => {
		expect(ids(done)).toEqual(['done-later', 'done-on-the-first-day']);
	});
	it('does not say of an action without a day whether it was open then', () => {
		expect(ids(unknown)).toEqual(['done-some-day', 'dropped']);
	});
	it('is nothing without incidents', () => {
		expect(carriedOver(promisesOf([], '2026-11-22'), '2026-07-01')).toEqual({
			open: [],
			done: [],
			unknown: [],
		});
	});
});
