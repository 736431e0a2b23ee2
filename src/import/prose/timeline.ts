/** Timelines as people write them: tables, lists, lines that begin with a time, and headings that are one. */
import { toString as textOf } from 'mdast-util-to-string';
import type { phases } from '../../model/incident.ts';
import type { SectionKind } from './headings.ts';
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { phaseOf } from './phases.ts';
import { type Block, type List, type ListItem, type Outline, type Section, sourceOf, withDescendants } from './sections.ts';
import { timeTable } from './time-table.ts';
import { type FoundZone, statedZone } from './zones.ts';

/** An entry as it is written. */
export interface WrittenEntry {
	/** `undefined` when its time is unknown; `same` when it is that of the entry before. */
	readonly moment: Moment | 'same' | undefined;
	/** Markdown; empty for a line that only says the day of those behind it. */
	text: string;
	readonly phase?: (typeof phases)[number] | undefined;
}

/** A timeline as it is written. */
export interface WrittenTimeline {
	readonly entries: readonly WrittenEntry[];
	readonly zone?: FoundZone | undefined;
	/** The year that the head of a table states. */
	readonly year?: number | undefined;
	readonly sections: readonly Section[];
	/** Blocks of which the entries hold everything. */
	readonly consumed: ReadonlySet<Block>;
	/** Whether no heading calls it a timeline. */
	readonly guessed: boolean;
}

/** The timeline of a document; without entries when there is none. */
export function timelineIn(outline: Outline): WrittenTimeline {
	const named = outline.sections.filter(({ kind }) => kind === 'timeline');
	const read = readSections(named.flatMap((section) => throughDays(section, outline)), outline);
	if (timed(read.entries) > 0) return read;
	for (const kinds of [['context'], ['keyEvents']] as const satisfies readonly SectionKind[][]) {
		const sections = outline.sections.filter(({ kind }) => kind && (kinds as readonly string[]).includes(kind));
		const found = readSections(sections.flatMap((section) => withDescendants(section, outline)), outline);
		const least = kinds[0] === 'context' ? 3 : 1;
		if (timed(found.entries) >= least) return { ...found, sections: kinds[0] === 'context' ? [] : found.sections };
	}
	const [best] = outline.sections
		.filter(({ kind }) => kind === undefined || kind === 'resolution' || kind === 'detection' || kind === 'cause')
		.map((section) => readSections([section], outline))
		.filter(({ entries }) => timed(entries) >= 3 && timed(entries) >= entries.length * 0.8)
		.sort((a, b) => b.entries.length - a.entries.length);
	return best ? { ...best, sections: [], guessed: true } : read;
}

function timed(entries: readonly WrittenEntry[]): number {
	return entries.filter(({ moment, text }) => moment !== undefined && text !== '').length;
}

/** A timeline's sections, with headings behind it on its own level that are nothing but a time: `## Feb 21, 13:00`. */
function throughDays(section: Section, outline: Outline): Section[] {
	const found = withDescendants(section, outline);
	for (;;) {
		const next = outline.sections[outline.sections.indexOf(found.at(-1) ?? section) + 1];
		const moment = next && leadingMoment(next.title);
		if (!next || !moment?.day || afterMoment(next.title, moment) !== '') return found;
		found.push(...withDescendants(next, outline));
	}
}

function readSections(sections: readonly Section[], outline: Outline): WrittenTimeline {
	const reader = new Reader(outline);
	for (const section of sections) reader.section(section);
	return {
		entries: reader.entries,
		zone: reader.zone,
		year: reader.year,
		sections,
		consumed: reader.consumed,
		guessed: false,
	};
}

class Reader {
	readonly entries: WrittenEntry[] = [];
	readonly consumed = new Set<Block>();
	zone: FoundZone | undefined;
	year: number | undefined;
	readonly #outline: Outline;

	constructor(outline: Outline) {
		this.#outline = outline;
	}

