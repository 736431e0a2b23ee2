/** Reads built HTML: enough of it for tests that look at links, without a browser. */

/** A start tag. */
export interface Tag {
	readonly name: string;
	/** Attributes, their character references decoded. */
	readonly attributes: ReadonlyMap<string, string>;
}

const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Every start tag of a page, in order. */
export function tagsOf(html: string): Tag[] {
	return [...html.replace(/<!--.*?-->/gs, '').matchAll(startTag)].map(([, name = '', attributes = '']) => ({
		name: name.toLowerCase(),
		attributes: new Map(
			[...attributes.matchAll(attribute)].map(([, key = '', ...values]) => [
				key.toLowerCase(),
				decode(values.find((value) => value !== undefined) ?? ''),
			]),
		),
	}));
}

/** HTML whose attribute values are emptied: what is left of a `<` is markup. */
export function withoutValues(html: string): string {
	return html.replace(startTag, (tag) => tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '=""'));
}

const names: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

function decode(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal ? String.fromCodePoint(Number(decimal)) : (names.get(name) ?? whole);
	});
}
