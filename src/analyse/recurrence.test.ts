import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { lookBackDays, recurrences } from './recurrence.ts';
import { recurrenceByQuarter } from './recurrence-by-quarter.ts';
import { recurrenceChains } from './recurrence-chains.ts';
import { facts } from './testing-facts.ts';

const pool = { services: ['checkout'], causes: ['capacity/pool'] };

describe('recurrences', () => {
	it('are found by a cause and a service of the year before, and by what a report says', () => {
		const first = facts('2026-01-01-a', pool);
		const second = facts('2026-03-01-b', {
			services: ['cart', 'checkout'],
			causes: ['design/limit', 'capacity/pool:detection'],
			recurs: first.id,
		});
		const third = facts('2027-02-01-c', {
			services: ['login'],
			causes: ['capacity/pool'],
			recurs: second.id,
		});
		expect(recurrences(Object.freeze([third, first, second]))).toEqual([
			{
				incident: second.id,
				day: second.day,
				repeats: [
					{
						earlier: first.id,
						daysAfter: 59,
						reason: 'both',
						causes: ['capacity/pool'],
						services: ['checkout'],
					},
				],
			},
			{
				incident: third.id,
				day: third.day,
				repeats: [
					{ earlier: second.id, daysAfter: 337, reason: 'recurs', causes: ['capacity/pool'], services: [] },
				],
			},
		]);
	});
	it('end after 365 days unless the report says so', () => {
		const first = facts('2026-01-01-a', pool);
		const reasons = (later: IncidentFacts): string[] =>
			recurrences([first, later]).flatMap(({ repeats }) => repeats.map(({ reason }) => reason));
		expect(reasons(facts('2027-01-01-b', pool))).toEqual(['cause']);
		expect(reasons(facts('2027-01-02-b', pool))).toEqual([]);
		expect(reasons(facts('2027-01-02-b', { ...pool, recurs: first.id }))).toEqual(['recurs']);
	});
	it('need the cause and the service in the same incident', () => {
		const other = facts('2026-01-01-a', { services: ['cart'], causes: ['capacity/pool'] });
		const another = facts('2026-01-02-b', { services: ['checkout'], causes: ['design/limit'] });
		expect(recurrences([other, another, facts('2026-02-01-c', pool)])).toEqual([]);
	});
	it('name the last time before of each cause and service, latest first', () => {
		const both = { services: ['checkout'], causes: ['capacity/pool', 'design/limit'] };
		const incidents = [
			facts('2026-01-01-a', both),
			facts('2026-01-02-b', pool),
			facts('2026-01-03-c', pool),
			facts('2026-01-04-d', both),
		];
		const last = recurrences(incidents).at(-1);
		expect(last?.repeats.map(({ earlier }) => earlier)).toEqual(['2026-01-03-c', '2026-01-01-a']);
	});
	it('order those of one day by their start', () => {
		const late = facts('2026-01-01-a', { ...pool, times: { started: 600 } });
		const early = facts('2026-01-01-b', { ...pool, times: { started: 60 } });
		expect(recurrences([late, early]).map(({ incident }) => incident)).toEqual([late.id]);
	});
	it('count near misses on either side and drills on none', () => {
		const kinds = (before: IncidentFacts['kind'], after: IncidentFacts['kind']): number =>
			recurrences([
				facts('2026-01-01-a', { ...pool, kind: before }),
				facts('2026-02-01-b', { ...pool, kind: after, recurs: '2026-01-01-a' }),
			]).length;
		expect([kinds('near-miss', 'incident'), kinds('incident', 'near-miss')]).toEqual([1, 1]);
		expect([kinds('drill', 'incident'), kinds('incident', 'drill')]).toEqual([0, 0]);
	});
	it('pass over what a report repeats when it is not there, or not earlier', () => {
		const round = [
			facts('2026-01-01-a', { recurs: '2026-02-01-b' }),
			facts('2026-02-01-b', { recurs: '2026-02-01-b' }),
		];
		expect(recurrences(round)).toEqual([]);
		expect(recurrences([facts('2026-01-01-a', { recurs: '2020-01-01-gone' })])).toEqual([]);
		expect(recurrences([])).toEqual([]);
	});
});

