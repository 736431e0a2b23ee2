/** Checked body tree → parts. Nothing of it is evaluated: every node is looked up in an allow-list or left out. */
import GithubSlugger from 'github-slugger';
import type { ElementContent, Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type Handler, type State, toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { componentShapes, elementShapes } from '../model/components.ts';
import { finish } from './finish.ts';
import { withoutInternal } from './internal.ts';
import type { Body, ComponentPart, Media, OutlineEntry, Part } from './parts.ts';
import { bodySchema } from './schema.ts';
import { sectionsOf } from './sections.ts';

/** What a body cannot know by itself. */
export interface RenderOptions {
	/** Language of the report, for the words that rendering adds. */
	readonly lang: string;
	/** In a public edition `<Internal>` passages are left out before anything else is looked at. */
	readonly audience: 'internal' | 'public';
	/** The address that a link of the text gets on the site; `undefined` leaves its words without a link. */
	readonly link: (url: string) => string | undefined;
	/** The published image of a path in the text; `undefined` leaves the alternative text. */
	readonly image: (url: string) => Media | undefined;
	/** Address of a published image. */
	readonly mediaAddress: (media: Media) => string;
}

/** Before every id that comes from a text, so that none can stand in for one of the page's own. */
export const idPrefix = 'user-content-';

const placeholder = 'bokgi-part';
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Renders a checked body. A tree that was not checked is rendered too, with whatever is not allowed left out. */
export function renderBody(tree: Root, options: RenderOptions): Body {
	const kept = options.audience === 'public' ? withoutInternal(tree) : tree;
	const outline = outlineOf(kept);
	const media = new Map<string, Media>();
	const components: ComponentPart[] = [];
	const context: Context = {
		options,
		media,
		components,
		headingIds: new Map(outline.map(({ node, entry }) => [node, entry.id])),
	};
	const html = htmlOf(kept, context);
	return {
		parts: partsOf(html, components),
		outline: outline.map(({ entry }) => entry),
		sections: sectionsOf(kept, new Map(outline.map(({ node, entry }) => [node, entry]))),
		media: [...media.values()],
	};
}

interface Context {
	readonly options: RenderOptions;
	readonly media: Map<string, Media>;
	readonly components: ComponentPart[];
	readonly headingIds: ReadonlyMap<Heading, string>;
}

function outlineOf(tree: Root): { node: Heading; entry: OutlineEntry }[] {
	const slugger = new GithubSlugger();
	const found: { node: Heading; entry: OutlineEntry }[] = [];
	visit(tree, 'heading', (node) => {
		const text = textOf(node);
		found.push({ node, entry: { depth: node.depth, id: `${idPrefix}${slugger.slug(text)}`, text } });
	});
	return found;
}

function htmlOf(tree: Root, context: Context): string {
	const hast = toHast(tree, {
		clobberPrefix: idPrefix,
		footnoteLabel: context.options.lang === 'ko' ? '각주' : 'Footnotes',
		footnoteBackLabel: context.options.lang === 'ko' ? '본문으로' : 'Back to the text',
		handlers: handlersFor(context),
	}) as HastRoot;
	const safe = sanitize(hast, bodySchema(placeholder)) as HastRoot;
	finish(safe, context.options.lang);
	return toHtml(safe);
}

function handlersFor(context: Context): Record<string, Handler> {
	const jsx: Handler = (state, node: Jsx) => fromJsx(state, node, context);
	const nothing: Handler = () => undefined;
	return {
		mdxJsxFlowElement: jsx,
		mdxJsxTextElement: jsx,
		mdxFlowExpression: nothing,
		mdxTextExpression: nothing,
		mdxjsEsm: nothing,
		html: nothing,
		heading: (state, node: Heading) => ({
			type: 'element',
			tagName: `h${Math.max(2, node.depth)}`,
			properties: { id: context.headingIds.get(node) },
			children: state.all(node),
		}),
		link: (state, node) => anchor(node.url, state.all(node), context),
		linkReference: (state, node) => {
			const definition = state.definitionById.get(String(node.identifier).toUpperCase());
			return definition
				? anchor(definition.url, state.all(node), context)
				: { type: 'text', value: textOf(node) };
		},
		image: (_state, node) => picture(node.url, node.alt ?? '', context),
		imageReference: (state, node) => {
			const definition = state.definitionById.get(String(node.identifier).toUpperCase());
			return picture(definition?.url ?? '', node.alt ?? '', context);
		},
	};
}

function anchor(url: string, children: ElementContent[], { options }: Context): ElementContent {
	const href = url.startsWith('#') ? `#${idPrefix}${url.slice(1)}` : options.link(url);
	if (href === undefined) return { type: 'element', tagName: 'span', properties: {}, children };
	const rel = /^https?:/i.test(href) ? { rel: ['external', 'noopener'] } : {};
	return { type: 'element', tagName: 'a', properties: { href, ...rel }, children };
}

function picture(url: string, alt: string, context: Context): ElementContent {
	const media = context.options.image(url);
	if (!media) return { type: 'text', value: alt };
	context.media.set(media.name, media);
	return {
		type: 'element',
		tagName: 'img',
		properties: {
			src: context.options.mediaAddress(media),
			alt,
			width: media.width,
			height: media.height,
			loading: 'lazy',
			decoding: 'async',
		},
		children: [],
	};
}

function fromJsx(state: State, node: Jsx, context: Context): ElementContent | ElementContent[] {
	const children = () => state.all(node as never) as ElementContent[];
	const name = node.name ?? '';
	if (elementShapes.has(name)) {
		const allowed = elementShapes.get(name) ?? [];
		const properties = Object.fromEntries(attributesOf(node).filter(([key]) => allowed.includes(key)));
		return { type: 'element', tagName: name, properties, children: children() };
	}
	if (!componentShapes.has(name)) return children();
	const attributes = resolveFigure(name, Object.fromEntries(attributesOf(node)), context);
	const index = context.components.push({
		kind: 'component',
		name: name as ComponentPart['name'],
		attributes,
		children: [],
	});
	return {
		type: 'element',
		tagName: placeholder,
		properties: { dataIndex: String(index - 1) },
		children: children(),
	};
}

function attributesOf(node: Jsx): [string, string][] {
	return node.attributes.flatMap((attribute) =>
		attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value === 'string')
			? [[attribute.name, attribute.value ?? ''] as [string, string]]
			: [],
	);
}

