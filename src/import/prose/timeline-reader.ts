/** The entries of a timeline's sections: from tables, lists, lines that begin with a time, and headings that are one. */
import { toString as textOf } from 'mdast-util-to-string';
import type { SectionKind } from './headings.ts';
import { logLines } from './log-lines.ts';
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { phaseOf } from './phases.ts';
import { leadingDelay } from './relative.ts';
import { type Block, type List, type ListItem, type Outline, type Section, sourceOf } from './sections.ts';
import { timeTable } from './time-table.ts';
import {
	beginsEntry,
	holdsTimes,
	isQuotedLog,
	isUnknownTime,
	labelledMoment,
	listText,
	trailingMoment,
	wordsBelow,
	writesBareClocks,
} from './timeline-lines.ts';
import { WrittenEntries, type WrittenEntry } from './written-entries.ts';
import { type FoundZone, statedZone } from './zones.ts';

/** Reads sections one after another. */
export class TimelineReader {
	readonly #written = new WrittenEntries();
	zone: FoundZone | undefined;
	year: number | undefined;
	readonly #outline: Outline;
	/** Whether `8.48` is a clock reading here. */
	#bare = false;

	constructor(outline: Outline) {
		this.#outline = outline;
	}

	get entries(): readonly WrittenEntry[] {
		return this.#written.all;
	}

	/** Blocks that went into the entries with everything they hold. */
	get consumed(): ReadonlySet<Block> {
		return this.#written.consumed;
	}

	section(section: Section): void {
		this.zone ??= statedZone(section.title);
		const isTimeline =
			section.kind === 'timeline' || section.kind === 'keyEvents' || section.kind === 'context';
		const moment = isTimeline ? undefined : leadingMoment(section.title);
		if (moment) {
			const rest = afterMoment(section.title, moment);
			if (moment.day && !moment.clock && rest === '' && section.blocks.length === 0)
				this.#written.add(moment, '');
			else if (holdsTimes(section)) this.#written.add({ ...moment, clock: undefined, end: undefined }, '');
			else {
				this.#headed(section, moment, rest);
				return;
			}
		} else if (/\d[xX]:[xX]{2}|\?\?:?\?*/.test(section.title)) {
			this.#written.all.push({ moment: undefined, text: section.title });
			return;
		}
		this.#bare = isTimeline && writesBareClocks(this.#outline.text.slice(section.start, section.end));
		for (const block of section.blocks) this.#block(block, section.kind);
	}

	/** An entry whose time is a heading: its words are those of the heading, then those of the first paragraph. */
	#headed(section: Section, moment: Moment, rest: string): void {
		const [first] = section.blocks;
		const { words, code } = wordsBelow(section, this.#outline);
		if (section.blocks.length === 1 && first?.type === 'paragraph') this.#written.consume(first);
		this.#written.add(
			moment,
			[rest, words || (rest === '' ? code : '')]
				.filter((text) => text !== '')
				.join(': ')
				.replace(/([.!?:]): /, '$1 '),
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
			const moment = leadingMoment(time, this.#bare);
			const delay = moment ? undefined : leadingDelay(time);
			if (delay && text !== '') {
				this.#written.addDelayed(delay.delayMs, text);
				continue;
			}
			if (text === '' && moment && !moment.clock) this.#written.add(moment, '');
			if (text !== '')
				this.#written.all.push({
					moment: moment ?? (empty ? 'same' : undefined),
					text,
					phase: phaseOf(text),
				});
		}
		this.#written.consume(block);
	}

	#list(list: List, kind: SectionKind | undefined): void {
		let whole = true;
		const labelled = list.children.filter((item) =>
			labelledMoment(sourceOf(item, this.#outline).replace(/^\s*\S+\s+/, '')),
		);
		const byLabel = kind === 'timeline' && this.entries.length === 0 && labelled.length >= 2;
		for (const item of list.children) whole = this.#item(item, kind, byLabel) && whole;
		if (whole) this.#written.consume(list);
	}

	/** Whether the item went into the timeline with everything in it. */
	#item(item: ListItem, kind: SectionKind | undefined, byLabel: boolean): boolean {
		const [first, ...others] = item.children;
		if (first?.type !== 'paragraph') return false;
		const [source = '', ...strays] = sourceOf(first, this.#outline).split(/\n\s*[–—•]\s*(?=[\d*_[])/);
		const moment = leadingMoment(source, this.#bare);
		const nested = others.find((block) => block.type === 'list');
		const delay = moment ? undefined : leadingDelay(source);
		if (delay) {
			this.#written.addDelayed(
				delay.delayMs,
				delay.rest === '' && nested ? listText(nested, this.#outline) : delay.rest,
			);
			return others.length === 0;
		}
		if (moment) {
			const text = afterMoment(source, moment);
			if (
				nested &&
				!moment.clock &&
				nested.children.every((inner) => leadingMoment(textOf(inner), this.#bare)?.clock)
			) {
				this.#written.add(moment, '');
				this.#list(nested, kind);
				return text === '';
			}
			this.#written.add(moment, text === '' && nested ? listText(nested, this.#outline) : text);
			for (const stray of strays) {
				const time = leadingMoment(stray, this.#bare);
				if (time) this.#written.add(time, afterMoment(stray, time));
			}
			return others.length === 0;
		}
		const labelled = byLabel ? labelledMoment(source) : undefined;
		if (labelled) {
			this.#written.add(labelled.moment, labelled.text);
			return others.length === 0;
		}
		const behind = kind === 'keyEvents' ? trailingMoment(source) : undefined;
		if (behind) {
			this.#written.add(behind.moment, behind.text);
			return others.length === 0;
		}
		if (isUnknownTime(source)) this.#written.all.push({ moment: undefined, text: source });
		return false;
	}

	/** Lines of a paragraph that begin with a time are entries; those behind belong to them. */
	#paragraph(block: Extract<Block, { type: 'paragraph' }>): void {
		const source = sourceOf(block, this.#outline);
		const last = this.entries.at(-1);
		let open: WrittenEntry | undefined;
		for (const line of source.split(/\s*(?:\n(?:>\s?)?|<br ?\/?>|\\\n)\s*/)) {
			const moment = leadingMoment(line, this.#bare);
			if (moment && beginsEntry(line, moment)) {
				const text = afterMoment(line, moment);
				const isZone = !moment.clock && statedZone(text) !== undefined;
				if (isZone) this.zone ??= statedZone(text);
				open = this.#written.add(moment, isZone ? '' : text);
			} else if (!moment && leadingDelay(line)) {
				const { delayMs, rest } = leadingDelay(line) ?? { delayMs: 0, rest: line };
				open = this.#written.addDelayed(delayMs, rest);
			} else if (open) open.text = [open.text, line].filter((text) => text !== '').join(' ');
			else {
				this.zone ??= statedZone(line);
				if (last?.text === '' && last.moment !== undefined) {
					open = last;
					this.#written.setWords(last, line, block);
				}
			}
		}
		if (open || statedZone(source)) this.#written.consume(block);
	}

	/** Reads the code blocks of a section, for timelines that stand nowhere else. */
	log(section: Section): void {
		for (const block of section.blocks)
			if (block.type === 'code') {
				const lines = logLines(block.value);
				for (const line of lines) this.#written.all.push({ ...line, phase: phaseOf(line.text) });
				if (lines.length > 0) this.#written.consume(block);
			}
	}
}
