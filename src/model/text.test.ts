import { describe, expect, test } from 'vitest';
import { documentId, line, passage, slug, webAddress } from './text.ts';

describe('a text', () => {
	test.each([
		['a control character', 'a\u001bb'],
		['a direction override', 'a\u202eb'],
		['a line separator', 'a\u2028b'],
		['half a character', 'a\ud800b'],
		['a character that no file may hold', 'a\uffffb'],
		['letters for programs alone', 'a\u{e0041}\u{e0042}b'],
		['variation selectors in a row', 'a\u{e0101}\u{e0102}b'],
		['nothing but white space', ' \u00a0'],
		['nothing but what is not shown', '\u200b\u3164\u2800'],
	])('with %s is refused', (_, text) => {
		expect(line.safeParse(text).success).toBe(false);
		expect(passage.safeParse(text).success).toBe(false);
	});

	test.each(['결제 오류 👩‍💻', 'a\u00adb', '👍🏽', '❤️', '葛\u{e0100}', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])(
		'such as %j is fine',
		(text) => {
			expect(line.parse(text)).toBe(text);
			expect(passage.parse(text)).toBe(text);
		},
	);

	test.each([
		['is too long', 'a'.repeat(20_001)],
		['has too many signs', 'a**b'.repeat(501)],
		['opens too many links', '[a]('.repeat(1001)],
	])('that %s is refused', (_, text) => {
		expect(line.safeParse(text).success).toBe(false);
		expect(passage.safeParse(text).success).toBe(false);
		expect(passage.safeParse(text.slice(0, 2000)).success).toBe(true);
	});

	test('may have line breaks only where it is a passage', () => {
		expect(line.safeParse('a\nb').success).toBe(false);
		expect(passage.safeParse('a\nb').success).toBe(true);
	});
});

test.each(['ㅤ', 'a\ufe0f', 'a\u034f'])('an id has no invisible letters: %j', (word) => {
	expect(slug.safeParse(word).success).toBe(false);
	expect(documentId.safeParse(`2026-03-14-${word}`).success).toBe(false);
});

describe('a web address', () => {
	test.each([
		'javascript:alert(1)',
		'https://',
		'https://bank.example@evil.example/',
		'https://example.org/\u001b[31m',
		'https://example.org/\n::error::x',
		'https://example.org/\u202e',
		'https://example.org/\ud800',
		'https://example.org/a b',
		' https://example.org/',
		'https:\\\\example.org',
		'//example.org',
	])('%j is refused', (text) => expect(webAddress.safeParse(text).success).toBe(false));

	test.each(['https://example.org', 'http://example.org:8080/a?b=%20#c', 'https://예시.한국/검색'])(
		'%j is one',
		(text) => expect(webAddress.parse(text)).toBe(text),
	);

	test('that is refused is told what is wrong with it', () => {
		expect(webAddress.safeParse('https://a@example.org/').error?.issues[0]?.message).toContain('user name');
		expect(webAddress.safeParse('example.org').error?.issues[0]?.message).toContain('begins `https://`');
	});
});
