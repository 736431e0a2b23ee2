import { describe, expect, it } from 'vitest';
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything } from '../analyse/selection.ts';
import { perQuarter } from './per-quarter.ts';
import { testContext, testFacts } from './testing-facts.ts';

/** So many incidents in each quarter from 2024-q1 on, the first of them on its first day. */
function inQuarters(...counts: number[]): IncidentFacts[] {
	return counts.flatMap((count, index) =>
		Array.from({ length: count }, (_, i) => {
			const month = String((index % 4) * 3 + 1).padStart(2, '0');
			const day = String(i + 1).padStart(2, '0');
			return testFacts(`${2024 + Math.floor(index / 4)}-${month}-${day}-${i}`, {
				severity: i % 2 === 0 ? 'sev1' : 'sev2',
			});
		}),
	);
}
const make = (facts: readonly IncidentFacts[], locale: 'en' | 'ko' = 'en') =>
	perQuarter(facts, testContext(facts, locale));

describe('the figure of incidents per quarter', () => {
	it('calls three times as many a signal, with how sure that is', () => {
		// Quarters up to 2026-q2 have four incidents, 2026-q3 has 14 and 2026-q4 so far 1.
		const figure = make(inQuarters(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 14, 1));
		expect(figure.verdict).toBe('signal');
		expect(figure.sentence).toContain('Q3 2026 had 14 incidents; the 4 quarters before it had 16.');
		// R 4.2: poisson.test(c(14, 16), c(92, 365)), its p.value, estimate and conf.int
		expect(figure.test).toBe(
			'incidents came more often in Q3 2026 than in the 4 quarters before it. Chance alone gives such a difference in under 0.1% of cases. That is 3.47 times as many a day (between 1.57 and 7.59 times with 95% certainty).',
		);
	});
	it('names the quarters outside the limits, which are made of whole quarters', () => {
		const facts = inQuarters(4, 5, 3, 4, 5, 4, 3, 4, 5, 4, 20, 9);
		const figure = make(facts);
		expect(figure.sentence).toContain('Outside the limits of routine variation: Q3 2026.');
		const centre = figure.chart?.marks?.find(({ tone }) => tone === 'ink')?.value;
		expect(centre).toBeCloseTo((4 + 5 + 3 + 4 + 5 + 4 + 3 + 4 + 5 + 4 + 20) / 11, 10);
		expect(figure.chart?.series.filter(({ hollow }) => hollow).map(({ points }) => points)).toEqual([
			[[11, 5]],
			[[11, 4]],
		]);
	});
	it('draws no limits before there are eight whole quarters', () => {
		const figure = make(inQuarters(0, 0, 0, 0, 4, 5, 3, 4, 5, 4, 20, 9));
		expect(figure.chart?.marks).toEqual([]);
		expect(figure.sentence).not.toContain('routine');
	});
	it('counts quarters in which nothing happened', () => {
		const facts = inQuarters(1, 0, 0, 2);
		const rows = make(facts).tables[0]?.table.rows.map((row) => row.map(({ text }) => text));
		expect(rows?.slice(-4)).toEqual([
			['Q4 2024', '1', '1', '2', '92'],
			['Q3 2024', '0', '0', '0', '92'],
			['Q2 2024', '0', '0', '0', '91'],
			['Q1 2024', '1', '0', '1', '91'],
		]);
	});
	it('compares a service from the beginning of the whole record, not from its first incident', () => {
		const record = inQuarters(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 14, 1);
		const selected = record.filter(({ day }) => day >= '2026-07-01');
		const figure = perQuarter(selected, testContext(record, 'en', everything));
		expect(figure.verdict).toBe('signal');
		expect(figure.sentence).toContain('the 4 quarters before it had 0');
	});
	it('says in Korean what it says in English', () => {
		expect(make(inQuarters(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 14, 1), 'ko').sentence).toContain(
			'2026년 3분기에는 장애 14건, 앞선 4개 분기에는 모두 16건입니다.',
		);
	});
});
