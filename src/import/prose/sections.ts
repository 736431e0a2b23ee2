/** MARKDOWN → its sections: under headings, and under bold labels where a document uses those instead. */
import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { isTooDeep } from '../text.ts';
import { type SectionKind, sectionKindOf } from './headings.ts';

/** A piece of a text, from `start` to before `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A heading or label and what stands under it, up to the next one of any level. */
export interface Section extends Span {
	readonly kind: SectionKind | undefined;
	/** The heading's source, without its marks; empty for what stands before the first one. */
	readonly title: string;
	/** 1 to 6 for headings, more for labels, 0 for what stands before the first heading. */
	readonly level: number;
	readonly blocks: readonly Block[];
}

/** A piece of a section: a block of the document, or what stands in the list item of a label. */
export type Block = RootContent | ListItem['children'][number];

/** A document in its parts. */
export interface Outline {
	readonly text: string;
	readonly sections: readonly Section[];
	/** Where references lead, by their names in lower case. */
	readonly references: ReadonlyMap<string, string>;
}

/** The outline of a Markdown text; one section without blocks for a text that is nested too deep to be parsed. */
export function outlineOf(text: string): Outline {
	if (isTooDeep(text)) {
		const whole = { kind: undefined, title: '', level: 0, start: 0, end: text.length, blocks: [] };
		return { text, sections: [whole], references: new Map() };
	}
	const tree = fromMarkdown(text, {
		extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
	});
	const references = new Map(
		tree.children.flatMap((node) =>
			node.type === 'definition' ? [[node.identifier.toLowerCase(), node.url]] : [],
		),
	);
	return { text, sections: sectionsOf(tree, text), references };
}

function sectionsOf(tree: Root, text: string): Section[] {
	const sections: {
		kind: SectionKind | undefined;
		title: string;
		level: number;
		start: number;
		blocks: Block[];
	}[] = [{ kind: undefined, title: '', level: 0, start: 0, blocks: [] }];
	const open = (title: string, level: number, start: number) =>
		sections.push({ kind: sectionKindOf(title), title, level, start, blocks: [] });
	const inLabels = usesLabels(tree);
	let level = 0;
	for (const node of tree.children) {
		const { start } = spanOf(node);
		if (node.type === 'heading') {
			level = node.depth;
			open(headingSource(node, text), level, start);
		} else if (node.type === 'paragraph' && labelParagraph(node) !== undefined)
			open(labelParagraph(node) ?? '', level + 10, start);
		else if (node.type === 'list' && inLabels && node.children.some((item) => labelOf(item)))
			for (const item of node.children) {
				const label = labelOf(item);
				if (label) open(label.name, 17, spanOf(item).start);
				sections.at(-1)?.blocks.push(...(label ? label.rest : item.children));
			}
		else sections.at(-1)?.blocks.push(node);
	}
	const [first, ...others] = sections.filter((section) => section.level >= 1 && section.level <= 6);
	// A title may hold any word: `Rule preventing traffic` announces no prevention.
	if (first?.level === 1 && others.length > 0 && others.every((section) => section.level > 1))
		first.kind = undefined;
	return sections.map((section, index) => ({ ...section, end: sections[index + 1]?.start ?? text.length }));
}

/** Whether a document has bold labels in lists where others have headings: three kinds of them, under no known heading. */
function usesLabels(tree: Root): boolean {
	const kinds = new Set<SectionKind>();
	for (const node of tree.children) {
		if (node.type === 'heading' && sectionKindOf(textOf(node)) !== undefined) break;
		if (node.type !== 'list') continue;
		for (const item of node.children) {
			const kind = labelOf(item) && sectionKindOf(labelOf(item)?.name ?? '');
			if (kind) kinds.add(kind);
		}
	}
	return kinds.size >= 3;
}

/** The bold label at the beginning of a list item, and what stands behind it. */
function labelOf(item: ListItem): { name: string; rest: ListItem['children'] } | undefined {
	const [first, ...others] = item.children;
	if (first?.type !== 'paragraph') return undefined;
	const [strong, ...words] = first.children;
	if (strong?.type !== 'strong') return undefined;
	const name = textOf(strong).trim();
	const behind = textOf(words);
	if (!/[:：]$/.test(name) && !/^\s*(?:[:：]|$)/.test(behind)) return undefined;
	if (behind.replace(/^\s*[:：]/, '').trim() === '') return { name, rest: others };
	const start = words[0]?.position?.start ?? first.position?.start;
	const end = first.position?.end;
	const rest: Paragraph = {
		type: 'paragraph',
		children: words,
		...(start && end ? { position: { start, end } } : {}),
	};
	return { name, rest: [rest, ...others] };
}

/** The words of a paragraph that is nothing but a bold label of a usual section: `**Timeline:**`. */
function labelParagraph(node: Paragraph): string | undefined {
	const [strong, ...words] = node.children;
	if (strong?.type !== 'strong' || !/^\s*[:：]?\s*$/.test(textOf(words))) return undefined;
	const name = textOf(strong).trim();
	return name.length <= 60 && sectionKindOf(name) !== undefined ? name : undefined;
}

function headingSource(node: Heading, text: string): string {
	const [first, last] = [node.children[0], node.children.at(-1)];
	return first && last ? text.slice(spanOf(first).start, spanOf(last).end) : '';
}

/** Where a node stands in its text. */
export function spanOf(node: { position?: Root['position'] }): Span {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A node's source. */
export function sourceOf(node: { position?: Root['position'] }, { text }: Outline): string {
	const { start, end } = spanOf(node);
	return text.slice(start, end);
}

/** A section and all below it, in order. */
export function withDescendants(section: Section, { sections }: Outline): Section[] {
	const from = sections.indexOf(section);
	const next = sections.findIndex(({ level }, index) => index > from && level <= section.level);
	return sections.slice(from, next === -1 ? undefined : next);
}

export type { List, ListItem, Paragraph, Table };
