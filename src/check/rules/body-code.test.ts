import { describe, expect, test } from 'vitest';
import { bodyCode, isComment } from './body-code.ts';
import { diagnosticsOf } from './testing.ts';
import { saidOf } from './testing-body.ts';

const expression = 'Unexpected expression, expected text or a comment `{/* … */}`';

describe('reports code', () => {
	test.each([
		[bodyCode.manual.example, [`1:18 ${expression}`]],
		['{1 + 1}', [`1:1 ${expression}`]],
		['# a {b}', [`1:5 ${expression}`]],
		['{/* a */ b /* c */}', [`1:1 ${expression}`]],
		['{/* a */ /* b */}', [`1:1 ${expression}`]],
		['{// a\n}', [`1:1 ${expression}`]],
		['{}', [`1:1 ${expression}`]],
		['| a |\n|---|\n| {b} |', [`3:3 ${expression}`]],
		['a[^n]\n\n[^n]: {b}', [`3:7 ${expression}`]],
		[
			'<Callout type={b}>\n\nc\n\n</Callout>',
			['1:10 Unexpected expression in the attribute `type`, expected a text in quotes'],
		],
		['a <kbd {...b}>c</kbd>', ['1:8 Unexpected spread in a tag, expected attributes as `name="text"`']],
	])('%j', (body, said) => {
		expect(saidOf(bodyCode, body)).toEqual(said);
	});
});

test.each(['{/* a */}', 'a {/* b */} c', '`{a}`', '```\n{a}\n```', '\\{a}', '{/**/}'])(
	'is silent about %j',
	(body) => {
		expect(saidOf(bodyCode, body)).toEqual([]);
	},
);

test('shows a literal in quotes', () => {
	expect(diagnosticsOf(bodyCode, '<Callout title={"Watch out"}>\n\na\n\n</Callout>')[0]?.fix).toBe(
		'title="Watch out"',
	);
});

test('tells a comment from code that only begins and ends like one', () => {
	expect(['/* a */', ' /**/ ', '/*/', '/* a */ b', '/* a */ b /* c */', '// a'].map(isComment)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false,
	]);
});
