/** Body → syntax tree: CommonMark, GFM and MDX without code, by unified's own parts. No JavaScript is parsed or run. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { ConstructRecord, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { quoted } from '../model/text.ts';
import type { Fault } from './fault.ts';
import { moveDown } from './move-down.ts';
import { prescan } from './prescan.ts';
import { type Stumble, stumbleOf } from './stumble.ts';
import { withTimeLimit } from './time-limit.ts';
import { unravel } from './unravel.ts';
import { walk } from './walk.ts';

/** A parsed body. Places in the tree are lines and columns of the file. */
export interface ParsedBody {
	/** `undefined` when the body could not be parsed. Where there are stumbles, it is that of the text around them. */
	readonly tree: Root | undefined;
	readonly stumbles: readonly Stumble[];
	readonly faults: readonly Fault[];
}

/** Parses the body that begins on `firstLine` of its file. */
export function parseBody(body: string, firstLine: number): ParsedBody {
	const shape = prescan(body, firstLine);
	if (shape.some(({ rule }) => rule === 'body-shape'))
		return { tree: undefined, stumbles: [], faults: shape };
	const { tree, code, stumbles, fault } = parseInTime(body, firstLine);
	// What the pre-scan took for code and the parser did not has not been looked at.
	const again = code && fenceSign.test(body) ? prescan(body, firstLine, code) : shape;
	if (again.some(({ rule }) => rule === 'body-shape'))
		return { tree: undefined, stumbles: [], faults: again };
	const faults = [...again, ...stumbles.map((stumble) => stumble.fault), ...(fault ? [fault] : [])];
	return { tree, stumbles, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

const fenceSign = /`{3}|~{3}/;
const longBody = 4 * 1024;
const mostMilliseconds = 5_000;

interface Parsed {
	readonly tree: Root | undefined;
	/** Lines of the file that code blocks take. */
	readonly code?: ReadonlySet<number>;
	readonly stumbles: Stumble[];
	readonly fault?: Fault;
}

/** A short body is parsed in no time whatever is in it. A long one that the pre-scan let through is given up at last. */
function parseInTime(body: string, firstLine: number): Parsed {
	if (body.length < longBody) return parseOver(body, firstLine);
	const result = withTimeLimit(mostMilliseconds, () => parseOver(body, firstLine));
	if (result !== undefined) return result;
	const message = `Unexpected text that takes over ${mostMilliseconds / 1000} s to parse, expected simpler Markdown`;
	return {
		tree: undefined,
		stumbles: [],
		fault: { rule: 'body-shape', message, line: firstLine, column: 1 },
	};
}

const mostStumbles = 30;
const mostParsedCharacters = 2_000_000;

/**
 * Parses a body as often as it takes: what the parser stumbles over is noted, stood for by a sign that means nothing,
 * and the rest is parsed again, so that one mistake does not hide the next. Places stay as they are.
 */
function parseOver(body: string, firstLine: number): Parsed {
	const stumbles: Stumble[] = [];
	const tree = parseSound(body, firstLine);
	if (tree) return { tree, code: codeLinesOf(tree, body.split('\n'), firstLine), stumbles };
	// The lines above are stood for by empty ones, so that the parser's messages name the file's own lines.
	const above = '\n'.repeat(firstLine - 1);
	let text = body;
	for (
		let parsed = 0;
		stumbles.length < mostStumbles && parsed <= mostParsedCharacters;
		parsed += body.length
	) {
		const trace: Trace = { started: undefined };
		try {
			const tree = fromMarkdown(above + text, extensionsFor(text, trace));
			if (text.includes('<')) unravel(tree);
			return { tree, code: codeLinesOf(tree, text.split('\n'), firstLine), stumbles };
		} catch (error) {
			if (error instanceof RangeError) return { tree: undefined, stumbles, fault: tooDeep(firstLine) };
			const started = trace.started === undefined ? undefined : trace.started - above.length;
			const stumble = stumbleOf(error, text, firstLine, started);
			if (!stumble) return { tree: undefined, stumbles, fault: otherFault(error, firstLine) };
			stumbles.push(stumble);
			for (const at of [stumble.offset, ...stumble.also]) text = `${text.slice(0, at)}¤${text.slice(at + 1)}`;
		}
	}
	return { tree: undefined, stumbles };
}

/**
 * The tree of a body that the parser does not stumble over; else `undefined`. Empty lines cost it as much as full ones,
 * so those of the front matter are added to the places afterwards.
 */
function parseSound(body: string, firstLine: number): Root | undefined {
	// One of them stays: at the very beginning of a text some characters mean something else.
	const above = firstLine > 1 ? 1 : 0;
	let tree: Root;
	try {
		tree = fromMarkdown('\n'.repeat(above) + body, extensionsFor(body, { started: undefined }));
	} catch {
		return undefined;
	}
	moveDown(tree, firstLine - 1 - above);
	if (body.includes('<')) unravel(tree);
	return tree;
}

/** The lines of code blocks. One without a closing fence may end where the next block begins: that line is none of them. */
function codeLinesOf(tree: Root, lines: readonly string[], firstLine: number): Set<number> {
	const found = new Set<number>();
	walk(tree, ({ type, position }) => {
		if (type !== 'code' || !position) return;
		const { start, end } = position;
		for (let line = start.line; line < end.line; line++) found.add(line);
		const last = (lines[end.line - firstLine] ?? '').slice(0, end.column - 1);
		if (start.line === end.line || /[`~]{3}[ \t]*$/.test(last)) found.add(end.line);
	});
	return found;
}

