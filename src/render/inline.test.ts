import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainInline, renderInline } from './inline.ts';

test('renders inline Markdown', () => {
	expect(renderInline('`code` **bold** [link](https://example.org)')).toBe(
		'<code>code</code> <strong>bold</strong> <a href="https://example.org">link</a>',
	);
});

test('leaves plain text as it is', () => expect(renderInline('결제가 안 됩니다')).toBe('결제가 안 됩니다'));

test.each(['# no heading', '- no list', '> no quote', '1. no list', '---'])(
	'keeps `%s` on its line',
	(text) => {
		expect(plainInline(text)).toBe(text);
		expect(renderInline(text)).not.toMatch(/<(h1|ul|ol|blockquote|hr)/);
	},
);

test('keeps the words of a link that is relative or may not be followed', () => {
	expect(renderInline('[a](../x) [b](javascript:1) [c](//evil.example)')).toBe('a b c');
});

test('never lets markup of a text through', () => {
	const markup = fc.constantFrom(
		'<b>',
		'</b>',
		'<script>',
		'"',
		"'",
		'&lt;',
		'`',
		'*',
		'[',
		'](',
		')',
		'x',
		' ',
		'<!--',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(markup, { maxLength: 30 }), (pieces) => {
			const html = renderInline(pieces.join(''));
			expect(html.replace(/<\/?(a|code|em|strong|del|br)( href="[^"]*")?>/g, '')).not.toContain('<');
		}),
	);
});
