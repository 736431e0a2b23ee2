/** Inline Markdown of front matter (`code`, **bold**, links) → HTML or plain text. Markup in it stays text. */

import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';

const blockConstructs = [
	'blockQuote',
	'codeFenced',
	'codeIndented',
	'definition',
	'headingAtx',
	'htmlFlow',
	'htmlText',
	'labelStartImage',
	'list',
	'setextUnderline',
	'thematicBreak',
];

const anyMarkup = /[*`[\]<>&\\~"]|https?:|www\.|@/i;
// Emphasis begins and ends beside something that is no part of a word; `order_5xx_rate` is a name.
const underscoreBesideWord = /(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u;
// What a parser leaves out or replaces in a text without markup.
const anySpacing = /^\s|\s$|[\0\r\n]/;

/** Whether parsing would change nothing, which is true of most texts and costs a hundredth of parsing. */
function isPlain(text: string): boolean {
	if (anyMarkup.test(text)) return false;
	return !text.includes('_') || !(anySpacing.test(text) || underscoreBesideWord.test(text));
}

const disabled = { disable: { null: blockConstructs } };

/** Every extension looks at every character, and none can do anything without its sign. */
const optional = [
	{ sign: /https?:|www\.|@/i, syntax: gfmAutolinkLiteral(), tree: gfmAutolinkLiteralFromMarkdown() },
	{ sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
];

function parse(text: string): Root {
	const used = optional.filter(({ sign }) => sign.test(text));
	return fromMarkdown(text, {
		extensions: [...used.map(({ syntax }) => syntax), disabled],
		mdastExtensions: used.map(({ tree }) => tree),
	});
}

const inlineSchema = {
	tagNames: ['a', 'code', 'em', 'strong', 'del', 'br', 'p'],
	attributes: { a: ['href'] },
	protocols: { href: ['http', 'https', 'mailto'] },
	strip: ['script', 'style'],
};

/** HTML of a text that may hold inline Markdown: phrasing content only, every `<` of the author's escaped. */
export function renderInline(text: string): string {
	if (isPlain(text)) return text.replace(/\n+/g, '<br>');
	const tree = sanitize(toHast(parse(text)), inlineSchema);
	const children = tree.type === 'root' ? tree.children : [tree];
	const paragraphs = children.flatMap((child) =>
		child.type === 'element' && child.tagName === 'p' ? [withAbsoluteLinks(toHtml(child.children))] : [],
	);
	return paragraphs.join('<br>');
}

// A relative address would mean another page on every page that shows the text.
function withAbsoluteLinks(html: string): string {
	return html
		.replace(/<a href="(?!https?:|mailto:)[^"]*">([\s\S]*?)<\/a>/gi, '$1')
		.replace(/<a>([\s\S]*?)<\/a>/gi, '$1');
}

/** The words of a text that may hold inline Markdown, without its signs. */
export function plainInline(text: string): string {
	if (isPlain(text)) return text.replace(/\s+/g, ' ').trim();
	return parse(text)
		.children.map((child) => textOf(child))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}
