/** Foreign Markdown → a text for the front matter: inline marks stay, and what leads nowhere from there goes. */
import { safeBody } from '../escape.ts';
import { oneLine, shortened } from '../text.ts';

const longest = 1_900;

/** A piece of Markdown as one line that a report may hold. References are resolved by `references`, links from `base`. */
export function inlineText(
	markdown: string,
	{ references, base }: { references?: ReadonlyMap<string, string>; base?: string | undefined } = {},
): string {
	const source = markdown.replace(/^\s*[:：]\s+/, '');
	if (!/[<>{}[\]\\*_`~&#|!]|^(?:im|ex)port\b|^\s*[-+>\d]/m.test(source))
		return shortened(oneLine(source), longest);
	const refer = (all: string, words: string, name: string) => {
		const url = references?.get((name || words).toLowerCase());
		return url && /^https?:/.test(url) ? `[${words}](${url})` : all.startsWith('[[') ? all : words;
	};
	const text = source
		.replace(/<!--[\s\S]*?-->/g, ' ')
		.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<br ?\/?>/gi, ' ')
		.replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<https?:/i.test(tag) ? tag.slice(1, -1) : ' '))
		.replace(/<(https?:[^<>\s]+)>/g, '$1')
		.replace(/\[\^[^\]]+\]/g, '')
		.replace(/(?<!\[)\[([^[\]]+)\]\s?\[([^[\]]*)\]/g, refer)
		.replace(/(?<![\]\w\\])\[([^[\]]+)\](?![([:])/g, (all, words: string) =>
			refer(all, words, words) === words ? all : refer(all, words, words),
		)
		.replace(/^\s*(?:>\s?|#{1,6}\s+|[-*+]\s+(?=\S))/gm, '');
	const safe = oneLine(safeBody(oneLine(text), base));
	return shortened(safe.startsWith('```') ? oneLine(text).replace(/[`<>{}]/g, '') : safe, longest);
}

/** The same for a heading or title: without what emphasises it as a whole. */
export function titleText(markdown: string): string {
	return inlineText(markdown.replace(/^(\*\*|__|\*|_)([\s\S]+)\1$/, '$2'));
}
