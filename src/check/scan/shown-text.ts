/** The text that a reader gets of a body where it differs from the source: markup, entities and comments can split a word. */
import type { Nodes, Parents } from 'mdast';
import { spanOf } from '../../read/located.ts';
import type { Place } from '../diagnostic.ts';
import { type Locator, locatorOf } from '../places.ts';
import type { DocumentSource } from '../rule.ts';
import { allTexts } from '../written.ts';

/** A stretch of shown text with the place of the whole stretch in the source. */
export interface ShownText {
	readonly text: string;
	readonly place: Place;
}

const known = new WeakMap<DocumentSource, ShownText[]>();

/** Shown texts of a report that are not in its source as they are. */
export function shownTextsOf(document: DocumentSource): ShownText[] {
	let texts = known.get(document);
	if (!texts) {
		texts = [
			...frontmatterTexts(document),
			...(document.tree ? bodyTexts(document.tree, /\p{Cf}/u.test(document.text)) : []),
		];
		known.set(document, texts);
	}
	return texts;
}

function frontmatterTexts(document: DocumentSource): ShownText[] {
	// Only a value in double quotes can be written with escapes.
	const mayEscape = document.text.includes('\\');
	const locator = mayEscape ? locatorOf(document.text) : undefined;
	return allTexts(document).flatMap(({ path, value }) => {
		const plain = withoutHidden(value.replace(/[*~`\\]/g, ''));
		if (plain === value && !locator) return [];
		const place = spanOf(document.frontmatter, path);
		const isEscaped = locator && sourceAt(place, document.text, locator).startsWith('"');
		const texts = [...(isEscaped ? [value] : []), ...(plain === value ? [] : [plain])];
		return texts.map((text) => ({ text, place }));
	});
}

function sourceAt(place: Place, text: string, locator: Locator): string {
	return text.slice(
		locator.offsetOf(place.line, place.column),
		locator.offsetOf(place.endLine, place.endColumn),
	);
}

function bodyTexts(tree: Nodes, hasHidden: boolean): ShownText[] {
	const texts: ShownText[] = [];
	const add = (node: Nodes, text: string | null | undefined) => {
		if (!text || !node.position) return;
		const { start, end } = node.position;
		texts.push({
			text: withoutHidden(text),
			place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
		});
	};
	const visit = (node: Nodes) => {
		if (
			(node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') &&
			(hasHidden || !isPlain(node))
		)
			add(node, textOf(node));
		if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
			add(node, node.url);
			if (node.url.includes('%')) add(node, decoded(node.url));
			add(node, node.title);
		}
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			for (const attribute of node.attributes)
				if (typeof attribute.value === 'string') add(node, attribute.value);
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(tree);
	return texts;
}

/** Whether a paragraph's text is its source: one text without escapes and entities. */
function isPlain(node: Parents): boolean {
	const [only, ...others] = node.children;
	if (only?.type !== 'text' || others.length > 0 || !only.position) return false;
	const { start, end } = only.position;
	return (
		start.offset !== undefined && end.offset !== undefined && end.offset - start.offset === only.value.length
	);
}

/** An address as a browser shows it. */
function decoded(url: string): string {
	return url.replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function withoutHidden(text: string): string {
	return text.replace(/\p{Cf}/gu, '');
}

/** The text of a paragraph as it is read: comments are nothing, images are their descriptions. */
function textOf(node: Nodes): string {
	if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'break') return '\n';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
