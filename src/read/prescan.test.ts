import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';
import { prescan } from './prescan.ts';
import { cpuMs } from './testing-clock.ts';
import { withTimeLimit } from './time-limit.ts';

const lines = (line: string, count: number) => Array(count).fill(line).join('\n');

describe('refuses in no time', () => {
	test.each([
		['emphasis over many lines', lines('a**b'.repeat(450), 100), /signs of one kind in a paragraph/],
		['strikethrough over many lines', lines('~a~'.repeat(600), 100), /signs of one kind in a paragraph/],
		['code spans in a line', '`a'.repeat(2001), /signs of one kind in a line/],
		['open links', lines('[a]('.repeat(40), 1000), /signs of one kind in a paragraph/],
		['deep quotes', '> '.repeat(60), /nesting of 60 levels/],
		[
			'many nested lists',
			lines(Array.from({ length: 24 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 400),
			/levels of quotes and lists/,
		],
		['a table without outer pipes', `a|b\n-|-\n${lines('c|d', 20_000)}`, /tables of over 20000 cells/],
		['many tables', lines('|a|\n|-|\n|b|\n', 10_001), /tables of over 20000 cells/],
		['underlined headings', lines('a\n=', 2001), /more than 2000 headings/],
		[
			'definitions',
			Array.from({ length: 2001 }, (_, number) => `[a${number}]: b`).join('\n'),
			/more than 2000 definitions/,
		],
		['elements', '<kbd>'.repeat(51), /elements or braces/],
	])('%s', (_name, body, message) => {
		const started = cpuMs();
		expect(prescan(body, 1)[0]?.message).toMatch(message);
		expect(cpuMs() - started).toBeLessThan(500);
	});
});

test('lets a long report through', () => {
	const section = `## A\n\n${lines('Text with **bold**, `code` and [a link](https://example.com).', 20)}\n\n`;
	const list = lines('- one `item` of **many**', 500);
	const table = `| a | b | c |\n|---|---|---|\n${lines('| `1` | 2 | 3 |', 300)}`;
	expect(prescan(`${lines(section, 50)}\n\n${list}\n\n${table}`, 1)).toEqual([]);
});

describe('what the pre-scan takes for a code block and is none', () => {
	const openings = [
		['a list item that ends', '- a\n\n   ```\n   b\n\n'],
		['a fence in a comment', '{/*\n```\n*/}\n\n'],
		['a list item in a quote', '> - a\n>\n>    ```\n>    b\n\n'],
		['a fence that closes far right', '```\nb\n        ```\n\n'],
	] as const;

	test.each(openings)('behind %s is looked at again', (_, opening) => {
		const line = opening.split('\n').length + 1;
		expect(parseBody(`${opening}import a from 'b'\n`, 2).faults).toMatchObject([{ rule: 'body-code', line }]);
		const { tree, faults } = parseBody(
			`${opening}${'<details>\n\n'.repeat(60)}${'</details>\n\n'.repeat(60)}`,
			2,
		);
		expect(tree).toBeUndefined();
		expect(faults[0]?.rule).toBe('body-shape');
	});

	test.each(openings)('behind %s is never a reason to fall over', (_, opening) => {
		for (const shape of ['>'.repeat(3_900), '- '.repeat(1_900), '['.repeat(3_900), '<kbd>'.repeat(700)]) {
			const { faults } = parseBody(opening + shape, 1);
			expect(faults[0]?.rule).toMatch(/^body-/);
		}
	});

	test('is given up after a while', { timeout: 20_000 }, () => {
		const body = `- a\n  \`\`\`\n  b\n\nc\n${lines('a*b_c'.repeat(300), 150)}`;
		expect(parseBody(body, 1).faults[0]?.message).toMatch(/takes over 5 s to parse/);
	});
});

test('fences may be indented, as in a list', () => {
	const java = lines('\tMap<String, List<String>> a = b({{{', 60);
	expect(prescan(`1.  a\n\n    ~~~java\n${java}\n    ~~~  \n\nb`, 1)).toEqual([]);
	expect(parseBody(`1.  a\n\n    ~~~java\n${java}\n    ~~~  \n\nb`, 1).faults).toEqual([]);
	expect(prescan('```\na\n      ```\nimport b', 1)[0]?.line).toBe(4);
});

test('a time limit stops work and passes on what work throws', () => {
	expect(withTimeLimit(1000, () => 1)).toBe(1);
	expect(() =>
		withTimeLimit(1000, () => {
			throw new RangeError('a');
		}),
	).toThrow(RangeError);
	expect(
		withTimeLimit(20, () => {
			for (;;);
		}),
	).toBeUndefined();
});
