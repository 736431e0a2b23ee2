import { describe, expect, test } from 'vitest';
import { cleanText, firstSentences, nameKey, shortened, slugOf, webAddressesIn } from './text.ts';

describe('makes ids', () => {
	test.each([
		['Shop’s `checkout` failed: 5xx!', 'shops-checkout-failed-5xx'],
		['결제가 안 됨 (카드)', '결제가-안-됨-카드'],
		['Café — ÉTÉ', 'café-été'],
		['[Report](https://example.org/x) of the day', 'report-of-the-day'],
		['!!!', ''],
	])('%s', (text, slug) => {
		expect(slugOf(text)).toBe(slug);
	});

	test('cuts between words, and a single long word where it must', () => {
		expect(slugOf('one two three', 8)).toBe('one-two');
		expect(slugOf('가나다라', 7)).toBe('가나');
	});
});

test('knows spellings of one name', () => {
	expect(nameKey('Travis CI')).toBe(nameKey('travis-ci'));
});

test('takes whole sentences while they fit', () => {
	expect(firstSentences('# Title\n\nOne is 1.5. Two.\nThree.\n\nFour.', 16)).toBe('One is 1.5. Two.');
	expect(firstSentences('A sentence that is too long by far.', 5)).toBe(
		'A sentence that is too long by far.',
	);
});

test('shortens between words', () => {
	expect(shortened('one two, three', 9)).toBe('one two…');
	expect(shortened('one two', 9)).toBe('one two');
});

test('finds the addresses in a field', () => {
	expect(webAddressesIn('https://example.org/wiki/A_(b)')).toEqual(['https://example.org/wiki/A_(b)']);
	expect(webAddressesIn('https://a.example/x), [see also](https://b.example/y')).toEqual([
		'https://a.example/x',
		'https://b.example/y',
	]);
	expect(webAddressesIn('ask the team')).toEqual([]);
});

test('breaks lines of absurd length', () => {
	const lines = cleanText('word '.repeat(10_000)).split('\n');
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(15_000);
	expect(cleanText('x'.repeat(40_000)).split('\n')).toHaveLength(3);
});
