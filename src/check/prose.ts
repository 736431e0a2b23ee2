/**
 * The texts of a report that its authors wrote about what happened, for rules about wording. Quotations, block quotes,
 * code, links' addresses and markup are blanked out with spaces, so that every offset is one of the file.
 */
import type { Nodes, Parents } from 'mdast';
import { spanOf } from '../read/located.ts';
import { type Locator, locatorOf } from './places.ts';
import type { DocumentSource } from './rule.ts';
import { textsAt } from './written.ts';

/** A passage; `start` is the offset of its first character in the file. */
export interface Prose {
	readonly text: string;
	readonly start: number;
}

// Not here: symptoms, signatures, signals, evidence and commands, which repeat what others said or wrote.
const fields = [
	['title'],
	['summary'],
	['causes', '*', 'note'],
	['impact', 'summary'],
	['resolution'],
	['timeline', '*', 'event'],
	['barriers', '*', 'name'],
	['lessons', 'wentWell', '*'],
	['lessons', 'wentWell', '*', 'text'],
	['lessons', 'wentPoorly', '*'],
	['lessons', 'wentPoorly', '*', 'text'],
	['lessons', 'gotLucky', '*'],
	['lessons', 'gotLucky', '*', 'text'],
	['lessons', 'surprised', '*'],
	['lessons', 'surprised', '*', 'text'],
	['actions', '*', 'title'],
	['actions', '*', 'doneWhen'],
	['actions', '*', 'reason'],
	['problem'],
	['whys', '*', 'why'],
	['whys', '*', 'because'],
];

/** All prose of a report, front matter first, with what turns its offsets into places. */
export function proseOf(document: DocumentSource): { passages: Prose[]; locator: Locator } {
	const locator = locatorOf(document.text);
	const passages: Prose[] = [];
	for (const { path } of fields.flatMap((pattern) => textsAt(document, ...pattern))) {
		const span = spanOf(document.frontmatter, path);
		const start = locator.offsetOf(span.line, span.column);
		const source = document.text.slice(start, locator.offsetOf(span.endLine, span.endColumn));
		// The quotes around a YAML value are not quotation marks.
		const isWrapped = /^["']/.test(source) && source.trimEnd().endsWith(source.charAt(0));
		const wrapped = isWrapped ? ` ${source.trimEnd().slice(1, -1)}` : source;
		passages.push({ text: withoutQuotations(withoutCode(wrapped)), start });
	}
	if (document.tree) passages.push(...bodyProse(document.tree, document.text, locator));
	return { passages, locator };
}

function bodyProse(tree: Nodes, text: string, locator: Locator): Prose[] {
	const passages: Prose[] = [];
	const visit = (node: Nodes) => {
		if (node.type === 'blockquote' || !('children' in node)) return;
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			const prose = passageOf(node, text, locator);
			if (prose) passages.push(prose);
		} else for (const child of node.children) visit(child);
	};
	visit(tree);
	return passages;
}

/** The source of a paragraph with everything but its texts blanked out. */
function passageOf(container: Parents, text: string, locator: Locator): Prose | undefined {
	if (!container.position) return undefined;
	const offsets = ({ start, end }: NonNullable<Nodes['position']>): [number, number] => [
		locator.offsetOf(start.line, start.column),
		locator.offsetOf(end.line, end.column),
	];
	const [start, end] = offsets(container.position);
	let kept = '';
	const visit = (node: Nodes) => {
		if (node.type === 'text' && node.position) {
			const [from, to] = offsets(node.position);
			kept = kept.padEnd(from - start) + text.slice(from, to);
		} else if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(container);
	return { text: withoutQuotations(kept.padEnd(end - start)), start };
}

function withoutCode(text: string): string {
	return text.replace(/`[^`]*`/g, blank);
}

const closers = new Map([
	['"', '"'],
	['“', '”'],
	['”', '”'],
	['„', '“'],
	['‘', '’'],
	['「', '」'],
	['『', '』'],
	['«', '»'],
]);

/** A text with what stands between quotation marks blanked out; an opening mark without its closing one is a character. */
export function withoutQuotations(text: string): string {
	const parts: string[] = [];
	const unclosed = new Set<string>();
	let from = 0;
	for (const { index: at, 0: mark } of text.matchAll(/["“”„‘「『«]/g)) {
		if (at < from || unclosed.has(mark)) continue;
		const end = text.indexOf(closers.get(mark) ?? mark, at + 1);
		if (end === -1) {
			unclosed.add(mark);
			continue;
		}
		parts.push(text.slice(from, at), blank(text.slice(at, end + 1)));
		from = end + 1;
	}
	return parts.join('') + text.slice(from);
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
