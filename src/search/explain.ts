/** What a question was read as, as elements: corrections above the answers, and every word where there are none. */
import { correctionsOf } from './corrections.ts';
import { type Named, nearNames } from './near-names.ts';
import type { Group, Language } from './understand.ts';
import { fill, type SearchWords } from './words.ts';

const mostMeanings = 4;
const mostNames = 5;

/** Says which other words were searched for, with a button for each that asks for the word as it was written. */
export function correctionNodes(groups: readonly Group[], words: SearchWords): Node[] {
	return correctionsOf(groups).map(({ written, meant }) => {
		const line = document.createElement('p');
		line.append(fill(words.meant, { written, meant: meant.join(', ') }), ' ');
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'link-button';
		button.dataset['search'] = 'as-written';
		button.value = written;
		button.append(fill(words.asWritten, { written }));
		line.append(button);
		return line;
	});
}

/** Each word of a question with what was searched for. */
export function understoodNodes(groups: readonly Group[], words: SearchWords): Node[] {
	return groups.flatMap(({ written, alternatives }) => {
		const term = document.createElement('dt');
		term.append(written);
		const meaning = document.createElement('dd');
		const searches = alternatives.slice(0, mostMeanings).map(({ search }) => search);
		meaning.append(searches.length > 0 ? searches.join(', ') : words.unknownWord);
		return [term, meaning];
	});
}

/** Something that a page of its own gathers the reports of. */
export interface Gathered extends Named {
	readonly href: string;
}

/** Links to those that come near a question, or else to the commonest; the heading says which. */
export function nearLinks(
	question: string,
	items: readonly Gathered[],
	language: Language,
	headings: { readonly near: string; readonly common: string },
): Node[] {
	const near = nearNames(question, items, language);
	const shown = near.length > 0 ? near : [...items].sort((a, b) => b.count - a.count);
	if (shown.length === 0) return [];
	const heading = document.createElement('h2');
	heading.append(near.length > 0 ? headings.near : headings.common);
	const list = document.createElement('ul');
	list.className = 'link-list';
	list.setAttribute('role', 'list');
	for (const { name, href } of shown.slice(0, mostNames)) {
		const link = document.createElement('a');
		link.href = href;
		link.append(name);
		const item = document.createElement('li');
		item.append(link);
		list.append(item);
	}
	return [heading, list];
}
