import { expect, test } from 'vitest';
import { dayAfter, deadlines } from './deadlines.ts';

test('deadlines are counted from the day of resolution, over months and years', () => {
	expect(deadlines('2025-12-29', { reviewDays: 3, publishDays: 5 })).toEqual({
		review: '2026-01-01',
		publish: '2026-01-03',
	});
	expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
});

test('there is none that nobody asks for, or before the resolution', () => {
	expect(deadlines('2025-12-29', { reviewDays: 3 })).toEqual({ review: '2026-01-01' });
	expect(deadlines('2025-12-29', {})).toEqual({});
	expect(deadlines(undefined, { reviewDays: 3 })).toEqual({});
	expect(deadlines('2025-12-29', undefined)).toEqual({});
});
