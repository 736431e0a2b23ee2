/** The entries of a timeline as they are read, and the blocks that went into them with everything they hold. */
import type { phases } from '../../model/vocabulary.ts';
import { afterMoment, leadingMoment, type Moment } from './moments.ts';
import { phaseOf } from './phases.ts';
import type { Block } from './sections.ts';
import { isDayOnly } from './timeline-lines.ts';

/** An entry as it is written. */
export interface WrittenEntry {
	/** `undefined` when its time is unknown; `same` when it is that of the entry before. */
	readonly moment: Moment | 'same' | undefined;
	/** Markdown; empty for a line that only says the day of those behind it. */
	text: string;
	/** How long after the beginning it is, in milliseconds, for an entry that tells that instead of a time. */
	readonly delayMs?: number | undefined;
	readonly phase?: (typeof phases)[number] | undefined;
}

/** Entries in the order of the text. */
export class WrittenEntries {
	readonly all: WrittenEntry[] = [];
	/** Blocks that hold entries and nothing else. */
	readonly consumed = new Set<Block>();
	/** Days whose words came from the lines below them, and the block of those. */
	readonly #below = new Map<WrittenEntry, Block>();
	/** Blocks that hold more than entries. */
	readonly #kept = new Set<Block>();

	/** Gives an entry without words those of a line below it. */
	setWords(entry: WrittenEntry, line: string, block: Block): void {
		entry.text = line;
		this.#below.set(entry, block);
	}

	consume(block: Block): void {
		if (!this.#kept.has(block)) this.consumed.add(block);
	}

	/** An entry by its delay; one that is the beginning itself may name its time: `T+0 (14:05 UTC)`. */
	addDelayed(delayMs: number, text: string): WrittenEntry {
		const moment = delayMs === 0 ? leadingMoment(text) : undefined;
		const words = moment?.clock ? afterMoment(text, moment) || 'T+0' : text;
		const entry = { moment: moment?.clock ? moment : undefined, text: words, delayMs, phase: phaseOf(words) };
		this.all.push(entry);
		return entry;
	}

	add(moment: Moment, text: string): WrittenEntry {
		const last = this.all.at(-1);
		const below = last && this.#below.get(last);
		// A line between a day and its first clock reading is no entry: `2 March`, a link, `11:55 Alert`.
		if (last && below && isDayOnly(last) && moment.clock && !moment.day) {
			last.text = '';
			this.consumed.delete(below);
			this.#kept.add(below);
		}
		const entry = { moment, text, phase: phaseOf(text) };
		this.all.push(entry);
		return entry;
	}
}
