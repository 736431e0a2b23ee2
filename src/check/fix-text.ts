/** TEXT → the same text with everything repaired that has one right answer. Pure; `fix.ts` does the files. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { componentShapes, elementShapes } from '../model/components.ts';
import { parseBody } from '../read/body.ts';
import { readFrontmatter } from '../read/frontmatter.ts';
import type { Stumble } from '../read/stumble.ts';
import { type Guidance, withoutGuidance } from './guidance.ts';
import { isComment } from './rules/body-code.ts';
import { nearest } from './suggest.ts';

/** What was repaired, by what it is called, and how often. */
export type Repairs = ReadonlyMap<Repair, number>;

export type Repair =
	| 'byte order mark removed'
	| 'line ends made LF'
	| 'text in Unicode form C'
	| '`{` escaped'
	| '`<` escaped'
	| 'HTML comment made `{/* … */}`'
	| '`<address>` made a link'
	| 'guiding comment removed';

/** Repairs the characters of any text file: byte order marks, CRLF, Unicode form. */
export function fixCharacters(text: string): { text: string; repairs: Repairs } {
	const repairs = new Map<Repair, number>();
	const step = (repair: Repair, fixed: string) => {
		if (fixed !== text) repairs.set(repair, 1);
		text = fixed;
	};
	step('byte order mark removed', text.replace(/^\ufeff+/, ''));
	step('line ends made LF', text.replaceAll('\r\n', '\n'));
	step('text in Unicode form C', text.normalize('NFC'));
	return { text, repairs };
}

/**
 * Repairs a report: its characters, signs in the body that were meant as text, and guiding comments that have done their
 * work, where `guidance` tells which those are.
 */
export function fixReportText(source: string, guidance?: Guidance): { text: string; repairs: Repairs } {
	const { text: plain, repairs: ofCharacters } = fixCharacters(source);
	const { text, count } = guidance ? withoutGuidance(plain, guidance) : { text: plain, count: 0 };
	const repairs: Repairs =
		count === 0 ? ofCharacters : new Map([...ofCharacters, ['guiding comment removed', count]]);
	const { bodyLine, body, faults } = readFrontmatter(text);
	if (faults.some(({ rule }) => rule === 'frontmatter-form')) return { text, repairs };
	const head = text.slice(0, text.length - body.length);
	if (bodyLine < 2 || head + body !== text) return { text, repairs };
	const fixed = fixBody(body);
	return { text: head + fixed.text, repairs: new Map([...repairs, ...fixed.repairs]) };
}

interface Edit {
	readonly start: number;
	/** End of the stretch that is replaced; nothing else is edited inside it. */
	readonly end: number;
	readonly write: string;
	readonly repair: Repair;
}

const mostRounds = 60;

/** Repairs a body until nothing is left that it knows how to repair. */
export function fixBody(body: string): { text: string; repairs: Repairs } {
	const repairs = new Map<Repair, number>();
	let text = body;
	for (let round = 0; round < mostRounds; round++) {
		const { tree, stumbles } = parseBody(text, 1);
		const edits = apart(
			stumbles.length > 0 ? stumbleEdits(stumbles, text) : tree ? treeEdits(tree, text) : [],
		);
		if (edits.length === 0) break;
		for (const { start, end, write, repair } of edits.toReversed()) {
			text = text.slice(0, start) + write + text.slice(end);
			repairs.set(repair, (repairs.get(repair) ?? 0) + 1);
		}
	}
	return { text, repairs };
}

/** Edits in order, without those that lie inside another. */
function apart(edits: readonly Edit[]): Edit[] {
	const kept: Edit[] = [];
	for (const edit of [...edits].sort((a, b) => a.start - b.start))
		if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
	return kept;
}