	section(section: Section): void {
		this.zone ??= statedZone(section.title);
		const isTimeline = section.kind === 'timeline' || section.kind === 'keyEvents' || section.kind === 'context';
		const moment = isTimeline ? undefined : leadingMoment(section.title);
		if (moment) {
			const rest = afterMoment(section.title, moment);
			if (moment.day && !moment.clock && rest === '' && section.blocks.length === 0) this.#add(moment, '');
			else if (this.#holdsTimes(section)) this.#add({ ...moment, clock: undefined, end: undefined }, '');
			else return this.#headed(section, moment, rest);
		} else if (/\d[xX]:[xX]{2}|\?\?:?\?*/.test(section.title)) {
			this.entries.push({ moment: undefined, text: section.title });
			return;
		}
		for (const block of section.blocks) this.#block(block, section.kind);
	}

	/** An entry whose time is a heading: its words are those of the heading, then those of the first paragraph. */
	#headed(section: Section, moment: Moment, rest: string): void {
		const [first] = section.blocks;
		const words = section.blocks
			.filter(({ type }) => type === 'paragraph' || type === 'list')
			.map((block) => (block.type === 'list' ? listText(block, this.#outline) : sourceOf(block, this.#outline)))
			.slice(0, rest === '' ? 1 : 1)
			.join(' ');
		if (section.blocks.length === 1 && first?.type === 'paragraph') this.consumed.add(first);
		this.#add(moment, [rest, words].filter((text) => text !== '').join(': ').replace(/([.!?:]): /, '$1 '));
	}

	#holdsTimes({ blocks }: Section): boolean {
		const texts = blocks.flatMap((block) =>
			block.type === 'list'
				? block.children.map((item) => textOf(item.children[0] ?? item))
				: block.type === 'paragraph'
					? textOf(block).split('\n')
					: [],
		);
		return texts.filter((text) => leadingMoment(text)?.clock !== undefined).length >= 2 ||
			(texts.length > 0 && texts.length < 3 && texts.every((text) => leadingMoment(text)?.clock !== undefined));
	}

	#block(block: Block, kind: SectionKind | undefined): void {
		if (block.type === 'table') this.#table(block);
		else if (block.type === 'list') this.#list(block, kind);
		else if (block.type === 'paragraph') this.#paragraph(block);
	}

	#table(block: Extract<Block, { type: 'table' }>): void {
		const table = timeTable(block, (node) => sourceOf(node, this.#outline));
		if (!table) return;
		this.zone ??= table.zone;
		this.year ??= table.year;
		for (const { time, text, empty } of table.rows) {
			const moment = leadingMoment(time);
			if (text !== '') this.entries.push({ moment: moment ?? (empty ? 'same' : undefined), text, phase: phaseOf(text) });
		}
		this.consumed.add(block);
	}

	#list(list: List, kind: SectionKind | undefined): void {
		let whole = true;
		for (const item of list.children) whole = this.#item(item, kind) && whole;
		if (whole) this.consumed.add(list);
	}

	/** Whether the item went into the timeline with everything in it. */
	#item(item: ListItem, kind: SectionKind | undefined): boolean {
		const [first, ...others] = item.children;
		if (first?.type !== 'paragraph') return false;
		const source = sourceOf(first, this.#outline);
		const moment = leadingMoment(source);
		const nested = others.find((block) => block.type === 'list');
		if (moment) {
			const text = afterMoment(source, moment);
			if (nested && !moment.clock && nested.children.every((inner) => leadingMoment(textOf(inner))?.clock)) {
				this.#add(moment, '');
				this.#list(nested, kind);
				return text === '';
			}
			this.#add(moment, text === '' && nested ? listText(nested, this.#outline) : text);
			return others.length === 0;
		}
		const behind = kind === 'keyEvents' ? trailingMoment(source) : undefined;
		if (behind) {
			this.#add(behind.moment, behind.text);
			return others.length === 0;
		}
		if (isUnknownTime(source)) this.entries.push({ moment: undefined, text: source });
		return false;
	}

	/** Lines of a paragraph that begin with a time are entries; those behind belong to them. */
	#paragraph(block: Extract<Block, { type: 'paragraph' }>): void {
		const source = sourceOf(block, this.#outline);
		const last = this.entries.at(-1);
		let open: WrittenEntry | undefined;
		for (const line of source.split(/\s*(?:\n|<br ?\/?>|\\\n)\s*/)) {
			const moment = leadingMoment(line);
			if (moment && beginsEntry(line, moment)) open = this.#add(moment, afterMoment(line, moment));
			else if (open) open.text = [open.text, line].filter((text) => text !== '').join(' ');
			else {
				this.zone ??= statedZone(line);
				if (last?.text === '' && last.moment !== undefined) {
					open = last;
					last.text = line;
				}
			}
		}
		if (open || statedZone(source)) this.consumed.add(block);
	}

	#add(moment: Moment, text: string): WrittenEntry {
		const entry = { moment, text, phase: phaseOf(text) };
		this.entries.push(entry);
		return entry;
	}
}

/** In running text a number may begin a line by chance: a time has a sign behind it, or the line is nothing else. */
function beginsEntry(line: string, moment: Moment): boolean {
	if (moment.day && moment.clock) return true;
	const behind = line.slice(moment.length);
	return behind.trim() === '' || /^[\s*_`\])]*(?:[:：|,.–—=-]|\s)/.test(behind);
}

/** `Resolved 2020-02-18 14:59`: what happened, then when. */
function trailingMoment(source: string): { moment: Moment; text: string } | undefined {
	for (const { index } of source.matchAll(/(?<![\d:-])\d/g)) {
		const moment = leadingMoment(source.slice(index));
		if (!moment?.day) continue;
		const rest = afterMoment(source.slice(index), moment);
		if (rest === '' || /^\(?time\b|^\(/i.test(rest))
			return { moment, text: source.slice(0, index).replace(/[\s:*_-]+$/, '').replace(/^[*_]+/, '').trim() };
	}
	return undefined;
}

function isUnknownTime(source: string): boolean {
	return /^[\s*_`[({]*(?:\?{2,}|unknown|tbd|n\/a|\d?[xX?]{1,2}:[xX?]{2}|不明|미상|알 수 없음)/i.test(source);
}

function listText(list: List, outline: Outline): string {
	return list.children.map((item) => sourceOf(item.children[0] ?? item, outline)).join('; ');
}
