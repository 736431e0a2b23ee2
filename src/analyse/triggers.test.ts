import { describe, expect, it } from 'vitest';
import { eightIncidents } from './testing-facts.ts';
import { publishedTriggers, triggersOf } from './triggers.ts';

describe('triggers', () => {
	it('are counted among those that are known, most first', () => {
		const { rows, population } = triggersOf(eightIncidents);
		// SQLite 3.40: select trigger, count(*) from incidents where trigger <> 'unknown' group by 1 order by 2 desc
		expect(rows.map(({ trigger, behind, share }) => [trigger, behind.length, share])).toEqual([
			['deploy', 3, 0.5],
			['config-change', 1, 1 / 6],
			['expiry', 1, 1 / 6],
			['none', 1, 1 / 6],
		]);
		expect(population).toMatchObject({ n: 6, leftOut: [{ reason: 'no-trigger', count: 2 }] });
		expect(triggersOf([]).rows).toEqual([]);
	});
	it('that another company published name none of ours twice and are a part of all of its', () => {
		const ours = publishedTriggers.flatMap(({ triggers }) => triggers);
		expect(new Set(ours).size).toBe(ours.length);
		expect(publishedTriggers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.75);
	});
});
