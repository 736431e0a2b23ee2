import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Positioned } from './place.ts';
import { walk } from './walk.ts';

/** An address in a body, and the node that stands at its place. */
export interface LocatedAddress {
	readonly use: 'link' | 'image';
	readonly url: string;
	readonly node: Positioned;
	/** Alternative text of an image; `undefined` where a schema asks for it already. */
	readonly alt?: string | undefined;
}

/**
 * Every address of a body: links, autolinks, images, `<Figure src>`, and definitions as what refers to them uses them
 * (as links when nothing does).
 */
export function addressesOf(tree: Root): readonly LocatedAddress[] {
	const known = found.get(tree);
	if (known) return known;
	const addresses = findAddresses(tree);
	found.set(tree, addresses);
	return addresses;
}

// Several rules ask about one tree.
const found = new WeakMap<Root, readonly LocatedAddress[]>();

function findAddresses(tree: Root): LocatedAddress[] {
	const links: (Link | Definition)[] = [];
	const images: LocatedAddress[] = [];
	const references: (ImageReference | LinkReference)[] = [];
	const definitions = new Map<string, Definition>();
	walk(tree as Nodes, (node) => {
		if (node.type === 'link') links.push(node);
		else if (node.type === 'image') images.push(imageOf(node));
		else if (node.type === 'imageReference' || node.type === 'linkReference') references.push(node);
		else if (node.type === 'definition') {
			if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
			else links.push(node);
		} else if (
			(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
			node.name === 'Figure'
		)
			for (const attribute of node.attributes)
				if (isText(attribute) && attribute.name === 'src')
					images.push({ use: 'image', url: attribute.value, node: attribute.position ? attribute : node });
	});
	const shown = new Set<string>();
	const linked = new Set<string>();
	for (const reference of references) {
		const definition = definitions.get(reference.identifier);
		if (!definition) continue;
		(reference.type === 'imageReference' ? shown : linked).add(reference.identifier);
		if (reference.type === 'imageReference')
			images.push({ use: 'image', url: definition.url, node: reference, alt: reference.alt ?? '' });
	}
	for (const [identifier, definition] of definitions)
		if (linked.has(identifier) || !shown.has(identifier)) links.push(definition);
	return [...links.map((node): LocatedAddress => ({ use: 'link', url: node.url, node })), ...images];
}

function imageOf(node: Image): LocatedAddress {
	return { use: 'image', url: node.url, node, alt: node.alt ?? '' };
}

function isText(attribute: { type: string }): attribute is MdxJsxAttribute & { value: string } {
	return attribute.type === 'mdxJsxAttribute' && typeof (attribute as MdxJsxAttribute).value === 'string';
}
