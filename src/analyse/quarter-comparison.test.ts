import { describe, expect, it } from 'vitest';
import type { Incident } from '../model/incident.ts';
import { compareQuarter } from './quarter-comparison.ts';
import { quarterRange } from './quarter-range.ts';

type Counted = Pick<Incident, 'day' | 'kind' | 'severity'>;
const on = (
	day: string,
	severity: string | undefined,
	count = 1,
	kind: Counted['kind'] = 'incident',
): Counted[] => Array.from({ length: count }, () => Object.freeze({ day, severity, kind }));
const today = '2026-11-22';
const quarter = quarterRange('2026-q3', today);
const record = Object.freeze([
	...on('2026-10-02', 'sev1', 50),
	...on('2026-09-30', 'sev1', 9),
	...on('2026-07-01', 'sev2', 6),
	...on('2026-08-01', 'sev1', 3, 'near-miss'),
	...on('2026-08-01', undefined, 1, 'drill'),
	...on('2026-06-30', 'sev2', 6),
	...on('2025-10-01', 'sev1', 2),
]);

describe('a quarter beside those before', () => {
	const compared = compareQuarter(record, quarter, ['sev1', 'sev2', 'sev3'], { start: '2025-10-01', today });

	it('is compared with the quarters of the record, of which there are three here', () => {
		expect(compared.before.map(({ id, days }) => [id, days])).toEqual([
			['2025-q4', 92],
			['2026-q1', 90],
			['2026-q2', 91],
		]);
		expect(compared.incidents).toMatchObject({ count: 15, before: [2, 0, 6] });
		expect(compared.counts).toMatchObject({ nearMisses: 3, drills: 1, unjudged: 0 });
		expect(compared.countsBefore.map(({ incidents }) => incidents)).toEqual([2, 0, 6]);
	});
	it('is judged as R judges, the severities together', () => {
		// R 4.2.2: poisson.test(c(15, 8), c(92, 273))$p.value
		expect(compared.incidents.comparison.p).toBeCloseTo(6.04137782208e-5, 12);
		// R 4.2.2: p.adjust of poisson.test(c(9, 2), c(92, 273)) and poisson.test(c(6, 6), c(92, 273)), "holm"
		const [one, two, three] = ['sev1', 'sev2', 'sev3'].map((id) => compared.bySeverity.get(id)?.comparison);
		expect(one?.p).toBeCloseTo(0.000270242178019, 12);
		expect(two?.p).toBeCloseTo(0.087057177154834, 12);
		expect([one?.verdict, two?.verdict, three?.verdict]).toEqual(['signal', 'noise', 'too-few']);
	});
	it('counts an unfinished quarter by its days so far', () => {
		const current = quarterRange('2026-q4', today);
		const { incidents, before } = compareQuarter(record, current, [], { start: '2025-10-01', today });
		expect(before.map(({ id }) => id)).toEqual(['2025-q4', '2026-q1', '2026-q2', '2026-q3']);
		// 50 in 53 days after 23 in 365.
		expect(incidents.comparison.rateRatio).toBeCloseTo((50 / 53) * (365 / 23), 10);
	});
	it('says nothing of a quarter with three incidents, whatever came before', () => {
		const few = [...on('2026-08-01', 'sev1', 3), ...on('2026-01-01', 'sev1', 60)];
		const { incidents, bySeverity } = compareQuarter(few, quarter, ['sev1'], { start: '2025-10-01', today });
		expect(incidents.comparison).toMatchObject({ verdict: 'too-few', p: undefined, n: 3, nBefore: 60 });
		expect(bySeverity.get('sev1')?.comparison.verdict).toBe('too-few');
	});
	it('has nothing beside it when it is the first', () => {
		const first = compareQuarter(record, quarter, ['sev1'], { start: '2026-07-01', today });
		expect(first.before).toEqual([]);
		expect(first.incidents.comparison).toMatchObject({ verdict: 'too-few', nBefore: 0 });
	});
	it('is empty without incidents', () => {
		const none = compareQuarter([], quarter, ['sev1'], { start: today, today });
		expect(none.incidents).toMatchObject({ count: 0, before: [] });
	});
});
