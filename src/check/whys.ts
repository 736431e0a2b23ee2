import type { WhyNode } from '../model/five-whys.ts';

/** Every question of an analysis by its number. */
export function allWhys(roots: readonly WhyNode[]): WhyNode[] {
	const all: WhyNode[] = [];
	const rest = [...roots];
	for (let node = rest.pop(); node; node = rest.pop()) {
		all.push(node);
		rest.push(...node.children);
	}
	return all.sort((a, b) => a.number - b.number);
}

/** Where a question stands in the front matter. */
export function pathOf({ number }: WhyNode): (string | number)[] {
	return ['whys', number - 1];
}
