import { describe, expect, it } from 'vitest';
import type { IncidentFacts } from '../analyse/facts.ts';
import { durationMedians } from './duration-medians.ts';
import { hurting, testContext, testFacts } from './testing-facts.ts';

const of = (month: string, ...minutes: number[]): IncidentFacts[] =>
	minutes.map((each, i) =>
		hurting(`${month}-${String(i + 1).padStart(2, '0')}-x`, each, {
			severity: i % 2 === 0 ? 'sev1' : 'sev2',
		}),
	);
const make = (facts: readonly IncidentFacts[]) => durationMedians(facts, testContext(facts));
const long = [12, 35, 60, 61, 90, 200];
const short = [3, 5, 8, 13, 20, 21, 33, 40];

describe('the figure of durations', () => {
	it('names the duration that differs', () => {
		const figure = make([...of('2026-08', ...long), ...of('2026-05', ...short)]);
		expect(figure.verdict).toBe('signal');
		// coin 1.4.2 of R 4.2: pvalue(wilcox_test(y ~ g, d, distribution = 'exact')) is 0.01998; only one duration can be tested.
		expect(figure.test).toBe(
			'Time to mitigate was longer in Q3 2026 than in the quarter before it. Chance alone gives such a difference in 2% of cases.',
		);
	});
	it('gives no median of fewer than six', () => {
		const figure = make(of('2026-08', ...long));
		expect(figure.sentence).toContain('Time to mitigate 1 h 1 min (between 12 min and 3 h 20 min');
		const [, bySeverity] = figure.tables;
		const rows = bySeverity?.table.rows.filter(([name]) => name?.text === 'Time to mitigate');
		expect(rows?.map((row) => row.slice(1, 4).map(({ text }) => text))).toEqual([
			['SEV1', '3', '–'],
			['SEV2', '3', '–'],
		]);
	});
	it('leaves out incidents that state no duration, and says why', () => {
		const figure = make([
			...of('2026-08', ...long),
			testFacts('2026-08-20-a'),
			testFacts('2026-08-21-b', { times: { started: 0 } }),
		]);
		expect(figure.population).toMatchObject({
			n: 6,
			leftOut: [
				{ reason: 'no-start', count: 1 },
				{ reason: 'no-end', count: 1 },
			],
		});
	});
});
