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
import { quoted } from '../model/text.ts';
import type { Fault } from './fault.ts';
import { prescan } from './prescan.ts';

/** A parsed body. Places in the tree are lines and columns of the file. */
export interface ParsedBody {
	/** `undefined` when the body could not be parsed. */
	readonly tree: Root | undefined;
	readonly faults: readonly Fault[];
}

/** Parses the body that begins on `firstLine` of its file. */
export function parseBody(body: string, firstLine: number): ParsedBody {
	const shape = prescan(body, firstLine);
	if (shape.length > 0) return { tree: undefined, faults: shape };
	try {
		// The lines above are stood for by empty ones, so that the parser counts the file's own lines.
		return { tree: fromMarkdown('\n'.repeat(firstLine - 1) + body, extensionsFor(body)), faults: [] };
	} catch (error) {
		return { tree: undefined, faults: [syntaxFault(error, firstLine)] };
	}
}

const always = [mdxMd()];
const optional = [
	{ sign: /[<]/, syntax: [mdxJsx()], tree: [] },
	{ sign: /[{]/, syntax: [mdxExpression()], tree: [] },
	{ sign: /\|/, syntax: [gfmTable()], tree: [gfmTableFromMarkdown()] },
	{ sign: /\[\^/, syntax: [gfmFootnote()], tree: [gfmFootnoteFromMarkdown()] },
	{ sign: /~/, syntax: [gfmStrikethrough()], tree: [gfmStrikethroughFromMarkdown()] },
	{ sign: /\[[ xX\t\n]\]/, syntax: [gfmTaskListItem()], tree: [gfmTaskListItemFromMarkdown()] },
	{
		sign: /https?:\/\/|www\.|@|mailto:|xmpp:/i,
		syntax: [gfmAutolinkLiteral()],
		tree: [gfmAutolinkLiteralFromMarkdown()],
	},
];

/**
 * The extensions that a text can need. Each costs time on every character, and none can do anything without its sign,
 * so leaving out those whose sign is absent gives the same tree in about half the time.
 */
function extensionsFor(body: string): NonNullable<Parameters<typeof fromMarkdown>[1]> {
	const used = optional.filter(({ sign }) => sign.test(body));
	return {
		extensions: [...always, ...used.flatMap(({ syntax }) => syntax)],
		mdastExtensions: [mdxFromMarkdown(), ...used.flatMap(({ tree }) => tree)],
	};
}

interface MarkdownError {
	readonly reason?: string;
	readonly message?: string;
	readonly ruleId?: string;
	readonly line?: number | null;
	readonly column?: number | null;
	readonly place?: { line: number; column: number } | { start: { line: number; column: number } };
}

function syntaxFault(error: unknown, firstLine: number): Fault {
	if (error instanceof RangeError)
		return {
			rule: 'body-shape',
			message: 'Unexpected depth of nesting, expected a flat text',
			line: firstLine,
			column: 1,
		};
	const problem = error as MarkdownError;
	const start = problem.place && ('start' in problem.place ? problem.place.start : problem.place);
	const reason = (problem.reason ?? problem.message ?? 'a fault').replace(/\s+/g, ' ');
	const brace = /expression|brace|acorn|\}/i.test(reason);
	return {
		rule: 'body-syntax',
		message: `Unexpected markup: ${quoted(reason).slice(1, -1)}`,
		line: start?.line ?? problem.line ?? firstLine,
		column: start?.column ?? problem.column ?? 1,
		fix: brace
			? 'Write `\\{` for a brace in the text, or put the passage into a code span.'
			: 'Write `\\<` for a less-than sign in the text, or close the element.',
	};
}
