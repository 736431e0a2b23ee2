import { describe, expect, it } from 'vitest';
import { causeTrendsView } from './cause-trends-view.ts';
import { testCorpus, testIncident } from './testing-corpus.ts';

/** So many incidents of a cause in each of these months, newest first. */
function inMonths(cause: string, counts: Readonly<Record<string, number>>) {
	return Object.entries(counts)
		.flatMap(([month, count]) =>
			Array.from({ length: count }, (_, index) =>
				testIncident(`${month}-${String(index + 1).padStart(2, '0')}-${cause.replace('/', '-')}`, {
					causes: [{ cause, role: 'root' }],
				}),
			),
		)
		.reverse();
}

describe('causeTrendsView', () => {
	it('names what rises in the last whole quarter, and passes over what came up too seldom', () => {
		const view = causeTrendsView(
			testCorpus([
				...inMonths('capacity/quota', {
					'2025-08': 1,
					'2025-11': 1,
					'2026-02': 1,
					'2026-05': 1,
					'2026-07': 14,
				}),
				...inMonths('design/retry-storm', {
					'2025-08': 3,
					'2025-11': 3,
					'2026-02': 3,
					'2026-05': 3,
					'2026-08': 3,
				}),
				...inMonths('capacity/hotspot', { '2026-08': 2 }),
			]),
			'en',
		);
		expect(view).toMatchObject({ quarter: '2026-q3', quartersBefore: 4, tooFew: 1, falling: [] });
		expect(view.rising.map(({ label }) => label)).toEqual(['Quota']);
		expect(view.tested.map(({ cause, comparison }) => [cause.label, comparison.verdict])).toEqual([
			['Quota', 'signal'],
			['Retry storm', 'noise'],
		]);
	});
	it('claims nothing of three incidents, and nothing without a quarter before', () => {
		const few = causeTrendsView(testCorpus(inMonths('capacity/quota', { '2026-01': 1, '2026-07': 2 })), 'ko');
		expect(few).toMatchObject({ tested: [], rising: [], falling: [], tooFew: 1 });
		expect(causeTrendsView(testCorpus(inMonths('capacity/quota', { '2026-08': 20 })), 'en')).toMatchObject({
			quartersBefore: 0,
			tested: [],
		});
		expect(causeTrendsView(testCorpus([]), 'en')).toMatchObject({ tested: [], tooFew: 0 });
	});
});
