import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../read/testing-clock.ts';
import { afterMoment, leadingMoment } from './moments.ts';

/** A moment in short: `2021-05-09 14:05 UTC ~ → end | the rest`. */
function shown(text: string): string {
	const moment = leadingMoment(text);
	if (!moment) return 'none';
	const day = moment.day && [moment.day.year ?? '?', moment.day.month, moment.day.date].join('-');
	const clock = (minutes: number | undefined) =>
		minutes === undefined
			? undefined
			: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
	const end =
		moment.end &&
		`→ ${[moment.end.day && `${moment.end.day.month}-${moment.end.day.date}`, clock(moment.end.clock?.minutes)].filter(Boolean).join(' ')}`;
	return [
		day,
		clock(moment.clock?.minutes),
		moment.zone?.zone,
		moment.approximate ? '~' : '',
		end,
		'|',
		afterMoment(text, moment),
	]
		.filter((part) => part !== undefined && part !== '')
		.join(' ');
}

describe('a time at the beginning of a text', () => {
	test.each([
		['2017-10-17 07:42', '2017-10-17 7:42 |'],
		['**16:58 UTC** - Lamps go out', '16:58 UTC | Lamps go out'],
		['- 04:49 PM UTC Branch renamed', '16:49 UTC | Branch renamed'],
		['12:45 PM PST Saturday Oct 30th: First wave', '?-10-30 12:45 America/Los_Angeles | First wave'],
		['[18:27] An alarm', '18:27 | An alarm'],
		['`07:35` Team pays', '7:35 | Team pays'],
		['Dec 16th **12:43** `@lamp` First report', '?-12-16 12:43 | `@lamp` First report'],
		['7:32 PM - The chain stops', '19:32 | The chain stops'],
		['10:45a', '10:45 |'],
		['14:20: an alert', '14:20 | an alert'],
		['14:20:07: an alert', '14:20 | an alert'],
		['10:00 a lamp', '10:00 | a lamp'],
		['2018-07-08 ca. 18:30', '2018-7-8 18:30 ~ |'],
		['2026-03-23 22:50 頃', '2026-3-23 22:50 ~ |'],
		['09:20경 알림', '9:20 ~ | 알림'],
		['2025년 10월 3일 오후 2:27 ~ 오후 4:03 (GMT+9)', '2025-10-3 14:27 +09:00 → 16:03 |'],
		['2025-09-05 20:40 ~ 09-16 14:00 (GMT+9)', '2025-9-5 20:40 +09:00 → 9-16 14:00 |'],
		['**22:30 UTC (Oct 29)** - Reported', '?-10-29 22:30 UTC | Reported'],
		['13:14 EDT (17:14 UTC): A mail', '13:14 America/New_York | A mail'],
		['16:37 Denver - Plugins updated', '16:37 America/Denver | Plugins updated'],
		['16:37 Center of town', '16:37 | Center of town'],
		['2024-04-01 0251: wrong block', '2024-4-1 2:51 | wrong block'],
		['Between 02:00 and 02.30 PM', '14:00 ~ → 14:30 |'],
		['2021-03-04T05:06:07.123Z done', '2021-3-4 5:06 UTC | done'],
		['2021-03-04 05:06:07 -0700', '2021-3-4 5:06 -07:00 |'],
		['24/07/25', '2025-7-24 |'],
		['Dec 17th **22:XX** More', '?-12-17 22:00 ~ | More'],
		['**21:17 UTC: `kaze` is out**', '21:17 UTC | `kaze` is out'],
		['18:11 (UTC 09:11) dark', '18:11 | dark'],
		['14:28–14:32 flicker', '14:28 → 14:32 | flicker'],
		['October-27-2022', '2022-10-27 |'],
		['27-Oct-2022 10:00', '2022-10-27 10:00 |'],
		['06-11-2023 dark', '2023-11-6 | dark'],
		['March 5, 2024: 7:56am UTC', '2024-3-5 7:56 UTC |'],
		['16:05:57-58 restarts', '16:05 | restarts'],
		['5 lamps went out', 'none'],
		['2X:XX (not sure)', 'none'],
		['May be slow', 'none'],
		['10.2.3.4 answers', 'none'],
		['version 2021.13.1', 'none'],
	])('%s', (text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	test('says when it contradicts itself, and keeps the 24 hours', () => {
		expect(leadingMoment('17:14pm')?.clock).toMatchObject({
			minutes: 17 * 60 + 14,
			doubt: expect.stringContaining('24 hours'),
		});
		expect(leadingMoment('23:00 AM')?.clock?.minutes).toBe(23 * 60);
		expect(leadingMoment('12:05 AM')?.clock).toMatchObject({ minutes: 5 });
	});

	test('is read in time that grows with the text alone', () => {
		for (const text of [
			'12:'.repeat(5_000),
			' '.repeat(20_000),
			'*'.repeat(20_000),
			'2021-01-01 '.repeat(3_000),
		]) {
			const started = cpuMs();
			leadingMoment(text);
			expect(cpuMs() - started).toBeLessThan(1_000);
		}
	});
});
