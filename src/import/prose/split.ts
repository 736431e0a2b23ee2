/** ONE FILE → the incidents that it holds. */
import { fieldOf } from './fields.ts';
import type { SectionKind } from './headings.ts';
import { inlineText } from './inline.ts';
import { afterMoment, leadingMoment } from './moments.ts';
import { type Outline, outlineOf, type Section, sourceOf, withDescendants } from './sections.ts';

/** One incident of a file. */
export interface IncidentPart {
	readonly text: string;
	/** `undefined` when the file holds one incident only, whose title is found as ever. */
	readonly title?: string | undefined;
	/** From when to when, as its heading says. */
	readonly period?: string | undefined;
}

/** The incidents of a file: those under headings that are a span of time or begin with a day, or whole reports in a row. */
export function incidentsIn(text: string): IncidentPart[] {
	const outline = outlineOf(text);
	const heads = spans(outline) ?? days(outline) ?? wholeReports(outline);
	if (!heads) return [{ text }];
	return heads.map((head) => {
		const sections = withDescendants(head, outline);
		const end = sections.at(-1)?.end ?? text.length;
		const line = text.indexOf('\n', head.start);
		const body = line === -1 ? '' : text.slice(line, end).trim();
		const moment = leadingMoment(head.title);
		const rest = moment ? afterMoment(head.title, moment) : head.title;
		const title = (rest === '' ? whatIn(head, outline) : inlineText(rest)) || head.title;
		return { text: body, title, ...(moment ? { period: head.title.slice(0, moment.length) } : {}) };
	});
}

function headings({ sections }: Outline): Section[] {
	return sections.filter(({ level }) => level >= 1 && level <= 6);
}

/** Headings that are nothing but a span of time with its day: `#### 2025-09-09 18:03 ~ 18:06 (GMT+9)`. */
function spans(outline: Outline): Section[] | undefined {
	if (outline.sections.some(({ kind }) => kind === 'timeline')) return undefined;
	const found = headings(outline).filter(({ title }) => {
		const moment = leadingMoment(title);
		return moment?.day && moment.clock && moment.end && afterMoment(title, moment) === '';
	});
	return found.length >= 2 && new Set(found.map(({ level }) => level)).size === 1 ? found : undefined;
}

/** Headings of one level that all begin with a day and go on with words: `## 2024-03-05: Database full`. */
function days(outline: Outline): Section[] | undefined {
	if (outline.sections.some(({ kind }) => kind === 'timeline')) return undefined;
	for (const level of [2, 3]) {
		const all = headings(outline).filter((section) => section.level === level);
		const dated = all.filter(({ title }) => {
			const moment = leadingMoment(title);
			return moment?.day && afterMoment(title, moment) !== '';
		});
		if (dated.length >= 2 && dated.length === all.length) return dated;
	}
	return undefined;
}

const parts: readonly (SectionKind | undefined)[] = [
	'summary',
	'timeline',
	'impact',
	'cause',
	'resolution',
	'actions',
];

/** Headings of one level, each with the sections of a report of its own below it. */
function wholeReports(outline: Outline): Section[] | undefined {
	for (const level of [1, 2]) {
		const all = headings(outline).filter((section) => section.level === level);
		const whole = all.filter((section) => {
			const kinds = new Set(
				withDescendants(section, outline)
					.slice(1)
					.filter((inner) => inner.level === level + 1 && parts.includes(inner.kind))
					.map(({ kind }) => kind),
			);
			return section.kind === undefined && kinds.size >= 2 && (kinds.has('summary') || kinds.has('timeline'));
		});
		if (whole.length >= 2 && whole.length === all.length) return whole;
	}
	return undefined;
}

/** What happened, by a line such as `- 내용: DDoS 공격`, else by the first words. */
function whatIn(head: Section, outline: Outline): string {
	const lines = head.blocks.flatMap((block) =>
		block.type === 'list'
			? block.children.map((item) => sourceOf(item.children[0] ?? item, outline))
			: [sourceOf(block, outline).split('\n')[0] ?? ''],
	);
	const what = lines
		.map((line) => /^([^:：]{1,20})[:：]\s*(.+)$/.exec(line))
		.find((match) => match && fieldOf(match[1] ?? '') === 'what');
	return inlineText(what?.[2] ?? lines[0] ?? '');
}
