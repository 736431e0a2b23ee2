/** YAML → data with places. */
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	visit,
} from 'yaml';
import { quoted } from '../model/text.ts';
import type { Fault } from './fault.ts';
import { type Located, type Path, pathKey, type Span } from './located.ts';
import { hashFaults, nestingFault, tooDeep, yamlMessage } from './yaml-faults.ts';

/**
 * Reads YAML 1.2 (core schema) with unique keys and without anchors, aliases, tags, directives and merge keys; the
 * parser's warnings are errors. `lineOffset` lines stand above it in its file.
 */
export function readYaml(yaml: string, lineOffset: number): Located {
	try {
		return readPlainYaml(yaml, lineOffset);
	} catch (error) {
		// The parser calls itself for every level, and there are more ways to write one than nestingFault knows.
		if (!(error instanceof RangeError)) throw error;
		const fault = { ...tooDeep, line: lineOffset + 1, column: 1 };
		return { data: undefined, spans: new Map(), faults: [fault] };
	}
}

function readPlainYaml(yaml: string, lineOffset: number): Located {
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
		// Looked for below: the parser compares every key with every other.
		uniqueKeys: false,
		merge: false,
		strict: true,
		prettyErrors: false,
		lineCounter: counter,
	});
	for (const problem of [...document.errors, ...document.warnings]) {
		faults.push({
			rule: 'frontmatter-yaml',
			...spanBetween(problem.pos[0], Math.max(problem.pos[1], problem.pos[0] + 1)),
			...yamlMessage(problem.code, problem.message),
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
	const repeats = repeatedKeys(document.contents as Node | null);
	for (const key of repeats) {
		const [start, end] = key.range ?? [0, 1];
		faults.push({
			rule: 'frontmatter-duplicate-key',
			message: `Unexpected second ${quoted(String(key.value))}, expected each field once`,
			...spanBetween(start, end),
			fix: 'Delete one of them.',
		});
	}
	hashFaults(document.contents as Node | null, yaml, faults, spanBetween);
	if (document.errors.length > 0 || document.warnings.length > 0 || repeats.length > 0)
		return { data: undefined, spans, faults: sortFaults(faults) };
	const data = toData(document.contents as Node | null, [], spans, spanBetween, faults);
	return { data: data as Located['data'], spans, faults: sortFaults(faults) };
}

/** Keys that a map has already, in order. */
function repeatedKeys(root: Node | null): Scalar[] {
	const repeated: Scalar[] = [];
	if (root)
		visit(root, {
			Map(_key, { items }) {
				const seen = new Set<string>();
				for (const { key } of items) {
					if (!isScalar(key)) continue;
					if (seen.has(String(key.value))) repeated.push(key);
					seen.add(String(key.value));
				}
			},
		});
	return repeated;
}

function sortFaults(faults: readonly Fault[]): Fault[] {
	return [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
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
