/** TEXT → the same text without the guiding comments of a new report that have done their work. */
import { readFrontmatter } from '../read/frontmatter.ts';

/** How the comments are told that the tool itself wrote; whatever an author wrote is none of them. */
export interface Guidance {
	/** Whether a line of front matter is what the tool writes above a field. */
	readonly isHint: (line: string) => boolean;
	/** The field whose commented form begins at a line of front matter, and how many lines it has; `undefined` when none does. */
	readonly stubAt: (
		lines: readonly string[],
		at: number,
	) => { readonly field: string; readonly length: number } | undefined;
	/** Whether a comment behind a value, without its `#`, is a list of the words that the field can be chosen from. */
	readonly isWordList: (comment: string) => boolean;
	/** Whether a line of the body is a comment of what belongs into its section. */
	readonly isBodyHint: (line: string) => boolean;
}

/** The text without them, and how many comments went. */
interface Cleared {
	readonly text: string;
	readonly count: number;
}

/**
 * Takes away the commented form of every field that is filled in, with the hint above it; lists of words behind values that
 * were chosen; and the comment of a section that has text. From in-review on, where check says what is still missing, all
 * hints and commented forms go. A text whose front matter cannot be read stays as it is.
 */
export function withoutGuidance(text: string, guidance: Guidance): Cleared {
	const { data, body, bodyLine, faults } = readFrontmatter(text);
	if (data === undefined || faults.length > 0 || bodyLine < 2) return { text, count: 0 };
	const lines = text.split('\n');
	const fields = data as Readonly<Record<string, unknown>>;
	const front = clearFront(lines.slice(0, bodyLine - 1), fields, guidance);
	const sections = clearBody(body, guidance);
	return { text: [front.text, sections.text].join('\n'), count: front.count + sections.count };
}

function clearFront(
	lines: readonly string[],
	fields: Readonly<Record<string, unknown>>,
	{ isHint, stubAt, isWordList }: Guidance,
): Cleared {
	const isDraft = fields['status'] === 'draft';
	const isDone = (field: string): boolean => !isDraft || (fields[field] ?? undefined) !== undefined;
	const kept: string[] = [];
	let count = 0;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const hints = isHint(line) ? 1 : 0;
		const stub = stubAt(lines, at + hints);
		if (stub && isDone(stub.field)) {
			count++;
			at += hints + stub.length - 1;
		} else if (stub) {
			kept.push(...lines.slice(at, at + hints + stub.length));
			at += hints + stub.length - 1;
		} else if (hints > 0 && !isDraft) count++;
		else {
			const [, value = '', comment = ''] = /^([^#]*[^#\s]) {2}# (.+)$/.exec(line) ?? [];
			const isChosen = isWordList(comment) && !value.includes('…');
			if (isChosen) count++;
			kept.push(isChosen ? value : line);
		}
	}
	return { text: kept.join('\n'), count };
}

/** A section is what stands between two headings; sections below it do not count. */
function clearBody(body: string, { isBodyHint }: Guidance): Cleared {
	let count = 0;
	const sections = body.split(/^(?=#{1,6} )/m).map((section) => {
		const lines = section.split('\n');
		const isHeading = (line: string): boolean => line === lines[0] && line.startsWith('#');
		const hasText = lines.some((line) => line.trim() !== '' && !isHeading(line) && !isBodyHint(line));
		if (!hasText) return section;
		const kept = lines.filter((line, index) => {
			if (isBodyHint(line)) return false;
			const isGap = line.trim() === '' && isBodyHint(lines[index - 1] ?? '');
			return !isGap || index === lines.length - 1;
		});
		count += lines.filter(isBodyHint).length;
		return kept.join('\n');
	});
	return { text: sections.join(''), count };
}