/** A figure's path becomes the address, with the size that keeps the page from jumping. */
function resolveFigure(
	name: string,
	attributes: Record<string, string>,
	context: Context,
): Record<string, string> {
	if (name !== 'Figure') return attributes;
	const media = context.options.image(attributes['src'] ?? '');
	if (!media) return { ...attributes, src: '' };
	context.media.set(media.name, media);
	return {
		...attributes,
		src: context.options.mediaAddress(media),
		width: String(media.width),
		height: String(media.height),
	};
}

const placeholderTags = new RegExp(`<${placeholder} data-index="(\\d+)">|</${placeholder}>`, 'g');

/** Cuts HTML at the components' places. No text of an author's can look like one: its `<` is escaped. */
function partsOf(html: string, components: readonly ComponentPart[]): Part[] {
	const open: { parts: Part[]; component: ComponentPart | undefined }[] = [
		{ parts: [], component: undefined },
	];
	let from = 0;
	const push = (part: Part) => open.at(-1)?.parts.push(part);
	const pushHtml = (to: number) => {
		if (html.slice(from, to).trim() !== '') push({ kind: 'html', html: html.slice(from, to) });
	};
	for (const tag of html.matchAll(placeholderTags)) {
		pushHtml(tag.index);
		from = tag.index + tag[0].length;
		if (tag[1] !== undefined) open.push({ parts: [], component: components[Number(tag[1])] });
		else {
			const closed = open.pop();
			if (closed?.component) push({ ...closed.component, children: closed.parts });
		}
	}
	pushHtml(html.length);
	return open[0]?.parts ?? [];
}
