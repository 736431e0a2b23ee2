/** Makes elements of trees of parts, by text nodes and attributes only: nothing is parsed as HTML. */
import type { Part } from './markup.ts';

/** Attributes whose name is not the property's in lower case. */
const attributeNames: Readonly<Record<string, string>> = {
	className: 'class',
	ariaLabel: 'aria-label',
	dataIds: 'data-ids',
};

/** The element of a part. */
export function elementOf({ tagName, properties, children }: Part): HTMLElement {
	const element = document.createElement(tagName);
	for (const [name, value] of Object.entries(properties))
		if (value !== false) element.setAttribute(attributeNames[name] ?? name.toLowerCase(), String(value));
	element.append(...children.map((child) => (child.type === 'text' ? child.value : elementOf(child))));
	return element;
}
