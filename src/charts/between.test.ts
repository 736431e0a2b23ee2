import { describe, expect, it } from 'vitest';
import type { IncidentFacts } from '../analyse/facts.ts';
import { everything } from '../analyse/selection.ts';
import { between } from './between.ts';
import { testContext, testFacts } from './testing-facts.ts';

/** Incidents so many days apart, the last of them so many days before 2026-11-22. */
function apart(openDays: number, ...days: number[]): IncidentFacts[] {
	const ages = [openDays];
	for (const gap of days.toReversed()) ages.push((ages.at(-1) ?? 0) + gap);
	return ages.map((age, i) => {
		const day = new Date(Date.UTC(2026, 10, 22) - age * 86_400_000).toISOString().slice(0, 10);
		return testFacts(`${day}-${i}`, { severity: 'sev1' });
	});
}
const make = (facts: readonly IncidentFacts[]) => between(facts, testContext(facts));
const steady = [30, 33, 31, 29, 35, 30, 28, 32, 34, 30];

describe('the figure of days between incidents', () => {
	// R 4.2 on the ten gaps: y <- x^(1 / 3.6); m <- mean(y); r <- 2.66 * mean(abs(diff(y))); (m + r)^3.6 is 40.9
	it('calls an open gap beyond the limit a signal, and says that reports may be missing', () => {
		const figure = make(apart(45, ...steady));
		expect(figure.verdict).toBe('signal');
		expect(figure.sentence).toContain('The open gap is 45 days so far.');
		expect(figure.test).toContain('routine variation explains gaps up to 41 days only');
		expect(figure.test).toContain('reports are missing');
	});
	it('calls one within the limit noise, whatever the gaps before', () => {
		expect(make(apart(40, ...steady)).verdict).toBe('noise');
		const jumpy = make(apart(0, ...steady, 2, 30, 31));
		expect(jumpy.verdict).toBe('noise');
		expect(jumpy.sentence).toContain('1 earlier gap lies outside the limits.');
		expect(jumpy.tables[0]?.table.rows.flatMap((row) => row.slice(-1).map(({ text }) => text))).toContain(
			'unusually short',
		);
	});
	it('needs eight gaps to judge', () => {
		const figure = make(apart(400, ...steady.slice(0, 7)));
		expect(figure.verdict).toBe('too-few');
		expect(figure.test).toContain('there are 7');
		expect(figure.chart?.marks).toEqual([]);
	});
	it('says that daily incidents are better counted', () => {
		const figure = make(apart(0, ...Array.from({ length: 20 }, (_, i) => i % 2)));
		expect(figure.verdict).toBeUndefined();
		expect(figure.sentence).toContain('more often than daily');
	});
	it('runs to the end of the quarters that were chosen', () => {
		const facts = apart(45, ...steady);
		const figure = between(facts, testContext(facts, 'en', { ...everything, to: '2026-q3' }));
		expect(figure.tables[0]?.table.rows[0]?.[1]?.text).toBe('2026-09-30');
	});
	it('judges each severity by its own gaps', () => {
		const graver = testFacts('2026-11-20-g', { severity: 'sev2' });
		const figure = make([graver, ...apart(45, ...steady)]);
		expect(figure.tables[1]?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
			['All', '11', expect.any(String), '2', expect.any(String), 'no'],
			['SEV1', '10', '30.5', '45', '41', 'unusually long'],
			['SEV2', '0', '–', '2', '–', 'Too few to say'],
		]);
	});
});
