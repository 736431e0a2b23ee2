import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses, actionStrengths, actionTypes } from '../model/vocabulary.ts';
import { isWeakOnly, strengthFates, typeByStrength, weakOnly } from './action-strength.ts';
import { closedInTime } from './closed-in-time.ts';
import type { ActionFacts, IncidentFacts } from './facts.ts';
import { facts } from './testing-facts.ts';
import { actionSpans } from './time-to-close.ts';

const today = '2026-06-01';
const promising = (
	id: string,
	actions: readonly Partial<ActionFacts>[],
	rest: Partial<IncidentFacts> = {},
): IncidentFacts => facts(id, { severity: 'sev2', ...rest, causes: [], times: {}, actions });

describe('actions closed in time', () => {
	it('are those done by their day, among those whose day is over or that are done', () => {
		const incidents = [
			promising('2026-01-01-a', [
				{ status: 'done', due: '2026-02-01', completed: '2026-02-01' },
				{ status: 'done', due: '2026-02-01', completed: '2026-02-02' },
				{ status: 'open', due: '2026-05-31' },
				{ status: 'open', due: '2026-06-01' },
				{ status: 'done', due: '2026-12-01', completed: '2026-05-01' },
			]),
			promising('2026-01-02-b', [
				{ status: 'done', due: '2026-02-01' },
				{ status: 'open' },
				{ status: 'dropped', due: '2026-02-01' },
			]),
			promising('2026-01-03-c', [{ status: 'done', due: '2026-02-01', completed: '2026-01-05' }], {
				severity: undefined,
			}),
		];
		const { all, bySeverity, population } = closedInTime(incidents, today);
		expect(all).toEqual({ inTime: 3, late: 1, overdue: 1, behind: ['2026-01-01-a'] });
		expect([...bySeverity]).toEqual([
			['sev2', { inTime: 2, late: 1, overdue: 1, behind: ['2026-01-01-a'] }],
			[undefined, { inTime: 1, late: 0, overdue: 0, behind: [] }],
		]);
		expect(population).toMatchObject({
			n: 5,
			leftOut: [
				{ reason: 'no-due', count: 1 },
				{ reason: 'no-completion', count: 1 },
				{ reason: 'dropped', count: 1 },
				{ reason: 'not-due-yet', count: 1 },
			],
		});
		expect(closedInTime([], today).all).toEqual({ inTime: 0, late: 0, overdue: 0, behind: [] });
	});
});

describe('spans of actions', () => {
	it('run to the day on which they were done, or to today while they wait', () => {
		const { spans, population } = actionSpans(
			[
				promising('2026-01-01-a', [
					{ status: 'done', completed: '2026-01-31' },
					{ status: 'open' },
					{ status: 'done', completed: '2026-06-02' },
					{ status: 'done' },
					{ status: 'dropped' },
					{ status: 'done', completed: '2025-12-31' },
				]),
			],
			today,
		);
		expect(spans.map(({ days, closed, action }) => [days, closed, action])).toEqual([
			[30, true, 'a1'],
			[151, false, 'a2'],
			[151, false, 'a3'],
		]);
		expect(population.leftOut).toEqual([
			{ reason: 'no-completion', count: 1 },
			{ reason: 'dropped', count: 1 },
			{ reason: 'negative', count: 1 },
		]);
		expect(actionSpans([], today).spans).toEqual([]);
	});
});

describe('types and strengths of actions', () => {
	const incidents = [
		promising('2026-01-01-a', [
			{ type: 'prevent', strength: 'training', status: 'open' },
			{ type: 'prevent', strength: 'training', status: 'done' },
			{ type: 'prevent', strength: 'guardrail', status: 'dropped' },
		]),
		promising('2026-01-02-b', [
			{ type: 'detect', strength: 'alert', status: 'done' },
			{ type: 'process', strength: 'procedure', status: 'open' },
			{ type: undefined, strength: 'alert' },
			{ type: 'detect', strength: undefined },
		]),
		promising('2026-01-03-c', []),
	];
	it('make a grid in which dropped ones are not', () => {
		const { rows, population } = typeByStrength(incidents);
		const filled = rows.flatMap(({ type, cells }) =>
			cells.flatMap(({ actions, behind }, place) =>
				actions > 0 ? [[type, actionStrengths[place], actions, behind]] : [],
			),
		);
		expect(filled).toEqual([
			['prevent', 'training', 2, ['2026-01-01-a']],
			['detect', 'alert', 1, ['2026-01-02-b']],
			['process', 'procedure', 1, ['2026-01-02-b']],
		]);
		expect(population.leftOut).toEqual([
			{ reason: 'no-type', count: 2 },
			{ reason: 'dropped', count: 1 },
		]);
	});
	it('tell what became of each strength', () => {
		expect(strengthFates(incidents).filter(({ done, open, dropped }) => done + open + dropped > 0)).toEqual([
			{ strength: 'guardrail', done: 0, open: 0, dropped: 1 },
			{ strength: 'alert', done: 1, open: 1, dropped: 0 },
			{ strength: 'procedure', done: 0, open: 1, dropped: 0 },
			{ strength: 'training', done: 1, open: 1, dropped: 0 },
		]);
	});
	it('show whether people are only asked to do better', () => {
		expect(incidents.map(isWeakOnly)).toEqual([true, false, undefined]);
		expect(weakOnly(incidents)).toEqual({
			incidents: ['2026-01-01-a'],
			n: 2,
			strongActions: 2,
			weakActions: 3,
		});
		expect(weakOnly([])).toEqual({ incidents: [], n: 0, strongActions: 0, weakActions: 0 });
	});
});

const maybeDay = fc.option(
	fc
		.integer({ min: 0, max: 300 })
		.map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
	{ nil: undefined },
);
const someAction = fc.record({
	type: fc.option(fc.constantFrom(...actionTypes), { nil: undefined }),
	strength: fc.option(fc.constantFrom(...actionStrengths), { nil: undefined }),
	status: fc.constantFrom(...actionStatuses),
	due: maybeDay,
	completed: maybeDay,
});

describe('any actions', () => {
	it('are counted or left out, each once', () => {
		fc.assert(
			fc.property(fc.array(someAction, { maxLength: 8 }), (actions) => {
				const incidents = [promising('2026-02-01-a', actions)];
				const { all, population } = closedInTime(incidents, today);
				const grid = typeByStrength(incidents);
				const spans = actionSpans(incidents, today);
				for (const { n, leftOut } of [population, grid.population, spans.population])
					expect(leftOut.reduce((sum, { count }) => sum + count, n)).toBe(actions.length);
				expect(all.inTime + all.late + all.overdue).toBe(population.n);
				expect(spans.spans).toHaveLength(spans.population.n);
				const inGrid = grid.rows.flatMap(({ cells }) => cells.map((cell) => cell.actions));
				expect(inGrid.reduce((sum, count) => sum + count, 0)).toBe(grid.population.n);
				const fates = strengthFates(incidents).map(({ done, open, dropped }) => done + open + dropped);
				expect(fates.reduce((sum, count) => sum + count, 0)).toBe(
					actions.filter(({ strength }) => strength !== undefined).length,
				);
			}),
		);
	});
});
