import { describe, expect, it } from 'vitest';
import {
	clockText,
	dayText,
	durationText,
	isoText,
	moneyText,
	quarterText,
	stampText,
	weekdayText,
	zoneText,
} from './format.ts';

const morning = Date.parse('2026-03-14T09:05:00+09:00');

describe('format', () => {
	it.each([
		[0, '0 min', '0분'],
		[0.4, 'under 1 min', '1분 미만'],
		[59, '59 min', '59분'],
		[60, '1 h', '1시간'],
		[83, '1 h 23 min', '1시간 23분'],
		[1439, '23 h 59 min', '23시간 59분'],
		[1440, '1 d', '1일'],
		[1440 * 2 + 250, '2 d 4 h', '2일 4시간'],
		[1440 * 2 - 10, '2 d', '2일'],
		[-5, '0 min', '0분'],
	])('says %d minutes as %s and %s', (minutes, en, ko) => {
		expect(durationText('en', minutes)).toBe(en);
		expect(durationText('ko', minutes)).toBe(ko);
	});
	it('shows an instant on the clock of a zone', () => {
		expect(clockText(morning, 'Asia/Seoul')).toBe('09:05');
		expect(clockText(morning + 30_000, 'Asia/Seoul')).toBe('09:05:30');
		expect(stampText(morning, 'America/New_York')).toBe('2026-03-13 20:05');
		expect(isoText(morning, 'Asia/Seoul')).toBe('2026-03-14T09:05:00+09:00');
		expect(isoText(morning, 'UTC')).toBe('2026-03-14T00:05:00+00:00');
		expect(isoText(morning, 'America/St_Johns')).toBe('2026-03-13T21:35:00-02:30');
	});
	it('says days in words', () => {
		expect(dayText('en', '2026-03-14')).toBe('14 March 2026');
		expect(dayText('ko', '2026-03-14')).toBe('2026년 3월 14일');
		expect(weekdayText('en', '2026-03-14')).toBe('Sat 14 March 2026');
		expect(weekdayText('ko', '2026-03-14')).toBe('2026년 3월 14일 (토)');
	});
	it('names a zone', () => {
		expect(zoneText('en', 'Asia/Seoul')).toBe('Korean Standard Time (Asia/Seoul)');
		expect(zoneText('ko', 'Asia/Seoul')).toBe('한국 표준시 (Asia/Seoul)');
	});
	it('says money and quarters', () => {
		expect(moneyText('en', 12_000_000, 'KRW')).toBe('₩12,000,000');
		expect(quarterText('ko', '2026-q1')).toBe('2026년 1분기');
		expect(quarterText('en', '2026-q1')).toBe('Q1 2026');
	});
});
