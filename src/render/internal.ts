import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/** A copy without `<Internal>` passages, without the footnotes that only they refer to, and without signs of notes in them. */
export function withoutInternal(tree: Root): Root {
	const keep = <Node extends Nodes>(node: Node): Node => {
		if (!('children' in node)) return node;
		const children = (node.children as Nodes[]).filter((child) => !isInternal(child)).map(keep);
		return { ...node, children } as Node;
	};
	return withoutOrphans(keep(tree));
}

function isInternal(node: Nodes): boolean {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Internal';
}

function withoutOrphans(tree: Root): Root {
	const notes = new Map<string, FootnoteDefinition>();
	const referred = new Set<string>();
	const look = (node: Nodes): void => {
		if (node.type === 'footnoteReference') referred.add(node.identifier);
		if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
		else if ('children' in node) for (const child of node.children) look(child as Nodes);
	};
	look(tree);
	// A note may refer to another; the set grows while it is gone through.
	for (const identifier of referred) for (const child of notes.get(identifier)?.children ?? []) look(child);
	const keep = <Node extends Nodes>(node: Node): Node => {
		if (!('children' in node)) return node;
		const children = (node.children as Nodes[]).filter(
			(child) =>
				(child.type !== 'footnoteDefinition' || referred.has(child.identifier)) &&
				(child.type !== 'footnoteReference' || notes.has(child.identifier)),
		);
		return { ...node, children: children.map(keep) } as Node;
	};
	return keep(tree);
}
