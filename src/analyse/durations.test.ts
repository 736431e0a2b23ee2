import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Milestones } from '../model/times.ts';
import { milestoneNames } from '../model/vocabulary.ts';
import {
	between,
	daysBetween,
	daysToPublish,
	duration,
	durationNames,
	impactDuration,
	type Timed,
} from './durations.ts';

const at = (clock: string): number => Date.parse(`2026-03-14T${clock}:00+09:00`);
const frozen = (times: Milestones, estimated: Timed['estimated'] = []): Timed =>
	Object.freeze({
		times: Object.freeze(times),
		estimated: Object.freeze([...estimated]) as Timed['estimated'],
	});

const banner = frozen(
	{
		introduced: at('02:00'),
		started: at('09:00'),
		detected: at('09:12'),
		acknowledged: at('09:15'),
		firstAction: at('09:20'),
		mitigated: at('10:23'),
		resolved: at('11:00'),
	},
	['detected'],
);

describe('durations', () => {
	it('counts minutes between the milestones of each definition', () => {
		expect(Object.fromEntries(durationNames.map((name) => [name, duration(banner, name)?.minutes]))).toEqual({
			dormancy: 420,
			timeToDetect: 12,
			timeToAcknowledge: 3,
			timeToFirstAction: 8,
			timeToMitigate: 83,
			timeToResolve: 120,
		});
	});
	it('flags a duration when one of its ends is estimated', () => {
		expect(durationNames.filter((name) => duration(banner, name)?.estimated)).toEqual([
			'timeToDetect',
			'timeToAcknowledge',
			'timeToFirstAction',
		]);
	});
	it('gives nothing when a milestone is missing', () => {
		const unresolved = frozen({ started: at('09:00'), detected: at('09:12') });
		expect(duration(unresolved, 'timeToResolve')).toBeUndefined();
		expect(impactDuration(unresolved)).toBeUndefined();
		expect(impactDuration(frozen({}))).toBeUndefined();
	});
	it('takes resolution for the end of the impact when no mitigation is known', () => {
		expect(impactDuration(banner)?.minutes).toBe(83);
		expect(impactDuration(frozen({ started: at('09:00'), resolved: at('09:30') }))?.minutes).toBe(30);
	});
	it('is below zero when a fault is found before it hurts', () => {
		expect(duration(frozen({ started: at('09:00'), detected: at('08:50') }), 'timeToDetect')?.minutes).toBe(
			-10,
		);
	});
	it('counts days to publish', () => {
		expect(daysToPublish('2026-03-15', '2026-03-20')).toBe(5);
		expect(daysToPublish(undefined, '2026-03-20')).toBeUndefined();
		expect(daysToPublish('2026-03-15', undefined)).toBeUndefined();
	});
	it('counts days over a change of clocks', () => {
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
	});
});

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const milestone = fc.constantFrom(...milestoneNames);
const timed = fc
	.record(
		Object.fromEntries(milestoneNames.map((name) => [name, instant])) as {
			[name in (typeof milestoneNames)[number]]: typeof instant;
		},
		{ requiredKeys: [] },
	)
	.chain((times) => fc.subarray([...milestoneNames]).map((estimated) => frozen(times, estimated)));

describe('any durations', () => {
	it('add up along the milestones', () => {
		fc.assert(
			fc.property(timed, milestone, milestone, milestone, (incident, a, b, c) => {
				const [first, second, whole] = [
					between(incident, a, b),
					between(incident, b, c),
					between(incident, a, c),
				];
				if (first && second)
					expect(first.minutes + second.minutes).toBeCloseTo(whole?.minutes ?? Number.NaN, 6);
			}),
		);
	});
	it('change sign when the ends change places, and do not depend on what the clock shows', () => {
		fc.assert(
			fc.property(timed, milestone, milestone, instant, (incident, a, b, shift) => {
				const there = between(incident, a, b);
				expect(between(incident, b, a)?.minutes).toBe(there && 0 - there.minutes);
				const shifted = Object.fromEntries(
					Object.entries(incident.times).map(([name, time]) => [name, time + shift]),
				);
				expect(between({ ...incident, times: shifted }, a, b)).toEqual(there);
			}),
		);
	});
	it('are there when, and only when, both milestones are', () => {
		fc.assert(
			fc.property(timed, milestone, milestone, (incident, a, b) => {
				const both = incident.times[a] !== undefined && incident.times[b] !== undefined;
				expect(between(incident, a, b) !== undefined).toBe(both);
			}),
		);
	});
});
