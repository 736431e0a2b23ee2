/** Front matter → data, with the place of every key and value. */
import matter from 'gray-matter';
import { quoted } from '../model/text.ts';
import type { Located } from './located.ts';
import { readYaml } from './yaml.ts';

/** A file's front matter and where its body begins. */
export interface Frontmatter extends Located {
	/** Line of the file, from 1, on which the body begins. */
	readonly bodyLine: number;
	readonly body: string;
}

const longestBlankRun = 200;

/** Splits a report into front matter and body. Front matter is line 1 `---` to the next line `---`, nothing else. */
export function readFrontmatter(text: string): Frontmatter {
	const lines = text.split('\n');
	const nothing = { data: undefined, spans: new Map(), bodyLine: 1, body: '' };
	const fault = (line: number, message: string, fix?: string): Frontmatter => ({
		...nothing,
		faults: [{ rule: 'frontmatter-form', message, line, column: 1, ...(fix ? { fix } : {}) }],
	});
	if (lines[0] !== '---')
		return fault(1, `Unexpected first line ${quoted(lines[0] ?? '')}, expected \`---\``, openingHint(lines));
	const close = lines.indexOf('---', 1);
	if (close === -1)
		return fault(
			1,
			'Unexpected end of file in the front matter, expected a line `---` after it',
			'Add a line `---`.',
		);
	const inner = lines.slice(1, close);
	const odd = inner.findIndex((line) => /^(---|\+\+\+|%)/.test(line));
	if (odd !== -1)
		return fault(
			odd + 2,
			`Unexpected line ${quoted(inner[odd])} in the front matter, expected \`key: value\``,
			'Front matter ends with a line of exactly three dashes.',
		);
	const blank = blankRun(inner);
	if (blank !== undefined)
		return fault(
			blank + 2,
			`Unexpected run of over ${longestBlankRun} blank lines in the front matter, expected fields`,
		);

	let located: Located = { data: undefined, spans: new Map(), faults: [] };
	const file = matter(`${lines.slice(0, close + 1).join('\n')}\n`, {
		language: 'yaml',
		engines: {
			yaml: (yaml: string) => {
				located = readYaml(yaml.replace(/^\n/, ''), 1);
				return located.data ?? {};
			},
			javascript: refuse,
			js: refuse,
			json: refuse,
			coffee: refuse,
			toml: refuse,
		},
	});
	if (file.content.trim() !== '')
		return fault(1, 'Unexpected text after the front matter, expected a line `---` that ends it');
	const base = { bodyLine: close + 2, body: lines.slice(close + 1).join('\n') };
	if (located.faults.length === 0 && !isRecord(located.data))
		return {
			...nothing,
			...base,
			faults: [
				{
					rule: 'frontmatter-form',
					message: `Unexpected ${Array.isArray(located.data) ? 'list' : 'text or nothing'} as front matter, expected \`key: value\` lines`,
					line: 2,
					column: 1,
					fix: 'Write a colon and a space after each key, as in `title: Payments failed`.',
				},
			],
		};
	return { ...located, ...base };
}

function isRecord(data: unknown): boolean {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refuse(): never {
	throw new Error('front matter in another language than YAML');
}

function openingHint(lines: readonly string[]): string {
	if (/^---/.test(lines[0] ?? '')) return 'Front matter opens with a line of exactly three dashes.';
	if (/^\+\+\+/.test(lines[0] ?? ''))
		return 'TOML front matter is not read; write YAML between two lines `---`.';
	return lines.includes('---')
		? 'Delete what stands above the first `---`.'
		: 'Begin the file with a line `---`.';
}

function blankRun(lines: readonly string[]): number | undefined {
	let run = 0;
	for (const [index, line] of lines.entries()) {
		run = line.trim() === '' ? run + 1 : 0;
		if (run > longestBlankRun) return index;
	}
	return undefined;
}
