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

const anyMarkup = /[*_`[\]<>&\\~"]|https?:|www\.|@/i;

function parse(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), { disable: { null: blockConstructs } }],
		mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmStrikethroughFromMarkdown()],
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
	if (!anyMarkup.test(text)) return text.replace(/\n+/g, '<br>');
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
	if (!anyMarkup.test(text)) return text.replace(/\s+/g, ' ').trim();
	return parse(text)
		.children.map((child) => textOf(child))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}
