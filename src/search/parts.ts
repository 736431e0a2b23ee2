/** The marked part of an element: `data-search="name"`. Throws when it is not there, since the page and its script belong together. */
export function partOf<Part extends HTMLElement>(root: HTMLElement, name: string): Part {
	const part = root.querySelector<Part>(`[data-search="${name}"]`);
	if (!part) throw new Error(`The search page has no ${name}.`);
	return part;
}
