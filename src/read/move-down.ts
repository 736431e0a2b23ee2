import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/** Moves every place of a tree down by some lines, as if so many empty ones stood above. The root begins where it did. */
export function moveDown(node: Nodes, lines: number): void {
	if (node.type !== 'root') move(node.position?.start, lines);
	move(node.position?.end, lines);
	if ('attributes' in node)
		for (const { position } of node.attributes) {
			move(position?.start, lines);
			move(position?.end, lines);
		}
	if ('children' in node) for (const child of node.children) moveDown(child, lines);
}

function move(point: Point | undefined, lines: number): void {
	if (!point) return;
	point.line += lines;
	if (point.offset !== undefined) point.offset += lines;
}
