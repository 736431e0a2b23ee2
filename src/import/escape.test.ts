import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafe, safeBody } from './escape.ts';

const base = 'https://example.org/posts/outage/';

test('takes quotes or lists of over a hundred levels as plain text', () => {
	for (const deep of [
		'> '.repeat(5_000),
		Array.from({ length: 800 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
	])
		expect(safeBody(`Dark.\n\n${deep}x`)).toMatch(/^```text\n/);
});

describe('makes a body safe', () => {
	test.each([
		['escapes braces and less-than signs in text', 'A {brace}, 1 < 2.', 'A \\{brace}, 1 \\< 2.'],
		['leaves code alone', '`{a} <b>`\n\n```\nimport {c}\n```', '`{a} <b>`\n\n```\nimport {c}\n```'],
		['leaves what is escaped already', 'A \\{brace} and \\<', 'A \\{brace} and \\<'],
		[
			'writes addresses between angle brackets as links',
			'See <https://example.org/a?b=c> or <me@example.org>.',
			'See [https://example.org/a?b=c](https://example.org/a?b=c) or [me@example.org](mailto:me@example.org).',
		],
		['encodes braces in addresses', 'GET https://example.org/{id}', 'GET https://example.org/%7Bid%7D'],
		['turns HTML comments into MDX comments', 'Text.\n\n<!-- a }{ */ b -->', 'Text.\n\n{/* a )( * / b */}'],
		['closes line breaks', 'One<br>two', 'One<br />two'],
		['drops wrappers without meaning', '<div align="center">**Text**</div>', '**Text**'],
		['keeps elements that a body may hold', 'Press <kbd>q</kbd>.', 'Press <kbd>q</kbd>.'],
		['escapes other tags', 'The <Checkout step={2}> tag.', 'The \\<Checkout step=\\{2}> tag.'],
		[
			'keeps lines from looking like code',
			'import of data\nexport too',
			'&#105;mport of data\n&#101;xport too',
		],
		['gives indented code a fence', 'Text:\n\n    a {b}\n\nMore.', 'Text:\n\n```text\na {b}\n```\n\nMore.'],
		['gives it one inside a quote, too', '> Text:\n>\n>     a {b}', '> Text:\n>\n> ```text\n> a {b}\n> ```'],
		[
			'begins headings at the second level',
			'# One\n\nTwo\n---\n\n### Three',
			'## One\n\n### Two\n\n#### Three',
		],
		['resolves relative links', '[a](../b "t") and [c](#d)', '[a](https://example.org/posts/b) and c'],
		['drops links that run something', '[a](javascript:alert(1))', 'a'],
		['resolves references', '[a][r]\n\n[r]: /x', '[a][r]\n\n[r]: https://example.org/x'],
		['shows images as links', '![Graph](g.png)', '[Graph](https://example.org/posts/outage/g.png)'],
		['removes hidden characters', 'a\u202eb\u0007\r\nc', 'ab\nc'],
	])('%s', (_name, source, expected) => {
		expect(safeBody(source, base)).toBe(expected);
		expect(isSafe(expected)).toBe(true);
	});

	test('leaves the text of relative links where there is no address to resolve them from', () => {
		expect(safeBody('[a](./b.md) ![c](d.png)')).toBe('a c');
	});

	test('writes entities where a backslash is not enough', () => {
		expect(safeBody('http://example.org/<id> and `<b>`')).toBe('http://example.org/&#60;id> and `<b>`');
	});

	test('gives any text a body that can be read', () => {
		const piece = fc.constantFrom(
			...[
				'{',
				'}',
				'<',
				'>',
				'</a>',
				'<a',
				'<!--',
				'-->',
				'`',
				'```\n',
				'\n',
				'\n\n',
				'    ',
				'> ',
				'- ',
				'# ',
				'|',
				'\\',
			],
			...[
				'import {a}',
				'<br>',
				'<kbd>',
				'</kbd>',
				'<details>',
				'[a](b)',
				'![',
				'](',
				'=====\n',
				'<<<<<<< ',
				'https://x.y/',
				'{/*',
				'*/}',
				'a b',
			],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				expect(isSafe(safeBody(pieces.join(''), base))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
