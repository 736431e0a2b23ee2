import { describe, expect, it } from 'vitest';
import { fill, type SearchWords, summaryOf } from './words.ts';

const words = {
	locale: 'en',
	found: { one: '{count} report', other: '{count} reports' },
	more: { one: '{count} more', other: '{count} more' },
	partly: { one: 'only {count} has some', other: 'only {count} have some' },
} as SearchWords;
const answers = (...missing: number[]) => missing.map((count) => ({ missing: Array(count).fill('word') }));

describe('summaryOf', () => {
	it('counts reports with every word and those with some', () => {
		expect(summaryOf(words, answers(0))).toBe('1 report');
		expect(summaryOf(words, answers(0, 0, 1, 2, 1))).toBe('2 reports, 3 more');
		expect(summaryOf(words, answers(1))).toBe('only 1 has some');
	});
	it('writes large numbers as the language does', () => {
		expect(summaryOf(words, answers(...Array(1200).fill(0)))).toBe('1,200 reports');
	});
});

describe('fill', () => {
	it('leaves what it has no value for', () => {
		expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
	});
});
