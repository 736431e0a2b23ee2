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

test('gives a text the same whether it needs parsing or not', () => {
	const piece = fc.constantFrom(
		'_',
		'__',
		' ',
		'a',
		'5xx',
		'결제',
		'.',
		':',
		'-',
		'1.',
		'#',
		'=',
		'|',
		'!',
		'+',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const text = pieces.join('').trim();
			fc.pre(text !== '');
			// The code at the end has the whole text parsed.
			expect(plainInline(`${text} \`z\``)).toBe(`${plainInline(text)} z`);
			expect(renderInline(`${text} \`z\``)).toBe(`${renderInline(text)} <code>z</code>`);
		}),
		{ numRuns: 500 },
	);
});

test('knows a name with underscores from emphasis', () => {
	expect(renderInline('order_5xx_rate')).toBe('order_5xx_rate');
	expect(renderInline('_now_ order_5xx')).toBe('<em>now</em> order_5xx');
});
