/** Front matter → data, with the place of every key and value. */
import matter from 'gray-matter';
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
} from 'yaml';
import { quoted } from '../model/text.ts';
import type { Fault } from './fault.ts';
import { hashFaults, nestingFault, yamlMessage } from './yaml-faults.ts';

/** Where a key or value stands, in lines and columns of the file. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A path of keys and indexes into the data, as zod gives it. */
export type Path = readonly PropertyKey[];

/** Data of a YAML text with the places it came from. */
export interface Located {
	/** Plain data; `undefined` when the text could not be read. */
	readonly data: Readonly<Record<string, unknown>> | readonly unknown[] | undefined;
	/** Places of keys and of values by path, see {@link spanOf}. */
	readonly spans: ReadonlyMap<string, { readonly key?: Span; readonly value?: Span }>;
	readonly faults: readonly Fault[];
}

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
	if (located.faults.length === 0 && (located.data === undefined || Array.isArray(located.data)))
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

/**
 * Reads YAML 1.2 (core schema) with unique keys and without anchors, aliases, tags, directives and merge keys; the
 * parser's warnings are errors. `lineOffset` lines stand above it in its file.
 */
export function readYaml(yaml: string, lineOffset: number): Located {
	const spans = new Map<string, { key?: Span; value?: Span }>();
	const nesting = nestingFault(yaml);
	if (nesting) return { data: undefined, spans, faults: [{ ...nesting, line: nesting.line + lineOffset }] };
	const counter = new LineCounter();
	const faults: Fault[] = [];
	const spanBetween = (start: number, end: number): Span => {
		const from = counter.linePos(start);
		const to = counter.linePos(end);
		return {
			line: from.line + lineOffset,
			column: from.col,
			endLine: to.line + lineOffset,
			endColumn: to.col,
		};
	};
	const document = parseDocument(yaml, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: true,
		merge: false,
		strict: true,
		prettyErrors: false,
		lineCounter: counter,
	});
	for (const problem of [...document.errors, ...document.warnings]) {
		faults.push({
			rule: problem.code === 'DUPLICATE_KEY' ? 'frontmatter-duplicate-key' : 'frontmatter-yaml',
			...spanBetween(problem.pos[0], Math.max(problem.pos[1], problem.pos[0] + 1)),
			...yamlMessage(problem.code, problem.message, yaml, problem.pos[0]),
		});
	}
	visit(document, {
		Node(_key, node) {
			const anchor = !isAlias(node) && node.anchor;
			const tag = !isAlias(node) && node.tag;
			if (!isAlias(node) && !anchor && !tag) return;
			const [start, end] = node.range ?? [0, 1];
			faults.push({
				rule: 'frontmatter-yaml',
				message: `Unexpected ${isAlias(node) ? 'alias' : anchor ? 'anchor' : 'tag'}, expected a plain value`,
				...spanBetween(start, end),
				fix: 'Write the value out.',
			});
		},
	});
	hashFaults(document.contents as Node | null, yaml, faults, spanBetween);
	if (document.errors.length > 0 || document.warnings.length > 0)
		return { data: undefined, spans, faults: sortFaults(faults) };
	const data = toData(document.contents as Node | null, [], spans, spanBetween, faults);
	return { data: data as Located['data'], spans, faults: sortFaults(faults) };
}

function sortFaults(faults: readonly Fault[]): Fault[] {
	return [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Key of a path in a span map. */
export function pathKey(path: Path): string {
	return path.map(String).join('\u0000');
}

function toData(
	node: Node | null,
	path: Path,
	spans: Map<string, { key?: Span; value?: Span }>,
	spanBetween: (start: number, end: number) => Span,
	faults: Fault[],
): unknown {
	if (node?.range) {
		const key = pathKey(path);
		spans.set(key, { ...spans.get(key), value: spanBetween(node.range[0], node.range[1]) });
	}
	if (isMap(node)) {
		const data: Record<string, unknown> = {};
		for (const pair of node.items as Pair<Node, Node | null>[]) {
			const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
			const keySpan = pair.key?.range ? spanBetween(pair.key.range[0], pair.key.range[1]) : undefined;
			if (name === undefined || name === '__proto__') {
				faults.push({
					rule: 'schema-unknown-field',
					message: 'Unexpected key, expected the name of a field',
					...(keySpan ?? { line: 1, column: 1 }),
				});
				continue;
			}
			if (keySpan) spans.set(pathKey([...path, name]), { key: keySpan });
			const value = toData(pair.value, [...path, name], spans, spanBetween, faults);
			Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
		}
		return data;
	}
	if (isSeq(node))
		return node.items.map((item, index) =>
			toData(item as Node, [...path, index], spans, spanBetween, faults),
		);
	return isScalar(node) ? node.value : null;
}

/**
 * The place of a path: of its value, or of its key with `part: 'key'`. Falls back to the nearest part of the path that
 * is there, and to line 1 when nothing is.
 */
export function spanOf(located: Pick<Located, 'spans'>, path: Path, part: 'key' | 'value' = 'value'): Span {
	for (let length = path.length; length > 0; length--) {
		const span = located.spans.get(pathKey(path.slice(0, length)));
		const found =
			length < path.length ? (span?.key ?? span?.value) : (span?.[part] ?? span?.key ?? span?.value);
		if (found) return found;
	}
	return { line: 1, column: 1, endLine: 1, endColumn: 4 };
}
