/** Timelines as people write them: which sections of a document are one. */
import type { SectionKind } from './headings.ts';
import { afterMoment, leadingMoment } from './moments.ts';
import { type Block, type Outline, type Section, withDescendants } from './sections.ts';
import { TimelineReader } from './timeline-reader.ts';
import type { WrittenEntry } from './written-entries.ts';
import type { FoundZone } from './zones.ts';

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
	const read = readSections(
		named.flatMap((section) => throughDays(section, outline)),
		outline,
	);
	if (timed(read.entries) > 0) return read;
	for (const kinds of [['context'], ['keyEvents']] as const satisfies readonly SectionKind[][]) {
		const sections = outline.sections.filter(
			({ kind }) => kind && (kinds as readonly string[]).includes(kind),
		);
		const found = readSections(
			sections.flatMap((section) => withDescendants(section, outline)),
			outline,
		);
		const least = kinds[0] === 'context' ? 3 : 1;
		if (timed(found.entries) >= least) return found;
	}
	const [best] = outline.sections
		.filter(
			({ kind }) => kind === undefined || kind === 'resolution' || kind === 'detection' || kind === 'cause',
		)
		.map((section) => readSections([section], outline))
		.filter(({ entries }) => timed(entries) >= 3 && timed(entries) >= entries.length * 0.8)
		.sort((a, b) => b.entries.length - a.entries.length);
	if (!best) return read;
	const entries = best.entries.filter(
		({ moment }) => moment !== undefined && moment !== 'same' && moment.clock,
	);
	return { ...best, entries, sections: [], guessed: true };
}

function timed(entries: readonly WrittenEntry[]): number {
	return entries.filter(({ moment, delayMs, text }) => (moment ?? delayMs) !== undefined && text !== '')
		.length;
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
	const reader = new TimelineReader(outline);
	for (const section of sections) reader.section(section);
	if (timed(reader.entries) === 0) for (const section of sections) reader.log(section);
	return {
		entries: reader.entries,
		zone: reader.zone,
		year: reader.year,
		sections,
		consumed: reader.consumed,
		guessed: false,
	};
}
