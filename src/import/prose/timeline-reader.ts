/** The entries of a timeline's sections: from tables, lists, lines that begin with a time, and headings that are one. */
import { toString as textOf } from 'mdast-util-to-string';
import type { phases } from '../../model/vocabulary.ts';
import type { SectionKind } from './headings.ts';
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { phaseOf } from './phases.ts';
import { type Block, type List, type ListItem, type Outline, type Section, sourceOf } from './sections.ts';
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

/** Reads sections one after another. */
export class TimelineReader {
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
		const isTimeline =
			section.kind === 'timeline' || section.kind === 'keyEvents' || section.kind === 'context';
		const moment = isTimeline ? undefined : leadingMoment(section.title);
		if (moment) {
			const rest = afterMoment(section.title, moment);
			if (moment.day && !moment.clock && rest === '' && section.blocks.length === 0) this.#add(moment, '');
			else if (this.#holdsTimes(section)) this.#add({ ...moment, clock: undefined, end: undefined }, '');
			else {
				this.#headed(section, moment, rest);
				return;
			}
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
			.map((block) =>
				block.type === 'list' ? listText(block, this.#outline) : sourceOf(block, this.#outline),
			)
			.slice(0, 1)
			.join(' ');
		const code = section.blocks.find(({ type }) => type === 'code');
		const shown =
			code?.type === 'code' ? `\`${(code.value.split('\n')[0] ?? '').replaceAll('`', '').trim()}\`` : '';
		if (section.blocks.length === 1 && first?.type === 'paragraph') this.consumed.add(first);
		this.#add(
			moment,
			[rest, words || (rest === '' ? shown : '')]
				.filter((text) => text !== '')
				.join(': ')
				.replace(/([.!?:]): /, '$1 '),
		);
	}

	#holdsTimes({ blocks }: Section): boolean {
		const texts = blocks.flatMap((block) =>
			block.type === 'list'
				? block.children.map((item) => textOf(item.children[0] ?? item))
				: block.type === 'paragraph'
					? textOf(block).split('\n')
					: [],
		);
		return (
			texts.filter((text) => leadingMoment(text)?.clock !== undefined).length >= 2 ||
			(texts.length > 0 &&
				texts.length < 3 &&
				texts.every((text) => leadingMoment(text)?.clock !== undefined))
		);
	}

	#block(block: Block, kind: SectionKind | undefined): void {
		if (block.type === 'table') this.#table(block);
		else if (block.type === 'list') this.#list(block, kind);
		else if (block.type === 'paragraph') this.#paragraph(block);
		else if (block.type === 'blockquote' && isQuotedLog(block))
			for (const inner of block.children) this.#block(inner, kind);
	}

	#table(block: Extract<Block, { type: 'table' }>): void {
		const table = timeTable(block, (node) => sourceOf(node, this.#outline));
		if (!table) return;
		this.zone ??= table.zone;
		this.year ??= table.year;
		for (const { time, text, empty } of table.rows) {
			const moment = leadingMoment(time);
			if (text === '' && moment && !moment.clock) this.#add(moment, '');
			if (text !== '')
				this.entries.push({ moment: moment ?? (empty ? 'same' : undefined), text, phase: phaseOf(text) });
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
		const [source = '', ...strays] = sourceOf(first, this.#outline).split(/\n\s*[–—•]\s*(?=[\d*_[])/);
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
			for (const stray of strays) {
				const time = leadingMoment(stray);
				if (time) this.#add(time, afterMoment(stray, time));
			}
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
		for (const line of source.split(/\s*(?:\n(?:>\s?)?|<br ?\/?>|\\\n)\s*/)) {
			const moment = leadingMoment(line);
			if (moment && beginsEntry(line, moment)) {
				const text = afterMoment(line, moment);
				const isZone = !moment.clock && statedZone(text) !== undefined;
				if (isZone) this.zone ??= statedZone(text);
				open = this.#add(moment, isZone ? '' : text);
			} else if (open) open.text = [open.text, line].filter((text) => text !== '').join(' ');
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
			return {
				moment,
				text: source
					.slice(0, index)
					.replace(/[\s:*_-]+$/, '')
					.replace(/^[*_]+/, '')
					.trim(),
			};
	}
	return undefined;
}

/** A quote whose lines begin with times, as of a chat. */
function isQuotedLog(block: Extract<Block, { type: 'blockquote' }>): boolean {
	const lines = block.children.flatMap((inner) => textOf(inner).split('\n'));
	return lines.length >= 2 && lines.every((line) => leadingMoment(line)?.clock !== undefined);
}

function isUnknownTime(source: string): boolean {
	return /^[\s*_`[({]*(?:\?{2,}|unknown|tbd|n\/a|\d?[xX?]{1,2}:[xX?]{2}|不明|미상|알 수 없음)/i.test(source);
}

function listText(list: List, outline: Outline): string {
	return list.children.map((item) => sourceOf(item.children[0] ?? item, outline)).join('; ');
}
