import { describe, expect, it } from 'vitest';
import { type CauseGrid, causeByQuarter, causeByService } from './cause-grid.ts';
import { eightIncidents } from './testing-facts.ts';

const counts = ({ rows }: CauseGrid): unknown[] =>
	rows.map(({ cause, incidents, cells }) => [cause, incidents, ...cells.map(({ length }) => length)]);

// SQLite 3.40: select cause, quarter, count(distinct id) from causes join incidents group by 1, 2; likewise by service.
describe('a grid of causes', () => {
	it('by quarter has every quarter between the first and the last', () => {
		const grid = causeByQuarter(eightIncidents, 'leaf');
		expect(grid.columns).toEqual([
			{ id: '2025-q1', incidents: 3 },
			{ id: '2025-q2', incidents: 0 },
			{ id: '2025-q3', incidents: 2 },
			{ id: '2025-q4', incidents: 1 },
			{ id: '2026-q1', incidents: 1 },
		]);
		expect(counts(grid)).toEqual([
			['a/1', 4, 2, 0, 1, 0, 1],
			['b/1', 3, 1, 0, 1, 1, 0],
			['c/1', 3, 1, 0, 1, 0, 1],
			['a/2', 1, 1, 0, 0, 0, 0],
			['b/2', 1, 0, 0, 0, 1, 0],
		]);
		expect(grid.population.leftOut).toEqual([{ reason: 'no-cause', count: 1 }]);
	});
	it('by service puts an incident in each service that it hurt', () => {
		const grid = causeByService(eightIncidents, 'family');
		expect(grid.columns).toEqual([
			{ id: 'x', incidents: 4 },
			{ id: 'y', incidents: 3 },
			{ id: 'z', incidents: 2 },
		]);
		expect(counts(grid)).toEqual([
			['a', 4, 3, 2, 0],
			['b', 3, 2, 1, 1],
			['c', 3, 2, 0, 1],
		]);
		expect(grid.rows[1]?.cells[2]).toEqual(['2025-12-01-g']);
	});
	it('of one part has the causes that played it', () => {
		expect(counts(causeByQuarter(eightIncidents, 'leaf', 'recovery'))).toEqual([['c/1', 1, 0, 0, 0, 0, 1]]);
	});
	it('of nobody is empty', () => {
		for (const grid of [causeByQuarter([], 'leaf'), causeByService([], 'leaf')])
			expect([grid.columns, grid.rows]).toEqual([[], []]);
	});
});
