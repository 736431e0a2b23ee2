import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';

const faultsOf = (body: string) =>
	parseBody(body, 11).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('says where a mistake begins, not where the parser gave up', () => {
	test.each([
		['a {b\n\nc', ['11:3 Unexpected `{` without its `}`, expected `\\{` in a text']],
		['<!-- a -->', ['11:1 Unexpected HTML comment, expected `{/* … */}`']],
		['a <200ms', ['11:3 Unexpected `<`, expected `\\<` in a text']],
		['a\n\nList<String> b', ['13:5 Unexpected `<String>` without its end, expected `</String>`']],
		[
			'<Callout type="x>\n\nb',
			['11:1 Unexpected form of `<Callout`, expected attributes as `name="text"` and a `>`'],
		],
		['a </b>', ['11:3 Unexpected `</b>`, expected `<b>` before it']],
		['<b>**x</b>**', ['11:7 Unexpected `</b>` inside other markup, expected it where `<b>` is']],
		[
			'<https://e.com>',
			['11:1 Unexpected address between `<` and `>`, expected a plain address or `[text](address)`'],
		],
	])('%j', (body, faults) => {
		expect(faultsOf(body)).toEqual(faults);
	});
});

test('reports every mistake of a body and still gives a tree', () => {
	const { tree, faults } = parseBody('a <1 {\n\n<!-- b -->\n\nexport const a = 1\n\n# c', 1);
	expect(faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
		'1:3 body-syntax',
		'1:6 body-syntax',
		'3:1 body-syntax',
		'5:1 body-code',
	]);
	expect(tree?.children.at(-1)).toMatchObject({
		type: 'heading',
		position: { start: { line: 7, column: 1 } },
	});
});

test('counts lines of the file', () => {
	expect(parseBody('# a', 7).tree?.children[0]?.position?.start).toMatchObject({ line: 7, column: 1 });
});

test('never throws, and points into the body', () => {
	const pieces = fc.constantFrom(
		'<',
		'>',
		'/',
		'{',
		'}',
		'!--',
		'-->',
		'a',
		' ',
		'\n',
		'\n\n',
		'"',
		'=',
		'*',
		'`',
		'> ',
		'- ',
		'\t',
		'|',
		'한',
		'😀',
	);
	fc.assert(
		fc.property(
			fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
			(body) => {
				const { stumbles, faults, tree } = parseBody(body, 5);
				expect(tree !== undefined || faults.length > 0).toBe(true);
				for (const stumble of stumbles) expect('<{').toContain(body[stumble.offset]);
				for (const { line, column } of faults)
					expect(column).toBeLessThanOrEqual((body.split('\n')[line - 5]?.length ?? 0) + 1);
			},
		),
		{ numRuns: 1500 },
	);
});
