import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentsByQuarter } from './incidents-by-quarter.ts';
import { periods } from './periods.ts';

/** So many incidents in each quarter from 2024-q1 on, on the 15th of its second month. */
function inQuarters(...counts: number[]) {
	return Object.freeze(
		counts.flatMap((count, index) =>
			Array.from({ length: count }, () =>
				Object.freeze({ day: `${2024 + Math.floor(index / 4)}-${['02', '05', '08', '11'][index % 4]}-15` }),
			),
		),
	);
}

const asked = Object.freeze({
	firstDay: '2024-01-01',
	lastDay: '2026-05-10',
	today: '2026-05-10',
	quarter: '2026-q1',
	quartersBefore: Object.freeze(['2025-q1', '2025-q2', '2025-q3', '2025-q4']),
});

describe('incidents by quarter', () => {
	it('sets a quarter beside those before it, by their days', () => {
		const { quarters, comparison, ratioInterval } = incidentsByQuarter(
			inQuarters(0, 0, 0, 0, 5, 5, 5, 5, 12, 1),
			asked,
		);
		expect(quarters.map(({ id, incidents, complete }) => [id, incidents.length, complete]).slice(-3)).toEqual(
			[
				['2025-q4', 5, true],
				['2026-q1', 12, true],
				['2026-q2', 1, false],
			],
		);
		// R 4.2: poisson.test(c(12, 20), c(90, 365))
		expect(comparison).toMatchObject({ verdict: 'signal', direction: 'up', n: 12, nBefore: 20 });
		expect(comparison.p).toBeCloseTo(0.023045934082, 9);
		expect(ratioInterval?.low).toBeCloseTo(1.084567616, 6);
		expect(ratioInterval?.high).toBeCloseTo(5.226539032, 6);
	});
	it('draws limits from complete quarters alone', () => {
		const eight = incidentsByQuarter(inQuarters(4, 5, 3, 4, 5, 4, 3, 4, 30), {
			...asked,
			lastDay: '2026-03-31',
			today: '2026-03-31',
		});
		expect(eight.chart?.quarters).toHaveLength(8);
		expect(eight.chart?.centre).toBe(4);
		const nine = incidentsByQuarter(inQuarters(4, 5, 3, 4, 5, 4, 3, 4, 30), asked);
		expect(nine.chart?.outside.map((index) => nine.chart?.quarters[index])).toEqual(['2026-q1']);
		expect(
			incidentsByQuarter(inQuarters(4, 5, 3, 4, 5, 4, 3, 4), { ...asked, firstDay: '2024-08-15' }).chart,
		).toBeUndefined();
	});
	it('says nothing of a quarter that has no days on record', () => {
		const { quarters, comparison } = incidentsByQuarter([], { ...asked, firstDay: '2026-05-10' });
		expect(quarters).toMatchObject([{ id: '2026-q2', days: 1, incidents: [] }]);
		expect(comparison.verdict).toBe('too-few');
	});
	it('holds each incident of its days once', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(6), { maxLength: 9 }), (counts) => {
				const { quarters } = incidentsByQuarter(inQuarters(...counts), asked);
				expect(quarters.map(({ incidents }) => incidents.length)).toEqual(
					periods('quarter', asked.firstDay, asked.lastDay, asked.today).map(
						(_, index) => counts[index] ?? 0,
					),
				);
			}),
		);
	});
});
