/** What went well, what went poorly and where luck helped: lists under the usual headings. */
import type { ImportedReport } from '../importer.ts';
import type { SectionKind } from './headings.ts';
import { inlineText } from './inline.ts';
import { type Outline, sourceOf } from './sections.ts';

const kinds = { wentWell: 'wentWell', wentPoorly: 'wentPoorly', gotLucky: 'gotLucky' } as const satisfies Record<string, SectionKind>;

/** The lessons of a document; `undefined` when it has none under such headings. */
export function lessonsIn(
	outline: Outline,
	options: { references: ReadonlyMap<string, string>; base: string | undefined },
): ImportedReport['lessons'] {
	const lessons = Object.fromEntries(
		Object.entries(kinds).map(([name, kind]) => [
			name,
			outline.sections
				.filter((section) => section.kind === kind && !isUnderActions(section, outline))
				.flatMap(({ blocks }) => blocks)
				.flatMap((block) => (block.type === 'list' ? block.children : []))
				.flatMap((item) => {
					const [first] = item.children;
					const text = first?.type === 'paragraph' ? inlineText(sourceOf(first, outline), options) : '';
					return text === '' ? [] : [text];
				}),
		]),
	);
	return Object.values(lessons).every((list) => list.length === 0) ? undefined : lessons;
}

function isUnderActions(section: Outline['sections'][number], { sections }: Outline): boolean {
	const above = sections.slice(0, sections.indexOf(section)).findLast(({ level }) => level < section.level);
	return above?.kind === 'actions' || above?.kind === 'followUps';
}
