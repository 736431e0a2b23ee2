import { describe, expect, it } from 'vitest';
import type { ActionFacts } from '../analyse/facts.ts';
import { actionClosing } from './action-closing.ts';
import { testActionFacts, testContext, testFacts } from './testing-facts.ts';

/** An action that was done so many days after 1 January 2026, due on 1 February. */
const done = (day: number): ActionFacts =>
	testActionFacts(`d${day}`, {
		status: 'done',
		due: '2026-02-01',
		completed: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
	});
const open = (id: string): ActionFacts => testActionFacts(id, { due: '2026-02-01' });
const make = (...actions: ActionFacts[]) => {
	const facts = [testFacts('2026-01-01-a', { severity: 'sev1', actions })];
	return actionClosing(facts, testContext(facts));
};

describe('the figure of closing', () => {
	it('counts open actions for as long as they have waited', () => {
		const figure = make(...[10, 20, 30, 40, 50, 60].map(done), open('a'), open('b'));
		expect(figure.population.n).toBe(8);
		// survival 3.5-3 of R 4.2: survfit(Surv(c(10, 20, 30, 40, 50, 60, 325, 325), c(1, 1, 1, 1, 1, 1, 0, 0)) ~ 1, conf.type = 'log-log')
		expect(figure.sentence).toContain('within 40 days (between 10 days and a day not');
		expect(figure.chart?.series[0]?.points).toEqual([
			[0, 100],
			[10, 87.5],
			[20, 75],
			[30, 62.5],
			[40, 50],
			[50, 37.5],
			[60, 25],
			[325, 25],
		]);
	});
	it('says who was in time', () => {
		const figure = make(...[10, 20, 30, 31, 50, 60].map(done), open('a'));
		expect(figure.sentence).toContain('Of 7 that are due or done: 4 in time, 2 late, 1 overdue.');
		expect(figure.tables[1]?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
			['All', '7', '4', '2', '1', '57.1'],
			['SEV1', '7', '4', '2', '1', '57.1'],
		]);
	});
	it('draws no conclusion from five', () => {
		const figure = make(...[10, 20, 30, 40, 50].map(done));
		expect(figure.verdict).toBe('too-few');
		expect(figure.sentence).not.toMatch(/certainty|Half/);
	});
	it('has no median while more than half are open', () => {
		const figure = make(...[1, 2, 3, 4, 5, 6].map(done), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(open));
		expect(figure.sentence).toContain('Fewer than half of 13 actions');
	});
});
