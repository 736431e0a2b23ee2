/** The text of an imported report: the document without its title and without what went into the front matter whole. */
import { type Block, type Outline, type Section, spanOf, withDescendants } from './sections.ts';

/** The Markdown of a document, without the heading of its title and without sections of which nothing is left over. */
export function bodyWithout(
	outline: Outline,
	title: Section | undefined,
	moved: readonly { readonly sections: readonly Section[]; readonly consumed: ReadonlySet<Block> }[],
): string {
	const cuts: { start: number; end: number }[] = [];
	if (title) cuts.push({ start: title.start, end: endOfHeading(title, outline) });
	for (const { sections, consumed } of moved) {
		const blocks = sections.flatMap((section) => section.blocks);
		if (blocks.length > 0 && blocks.every((block) => consumed.has(block)))
			cuts.push(...sections.map(({ start, end }) => ({ start, end })));
	}
	// A heading whose sections all went would stand over nothing.
	const isCut = ({ start, end }: Section) => cuts.some((cut) => cut.start <= start && end <= cut.end);
	for (const section of outline.sections) {
		const below = withDescendants(section, outline).slice(1);
		if (
			section.level > 0 &&
			section !== title &&
			section.blocks.length === 0 &&
			below.length > 0 &&
			below.every(isCut)
		)
			cuts.push({ start: section.start, end: section.end });
	}
	let text = outline.text;
	for (const { start, end } of cuts.sort((a, b) => b.start - a.start))
		text = `${text.slice(0, start)}\n${text.slice(end)}`;
	return text.replace(/\n{3,}/g, '\n\n').trim();
}

function endOfHeading({ start, end, blocks }: Section, { text }: Outline): number {
	const [first] = blocks;
	if (first) return Math.min(spanOf(first).start, end);
	const line = text.indexOf('\n', start);
	return Math.min(line === -1 ? end : line + 1, end);
}
