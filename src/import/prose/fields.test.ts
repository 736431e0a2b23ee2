import { describe, expect, test } from 'vitest';
import { head, read } from './testing-report.ts';

describe('fields', () => {
	test('in Korean, under any heading, in a quote, and with the zone in their name', () => {
		const quoted = read(['# 조명 꺼짐', '', '> 일시: 2024-03-04 01:45~01:46 (UTC) · 훈련 1']);
		expect([quoted.started, quoted.resolved]).toEqual(['2024-03-04T01:45:00Z', '2024-03-04T01:46:00Z']);
		const listed = read([
			'# 조명 꺼짐',
			'',
			'### 상황',
			'',
			'어두웠다.',
			'',
			'### 장애 탐지 시간',
			'',
			'* 발생 시간 : 2024-03-04 14:00',
			'* 감지 시간 : 2024-03-04 14:20',
		]);
		expect([listed.started, listed.detected]).toEqual(['2024-03-04 14:00', '2024-03-04 14:20']);
		const zoned = read([
			'# Lamps',
			'',
			'| Start (UTC) | 2024-03-04 10:00 |',
			'|---|---|',
			'| Date (UTC) | 2024-03-04 |',
		]);
		expect([zoned.started, zoned.guesses.some(({ field }) => field === 'timeZone')]).toEqual([
			'2024-03-04T10:00:00Z',
			false,
		]);
	});

	test('give a day only where they name no time: `Incident from`, `Reported on`', () => {
		const found = read(['# Lamps', '', '**Incident from:** 2024-03-04', '**Incident until:** 2024-03-05']);
		expect([found.day, found.started, found.resolved]).toEqual(['2024-03-04', undefined, undefined]);
	});
});

describe('a day', () => {
	test('whose numbers allow two orders is the one in the name of the file, else the likelier one as a guess', () => {
		expect(read(['# 06-11-2023 - Lamps out', '', 'Dark.'], {}, '2023-06-11-lamps.md').day).toBe('2023-06-11');
		const guessed = read(['# 06-11-2023 - Lamps out', '', 'Dark.'], {}, '2023/11/lamps.md');
		expect([guessed.day, guessed.guesses[0]?.why]).toEqual([
			'2023-11-06',
			'month and date in unsure order: read as date first',
		]);
	});

	test('is found in a path whose folders repeat the year', () => {
		expect(read(['# Lamps', '', 'Dark.'], {}, 'reports/2026/2026-04-18-lamps.md').day).toBe('2026-04-18');
	});

	test('is the first of the year where nothing else is said, as a guess', () => {
		const found = read(['# Lamps', '', 'Dark.'], {}, 'PM2020-003 lamps.md');
		expect([found.day, found.guesses.some(({ field }) => field === 'date')]).toEqual(['2020-01-01', true]);
	});
});

describe('an end', () => {
	test('is not guessed from an entry behind which others without a time stand', () => {
		const found = read([
			...head,
			'## Timeline (UTC)',
			'',
			'- 2024-03-04 08:00 Errors',
			'- 2024-03-04 08:30 Search',
			'- 2024-03-05 Cable plugged in',
		]);
		expect(found.resolved).toBeUndefined();
	});
});

test('a timeline that no heading names gives way to a time in the first words', () => {
	const found = read([
		'# Break-in of March 4th, 2024',
		'',
		'At 4:11 AM UTC on March 4th, 2024 a lamp was stolen.',
		'',
		'## How did it go?',
		'',
		'- 2024-02-20 10:00 UTC a stranger looks in',
		'- 2024-02-21 10:00 UTC again',
		'- 2024-02-22 10:00 UTC and again',
	]);
	expect(found.started).toBe('2024-03-04T04:11:00Z');
});

describe('a beginning and an end', () => {
	test('are told by failures that begin, and by what is resolved and not still failing', () => {
		const found = read([
			...head,
			'## Timeline (UTC)',
			'',
			'- 08:00 Last lamp lit',
			'- 09:00 Failures begin silently',
			'- 10:00 Fix deployed – still failing',
			'- 10:10 Cable plugged in - RESOLVED',
			'- 12:00 Report written',
		]);
		expect([found.started, found.resolved]).toEqual(['2024-03-04T09:00:00Z', '2024-03-04T10:10:00Z']);
	});

	test('are told by a span in bullets where no paragraph tells', () => {
		const found = read([
			'# Lamps out',
			'',
			'## What happened?',
			'',
			'* On 2024-03-04 from ~12:00 (maybe before) to 17:55 CET all was dark',
		]);
		expect([found.started, found.resolved]).toEqual(['2024-03-04 12:00', '2024-03-04 17:55']);
	});

	test('are not told by a timeline whose first days have no readings', () => {
		const found = read([
			'# Lamps out',
			'',
			'## Timeline (UTC)',
			'',
			'- 2024-03-01 Cable cut',
			'- 2024-03-04 08:00 Noticed',
			'- 2024-03-05 Mended',
		]);
		expect([found.day, found.started, found.resolved]).toEqual(['2024-03-01', undefined, undefined]);
	});
});

test('a field of services that goes on as a sentence names those before it', () => {
	const found = read([
		...head,
		'- **Affected services:** `search` of the shop (the part that people use for lamps and for cables alike), which looked healthy',
	]);
	expect(found.services).toEqual(['search']);
});
