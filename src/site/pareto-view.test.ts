import { describe, expect, it } from 'vitest';
import { paretoView } from './pareto-view.ts';
import { testCorpus, testIncident } from './testing-corpus.ts';

function incident(day: string, minutes: number | undefined, ...causes: readonly string[]) {
	const started = Date.parse(`${day}T00:00:00Z`);
	return testIncident(`${day}-incident`, {
		causes: causes.map((cause) => ({ cause, role: 'root' as const })),
		times: { started, ...(minutes === undefined ? {} : { mitigated: started + minutes * 60_000 }) },
		estimated: minutes === 600 ? ['mitigated'] : [],
	});
}

const corpus = testCorpus([
	testIncident('2026-06-01-near', {
		kind: 'near-miss',
		causes: [{ cause: 'capacity/hotspot', role: 'root' }],
	}),
	incident('2026-05-01', 30),
	incident('2026-04-01', 600, 'design/retry-storm'),
	incident('2026-03-01', undefined, 'capacity/quota'),
	incident('2026-02-01', 60, 'capacity/quota', 'design/retry-storm'),
	incident('2026-01-01', 60, 'capacity/quota'),
]);

describe('paretoView', () => {
	it('ranks causes by incidents, each incident once per cause, and covers each incident once', () => {
		const { rows, population } = paretoView(corpus, 'en', 'incidents');
		expect(
			rows.map(({ cause, amount, barPercent, coveredPercent }) => [
				cause.label,
				amount,
				barPercent,
				coveredPercent,
			]),
		).toEqual([
			['Quota', 3, 100, 75],
			['Retry storm', 2, 66.7, 100],
		]);
		expect(population).toMatch(/^n = 4\. Left out: 1 near miss, 1 without a cause\./);
	});
	it('ranks them by impact time, and says what rests on estimates', () => {
		const { rows, population } = paretoView(corpus, 'en', 'minutes');
		expect(rows.map(({ cause, amount, estimated }) => [cause.label, amount, estimated])).toEqual([
			['Retry storm', 660, true],
			['Quota', 120, false],
		]);
		expect(population).toContain('1 without an end');
	});
	it('has no rows without incidents', () => {
		expect(paretoView(testCorpus([]), 'ko', 'incidents')).toMatchObject({ rows: [], causes: 0 });
	});
});
