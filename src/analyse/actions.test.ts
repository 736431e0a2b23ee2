import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { actionStatuses } from '../model/vocabulary.ts';
import { openActions, overdueDays } from './actions.ts';

const action = (id: string, status: Action['status'], due?: string): Action =>
	Object.freeze({ id, title: id, status, due, addresses: [] });
const incident = (day: string, ...actions: Action[]): Incident =>
	Object.freeze({ id: `${day}-x`, day, actions: Object.freeze(actions) }) as unknown as Incident;

describe('actions', () => {
	it('are overdue from the day after the due day, while they are open', () => {
		expect(overdueDays(action('a', 'open', '2026-03-01'), '2026-03-01')).toBeUndefined();
		expect(overdueDays(action('a', 'open', '2026-03-01'), '2026-03-04')).toBe(3);
		expect(overdueDays(action('a', 'done', '2026-03-01'), '2026-03-04')).toBeUndefined();
		expect(overdueDays(action('a', 'open'), '2026-03-04')).toBeUndefined();
	});
	it('stand with the one that was due first foremost and those without a due day last', () => {
		const incidents = Object.freeze([
			incident('2026-02-01', action('none-new', 'open'), action('late', 'in-progress', '2026-02-10')),
			incident(
				'2026-01-01',
				action('none-old', 'open'),
				action('done', 'done', '2026-01-02'),
				action('soon', 'open', '2026-05-01'),
			),
		]);
		const open = openActions(incidents, '2026-03-01');
		expect(open.map((entry) => [entry.action.id, entry.overdueDays])).toEqual([
			['late', 19],
			['soon', undefined],
			['none-old', undefined],
			['none-new', undefined],
		]);
	});
	it('are listed exactly when they are neither done nor dropped', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...actionStatuses)), (statuses) => {
				const of = incident('2026-01-01', ...statuses.map((status, i) => action(`a${i}`, status)));
				const waiting = statuses.filter((status) => status !== 'done' && status !== 'dropped');
				expect(openActions([of], '2026-01-01')).toHaveLength(waiting.length);
			}),
		);
	});
});
