import { describe, expect, it } from 'vitest';
import { trendsHref } from './findings.ts';
import { severityStatistics } from './severity-statistics.ts';
import { testCorpus, testIncident } from './testing-corpus.ts';

/** So many incidents in the middle of each of these months, one a day, newest first. */
function inMonths(counts: Readonly<Record<string, number>>, rest: Parameters<typeof testIncident>[1] = {}) {
	return Object.entries(counts)
		.flatMap(([month, count]) =>
			Array.from({ length: count }, (_, index) => {
				const id = `${month}-${String(index + 1).padStart(2, '0')}-incident`;
				const started = Date.parse(`${id.slice(0, 10)}T00:00:00Z`);
				const times = { started, mitigated: started + (index + 1) * 600_000 };
				return testIncident(id, { severity: 'sev2', times, ...rest });
			}),
		)
		.reverse();
}

const rows = (statistics: ReturnType<typeof severityStatistics>) =>
	statistics?.rows.map(({ of, current, quarter, before, ever }) => [
		typeof of === 'object' ? of.id : of,
		current,
		quarter,
		before,
		ever,
	]);

// The corpus is of 22 November 2026, so the last whole quarter is the third.
describe('severityStatistics', () => {
	it('counts by severity the current quarter, the last whole one, those before together, and all', () => {
		const corpus = testCorpus([
			testIncident('2026-11-01-now', { severity: 'sev1' }),
			testIncident('2026-10-20-near', { kind: 'near-miss' }),
			testIncident('2026-10-15-unjudged'),
			...inMonths({ '2025-01': 1, '2025-08': 2, '2026-02': 3, '2026-07': 4 }),
		]);
		expect(rows(severityStatistics(corpus, 'en'))).toEqual([
			['sev1', 1, 0, 0, 1],
			['sev2', 0, 4, 5, 10],
			['unjudged', 1, 0, 0, 1],
			['total', 2, 4, 5, 12],
			['nearMisses', 1, 0, 0, 1],
		]);
	});
	it('says nothing of three incidents but that they are too few', () => {
		const statistics = severityStatistics(testCorpus(inMonths({ '2026-02': 1, '2026-07': 2 })), 'en');
		expect(statistics?.findings.map(({ id, verdict }) => [id, verdict])).toEqual([
			['per-quarter', 'too-few'],
			['durations', 'too-few'],
		]);
		expect(statistics?.findings[1]?.sentence).toContain('n = 3');
	});
	it('tells a signal and a median with its interval where there are enough', () => {
		const statistics = severityStatistics(
			testCorpus(inMonths({ '2025-08': 2, '2025-11': 2, '2026-02': 2, '2026-05': 2, '2026-07': 14 })),
			'en',
		);
		expect(statistics?.findings[0]).toMatchObject({ verdict: 'signal' });
		expect(statistics?.findings[1]?.sentence).toMatch(/Time to mitigate.*between/);
	});
	it('is of the incidents of one service, team or cause, and leads to their trends', () => {
		const other = testIncident('2026-07-20-other', {
			services: ['login'],
			teams: ['platform'],
			causes: [{ cause: 'capacity/quota', role: 'root' }],
		});
		const corpus = testCorpus([other, ...inMonths({ '2026-07': 2 })]);
		for (const of of [{ service: 'login' }, { team: 'platform' }, { cause: 'capacity/quota' }]) {
			const statistics = severityStatistics(corpus, 'ko', of);
			expect(rows(statistics)?.at(-1)).toEqual(['total', 0, 1, 0, 1]);
			expect(statistics?.findings[0]?.href).toBe(trendsHref(corpus.site, 'ko', 'per-quarter', of));
		}
		expect(trendsHref(corpus.site, 'ko', 'durations', { cause: 'capacity/quota' })).toBe(
			'/ko/trends/?cause=capacity%2Fquota#durations',
		);
		expect(trendsHref(corpus.site, 'en', 'per-quarter')).toBe('/trends/#per-quarter');
	});
	it('is nothing without reports, and counts near misses and drills when there are no incidents', () => {
		expect(severityStatistics(testCorpus([]), 'en')).toBeUndefined();
		expect(
			severityStatistics(testCorpus(inMonths({ '2026-07': 2 })), 'en', { service: 'login' }),
		).toBeUndefined();
		const drills = severityStatistics(
			testCorpus([testIncident('2026-07-01-drill', { kind: 'drill' })]),
			'en',
		);
		expect(rows(drills)?.slice(-2)).toEqual([
			['total', 0, 0, 0, 0],
			['drills', 0, 1, 0, 1],
		]);
	});
	it('survives JSON, so that its digest tells whether a page changed', () => {
		const statistics = severityStatistics(testCorpus(inMonths({ '2026-07': 2 })), 'en');
		expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
	});
});
