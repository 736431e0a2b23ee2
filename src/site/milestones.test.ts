import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../model/incident.ts';
import { milestoneNames } from '../model/vocabulary.ts';
import { milestonesOf } from './milestones.ts';

const at = (clock: string): number => Date.parse(`2026-03-14T${clock}:00+09:00`);
const incident = (times: Incident['times'], rest: Partial<Incident> = {}): Incident =>
	({ times, estimated: [], ...rest }) as unknown as Incident;

describe('milestones', () => {
	it('stand to scale, with stones that would touch one above the other', () => {
		const view = milestonesOf(
			incident({
				started: at('09:00'),
				detected: at('09:50'),
				acknowledged: at('09:52'),
				resolved: at('10:40'),
			}),
			'Asia/Seoul',
		);
		expect(view.bar?.stones).toEqual([
			{ name: 'started', number: 1, x: 0, lane: 0, black: true },
			{ name: 'detected', number: 2, x: 50, lane: 0, black: true },
			{ name: 'acknowledged', number: 3, x: 52, lane: 1, black: true },
			{ name: 'resolved', number: 4, x: 100, lane: 0, black: false },
		]);
		expect(view.bar?.stretches).toEqual([
			{ kind: 'unseen', x: 0, width: 50 },
			{ kind: 'impact', x: 50, width: 50 },
		]);
		expect([view.bar?.markMinutes, view.bar?.marks.length]).toEqual([10, 11]);
	});
	it('leaves the bar out when there is nothing to compare', () => {
		expect(milestonesOf(incident({ started: at('09:00') }), 'UTC').bar).toBeUndefined();
		expect(milestonesOf(incident({}), 'UTC').bar).toBeUndefined();
		expect(
			milestonesOf(incident({ started: at('09:00'), detected: at('09:00') }), 'UTC').bar,
		).toBeUndefined();
	});
	it('keeps the coming in of the fault off the bar and counts it from the start', () => {
		const view = milestonesOf(
			incident({ introduced: at('02:00'), started: at('09:00'), resolved: at('09:30') }),
			'UTC',
		);
		expect(
			view.milestones.map(({ name, number, afterStartMinutes }) => [name, number, afterStartMinutes]),
		).toEqual([
			['introduced', undefined, -420],
			['started', 1, undefined],
			['resolved', 2, 30],
		]);
	});
	it('never lets two stones of a lane touch, nor leave the bar', () => {
		const times = fc.uniqueArray(fc.integer({ min: 0, max: 1e12 }), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(times, (instants) => {
				const sorted = instants.toSorted((a, b) => a - b);
				const of = Object.fromEntries(sorted.map((instant, i) => [milestoneNames[i + 1], instant]));
				const stones = milestonesOf(incident(of), 'UTC').bar?.stones ?? [];
				expect(stones).toHaveLength(sorted.length);
				for (const stone of stones) {
					expect(stone.x).toBeGreaterThanOrEqual(0);
					expect(stone.x).toBeLessThanOrEqual(100);
					for (const other of stones)
						if (other !== stone && other.lane === stone.lane)
							expect(Math.abs(other.x - stone.x)).toBeGreaterThanOrEqual(7.5);
				}
			}),
		);
	});
});
