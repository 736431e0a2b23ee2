import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { walk } from './walk.ts';

/** A heading of a body with the id that links give it: `#root-cause`, `#root-cause-1` for the second of that name. */
export interface LocatedHeading {
	readonly node: Heading;
	readonly id: string;
	readonly text: string;
}

/** All headings of a body, in order. */
export function headingsOf(tree: Root): LocatedHeading[] {
	const slugger = new GithubSlugger();
	const headings: LocatedHeading[] = [];
	walk(tree, (node) => {
		if (node.type !== 'heading') return;
		const text = textOf(node);
		headings.push({ node, id: slugger.slug(text), text });
	});
	return headings;
}
