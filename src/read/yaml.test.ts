import { describe, expect, test } from 'vitest';
import { cpuMs } from './testing-clock.ts';
import { readYaml } from './yaml.ts';

describe('refuses without falling over', () => {
	test.each([
		['brackets', `x: ${'['.repeat(5000)}`],
		['keys in braces', `x: {${'a: '.repeat(5000)}}`],
		['explicit keys', '? '.repeat(60_000)],
		['list signs', '- '.repeat(60_000)],
		['indents', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
		['aliases', 'a: &a [x]\nb: [*a, *a]'],
		['a merge', '<<: &a { b: c }\nd: *a'],
		['a tag', 'a: !!js/function "x"'],
	])('%s', (_, yaml) => {
		const { data, faults } = readYaml(yaml, 1);
		expect(faults[0]?.rule).toBe('frontmatter-yaml');
		expect(faults.every(({ line }) => line >= 2)).toBe(true);
		expect(JSON.stringify(data ?? {})).toBeDefined();
	});
});

describe('a key that a map has already', () => {
	test.each([
		['as it is', 'a: 1\nb: 2\na: 3', 4],
		['in quotes', 'a: 1\n"a": 3', 3],
		['by an escape', 'a: 1\n"\\x61": 3', 3],
		['as a number', "1: a\n'1': b", 3],
		['in a map in a list', '- a: 1\n- { b: 1, b: 2 }', 3],
	])('is refused %s', (_, yaml, line) => {
		const { data, faults } = readYaml(yaml, 1);
		expect(data).toBeUndefined();
		expect(faults).toMatchObject([{ rule: 'frontmatter-duplicate-key', line }]);
	});

	test('is found in no time among many', () => {
		const keys = Array.from({ length: 20_000 }, (_, number) => `k${number}: 1`).join('\n');
		const started = cpuMs();
		expect(readYaml(`${keys}\nk7: 1`, 0).faults).toMatchObject([{ line: 20_001 }]);
		expect(cpuMs() - started).toBeLessThan(3000);
	});

	test('may be in two maps', () => {
		expect(readYaml('- a: 1\n- a: 2', 0).data).toEqual([{ a: 1 }, { a: 2 }]);
	});
});
