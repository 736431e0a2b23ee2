import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, faultOfDay, faultOfTime, instantOf, offsetMs } from './times.ts';

const minute = 60_000;

test.each([
	['2026-03-14T09:05:00+09:00'],
	['2026-03-14T00:05:00Z'],
	['2024-02-29T23:59:59.123-03:30'],
	['2026-03-14 09:05'],
])('takes %s for a time', (text) => expect(faultOfTime(text)).toBeUndefined());

test.each([
	['2024-02-30T09:00:00+09:00', 'a day that the calendar has'],
	['2023-02-29T09:00:00Z', 'a day that the calendar has'],
	['2024-03-05T24:00:00+09:00', '00 to 23'],
	['2024-03-05T23:60:00Z', '00 to 59'],
	['2024-03-05T09:00:00+99:00', '-14:00 to +14:00'],
	['0000-01-01T00:00:00Z', '1970 to 2100'],
	['2024-03-05 09:00:00', 'in the report'],
	['2024-03-05T09:00', 'in the report'],
	['2024.03.05', 'in the report'],
	['2024-03-05 09:00 KST', 'in the report'],
	['01/02/2024', 'in the report'],
])('refuses %s', (text, expected) => expect(faultOfTime(text)).toContain(expected));

test('refuses a day that the calendar does not have', () => {
	expect(faultOfDay('2024-02-29')).toBeUndefined();
	expect(faultOfDay('2023-02-29')).toContain('calendar');
	expect(faultOfDay('20240229')).toContain('YYYY-MM-DD');
});

test('reads a clock in its zone', () => {
	expect(instantOf('2026-03-14 09:05', 'Asia/Seoul')).toBe(Date.parse('2026-03-14T00:05:00Z'));
	expect(instantOf('2026-07-01 09:05', 'America/New_York')).toBe(Date.parse('2026-07-01T13:05:00Z'));
});

test('has no instant for a time that clocks skipped', () => {
	expect(instantOf('2024-03-10 02:30', 'America/New_York')).toBeUndefined();
	expect(instantOf('2024-03-10 03:00', 'America/New_York')).toBe(Date.parse('2024-03-10T07:00:00Z'));
});

test('takes the earlier of two equal readings when clocks are set back', () => {
	expect(instantOf('2024-11-03 01:30', 'America/New_York')).toBe(Date.parse('2024-11-03T05:30:00Z'));
});

test('knows the offset on both sides of a change on the same day', () => {
	const change = Date.parse('2024-03-10T07:00:00Z');
	expect(offsetMs(change - minute, 'America/New_York')).toBe(-5 * 60 * minute);
	expect(offsetMs(change, 'America/New_York')).toBe(-4 * 60 * minute);
});

test('gives the day of the zone, not of UTC', () => {
	expect(dayIn(Date.parse('2026-03-13T15:00:00Z'), 'Asia/Seoul')).toBe('2026-03-14');
	expect(dayIn(Date.parse('2026-03-13T14:59:59Z'), 'Asia/Seoul')).toBe('2026-03-13');
});

test('a reading made from an instant gives the instant back, where clocks do not change', () => {
	const zones = fc.constantFrom(
		'Asia/Seoul',
		'UTC',
		'Asia/Kolkata',
		'Pacific/Kiritimati',
		'America/St_Johns',
	);
	const instants = fc.integer({ min: Date.UTC(1990, 0, 1) / minute, max: Date.UTC(2035, 0, 1) / minute });
	fc.assert(
		fc.property(instants, zones, (minutes, zone) => {
			const instant = minutes * minute;
			const reading = new Date(instant + offsetMs(instant, zone))
				.toISOString()
				.slice(0, 16)
				.replace('T', ' ');
			const back = instantOf(reading, zone);
			// An hour that happened twice is read as the first.
			expect(back === instant || (back !== undefined && instant - back === 60 * minute)).toBe(true);
		}),
	);
});
