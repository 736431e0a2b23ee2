/** What went well, what went poorly and where luck helped: lists under the usual headings. */
import type { ImportedReport } from '../importer.ts';
import type { SectionKind } from './headings.ts';
import { inlineText } from './inline.ts';
import { type Block, type Outline, type Section, sourceOf } from './sections.ts';

const kinds = {
	wentWell: 'wentWell',
	wentPoorly: 'wentPoorly',
	gotLucky: 'gotLucky',
} as const satisfies Record<string, SectionKind>;

/** The lessons of a document, and the sections that hold them; no lessons when it has none under such headings. */
export function lessonsIn(
	outline: Outline,
	options: { references: ReadonlyMap<string, string>; base: string | undefined },
): { lessons: ImportedReport['lessons']; moved: { sections: Section[]; consumed: Set<Block> }[] } {
	const moved: { sections: Section[]; consumed: Set<Block> }[] = [];
	const found = Object.entries(kinds).map(([name, kind]) => {
		const sections = outline.sections.filter(
			(section) => section.kind === kind && !isUnderActions(section, outline),
		);
		const lists = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'list');
		for (const section of sections)
			moved.push({
				sections: [section],
				consumed: new Set(
					lists.filter((list) => list.children.every(({ children }) => children.length === 1)),
				),
			});
		const texts = lists
			.flatMap((list) => list.children)
			.map(({ children: [first] }) =>
				first?.type === 'paragraph' ? inlineText(sourceOf(first, outline), options) : '',
			);
		return [name, texts.filter((text) => text !== '')] as const;
	});
	const lessons = found.every(([, texts]) => texts.length === 0) ? undefined : Object.fromEntries(found);
	return { lessons, moved };
}

function isUnderActions(section: Outline['sections'][number], { sections }: Outline): boolean {
	const above = sections.slice(0, sections.indexOf(section)).findLast(({ level }) => level < section.level);
	return above?.kind === 'actions' || above?.kind === 'followUps';
}
