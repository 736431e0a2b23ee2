/** The changes that make a Markdown text fit for MDX, found in its plain Markdown tree, so that code is left alone. */
import type { Code, Definition, Heading, Html, Image, Link, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { SKIP, visit } from 'unist-util-visit';
import { elementShapes } from '../model/components.ts';

/** Put `put` in place of the characters from `start` to before `end`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly put: string;
}

/** The edits of a text, last one first. With `keepElements`, tags that a body may hold stay as they are. */
export function editsFor(text: string, base: string | undefined, keepElements: boolean): Edit[] {
	const edits: Edit[] = [];
	const tree = fromMarkdown(text, {
		extensions: [gfmTable(), gfmStrikethrough()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
	});
	const depths = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
	const deeper = depths.length === 0 ? 0 : 2 - Math.min(...depths);
	visit(tree as Root, (node: Nodes, _index, parent: Parents | undefined) => {
		const [start, end] = [node.position?.start.offset, node.position?.end.offset];
		if (start === undefined || end === undefined) return;
		const source = text.slice(start, end);
		const put = (from: number, to: number, words: string) => {
			if (text.slice(from, to) !== words) edits.push({ start: from, end: to, put: words });
		};
		if (node.type === 'text') put(start, end, plain(source, atLineStart(text, start)));
		else if (node.type === 'html') put(start, end, html(node, keepElements, atLineStart(text, start)));
		else if (node.type === 'code') put(start, end, codeBlock(node, source, text.slice(0, start)));
		else if (node.type === 'image') put(start, end, image(node, parent, base));
		else if (node.type === 'imageReference') put(start, start + 1, '');
		else if (node.type === 'definition') put(start, end, definition(node, base));
		else if (node.type === 'link') edits.push(...link(node, source, start, end, base));
		else if (node.type === 'heading' && deeper !== 0)
			edits.push(...heading(node, source, start, end, deeper));
		return node.type === 'link' && source.startsWith('<') ? SKIP : undefined;
	});
	return edits.sort((a, b) => b.start - a.start || b.end - a.end);
}

function atLineStart(text: string, offset: number): boolean {
	return offset === 0 || text[offset - 1] === '\n';
}

/** Text with what MDX would read as markup escaped; in an address, where a backslash would count, by its code. */
function plain(source: string, lineStart: boolean): string {
	return source
		.replace(/(?:https?:\/\/|www\.)\S+|\\[\s\S]|[{<]/g, (found) => {
			if (found.length === 1) return `\\${found}`;
			return found.startsWith('\\') ? found : encoded(found);
		})
		.replace(/(^|\n)([ie])(?=(?:mport|xport)(?![\w-]))/g, (all, before: string, letter: string) =>
			before === '' && !lineStart ? all : `${before}&#${letter.charCodeAt(0)};`,
		);
}

// Wrappers that mean nothing without a style sheet.
const emptyMeaning = new Set(['a', 'b', 'center', 'div', 'font', 'p', 'section', 'small', 'span', 'u']);

function html(node: Html, keepElements: boolean, lineStart: boolean): string {
	const parts = node.value.split(/(<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>)/);
	return parts
		.map((part, index) => {
			if (index % 2 === 0) return plain(part, lineStart && index === 0);
			if (part.startsWith('<!--')) return comment(part.slice(4, -3));
			const name = /^<\/?([A-Za-z][\w-]*)/.exec(part)?.[1]?.toLowerCase() ?? '';
			if (name === 'br') return '<br />';
			if (emptyMeaning.has(name)) return '';
			const bare = /^<\/?[a-z]+\s*>$/.test(part);
			return keepElements && bare && elementShapes.has(name) ? part : plain(part, lineStart && index === 1);
		})
		.join('');
}

/** A comment that MDX knows; braces and an end inside it are made harmless. */
export function comment(words: string): string {
	const inner = words.trim().replaceAll('*/', '* /').replaceAll('{', '(').replaceAll('}', ')');
	return `{/* ${inner} */}`;
}

/** MDX knows no code by indentation, so such a block gets a fence, behind the quote and list signs of its line. */
function codeBlock({ value }: Code, source: string, before: string): string {
	if (/^(`{3,}|~{3,})/.test(source)) return source;
	const prefix = before.slice(before.lastIndexOf('\n') + 1).replace(/[^>\s]/g, ' ');
	const fence = value.includes('```') ? '~~~~' : '```';
	return [`${fence}text`, ...value.split('\n'), fence].join(`\n${prefix}`);
}

function image({ url, alt }: Image, parent: Parents | undefined, base: string | undefined): string {
	const label = plain((alt ?? '').replace(/[[\]]/g, '') || 'image', false);
	const address = absolute(url, base);
	return address === undefined || parent?.type === 'link' ? label : `[${label}](${address})`;
}

function link(node: Link, source: string, start: number, end: number, base: string | undefined): Edit[] {
	const address = absolute(node.url, base);
	if (source.startsWith('<')) {
		const words = plain(source.slice(1, -1), false);
		return [{ start, end, put: address === undefined ? words : `[${words}](${address})` }];
	}
	if (!source.startsWith('[') || address === node.url) return [];
	const textEnd = node.children.at(-1)?.position?.end.offset ?? start + 1;
	if (address !== undefined) return [{ start: textEnd, end, put: `](${address})` }];
	return [
		{ start, end: start + 1, put: '' },
		{ start: textEnd, end, put: '' },
	];
}

function encoded(address: string): string {
	return address.replace(/[{}<>]/g, encodeURIComponent);
}

/** Where a reference leads; one that would lead nowhere goes, and its references stay as text. */
function definition({ label, identifier, url }: Definition, base: string | undefined): string {
	const address = absolute(url, base);
	return address === undefined ? '' : `[${label ?? identifier}]: ${address}`;
}

/** An address that works from any page; `undefined` when there is none. */
function absolute(url: string, base: string | undefined): string | undefined {
	if (/^(https?:\/\/[^/]|mailto:.)/i.test(url)) return encoded(url);
	if (url.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(url) || base === undefined) return undefined;
	return URL.parse(url, base)?.href;
}

/** A report's title stands in its front matter, so the headings of its text begin at the second level. */
function heading(node: Heading, source: string, start: number, end: number, deeper: number): Edit[] {
	const marks = '#'.repeat(Math.min(6, node.depth + deeper));
	const old = /^#+/.exec(source)?.[0];
	if (old !== undefined) return [{ start, end: start + old.length, put: marks }];
	const textEnd = node.children.at(-1)?.position?.end.offset ?? end;
	return [
		{ start, end: start, put: `${marks} ` },
		{ start: textEnd, end, put: '' },
	];
}