/** Edits for what the parser stumbled over, but for blocks in which something must be left to the author. */
function stumbleEdits(stumbles: readonly Stumble[], text: string): Edit[] {
	const edits: Edit[] = [];
	const left: { start: number; end: number }[] = [];
	for (const stumble of [...stumbles].sort((a, b) => a.offset - b.offset)) {
		if (left.some(({ start, end }) => stumble.offset >= start && stumble.offset < end)) continue;
		const found = editsFor(stumble, text);
		if (found) edits.push(...found);
		else {
			const blank = text.indexOf('\n\n', stumble.offset);
			left.push({ start: stumble.offset, end: blank === -1 ? text.length : blank });
		}
	}
	return edits;
}

function editsFor({ kind, offset, name, also }: Stumble, text: string): Edit[] | undefined {
	switch (kind) {
		case 'brace':
			return [escapeAt(offset, '`{` escaped')];
		case 'less-than':
			return [escapeAt(offset, '`<` escaped')];
		case 'comment':
			return commentEdits(offset, text);
		case 'address':
			return [linkEdit(offset, text)];
		default:
			if (!isPlaceholder(name)) return undefined;
			return [offset, ...also].map((at) => escapeAt(at, '`<` escaped'));
	}
}

function escapeAt(offset: number, repair: Repair): Edit {
	return { start: offset, end: offset, write: '\\', repair };
}

function commentEdits(offset: number, text: string): Edit[] | undefined {
	const end = text.indexOf('-->', offset + 4);
	if (end === -1) return undefined;
	const words = text.slice(offset + 4, end).replaceAll('*/', '* /');
	return [{ start: offset, end: end + 3, write: `{/*${words}*/}`, repair: 'HTML comment made `{/* … */}`' }];
}

/** `<https://…>` and `<name@host>`, which MDX does not have, as a link. */
function linkEdit(offset: number, text: string): Edit {
	const [all = '<', address = ''] = /^<([^\s<>]*)>/.exec(text.slice(offset)) ?? [];
	const plain = /^(https?:\/\/|mailto:|[^:]+@)[^()[\]{}\\`*_]+$/i.test(address);
	if (!plain) return escapeAt(offset, '`<` escaped');
	const target = /^(https?|mailto):/i.test(address) ? address : `mailto:${address}`;
	return {
		start: offset,
		end: offset + all.length,
		write: `[${address}](${target})`,
		repair: '`<address>` made a link',
	};
}

/** Edits for markup that parsed and that no report can mean: expressions, and pairs of tags that no program knows. */
function treeEdits(tree: Root, text: string): Edit[] {
	const edits: Edit[] = [];
	visit(tree as Nodes, (node) => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined) return;
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			if (!isComment(node.value) && !node.value.includes('/*')) edits.push(escapeAt(start, '`{` escaped'));
		} else if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && isInvented(node)) {
			edits.push(escapeAt(start, '`<` escaped'));
			const closing = text.lastIndexOf('</', end);
			if (closing > start && text.slice(closing, end) === `</${node.name}>`)
				edits.push(escapeAt(closing, '`<` escaped'));
		}
	});
	return edits;
}

/** A name that stands for something in a text (`<service-name>`, `List<String>`): no element of anybody's, and no slip of one. */
function isPlaceholder(name: string): boolean {
	if (name === '' || htmlElements.has(name.toLowerCase())) return false;
	return nearest(name, [...componentShapes.keys(), ...elementShapes.keys()]) === undefined;
}

/** A whole element in a text is clearly no markup only when its name is a plain word that no element has. */
function isInvented({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): boolean {
	return name !== null && /^[a-z][a-z0-9_]*$/.test(name) && attributes.length === 0 && isPlaceholder(name);
}

const htmlElements: ReadonlySet<string> = new Set(
	(
		'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
		'button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div ' +
		'dl dt element em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header ' +
		'hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee ' +
		'math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p ' +
		'param path picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select shadow slot ' +
		'small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead ' +
		'time title tr track tt u ul use var video wbr xmp'
	).split(' '),
);
