import type { Nodes, Root } from 'mdast';

/** A copy without `<Internal>` passages. */
export function withoutInternal(tree: Root): Root {
	const keep = <Node extends Nodes>(node: Node): Node => {
		if (!('children' in node)) return node;
		const children = (node.children as Nodes[]).filter((child) => !isInternal(child)).map(keep);
		return { ...node, children } as Node;
	};
	return keep(tree);
}

function isInternal(node: Nodes): boolean {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Internal';
}
