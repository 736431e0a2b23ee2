import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CausePart } from './cause-levels.ts';
import { type ParetoMeasure, pareto } from './pareto.ts';
import { eightIncidents, facts } from './testing-facts.ts';

// SQLite 3.40: select cause, count(distinct id) from causes group by cause, and sums of minutes of distinct incidents.
describe('a ranking of causes', () => {
	it('by incidents counts each once per cause, and what the causes so far cover', () => {
		const { rows, total, population } = pareto(eightIncidents, 'incidents', 'leaf');
		expect(rows.map(({ cause, incidents, covered }) => [cause, incidents, covered * total])).toEqual([
			['a/1', 4, 4],
			['b/1', 3, 6],
			['c/1', 3, 7],
			['a/2', 1, 7],
			['b/2', 1, 7],
		]);
		expect([total, population]).toEqual([
			7,
			{ n: 7, leftOut: [{ reason: 'no-cause', count: 1 }], completeness: 1 },
		]);
		expect(rows[0]?.behind).toEqual(['2026-01-05-h', '2025-08-01-d', '2025-02-20-b', '2025-01-10-a']);
	});
	it('by families counts an incident of two causes of a family once', () => {
		expect(
			pareto(eightIncidents, 'incidents', 'family').rows.map(({ cause, incidents }) => [cause, incidents]),
		).toEqual([
			['a', 4],
			['b', 3],
			['c', 3],
		]);
	});
	it('by minutes gives each cause the whole time of its incidents and leaves out those without', () => {
		const { rows, total, population } = pareto(eightIncidents, 'minutes', 'family');
		expect(
			rows.map(({ cause, minutes, incidents, estimated, covered }) => [
				cause,
				minutes,
				incidents,
				estimated,
				Math.round(covered * total),
			]),
		).toEqual([
			['a', 690, 3, 1, 690],
			['b', 195, 3, 0, 825],
			['c', 80, 3, 0, 830],
		]);
		expect([total, population.leftOut]).toEqual([
			830,
			[
				{ reason: 'no-end', count: 1 },
				{ reason: 'no-cause', count: 1 },
			],
		]);
	});
	it('of one part leaves out incidents without a cause that played it', () => {
		const { rows, population } = pareto(eightIncidents, 'incidents', 'leaf', 'root');
		expect(rows.map(({ cause, incidents }) => [cause, incidents])).toEqual([
			['a/1', 3],
			['b/1', 2],
			['a/2', 1],
			['c/1', 1],
		]);
		expect(population.n).toBe(7);
		expect(pareto(eightIncidents, 'incidents', 'leaf', 'recovery').population.n).toBe(1);
	});
	it('has no rows without incidents, and one of one', () => {
		expect(pareto([], 'minutes', 'leaf')).toEqual({
			rows: [],
			total: 0,
			population: { n: 0, leftOut: [], completeness: undefined },
		});
		const still = facts('2026-01-01-a', { causes: ['a/1'], times: { started: 0, mitigated: 0 } });
		expect(pareto([still], 'minutes', 'leaf').rows).toMatchObject([{ minutes: 0, covered: 1 }]);
	});
	it('leaves out an impact that ends before it begins', () => {
		const wrong = facts('2026-01-01-a', { causes: ['a/1'], times: { started: 9, mitigated: 1 } });
		const unstarted = facts('2026-01-02-b', { causes: ['a/1'], times: { mitigated: 1 } });
		expect(pareto([wrong, unstarted], 'minutes', 'leaf').population.leftOut).toEqual([
			{ reason: 'no-start', count: 1 },
			{ reason: 'negative', count: 1 },
		]);
	});
});

const some = fc
	.array(
		fc.record({
			causes: fc.subarray(['a/1', 'a/2:detection', 'b/1', 'c/1:recovery', 'c/2']),
			minutes: fc.integer({ min: 0, max: 900 }),
		}),
		{ maxLength: 20 },
	)
	.map((sketches) =>
		sketches.map(({ causes, minutes }, number) =>
			facts(`2026-01-01-${number}`, { causes, times: { started: 0, mitigated: minutes } }),
		),
	);

describe('any ranking of causes', () => {
	it('falls, covers ever more up to everything, and does not depend on the order of incidents', () => {
		fc.assert(
			fc.property(
				some,
				fc.constantFrom<ParetoMeasure>('incidents', 'minutes'),
				fc.constantFrom<CausePart>('all', 'root', 'detection'),
				(incidents, measure, part) => {
					const { rows, total } = pareto(incidents, measure, 'leaf', part);
					const weights = rows.map((row) => row[measure]);
					expect(weights).toEqual(weights.toSorted((a, b) => b - a));
					for (const [index, { covered }] of rows.entries())
						expect(covered).toBeGreaterThanOrEqual(rows[index - 1]?.covered ?? 0);
					if (rows.length > 0) expect(rows.at(-1)?.covered).toBe(1);
					for (const weight of weights) expect(weight).toBeLessThanOrEqual(total);
					const reversed = pareto(incidents.toReversed(), measure, 'leaf', part);
					expect(reversed.rows.map(({ cause, covered }) => [cause, covered])).toEqual(
						rows.map(({ cause, covered }) => [cause, covered]),
					);
				},
			),
		);
	});
});