/**
 * The addresses of a text are found by its characters, and once more in the tree, which costs as much again. Only where
 * some are left over is the second look worth it; mostly all stand in links already.
 */
const autolinks = {
	...gfmAutolinkLiteralFromMarkdown(),
	transforms: (gfmAutolinkLiteralFromMarkdown().transforms ?? []).map(
		(transform) => (tree: Root) => (hasBareAddress(tree) ? transform(tree) : tree),
	),
};

function hasBareAddress(tree: Root): boolean {
	let found = false;
	walk(tree, (node) => (found ||= node.type === 'text' && /https?:\/\/|www\.|@/i.test(node.value)));
	return found;
}

const always = [mdxMd()];
const optional = [
	{ sign: /\|/, syntax: [gfmTable()], tree: [gfmTableFromMarkdown()] },
	{ sign: /\[\^/, syntax: [gfmFootnote()], tree: [gfmFootnoteFromMarkdown()] },
	{ sign: /~/, syntax: [gfmStrikethrough()], tree: [gfmStrikethroughFromMarkdown()] },
	{ sign: /\[[ xX\t\n]\]/, syntax: [gfmTaskListItem()], tree: [gfmTaskListItemFromMarkdown()] },
	{
		sign: /https?:\/\/|www\.|@|mailto:|xmpp:/i,
		syntax: [gfmAutolinkLiteral()],
		tree: [autolinks],
	},
];

/** Where the element or expression began that the tokenizer looked at last, an offset into the parsed text. */
interface Trace {
	started: number | undefined;
}

function traced(extension: Extension, trace: Trace): Extension {
	const wrapped = (constructs: ConstructRecord | undefined): ConstructRecord =>
		Object.fromEntries(
			Object.entries(constructs ?? {}).map(([code, value]) => [
				code,
				[value ?? []].flat().map((construct) => ({
					...construct,
					tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State) {
						trace.started = this.now().offset;
						return construct.tokenize.call(this, effects, ok, nok);
					},
				})),
			]),
		);
	return { ...extension, flow: wrapped(extension.flow), text: wrapped(extension.text) };
}

/**
 * The extensions that a text can need. Each costs time on every character, and none can do anything without its sign,
 * so leaving out those whose sign is absent gives the same tree in about half the time.
 */
function extensionsFor(body: string, trace: Trace): NonNullable<Parameters<typeof fromMarkdown>[1]> {
	const used = optional.filter(({ sign }) => sign.test(body));
	const mdx = [...(body.includes('<') ? [mdxJsx()] : []), ...(body.includes('{') ? [mdxExpression()] : [])];
	return {
		extensions: [
			...always,
			...mdx.map((extension) => traced(extension, trace)),
			...used.flatMap(({ syntax }) => syntax),
		],
		mdastExtensions: [mdxFromMarkdown(), ...used.flatMap(({ tree }) => tree)],
	};
}

function tooDeep(firstLine: number): Fault {
	const message = 'Unexpected depth of nesting, expected a flat text';
	return { rule: 'body-shape', message, line: firstLine, column: 1 };
}

function otherFault(error: unknown, firstLine: number): Fault {
	const {
		reason = 'a fault',
		line = firstLine,
		column = 1,
	} = error as { reason?: string; line?: number; column?: number };
	const message = `Unexpected markup: ${quoted(reason.replace(/\s+/g, ' ')).slice(1, -1)}`;
	return { rule: 'body-syntax', message, line, column };
}
