import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../read/body.ts';
import { fixBody, fixCharacters, fixReportText } from './fix-text.ts';

describe('repairs a body', () => {
	test.each([
		['a < b, 5<3 and <200ms', 'a < b, 5\\<3 and \\<200ms'],
		['The API returned {"error": 500}.', 'The API returned \\{"error": 500}.'],
		['{a}', '\\{a}'],
		['a {b {c} d}', 'a \\{b \\{c} d}'],
		['a { b', 'a \\{ b'],
		['<!-- a -->', '{/* a */}'],
		['a <!-- b\nc --> d', 'a {/* b\nc */} d'],
		['<!-- {a} <b> */ -->', '{/* {a} <b> * / */}'],
		['List<String> and <service-name>', 'List\\<String> and \\<service-name>'],
		['<username>a</username>', '\\<username>a\\</username>'],
		[
			'see <https://example.com/a> or <a@example.com>',
			'see [https://example.com/a](https://example.com/a) or [a@example.com](mailto:a@example.com)',
		],
		['> - a <1\n>   {b}', '> - a \\<1\n>   \\{b}'],
	])('%j', (body, fixed) => {
		expect(fixBody(body).text).toBe(fixed);
	});
});

describe('leaves to the author', () => {
	test.each([
		'`{a} <b <!-- -->`',
		'```\n{a} <1\n```',
		'\\{a} \\<b',
		'{/* a */}',
		'{/* a */ b}',
		'<b>c',
		'<div>\n\na',
		'<script>a</script>',
		'<Calout>\n\na\n\n</Calout>',
		'<Callout type={a}>\n\nb\n\n</Callout>',
		'<a href=b {c}',
		'<!-- a',
		'<<<<<<< HEAD\n{a}\n=======\n>>>>>>> b',
		'<my-element></my-element>',
	])('%j', (body) => {
		expect(fixBody(body).text).toBe(body);
	});
});

test('repairs characters', () => {
	const { text, repairs } = fixCharacters('\ufeff\ufeffa\r\n\u1112\u1161\u11ab\r\n');
	expect(text).toBe('a\n한\n');
	expect([...repairs.keys()]).toEqual([
		'byte order mark removed',
		'line ends made LF',
		'text in Unicode form C',
	]);
});

test('repairs a report, its front matter left as it is', () => {
	const { text, repairs } = fixReportText('---\r\ntitle: <1 {a}\r\n---\r\n\r\n<1 {a}\r\n');
	expect(text).toBe('---\ntitle: <1 {a}\n---\n\n\\<1 \\{a}\n');
	expect([...repairs]).toEqual([
		['line ends made LF', 1],
		['`<` escaped', 1],
		['`{` escaped', 1],
	]);
});

test('leaves the body alone when the front matter has no end', () => {
	expect(fixReportText('---\ntitle: a\n\n{b}').text).toBe('---\ntitle: a\n\n{b}');
});

const pieces = fc.constantFrom(
	'<',
	'>',
	'/',
	'{',
	'}',
	'<!--',
	'-->',
	'a',
	' ',
	'\n',
	'\n\n',
	'"',
	'*',
	'`',
	'> ',
	'- ',
	'\\',
	'/*',
	'*/',
	'한',
	'<b>',
	'<x>',
	'</x>',
);
const bodies = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test('a second repair finds nothing to do', () => {
	fc.assert(
		fc.property(bodies, (body) => {
			const once = fixBody(body).text;
			expect(fixBody(once).text).toBe(once);
		}),
		{ numRuns: 1000 },
	);
});

test('what it repairs is clean afterwards', () => {
	const plain = fc.constantFrom(
		'<',
		'{',
		'}',
		'1',
		' ',
		'n',
		'\n',
		'\n\n',
		'<!-- a -->',
		'`',
		'"',
		'한',
		'<x>',
	);
	fc.assert(
		fc.property(
			fc.array(plain, { maxLength: 25 }).map((parts) => parts.join('')),
			(body) => {
				const { stumbles } = parseBody(fixBody(body).text, 1);
				expect(stumbles.filter(({ kind }) => kind === 'brace' || kind === 'less-than')).toEqual([]);
			},
		),
		{ numRuns: 1000 },
	);
});
