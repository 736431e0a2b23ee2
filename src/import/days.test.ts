import { describe, expect, test } from 'vitest';
import { dayInAddress, dayInText, onlyYearIn } from './days.ts';

describe('finds the day in a text', () => {
	test.each([
		['It broke on 2021-05-09 at noon.', '2021-05-09'],
		['It broke on 2021/5/9.', '2021-05-09'],
		['Outage of May 9th, 2021', '2021-05-09'],
		['Outage of Sept. 3-4, 2021', '2021-09-03'],
		['On Saturday 9th of May 2021', '2021-05-09'],
		['2025년 10월 3일 오전 2:27', '2025-10-03'],
		['2025年10月3日', '2025-10-03'],
		['In May 2021 and on June 2, 2021', '2021-06-02'],
		['In May 2021', '2021-05-01'],
	])('%s', (text, day) => {
		expect(dayInText(text)?.day).toBe(day);
	});

	test('takes the year from elsewhere where the text has none', () => {
		expect(dayInText('On March 3rd', { yearFor: () => 2020 })).toEqual({
			day: '2020-03-03',
			precision: 'month-day',
			words: 'March 3rd',
		});
		expect(dayInText('On March 3rd')).toBeUndefined();
	});

	test('passes over days that the calendar lacks and days that are too late', () => {
		expect(dayInText('2021-02-30, 10.20.30.40, version 2021.13.1')).toBeUndefined();
		expect(dayInText('2021-05-09 or 2020-01-01', { notAfter: '2020-12-31' })?.day).toBe('2020-01-01');
	});
});

describe('finds the day in an address', () => {
	test.each([
		['https://example.org/2018/08/09/outage', '2018-08-09', 'day'],
		['https://example.org/blog/january-18-2019-report', '2019-01-18', 'day'],
		['https://example.org/s3-20080720.html', '2008-07-20', 'day'],
		['https://example.org/2018/08/outage-of-2-hours', '2018-08-01', 'month'],
		['https://example.org/2018/outage', '2018-01-01', 'year'],
		['https://web.archive.org/web/20221204232004/https://example.org/2018/08/x', '2018-08-01', 'month'],
	])('%s', (address, day, precision) => {
		expect(dayInAddress(address)).toMatchObject({ day, precision });
	});

	test('finds none where there is none', () => {
		expect(dayInAddress('https://example.org/incidents/1042')).toBeUndefined();
	});
});

test('knows a year only where a text speaks of one', () => {
	expect(onlyYearIn('In 2014, and again in 2014')).toBe(2014);
	expect(onlyYearIn('From 2014 to 2015')).toBeUndefined();
	expect(onlyYearIn('2000, requests, $2010 and port 127.0.0.1:2020')).toBeUndefined();
});
