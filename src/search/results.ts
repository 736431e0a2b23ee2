/** One answer as an element. Everything is put in as text: what an author wrote can never become markup. */
import type { FilterName } from './filters.ts';
import { passageOf, wordsOf } from './passage.ts';
import type { FoundPage, Match } from './search.ts';
import { fill, type SearchWords } from './words.ts';

export interface ResultContext {
	/** A result with its places marked by `data-part`; it is copied. */
	readonly template: HTMLTemplateElement;
	/** What addresses of pages begin with: `/ko/`. */
	readonly root: string;
	readonly words: SearchWords;
	/** What a value of a filter is called on this page; a copy, to be put where it is needed. */
	readonly nameOf: (filter: FilterName, value: string) => Node;
}

/** A match, with its page, as an item of the list. */
export function resultItem(match: Match, page: FoundPage, context: ResultContext): DocumentFragment {
	const { root, words, nameOf } = context;
	const { meta, filters } = page;
	const item = context.template.content.cloneNode(true) as DocumentFragment;
	const lang = filters.lang?.[0] ?? '';
	const address = `${root}${page.raw_url.replace(/^\//, '')}`;

	/** Shows a part with its content, or leaves it out where there is none. */
	function show(name: string, content: readonly (Node | string)[], lang_ = ''): HTMLElement | undefined {
		const part = item.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part || content.length === 0) {
			part?.remove();
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
	show('mitigation', texts(words.mitigations[meta.mitigation ?? '']));
	show('stopped', texts(meta.stopped), lang);
	show('unknown', meta.stopped || meta.mitigation ? [] : ['']);
	show('severity', named('severity'));
	show('day', texts(meta.day))?.setAttribute('datetime', meta.day);
	show('impact', texts(meta[`impact-${words.locale}`]));
	show('services', parted(named('service')));
	show(
		'missing',
		match.missing.length === 0 ? [] : [fill(words.without, { words: match.missing.join(', ') })],
	);

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
	return item;
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
