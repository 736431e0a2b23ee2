import { describe, expect, test } from 'vitest';
import type { CheckResult, Diagnostic } from '../check/diagnostic.ts';
import { escapeLine } from './escape.ts';
import { excerptOf } from './excerpt.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

const first: Diagnostic = {
	file: 'content/incidents/2026/2026-03-14-a.mdx',
	line: 9,
	column: 13,
	endLine: 9,
	endColumn: 18,
	severity: 'error',
	rule: 'milestone-order',
	message: 'Unexpected `resolved` before `started`, expected a later time',
	fix: "resolved: '2026-03-14 10:30'",
	cause: {
		file: 'content/incidents/2026/2026-03-14-a.mdx',
		line: 6,
		column: 10,
		message: '`started` is here',
	},
	sourceLine: 'resolved: 2 장애 at ten',
};
const second: Diagnostic = {
	file: 'content/incidents/2026/2026-03-14-a.mdx',
	line: 120,
	column: 1,
	endLine: 121,
	endColumn: 2,
	severity: 'warning',
	rule: 'unclosed-fence',
	message: 'Unexpected code block without an end, expected a line ` ``` ` after it',
};

function resultOf(...diagnostics: Diagnostic[]): CheckResult {
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	return Object.freeze({ diagnostics, summary: { files: 2, errors, warnings: diagnostics.length - errors } });
}

describe('text', () => {
	test('shows place, line, mark, fix, second place and count', () => {
		expect(text(resultOf(first, second))).toMatchInlineSnapshot(`
			"content/incidents/2026/2026-03-14-a.mdx:9:13   error    Unexpected \`resolved\` before \`started\`, expected a later time  milestone-order
			  9 │ resolved: 2 장애 at ten
			    │             ^^^^^^^
			  fix: resolved: '2026-03-14 10:30'
			  see: content/incidents/2026/2026-03-14-a.mdx:6:10  \`started\` is here

			content/incidents/2026/2026-03-14-a.mdx:120:1  warning  Unexpected code block without an end, expected a line \` \`\`\` \` after it  unclosed-fence

			✖ 1 error, ⚠ 1 warning in 2 files
			"
		`);
	});

	test('ends before nobody reads on, warnings first, and says so', () => {
		const many = Array.from({ length: 3000 }, (_, line) => ({ ...second, line: line + 1 }));
		const printed = text(resultOf(...many, { ...first, file: 'content/z.mdx' }));
		expect(printed.length).toBeLessThan(64_000);
		expect(printed).toContain('content/z.mdx:9:13');
		expect(printed).toMatch(/… and \d{4} more: name a file/);
		expect(printed).toContain('✖ 1 error, ⚠ 3000 warnings in 2 files');
	});

	test('says so when there is nothing', () => {
		expect(text(resultOf())).toBe('✔ no problems in 2 files\n');
	});

	test('uses colours only when asked', () => {
		expect(text(resultOf(first))).not.toContain('\u001b');
		expect(text(resultOf(first), { colour: true })).toContain('\u001b[31merror\u001b[0m');
	});

	test('prints nothing that a terminal or a CI service would act on', () => {
		const hostile = '\n::error::x\u001b[31m\u2028\u202e##[error]y\r';
		const report = text(
			resultOf({ ...first, file: hostile, message: hostile, fix: hostile, sourceLine: hostile, rule: 'a' }),
		);
		expect(report).not.toMatch(/[\p{Cc}--[\n]]|[\u2028\u202e]/v);
		expect(report).not.toMatch(/^\s*::/m);
		expect(report).not.toContain('##[');
	});

	test('does not show a line that another diagnostic keeps to itself', () => {
		const { sourceLine, ...kept } = first;
		expect(text(resultOf({ ...kept, rule: 'secret' }, first))).not.toContain(sourceLine);
	});
});

describe('excerpt', () => {
	test.each([
		['abc', 2, 3, 'abc', ' ^'],
		['abc', 4, 4, 'abc', '   ^'],
		['abc', 2, undefined, 'abc', ' ^^'],
		['장애 abc', 1, 3, '장애 abc', '^^^^'],
		['장애 abc', 4, 7, '장애 abc', '     ^^^'],
		['', 1, 2, '', '^'],
	])('%j from %s to %s', (line, column, endColumn, text, mark) => {
		expect(excerptOf(line, column, endColumn)).toEqual({ text, mark });
	});

	test('cuts a long line around the mark', () => {
		const { text, mark } = excerptOf(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501, 502);
		expect(text).toBe(`…${'a'.repeat(30)}X${'b'.repeat(69)}…`);
		expect(text[mark.indexOf('^')]).toBe('X');
	});
});

