/** Summary, impact, resolution and services of a document. */
import type { Guess } from '../importer.ts';
import { firstSentences, plainWords } from '../text.ts';
import { inlineText } from './inline.ts';
import { type Outline, type Section, sourceOf, withDescendants } from './sections.ts';

/** How foreign inline Markdown is read: where references lead, and links begin. */
export interface InlineOptions {
	readonly references: ReadonlyMap<string, string>;
	readonly base: string | undefined;
}

/** The summary, and its section where the summary holds all of that. */
export function summaryOf(
	outline: Outline,
	opening: string,
	title: string,
	options: InlineOptions,
	guesses: Guess[],
): { summary: string; section?: Section } {
	const section = outline.sections.find(
		({ kind, blocks }) => kind === 'summary' && blocks.some(({ type }) => type === 'paragraph'),
	);
	const first = section?.blocks.find(({ type }) => type === 'paragraph');
	if (section && first) {
		const source = sourceOf(first, outline);
		const stated = inlineText(firstSentences(source, 600), options);
		const isWhole =
			section.blocks.length === 1 &&
			stated === inlineText(source, options) &&
			withDescendants(section, outline).length === 1;
		if (stated !== '') return isWhole ? { summary: stated, section } : { summary: stated };
	}
	const short = outline.sections.find(
		({ kind, level, blocks }) => kind === 'detection' && level >= 10 && blocks[0]?.type === 'paragraph',
	);
	const identified =
		short?.blocks[0] && inlineText(firstSentences(sourceOf(short.blocks[0], outline), 400), options);
	guesses.push({ field: 'summary', value: '', why: 'no section for it: the first sentences of the text' });
	const lines = opening
		.split('\n')
		.filter(
			(line) =>
				!/^\s*(?:\*\*[^*]{2,40}\*\*\s*[:：]|\*\*[^*]{2,40}[:：]\s*\*\*|[\p{L} ]{2,30}[:：]\s)/u.test(line),
		);
	const words =
		inlineText(firstSentences(lines.join('\n'), 400), options) ||
		inlineText(firstSentences(outline.text, 400), options);
	return { summary: identified || words || title };
}

/** The first words of the section of a kind, put into the field that holds them. */
export function sectionText<Field>(
	kind: 'impact' | 'resolution',
	outline: Outline,
	options: InlineOptions,
	put: (text: string) => Field,
): Field | Record<string, never> {
	const section = outline.sections.find(
		({ kind: own, blocks }) =>
			own === kind && blocks.some(({ type }) => type === 'paragraph' || type === 'list'),
	);
	const block = section?.blocks.find(({ type }) => type === 'paragraph' || type === 'list');
	if (!block) return {};
	const source =
		block.type === 'list'
			? block.children
					.slice(0, 4)
					.map((item) => sourceOf(item.children[0] ?? item, outline))
					.join('; ')
			: firstSentences(sourceOf(block, outline), 500);
	const words = inlineText(source, options);
	return words === '' || /^\*[^*]+\*$/.test(words) ? {} : put(words);
}

/** Names of services in a field that lists them. */
export function servicesOf(stated: string | undefined, options: InlineOptions): string[] {
	if (stated === undefined) return [];
	const pieces = stated.split(/\s*[,、，;；]\s*(?![^(（]*[)）])/);
	// A piece too long for a name is a sentence: it and all behind it name no services, but for code at its beginning.
	const prose = pieces.findIndex((piece) => plainWords(piece).length > 60);
	const code = /^\s*(`[^`]{1,60}`)/.exec(pieces[prose] ?? '')?.[1];
	return (prose === -1 ? pieces : [...pieces.slice(0, prose), ...(code ? [code] : [])])
		.map((name) =>
			plainWords(inlineText(name, options))
				.replace(/\s*[(（][^)）]*[)）]\s*$/, '')
				.replace(/[.。]$/, '')
				.trim(),
		)
		.filter((name) => name !== '' && name.length <= 60)
		.slice(0, 12);
}
