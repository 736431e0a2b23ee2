/** The title of a document. */
import type { Guess } from '../importer.ts';
import { oneLine, plainWords } from '../text.ts';
import { plainHeading } from './headings.ts';
import { titleText } from './inline.ts';
import { type Outline, type Section, sourceOf } from './sections.ts';

const leftover =
	/^(?:title|issue name|incident (?:title|name|report)|post-?mortem(?: template| report)?|name|title of the incident|제목|タイトル)$/;

/** The title, and the heading that holds it; a guess where only the file's name is left. */
export function titleOf(
	outline: Outline,
	stated: string,
	name: string,
	guesses: Guess[],
): { title: string; heading?: Section | undefined } {
	const first = outline.sections.find(({ level }) => level === 1);
	const known = oneLine(titleText(stated));
	if (known !== '')
		return {
			title: known,
			heading: first && plainHeading(first.title) === plainHeading(known) ? first : undefined,
		};
	if (first && (first.kind === undefined || plainHeading(first.title).split(' ').length > 4)) {
		const heading = titleText(first.title);
		if (!leftover.test(plainHeading(first.title)) && heading !== '')
			return { title: heading, heading: first };
		const behind = behindLeftover(first, outline);
		if (behind) {
			guesses.push({
				field: 'title',
				value: behind,
				why: 'the heading is that of a template: the words behind it',
			});
			return { title: behind, heading: first };
		}
	}
	const title = oneLine(nameWords(name));
	guesses.push({ field: 'title', value: title, why: 'no title: the name of the file' });
	return { title };
}

function behindLeftover(first: Section, outline: Outline): string | undefined {
	const [block] = first.blocks;
	if (block?.type === 'paragraph')
		return titleText(sourceOf(block, outline).split('\n')[0] ?? '') || undefined;
	const next = outline.sections[outline.sections.indexOf(first) + 1];
	return next && next.kind === undefined && next.title !== '' ? titleText(next.title) : undefined;
}

/** The words of a file's name: `330_incident_retro.md` → `330 incident retro`. An `index` has those of its folder. */
export function nameWords(name: string): string {
	const parts = name.split('/');
	const stem = (path: string) =>
		path.replace(/(?:\.html)?\.(?:mdx?|markdown|qmd|txt|erb|json)(?:\.erb)?$/i, '');
	const last = stem(parts.at(-1) ?? '');
	const words = /^(?:index|page|readme)$/i.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
	const plain = plainWords(words.replace(/[-_]+/g, ' ').replace(/^\d{4} \d{2} \d{2}\s+/, ''));
	return plain === '' ? 'Incident' : plain.charAt(0).toUpperCase() + plain.slice(1);
}