test('escapes controls and commands', () => {
	expect(['a\tb', '\u0007', '  ::error::', 'a ::b', '\ud800', '##[group]'].map(escapeLine)).toEqual([
		'a b',
		'\\u0007',
		'  : :error::',
		'a ::b',
		'\ufffd',
		'## [group]',
	]);
});

test('json has the shape that is promised', () => {
	expect(JSON.parse(json(resultOf(first, second)))).toEqual({
		diagnostics: [
			{
				file: first.file,
				line: 9,
				column: 13,
				endLine: 9,
				endColumn: 18,
				severity: 'error',
				rule: 'milestone-order',
				message: first.message,
				fix: first.fix,
			},
			{
				file: second.file,
				line: 120,
				column: 1,
				endLine: 121,
				endColumn: 2,
				severity: 'warning',
				rule: 'unclosed-fence',
				message: second.message,
			},
		],
		summary: { files: 2, errors: 1, warnings: 1 },
	});
});

test('github gets commands with everything escaped', () => {
	const odd: Diagnostic = {
		...second,
		file: 'content/a,b:c%.mdx',
		message: 'Unexpected `%`\n::stop',
		endLine: 120,
	};
	expect(github(resultOf(first, odd)).split('\n')).toEqual([
		"::error file=content/incidents/2026/2026-03-14-a.mdx,line=9,endLine=9,col=13,endColumn=18,title=milestone-order::Unexpected `resolved` before `started`, expected a later time%0Aresolved: '2026-03-14 10:30'%0ASee content/incidents/2026/2026-03-14-a.mdx:6:10: `started` is here",
		'::warning file=content/a%2Cb%3Ac%25.mdx,line=120,endLine=120,col=1,endColumn=2,title=unclosed-fence::Unexpected `%25`%0A: :stop',
		'✖ 1 error, ⚠ 1 warning in 2 files',
		'',
	]);
});

describe('gitlab', () => {
	const rowsOf = (...diagnostics: Diagnostic[]) =>
		JSON.parse(gitlab(resultOf(...diagnostics))) as { fingerprint: string; [field: string]: unknown }[];

	test('says of each problem what, where and how grave', () => {
		expect(rowsOf(first)).toEqual([
			{
				description:
					"Unexpected `resolved` before `started`, expected a later time. resolved: '2026-03-14 10:30'",
				check_name: 'milestone-order',
				fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
				severity: 'major',
				location: { path: first.file, lines: { begin: 9, end: 9 } },
			},
		]);
		expect(rowsOf()).toEqual([]);
	});
	test('takes a problem for the same one on another line, and two of a kind for two', () => {
		const [before] = rowsOf(first);
		const [moved, another] = rowsOf({ ...first, line: 30, endLine: 30 }, first);
		expect(moved?.fingerprint).toBe(before?.fingerprint);
		expect(another?.fingerprint).not.toBe(before?.fingerprint);
	});
});

test('sarif holds what version 2.1.0 asks for', () => {
	const words = { en: 'Order', ko: '순서' };
	const manual = { title: words, why: words, how: words, example: 'resolved: …', message: first.message };
	const log = JSON.parse(
		sarif(resultOf(first, { ...second, file: 'content/a b#?.mdx' }), [
			{ id: 'milestone-order', severity: 'error', manual },
		]),
	);
	expect(log.version).toBe('2.1.0');
	expect(log.$schema).toMatch(/sarif-2\.1\.0/);
	const [run] = log.runs;
	expect(run.tool.driver.name).toBe('Bokgi');
	for (const rule of run.tool.driver.rules) {
		expect(rule.id).toMatch(/^[a-z-]+$/);
		expect(rule.help.text).not.toBe('');
		expect(['error', 'warning', 'note', 'none']).toContain(rule.defaultConfiguration.level);
	}
	for (const found of run.results) {
		expect(['error', 'warning']).toContain(found.level);
		expect(found.message.text).not.toBe('');
		if (found.ruleIndex !== undefined) expect(run.tool.driver.rules[found.ruleIndex].id).toBe(found.ruleId);
		const { artifactLocation, region } = found.locations[0].physicalLocation;
		expect(URL.canParse(artifactLocation.uri, 'file:///')).toBe(true);
		for (const value of Object.values(region)) expect(value).toBeGreaterThanOrEqual(1);
	}
	expect(run.results[0].relatedLocations[0].physicalLocation.region).toEqual({
		startLine: 6,
		startColumn: 10,
	});
	expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('content/a%20b%23%3F.mdx');
});
