/** Lifts components that stand alone in a paragraph out of it, so that `<Callout>Text.</Callout>` on one line is a block. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { componentShapes } from '../model/components.ts';

// Elements of the registry that HTML does not allow in a paragraph.
const blockElements = new Set(['details', 'summary']);

/** Whether a component or element stands between paragraphs, not in one. */
export function isBlock(name: string | null): boolean {
	return name !== null && (componentShapes.has(name) || blockElements.has(name));
}

/** Changes the tree: a paragraph of nothing but blocks, comments and white space becomes these blocks. */
export function unravel(tree: Root): void {
	visit(tree, 'paragraph', (paragraph, index, parent) => {
		if (!parent || index === undefined || !paragraph.children.every(canLeave)) return undefined;
		if (!paragraph.children.some((child) => child.type === 'mdxJsxTextElement')) return undefined;
		const lifted = paragraph.children.flatMap((child) => lift(child));
		parent.children.splice(index, 1, ...(lifted as never[]));
		return index;
	});
}

function canLeave(node: PhrasingContent): boolean {
	if (node.type === 'mdxJsxTextElement') return isBlock(node.name);
	return node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '');
}

function lift(node: PhrasingContent): RootContent[] {
	if (node.type === 'mdxTextExpression') return [{ ...node, type: 'mdxFlowExpression' }];
	return node.type === 'mdxJsxTextElement' ? [flowElement(node)] : [];
}

function flowElement(node: MdxJsxTextElement): MdxJsxFlowElement {
	return { ...node, type: 'mdxJsxFlowElement', children: blocksOf(node) as MdxJsxFlowElement['children'] };
}

/** The words of an element as a block: in a paragraph, but for those of a `<summary>`, which holds words only. */
function blocksOf(node: MdxJsxTextElement): unknown[] {
	if (node.name === 'summary' || node.children.length === 0) return node.children;
	const blocks: unknown[] = [];
	let words: PhrasingContent[] = [];
	const flush = () => {
		const first = words[0]?.position;
		const last = words.at(-1)?.position;
		const position = first && last ? { position: { start: first.start, end: last.end } } : {};
		if (words.some((word) => !canLeave(word)))
			blocks.push({ type: 'paragraph', children: words, ...position } satisfies Paragraph);
		words = [];
	};
	for (const child of node.children) {
		if (child.type === 'mdxJsxTextElement' && isBlock(child.name)) {
			flush();
			blocks.push(flowElement(child));
		} else words.push(child);
	}
	flush();
	return blocks;
}
