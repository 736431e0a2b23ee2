import type { Nodes, Parents } from 'mdast';

/**
 * Calls `see` for each node of a tree, parents before children. `unist-util-visit` does more and makes an object a node;
 * every report is walked over half a dozen times, which made that a tenth of a check.
 */
export function walk(
	node: Nodes,
	see: (node: Nodes, parent: Parents | undefined) => void,
	parent?: Parents,
): void {
	see(node, parent);
	if ('children' in node) for (const child of node.children) walk(child as Nodes, see, node as Parents);
}
