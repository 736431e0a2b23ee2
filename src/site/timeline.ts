/** The timeline of an incident as numbered moves, grouped by phase where consecutive entries share one. */
import type { Incident } from '../model/incident.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import type { phases } from '../model/vocabulary.ts';
import { renderInline } from '../render/inline.ts';
import { isDuringImpact } from './milestones.ts';

export interface MoveView {
	/** From 1, through all groups. */
	readonly number: number;
	readonly at: EpochMs;
	/** The day `YYYY-MM-DD` when it is another than that of the move before. */
	readonly day: string | undefined;
	/** HTML. */
	readonly event: string;
	/** HTML. */
	readonly evidence: string | undefined;
	/** Whether customers felt it at that time. */
	readonly black: boolean;
}

export interface MoveGroup {
	readonly phase: (typeof phases)[number] | undefined;
	readonly moves: readonly MoveView[];
}

export interface TimelineView {
	readonly zone: string;
	readonly lang: string | undefined;
	readonly groups: readonly MoveGroup[];
}

/** The timeline; `undefined` when the report has none. */
export function timelineOf(
	incident: Incident,
	zone: string,
	lang: string | undefined,
): TimelineView | undefined {
	if (incident.timeline.length === 0) return undefined;
	const groups: { phase: MoveGroup['phase']; moves: MoveView[] }[] = [];
	let lastDay: string | undefined;
	for (const [index, entry] of incident.timeline.entries()) {
		const day = dayIn(entry.at, zone);
		const move: MoveView = {
			number: index + 1,
			at: entry.at,
			day: day === lastDay ? undefined : day,
			event: renderInline(entry.event),
			evidence: entry.evidence && renderInline(entry.evidence),
			black: isDuringImpact(incident.times, entry.at),
		};
		lastDay = day;
		const group = groups.at(-1);
		if (group && group.phase === entry.phase) group.moves.push(move);
		else groups.push({ phase: entry.phase, moves: [move] });
	}
	return { zone, lang, groups };
}
