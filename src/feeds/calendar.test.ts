import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, type DueDay } from './calendar.ts';

const head = { name: 'Actions; due, all \\ of them', today: '2026-11-22' };
const due: DueDay = {
	uid: '2026-03-14-배너.a1@bokgi.example.org',
	day: '2026-06-30',
	title:
		'빈 자리를 허용하지 않는 배너 관리 도구를 만든다, 그리고; 접힐 만큼 긴 제목을 끝까지 \\ 쓴다 🧱🧱🧱🧱🧱',
	notes: ['Owner: Growth', 'Done when: "none" is left; see, for one, C:\\banners', '둘째 줄\n셋째 줄'],
	address: 'https://bokgi.example.org/incidents/2026-03-14-banner/#action-a1',
	categories: ['Growth, and more', '플랫폼'],
};

/** The events of a calendar as ical.js, which Thunderbird uses, reads them. */
function eventsOf(text: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
}

describe('calendar', () => {
	const text = calendar(head, [due]);
	const [event] = eventsOf(text);

	it('is read by others as it was meant, signs and line breaks included', () => {
		expect(event?.uid).toBe(due.uid);
		expect(event?.summary).toBe(due.title);
		expect(event?.description).toBe(due.notes.join('\n'));
		expect(event?.component.getFirstPropertyValue('url')).toBe(due.address);
		expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(due.categories);
	});
	it('says its name in both ways that programs know', () => {
		for (const property of ['NAME', 'X-WR-CALNAME'])
			expect(text).toContain(`\r\n${property}:Actions\\; due\\, all \\\\ of them\r\n`);
	});
	it('has events of a whole day that keep nobody busy', () => {
		expect(event?.startDate.isDate).toBe(true);
		expect(event?.startDate.toString()).toBe('2026-06-30');
		expect(event?.endDate.toString()).toBe('2026-07-01');
		expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});
	it('stamps events with the day of the edition, so that the same content gives the same bytes', () => {
		expect(text).toContain('DTSTAMP:20261122T000000Z\r\n');
		expect(calendar(head, [due])).toBe(text);
	});
	it('is a calendar without events too', () => {
		expect(eventsOf(calendar(head, []))).toEqual([]);
	});
	it('ends lines with CRLF and folds them at 75 octets without cutting a character, whatever the texts hold', () => {
		const words = fc
			.string({ unit: 'grapheme', maxLength: 200 })
			.map((word) => word.replace(/\p{Cc}/gu, ' '));
		fc.assert(
			fc.property(words, fc.array(words, { maxLength: 3 }), (title, notes) => {
				const folded = calendar({ ...head, name: title }, [{ ...due, title, notes }]);
				for (const line of folded.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/[\r\n]/);
					expect(line.isWellFormed()).toBe(true);
				}
				const [read] = eventsOf(folded);
				expect(read?.summary).toBe(title);
				expect(read?.description).toBe(notes.join('\n'));
			}),
		);
	});
});
