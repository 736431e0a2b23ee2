import { describe, expect, test } from 'vitest';
import { Calendar, type Surroundings, writtenTime } from './calendar.ts';
import { leadingMoment } from './moments.ts';

const utc = { zone: 'UTC', words: 'UTC' };

/** Where texts are placed, one after another, and what was guessed. */
function place(texts: readonly string[], around: Partial<Surroundings> = {}) {
	const calendar = new Calendar({ zone: utc, reportZone: 'UTC', ...around });
	const times = texts.map((text) => {
		const moment = leadingMoment(text);
		const placed = moment && calendar.place(moment);
		return placed && [placed.at, placed.end?.at].filter(Boolean).join(' → ');
	});
	return { times, guesses: calendar.guesses('timeline').map(({ why }) => why) };
}

test('a reading without a day has that of the one before', () => {
	expect(place(['2024-03-04 09:00', '10:00', '9:59'])).toEqual({
		times: ['2024-03-04T09:00:00Z', '2024-03-04T10:00:00Z', '2024-03-04T09:59:00Z'],
		guesses: [],
	});
});

test('a reading far behind the one before is on the next day, as a guess', () => {
	const { times, guesses } = place(['2024-03-04 23:50', '00:40', '08:00']);
	expect(times).toEqual(['2024-03-04T23:50:00Z', '2024-03-05T00:40:00Z', '2024-03-05T08:00:00Z']);
	expect(guesses).toEqual(['an earlier clock reading than the one before it: the next day']);
});

test('a span over midnight ends on the next day', () => {
	expect(place(['21:44 ~ 01:02'], { day: '2026-03-21' }).times).toEqual([
		'2026-03-21T21:44:00Z → 2026-03-22T01:02:00Z',
	]);
});

test('a day without a year takes the one that brings it near', () => {
	expect(place(['Dec 31 23:00', 'Jan 1 01:00'], { year: 2023, day: '2023-12-30' }).times).toEqual([
		'2023-12-31T23:00:00Z',
		'2024-01-01T01:00:00Z',
	]);
	expect(place(['Dec 31 23:00']).times).toEqual([undefined]);
});

describe('numbers with slashes', () => {
	test('are months first, unless the document tells otherwise', () => {
		expect(place(['03/04/2024 10:00']).times).toEqual(['2024-03-04T10:00:00Z']);
		expect(place(['03/04/2024 10:00'], { dateFirst: true }).times).toEqual(['2024-04-03T10:00:00Z']);
	});

	test('in doubt are the day that is nearer to the others', () => {
		const { times, guesses } = place(['03/04/2024 10:00'], { day: '2024-04-02' });
		expect(times).toEqual(['2024-04-03T10:00:00Z']);
		expect(guesses).toEqual(['month and date in unsure order: read as the day that is nearer to the others']);
	});
});

test('`24:00` is the midnight at the end of its day, and days that the calendar lacks are none', () => {
	expect(place(['2024-02-28 24:00', '2024-02-30 10:00']).times).toEqual(['2024-02-29T00:00:00Z', undefined]);
});

test('an abbreviation of winter in summer is read as the clock on the wall, as a guess', () => {
	const around = { zone: { zone: 'America/Los_Angeles', words: 'PST' }, reportZone: 'America/Los_Angeles' };
	expect(place(['2017-10-17 07:42'], around)).toEqual({
		times: ['2017-10-17 07:42'],
		guesses: [
			'`PST` is read as the time on the clocks of America/Los_Angeles, though they showed PDT that day',
		],
	});
	expect(place(['2017-12-17 07:42'], around).guesses).toEqual([]);
});

test('times are written as clock readings of the report where that is exact', () => {
	const instant = Date.parse('2026-03-21T12:44:00Z');
	expect(writtenTime(instant, 'Asia/Seoul', 'Asia/Seoul')).toBe('2026-03-21 21:44');
	expect(writtenTime(instant, '+09:00', 'Asia/Seoul')).toBe('2026-03-21 21:44');
	expect(writtenTime(instant + 7_000, 'Asia/Seoul', 'Asia/Seoul')).toBe('2026-03-21T21:44:07+09:00');
	expect(writtenTime(instant, '-07:00', 'Asia/Seoul')).toBe('2026-03-21T05:44:00-07:00');
	expect(writtenTime(instant, 'UTC', 'UTC')).toBe('2026-03-21T12:44:00Z');
});
