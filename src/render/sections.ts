import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Body, OutlineEntry } from './parts.ts';

/** The words of a body without markup, heading by heading; what stands before the first heading has none. */
export function sectionsOf(tree: Root, entries: ReadonlyMap<Heading, OutlineEntry>): Body['sections'] {
	const sections: { heading: OutlineEntry | undefined; text: string }[] = [{ heading: undefined, text: '' }];
	for (const node of tree.children) {
		if (node.type === 'heading') sections.push({ heading: entries.get(node), text: '' });
		else {
			const section = sections.at(-1);
			if (section) section.text = `${section.text}\n${wordsOf(node)}`.trim();
		}
	}
	return sections.filter(({ heading, text }) => heading || text !== '');
}

/** Words of a node with a space between blocks and cells, which `toString` leaves out. */
function wordsOf(node: Nodes): string {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'definition')
		return '';
	if (!('children' in node)) return textOf(node);
	const phrasing = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
	return phrasing ? textOf(node) : (node.children as Nodes[]).map(wordsOf).filter(Boolean).join('\n');
}
