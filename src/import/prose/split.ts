/** ONE FILE → the incidents that it holds. */
import { type FieldName, fieldOf, fieldsIn } from './fields.ts';
import type { SectionKind } from './headings.ts';
import { inlineText } from './inline.ts';
import { afterMoment, leadingMoment } from './moments.ts';
import { type Outline, outlineOf, type Section, sourceOf, withDescendants } from './sections.ts';
import { timelineIn } from './timeline.ts';

/** One incident of a file. */
export interface IncidentPart {
	readonly text: string;
	/** `undefined` when the file holds one incident only, whose title is found as ever. */
	readonly title?: string | undefined;
	/** From when to when, as its heading says. */
	readonly period?: string | undefined;
	/** Whether sections that stand beside all incidents of the file, as its action items, went into this one. */
	readonly holdsShared?: boolean;
}

/**
 * The incidents of a file: those under headings that are a span of time, begin with a day or are numbered, or whole
 * reports in a row. Sections of a report that stand beside them go into the first.
 */
export function incidentsIn(text: string): IncidentPart[] {
	const outline = outlineOf(text);
	const heads = spans(outline) ?? days(outline) ?? numbered(outline) ?? wholeReports(outline);
	if (!heads) return [{ text }];
	const shared = sharedSections(heads, outline);
	return heads.map((head, index) => {
		const sections = withDescendants(head, outline);
		const end = sections.at(-1)?.end ?? text.length;
		const line = text.indexOf('\n', head.start);
		const own = line === -1 ? '' : text.slice(line, end).trim();
		const holdsShared = index === 0 && shared !== '';
		const body = holdsShared ? `${own}\n\n${shared}` : own;
		const named = head.title.replace(numberedHead, '');
		const moment = leadingMoment(named);
		const rest = moment ? afterMoment(named, moment) : named;
		const title = (rest === '' ? whatIn(head, outline) : inlineText(rest)) || head.title;
		return {
			text: body,
			title,
			...(moment ? { period: named.slice(0, moment.length) } : {}),
			...(holdsShared ? { holdsShared } : {}),
		};
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
			const rest = moment ? afterMoment(title, moment) : '';
			return moment?.day && rest !== '' && !statusPost.test(rest);
		});
		if (dated.length >= 2 && dated.length === all.length) return dated;
	}
	return undefined;
}

// Posts about one incident while it goes on.
const statusPost =
	/^(?:update|follow-?up|monitoring|resolved|investigating|identified|day \d|업데이트|모니터링|続報|更新)/i;

const numberedHead =
	/^(?:(?:incident|outage|disruption|장애|사고|障害|インシデント)\s?(?:#|no\.?\s?)?\d{1,2}|(?:first|second|third|fourth) (?:incident|outage|disruption))(?![\d./-])(?:\s*[:：.)—–-]\s*|\s+|$)/i;

/** Numbered headings of one level, each with a day or timeline of its own: `## Outage 2: Database full`. */
function numbered(outline: Outline): Section[] | undefined {
	const found = headings(outline).filter(({ title }) => numberedHead.test(title));
	if (found.length < 2 || new Set(found.map(({ level }) => level)).size > 1) return undefined;
	return found.every((head) => tellsWhen(head, outline)) ? found : undefined;
}

/** Whether a heading, a field or a timeline below it tells when its incident was. */
function tellsWhen(head: Section, outline: Outline): boolean {
	const inside = withDescendants(head, outline);
	const own = outlineOf(outline.text.slice(head.start, inside.at(-1)?.end));
	const fields = fieldsIn(own, new Map());
	return (
		leadingMoment(head.title.replace(numberedHead, ''))?.day !== undefined ||
		['date', 'started', 'period'].some((name) => fields.has(name as FieldName)) ||
		timelineIn(own).entries.length > 0
	);
}

/** The sections of a report that stand outside its incidents. */
function sharedSections(heads: readonly Section[], outline: Outline): string {
	const inside = new Set(heads.flatMap((head) => withDescendants(head, outline)));
	return outline.sections
		.filter((section) => section.kind !== undefined && section.kind !== 'timeline' && !inside.has(section))
		.map(({ start, end }) => outline.text.slice(start, end).trim())
		.join('\n\n');
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
		const others = all.filter((section) => !whole.includes(section));
		if (whole.length >= 2 && others.every(({ kind }) => kind !== undefined && kind !== 'timeline'))
			return whole;
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
