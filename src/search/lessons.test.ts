import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksNothing, findLessons, type LessonRecord, marked } from './lessons.ts';

function lesson(text: string, rest: Partial<LessonRecord> = {}): LessonRecord {
	return Object.freeze({
		incident: '2026-03-14-banner',
		title: 'The banner was gone',
		day: '2026-03-14',
		language: 'en',
		kind: 'wentPoorly' as const,
		text,
		...rest,
	});
}
const nothing = { words: '', kind: '', cause: '', service: '' };
const lessons = [
	lesson('The alert was lost in noise', { causes: ['observability/noise'], services: ['cart'] }),
	lesson('알림이 한 채널에 몰려 묻혔다.', {
		title: '배너가 사라졌다',
		language: 'ko',
		services: ['storefront', 'cart'],
	}),
	lesson('Catalogue alerts came early.', { kind: 'wentWell', causes: ['capacity/quota'] }),
];
const found = (question: Partial<typeof nothing>) =>
	findLessons(lessons, { ...nothing, ...question }).map(({ lesson: { text } }) =>
		lessons.findIndex((one) => one.text === text),
	);

describe('findLessons', () => {
	it('finds a lesson by all of the words, whatever their case, plural or order', () => {
		expect(found({ words: 'ALERTS noise' })).toEqual([0]);
		expect(found({ words: 'alert' })).toEqual([0, 2]);
		expect(found({ words: 'alert zebra' })).toEqual([]);
	});
	it('finds English words by their beginning only', () => {
		expect(found({ words: 'cat' })).toEqual([2]);
		expect(found({ words: 'log' })).toEqual([]);
	});
	it('finds Korean whatever the particles, and within a word', () => {
		expect(found({ words: '알림은' })).toEqual([1]);
		expect(found({ words: '채널' })).toEqual([1]);
		expect(found({ words: '널에' })).toEqual([1]);
	});
	it('takes quotes as they stand, and looks at the title of the incident too', () => {
		expect(found({ words: '"lost in noise"' })).toEqual([0]);
		expect(found({ words: '"noise lost"' })).toEqual([]);
		expect(found({ words: '배너' })).toEqual([1]);
	});
	it('takes signs for signs', () => {
		expect(found({ words: '(.*)' })).toEqual([0, 1, 2]);
		expect(found({ words: '"(.*)"' })).toEqual([]);
	});
	it('narrows by kind, cause and service', () => {
		expect(found({ kind: 'wentWell' })).toEqual([2]);
		expect(found({ service: 'cart' })).toEqual([0, 1]);
		expect(found({ cause: 'capacity/quota', words: 'alert' })).toEqual([2]);
	});
	it('marks what was asked for', () => {
		const [first] = findLessons(lessons, { ...nothing, words: '알림 배너' });
		expect(first?.text).toEqual([
			{ text: '알림', marked: true },
			{ text: '이 한 채널에 몰려 묻혔다.', marked: false },
		]);
		expect(first?.title).toEqual([
			{ text: '배너', marked: true },
			{ text: '가 사라졌다', marked: false },
		]);
	});
});

describe('marked', () => {
	it('joins what overlaps and gives back the whole text, whatever was asked', () => {
		expect(marked('abcd', [/abc/iu, /bcd/iu])).toEqual([
			{ text: 'abc', marked: true },
			{ text: 'd', marked: true },
		]);
		fc.assert(
			fc.property(fc.string(), fc.array(fc.constantFrom('a', 'b', 'ab', 'e')), (text, terms) => {
				const pieces = marked(
					text,
					terms.map((term) => new RegExp(term, 'iu')),
				);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
			}),
		);
	});
});

describe('asksNothing', () => {
	it('is so without words and filters', () => {
		expect(asksNothing({ ...nothing, words: '  ' })).toBe(true);
		expect(asksNothing({ ...nothing, kind: 'wentWell' })).toBe(false);
	});
});
