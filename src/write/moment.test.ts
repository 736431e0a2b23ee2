import { describe, expect, test } from 'vitest';
import { momentOf } from './moment.ts';

const zone = 'Asia/Seoul';
/** 00:30 on 2 June 2026 in Seoul: a night on call. */
const now = Date.parse('2026-06-02T00:30:40+09:00');
const textOf = (typed: string, after?: string) => {
	const found = momentOf(typed, {
		now,
		zone,
		after: after === undefined ? undefined : Date.parse(`${after}:00+09:00`),
	});
	return 'text' in found ? found.text : found.fault;
};

test.each([
	['00:12', '2026-06-02 00:12'],
	['0:12', '2026-06-02 00:12'],
	['23:40', '2026-06-01 23:40'],
	['yesterday 23:40', '2026-06-01 23:40'],
	['Yesterday 9:05', '2026-06-01 09:05'],
	['어제 23:40', '2026-06-01 23:40'],
	['그저께 23:40', '2026-05-31 23:40'],
	['오늘 00:10', '2026-06-02 00:10'],
	['9:12 pm', '2026-06-01 21:12'],
	['12:05am', '2026-06-02 00:05'],
	['12 pm', '2026-06-01 12:00'],
	['오후 9:12', '2026-06-01 21:12'],
	['오후 9시 12분', '2026-06-01 21:12'],
	['21시', '2026-06-01 21:00'],
	['0시 5분', '2026-06-02 00:05'],
	['now', '2026-06-02 00:30'],
	['지금', '2026-06-02 00:30'],
	['20 min ago', '2026-06-02 00:10'],
	['2h ago', '2026-06-01 22:30'],
	['90분 전', '2026-06-01 23:00'],
	['3시간 전', '2026-06-01 21:30'],
	['05-20 10:02', '2026-05-20 10:02'],
	['12-31 23:59', '2025-12-31 23:59'],
	['2026-05-20 10:02', '2026-05-20 10:02'],
	['2026-05-20T10:02', '2026-05-20 10:02'],
	['2026-05-20T10:02:00+09:00', '2026-05-20T10:02:00+09:00'],
	['2026-05-20T01:02:00z', '2026-05-20T01:02:00Z'],
	['２３：４０', '2026-06-01 23:40'],
	['23:40:12', '2026-06-01 23:40'],
	['23:40 yesterday', '2026-06-01 23:40'],
	['yesterday at 23:40', '2026-06-01 23:40'],
	['어제 새벽 3시', '2026-06-01 03:00'],
	['아침 9시 반', '2026-06-01 09:30'],
	['어제 밤 11시 40분', '2026-06-01 23:40'],
	['저녁 8:05', '2026-06-01 20:05'],
	['2026-05-20 9:02', '2026-05-20 09:02'],
	['2026-05-20T10:02:33+0900', '2026-05-20T10:02:33+09:00'],
])('understands `%s`', (typed, expected) => {
	expect(textOf(typed)).toBe(expected);
});

describe('after an earlier time', () => {
	test('a clock is the next such one, over midnight too', () => {
		expect(textOf('23:50', '2026-06-01T23:40')).toBe('2026-06-01 23:50');
		expect(textOf('00:05', '2026-06-01T23:40')).toBe('2026-06-02 00:05');
		expect(textOf('10:09', '2026-05-20T10:02')).toBe('2026-05-20 10:09');
	});
	test('a clock that comes round only half a day later is a mistake, and wants its day', () => {
		expect(textOf('22:02', '2026-05-20T10:02')).toBe('2026-05-20 22:02');
		expect(textOf('10:00', '2026-05-20T22:00')).toBe('2026-05-21 10:00');
		expect(textOf('09:50', '2026-05-20T10:02')).toContain('before the one that precedes it');
		expect(textOf('23:35', '2026-05-20T23:40')).toContain('or its day with it');
		expect(textOf('05-21 09:50', '2026-05-20T10:02')).toBe('2026-05-21 09:50');
	});
	test('a clock that would lie in the future is refused', () => {
		expect(textOf('09:00', '2026-06-01T23:40')).toContain('in the future');
	});
});

test.each([
	'',
	'soon',
	'25:00',
	'9:75',
	'13:00 pm',
	'밤 12시',
	'yesterday 23:40 today',
	'912',
	'2026-02-30 10:00',
	'05-40 10:00',
	'tomorrow 10:00',
	'2026-07-01 10:00',
])('refuses `%s`', (typed) => {
	expect(textOf(typed)).toMatch(/^Unexpected /);
});

test('an hour that clocks skipped is refused', () => {
	const found = momentOf('2026-03-29 02:30', { now, zone: 'Europe/Berlin' });
	expect(found).toHaveProperty('fault');
});
