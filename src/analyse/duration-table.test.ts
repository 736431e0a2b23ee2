import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from './distribution.ts';
import { durationTable } from './duration-table.ts';
import { duration, durationNames } from './durations.ts';

/** An incident that hurt from noon of its day and was detected and mitigated so many minutes later. */
function timed(
	day: string,
	detected: number | undefined,
	mitigated: number,
	severity = 'sev1',
	estimated = false,
) {
	const started = Date.parse(`${day}T12:00:00Z`);
	return Object.freeze({
		day,
		severity,
		times: Object.freeze({
			started,
			...(detected === undefined ? {} : { detected: started + detected * 60_000 }),
			mitigated: started + mitigated * 60_000,
		}),
		estimated: estimated ? ['started' as const] : [],
	});
}

const row = (table: ReturnType<typeof durationTable>, name: string) =>
	table.find((each) => each.name === name);

describe('the table of durations', () => {
	const incidents = Object.freeze([
		timed('2026-07-01', -5, 100, 'sev1'),
		timed('2026-05-01', 20, 40, 'sev1', true),
		timed('2026-05-02', undefined, 10, 'sev2'),
		timed('2026-01-03', 30, -60, 'sev2'),
	]);
	const table = durationTable(incidents, '2026-q3', ['2026-q1', '2026-q2']);

	it('has every duration in its order, also those that no incident has', () => {
		expect(table.map(({ name }) => name)).toEqual([...durationNames]);
		expect(row(table, 'dormancy')).toMatchObject({
			all: { n: 0, median: undefined },
			comparison: { verdict: 'too-few' },
		});
		expect(durationTable([], '2026-q3', []).map(({ all }) => all.n)).toEqual([0, 0, 0, 0, 0, 0]);
	});
	it('counts those found before they hurt, and no end before its start', () => {
		expect(row(table, 'timeToDetect')?.all).toMatchObject({ n: 3, median: 20, estimated: 1 });
		expect(row(table, 'timeToMitigate')?.all).toMatchObject({ n: 3, median: 40, estimated: 1 });
	});
	it('parts them by severity, and the quarter from those before it', () => {
		const mitigated = row(table, 'timeToMitigate');
		expect([...(mitigated?.bySeverity ?? [])].map(([id, { n, median }]) => [id, n, median])).toEqual([
			['sev1', 2, 70],
			['sev2', 1, 10],
		]);
		expect(mitigated?.period).toMatchObject({ n: 1, median: 100, estimated: 0 });
		expect(mitigated?.before).toMatchObject({ n: 2, median: 25, estimated: 1 });
	});
	it('judges a duration as one of several', () => {
		const six = [12, 35, 60, 61, 90, 200].map((minutes, i) => timed(`2026-07-1${i}`, 1, minutes));
		const eight = [3, 5, 8, 13, 20, 21, 33, 40].map((minutes, i) => timed(`2026-04-1${i}`, 1, minutes));
		// coin 1.4.2 of R 4.2: pvalue(wilcox_test(y ~ g, d, distribution = 'exact')) is 0.01998001998; of detection it is 1.
		const judged = durationTable([...six, ...eight], '2026-q3', ['2026-q2']);
		expect(row(judged, 'timeToMitigate')?.comparison).toMatchObject({
			verdict: 'signal',
			direction: 'up',
			n: 6,
			nBefore: 8,
		});
		expect(row(judged, 'timeToMitigate')?.comparison.p).toBeCloseTo(2 * 0.01998001998, 10);
		expect(row(judged, 'timeToDetect')?.comparison).toMatchObject({ verdict: 'noise', p: 1 });
	});
	it('agrees with summarising each duration by itself', () => {
		const minutes = fc.integer({ min: 0, max: 5000 });
		const day = fc.constantFrom('2026-02-03', '2026-05-03', '2026-08-03');
		const any = fc
			.tuple(day, fc.option(minutes, { nil: undefined }), minutes, fc.constantFrom('sev1', 'sev2'))
			.map((parts) => timed(...parts));
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), (incidents) => {
				for (const { name, all, bySeverity } of durationTable(incidents, '2026-q3', ['2026-q2'])) {
					const of = (severity?: string) =>
						incidents
							.filter((incident) => severity === undefined || incident.severity === severity)
							.flatMap((incident) => duration(incident, name)?.minutes ?? []);
					expect(all).toMatchObject(distribution(of()));
					for (const [severity, group] of bySeverity) expect(group).toMatchObject(distribution(of(severity)));
				}
			}),
		);
	});
});
