import { expect, test } from 'vitest';
import { timesSummary, timeText } from './time-text.ts';

test('a time is shown with its day of the week, zone and offset', () => {
	expect(timeText('en', '2026-06-01 23:40', 'Asia/Seoul')).toBe(
		'Mon 1 June 2026 23:40 (Asia/Seoul, UTC+09:00)',
	);
	expect(timeText('ko', '2026-06-01 23:40', 'Asia/Seoul')).toBe(
		'2026년 6월 1일 (월) 23:40 (Asia/Seoul, UTC+09:00)',
	);
	expect(timeText('en', '2026-06-01T23:40:30Z', 'Europe/Lisbon')).toBe(
		'Tue 2 June 2026 00:40:30 (Europe/Lisbon, UTC+01:00)',
	);
});

test('known times stand in their order, each with how long after the one before', () => {
	const times = { mitigated: '2026-06-02 01:10', started: '2026-06-01 23:40', detected: '2026-06-02 00:05' };
	expect(timesSummary('en', times, 'Asia/Seoul')).toEqual([
		'Started: Mon 1 June 2026 23:40 (Asia/Seoul, UTC+09:00)',
		'Detected: Tue 2 June 2026 00:05 (Asia/Seoul, UTC+09:00) · 25 min later',
		'Mitigated: Tue 2 June 2026 01:10 (Asia/Seoul, UTC+09:00) · 1 h 5 min later',
	]);
	expect(timesSummary('ko', {}, 'Asia/Seoul')).toEqual([]);
});