const some = fc
	.array(
		fc.record({
			day: fc.integer({ min: 0, max: 900 }),
			services: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
			causes: fc.subarray(['x/1', 'x/2', 'y/1']),
		}),
		{ maxLength: 25 },
	)
	.map((sketches) =>
		sketches.map(({ day, ...rest }, number) =>
			facts(`${new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)}-${number}`, rest),
		),
	);

describe('any recurrences', () => {
	it('are those that a comparison of every pair finds, in whatever order they come', () => {
		fc.assert(
			fc.property(some, (incidents) => {
				const isBack = (later: IncidentFacts): boolean =>
					incidents.some(
						(earlier) =>
							(earlier.day < later.day || (earlier.day === later.day && earlier.id < later.id)) &&
							daysBetween(earlier.day, later.day) <= lookBackDays &&
							earlier.services.some((service) => later.services.includes(service)) &&
							earlier.causes.some(({ cause }) => later.causes.some((other) => other.cause === cause)),
					);
				const expected = incidents.filter(isBack).map(({ id }) => id);
				expect(new Set(recurrences(incidents).map(({ incident }) => incident))).toEqual(new Set(expected));
				expect(recurrences(incidents.toReversed())).toEqual(recurrences(incidents));
			}),
		);
	});
	it('hang together in chains that share no incident and hold all of them', () => {
		fc.assert(
			fc.property(some, (incidents) => {
				const found = recurrences(incidents);
				const chains = recurrenceChains(incidents, found);
				const members = chains.flatMap((chain) => chain.incidents);
				expect(new Set(members).size).toBe(members.length);
				for (const { incident, repeats } of found)
					for (const { earlier } of repeats)
						expect(chains.filter((chain) => chain.incidents.includes(incident))).toEqual(
							chains.filter((chain) => chain.incidents.includes(earlier)),
						);
				for (const chain of chains) expect(chain.incidents.length).toBeGreaterThan(1);
			}),
		);
	});
});

describe('chains', () => {
	it('are oldest first inside, the last added to foremost, and joined by one that repeats two', () => {
		const incidents = [
			facts('2026-01-01-a', pool),
			facts('2026-01-02-b', { services: ['login'], causes: ['design/limit'] }),
			facts('2026-02-01-c', {
				services: ['login', 'checkout'],
				causes: ['design/limit', 'capacity/pool'],
			}),
			facts('2026-03-01-d', pool),
			facts('2026-01-03-e', { services: ['pay'], causes: ['design/retry'] }),
			facts('2026-02-20-f', { services: ['pay'], causes: ['design/retry'] }),
		];
		expect(recurrenceChains(incidents, recurrences(incidents))).toEqual([
			{
				incidents: ['2026-01-01-a', '2026-01-02-b', '2026-02-01-c', '2026-03-01-d'],
				causes: ['capacity/pool', 'design/limit'],
				services: ['checkout', 'login'],
			},
			{
				incidents: ['2026-01-03-e', '2026-02-20-f'],
				causes: ['design/retry'],
				services: ['pay'],
			},
		]);
		expect(recurrenceChains([], [])).toEqual([]);
	});
});

describe('recurrence by quarter', () => {
	it('counts incidents of those that there were, and says where the records do not reach back far enough', () => {
		const incidents = [
			facts('2025-02-01-a', pool),
			facts('2025-03-01-b', pool),
			facts('2025-03-02-c', { services: ['login'] }),
			facts('2025-12-01-d', { ...pool, kind: 'near-miss' }),
			facts('2026-04-01-e', pool),
		];
		const found = recurrences(incidents);
		const counted = incidents.filter(({ kind }) => kind === 'incident');
		expect(recurrenceByQuarter(counted, found, [], '2025-02-01')).toMatchObject([
			{ quarter: '2025-q1', incidents: 3, recurred: ['2025-03-01-b'], wholeYearBefore: false },
			{ quarter: '2025-q2', incidents: 0, recurred: [], wholeYearBefore: false },
			{ quarter: '2025-q3', incidents: 0, recurred: [], wholeYearBefore: false },
			{ quarter: '2025-q4', incidents: 0, recurred: [], wholeYearBefore: false },
			{ quarter: '2026-q1', incidents: 0, recurred: [], wholeYearBefore: false },
			{ quarter: '2026-q2', incidents: 1, recurred: ['2026-04-01-e'], wholeYearBefore: true },
		]);
		expect(recurrenceByQuarter([], [], [], undefined)).toEqual([]);
	});
});
