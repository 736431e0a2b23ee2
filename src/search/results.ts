/** One answer as an element. Everything is put in as text: what an author wrote can never become markup. */
import type { FoundPage } from './engine.ts';
import type { FilterName } from './filters.ts';
import { passageOf, wordsOf } from './passage.ts';
import type { Folded, Loaded } from './siblings.ts';
import { counted, fill, type SearchWords } from './words.ts';

export interface ResultContext {
	/** A result with its places marked by `data-part`; it is copied. */
	readonly template: HTMLTemplateElement;
	/** What addresses of pages begin with: `/ko/`. */
	readonly root: string;
	readonly words: SearchWords;
	/** What a value of a filter is called on this page; a copy, to be put where it is needed. */
	readonly nameOf: (filter: FilterName, value: string) => Node;
}

/** How many folded answers are shown at once; the others open on demand. */
const shownSiblings = 2;

const shownMissing = 5;

/** An answer as an item of the list. */
export function resultItem({ match, page, siblings }: Folded, context: ResultContext): DocumentFragment {
	const { words, nameOf } = context;
	const { meta, filters } = page;
	const item = context.template.content.cloneNode(true) as DocumentFragment;
	const lang = filters.lang?.[0] ?? '';
	const address = addressOf(page, context);

	/** Shows a part with its content, or leaves it out where there is none. */
	function show(name: string, content: readonly (Node | string)[], lang_ = ''): HTMLElement | undefined {
		const part = item.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) return undefined;
		if (content.length === 0) {
			part.remove();
			return undefined;
		}
		part.append(...content);
		if (lang_ !== '' && lang_ !== words.locale) part.lang = lang_;
		return part;
	}
	const named = (filter: FilterName): Node[] => (filters[filter] ?? []).map((value) => nameOf(filter, value));

	show('link', [meta.title], lang)?.setAttribute('href', address);
	show('kind', filters.kind?.[0] === 'incident' ? [] : named('kind'));
	show('lang', lang === words.locale ? [] : named('lang'));
	show('same-error', texts(match.sameError));
	show('mitigation', texts(words.mitigations[meta.mitigation ?? '']));
	show('stopped', texts(meta.stopped), lang);
	show('unknown', meta.stopped || meta.mitigation ? [] : ['']);
	show('commands', texts(listIn(meta.commands).join('\n')));
	show('severity', named('severity'));
	show('day', texts(meta.day))?.setAttribute('datetime', meta.day);
	show('impact', texts(meta[`impact-${words.locale}`]));
	show('cause', meta.root ? [nameOf('cause', meta.root)] : []);
	show('services', parted(named('service')));
	show('open', meta.open ? [counted(words, words.open, Number(meta.open))] : []);
	show('back', meta.back ? [fill(words.back, { day: meta.back })] : [])?.setAttribute(
		'href',
		pathOf(meta['back-path'] ?? '', context),
	);
	show('missing', match.missing.length === 0 ? [] : [fill(words.without, { words: firstOf(match.missing) })]);

	const { anchor, pieces } = passageOf(page, match.places, wordsOf(meta.title).length);
	show(
		'section',
		texts(anchor && (words.sections[anchor.id] || anchor.text)),
		anchor?.text ? lang : '',
	)?.setAttribute('href', `${address}#${anchor?.id}`);
	show(
		'passage',
		pieces.map(({ text, marked }) => (marked ? mark(text) : text)),
		lang,
	);
	show('siblings', siblingNodes(siblings, context));
	// A line with a label has nothing to say without its parts.
	for (const line of item.querySelectorAll('[data-line]'))
		if (!line.querySelector('[data-part]')) line.remove();
	return item;
}

/** The folded answers: the first as they are, the rest behind their number. */
function siblingNodes(siblings: readonly Loaded[], context: ResultContext): Node[] {
	const items = siblings.map((sibling) => siblingItem(sibling, context));
	const rest = items.slice(shownSiblings);
	if (rest.length === 0) return items;
	const { words } = context;
	const details = document.createElement('details');
	const summary = document.createElement('summary');
	summary.append(counted(words, words.moreSiblings, rest.length));
	const list = document.createElement('ul');
	list.setAttribute('role', 'list');
	list.append(...rest);
	details.append(summary, list);
	const item = document.createElement('li');
	item.append(details);
	return [...items.slice(0, shownSiblings), item];
}

function siblingItem({ page }: Loaded, context: ResultContext): HTMLElement {
	const { meta, filters } = page;
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = addressOf(page, context);
	link.dataset['part'] = 'sibling';
	link.append(meta.title);
	const lang = filters.lang?.[0] ?? '';
	if (lang !== context.words.locale) link.lang = lang;
	const day = document.createElement('time');
	day.dateTime = meta.day;
	day.append(meta.day);
	const kind = filters.kind?.[0] ?? 'incident';
	const parts = kind === 'incident' ? [] : [' ', context.nameOf('kind', kind)];
	item.append(link, ' ', day, ...parts);
	return item;
}

function addressOf(page: FoundPage, context: ResultContext): string {
	return pathOf(page.raw_url, context);
}

function pathOf(path: string, { root }: ResultContext): string {
	return `${root}${path.replace(/^\//, '')}`;
}

function listIn(json: string | undefined): string[] {
	return json ? (JSON.parse(json) as string[]) : [];
}

/** The first of some words; a pasted error lacks many. */
function firstOf(missing: readonly string[]): string {
	return `${missing.slice(0, shownMissing).join(', ')}${missing.length > shownMissing ? ' …' : ''}`;
}

function texts(text: string | undefined): string[] {
	return text ? [text] : [];
}

function parted(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}

function mark(text: string): HTMLElement {
	const element = document.createElement('mark');
	element.append(text);
	return element;
}
