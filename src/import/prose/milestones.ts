/** Beginning and end of an incident, from what a document states, and from its timeline where it states nothing. */
import type { MilestoneName } from '../../model/vocabulary.ts';
import type { Guess } from '../importer.ts';
import { areFar, type Calendar, type Placed } from './calendar.ts';
import type { FieldName } from './fields.ts';
import { leadingMoment, type Moment } from './moments.ts';
import type { WrittenEntry } from './written-entries.ts';

/** An entry of the timeline with its place. */
export interface PlacedEntry {
	readonly placed: Placed;
	readonly entry: WrittenEntry;
}

export interface FoundMilestones {
	readonly times: { readonly [name in MilestoneName]?: string };
	readonly estimated: readonly MilestoneName[];
	/** The day that a field states without a clock reading. */
	readonly statedDay?: string | undefined;
}

export interface MilestoneSources {
	readonly fields: ReadonlyMap<FieldName, string>;
	/** Title, summary and first paragraphs, where people write "from 14:00 to 15:15 UTC". */
	readonly prose: string;
	readonly timeline: readonly PlacedEntry[];
	/** The day on which the document says it happened, and whether that may be the day of writing. */
	readonly day: string | undefined;
	readonly daySure: boolean;
	/** Whether the document lists its milestones, so that what is not among them is not known better. */
	readonly listed: boolean;
	/** Whether no heading calls the timeline one. */
	readonly guessedTimeline: boolean;
	/** Whether the last entry of the timeline has no time, so that the last one with a time is no end. */
	readonly endsUntimed: boolean;
}

/** The milestones of a document; what is not stated as such is noted as a guess and marked as estimated. */
export function milestonesOf(
	sources: MilestoneSources,
	calendar: Calendar,
	guesses: Guess[],
): FoundMilestones {
	const times: { [name in MilestoneName]?: string } = {};
	const instants: { [name in MilestoneName]?: number } = {};
	const estimated: MilestoneName[] = [];
	const put = (
		name: MilestoneName,
		placed: { at: string; instant: number; approximate?: boolean },
		why?: string,
	) => {
		times[name] = placed.at;
		instants[name] = placed.instant;
		if (why !== undefined) guesses.push({ field: name, value: placed.at, why });
		if (why !== undefined || placed.approximate) estimated.push(name);
	};
	const { fields, timeline } = sources;
	/** A milestone by an entry of the timeline that says so. */
	const labelled = (name: 'detected' | 'mitigated', label: RegExp) => {
		const found =
			instants[name] === undefined &&
			timeline.find(({ placed, entry }) => !placed.dayOnly && label.test(entry.text));
		if (found) put(name, found.placed, 'an entry of the timeline is labelled so');
	};
	const placeField = (name: FieldName): Placed | undefined => {
		const moment = momentIn(fields.get(name) ?? '');
		calendar.restart();
		return moment && calendar.place(moment);
	};
	const started = placeField('started');
	const period = spanIn(fields.get('period') ?? '') ?? spanIn(fields.get('date') ?? '');
	calendar.restart();
	const span = period && calendar.place(period);
	if (started && !started.dayOnly) put('started', started);
	else if (span && !span.dayOnly) put('started', span);
	for (const name of ['detected', 'mitigated', 'resolved'] as const) {
		const placed = placeField(name);
		if (placed && !placed.dayOnly) put(name, placed);
	}
	if (instants.resolved === undefined && span?.end) put('resolved', span.end);
	const prose = proseSpan(sources, calendar);
	const isTold = timeline.length === 0 || sources.guessedTimeline;
	if (instants.started === undefined && prose && (prose.end || isTold))
		put('started', prose, 'no field for the beginning: a time in the text');
	if (instants.resolved === undefined && prose?.end)
		put('resolved', prose.end, 'no field for the end: a time in the text');
	if (instants.resolved === undefined && isTold) {
		const told = toldEnd(sources, calendar);
		if (told && told.instant > (instants.started ?? 0))
			put('resolved', told, 'no field for the end: a time in the text');
	}
	if (instants.started === undefined) startOf(sources, times, instants, put);
	labelled('detected', /^\W*(?:\*\*|__)\s*(?:detect(?:ion|ed)|discover(?:y|ed)|検知|감지|탐지|인지)/i);
	labelled(
		'mitigated',
		/\b(?:outage|incident|impact) mitigated\b|^\W*(?:\*\*|__)\s*(?:緩和|완화)\s*(?:\*\*|__)/i,
	);
	const start = Math.max(
		...[instants.started, instants.detected, instants.mitigated].map((instant) => instant ?? 0),
	);
	if (instants.resolved === undefined) {
		const end = endOf(
			timeline.filter(({ placed }) => !placed.dayOnly && placed.instant > start),
			sources.endsUntimed,
		);
		if (end) put('resolved', { ...(end.entry.placed.end ?? end.entry.placed), approximate: false }, end.why);
	}
	const days = [started, span].find((placed) => placed?.dayOnly);
	return { times, estimated: [...new Set(estimated)], statedDay: days?.day };
}

type Put = (name: MilestoneName, placed: Placed, why?: string) => void;

function startOf(
	{ timeline, day, daySure, listed }: MilestoneSources,
	times: { [name in MilestoneName]?: string },
	instants: { [name in MilestoneName]?: number },
	put: Put,
): void {
	const timed = timeline.filter(({ placed }) => !placed.dayOnly);
	// A day on which there is only the last entry is the day of the repair, or of writing.
	const onDay = timed.find(({ placed }) => placed.day === day);
	const thatDay = onDay === timed.at(-1) ? undefined : onDay;
	const onlyDay = daySure && timeline.some(({ placed }) => placed.dayOnly && placed.day === day);
	const told = timed.find(({ entry }) => beginning.test(entry.text));
	if (told) {
		put('started', told.placed, 'no field for the beginning: the entry of the timeline that tells of it');
		return;
	}
	// Earlier days without a reading: the beginning may be on any of them.
	const [entry] = timeline;
	const early = day === undefined && entry?.placed.dayOnly && entry.placed.day !== timed[0]?.placed.day;
	const first = thatDay ?? (onlyDay || early || areFar(timed[0]?.placed.day, day) ? undefined : timed[0]);
	if (instants.detected !== undefined && (listed || !first || instants.detected <= first.placed.instant)) {
		const at = times.detected ?? '';
		put(
			'started',
			{ at, instant: instants.detected, day: '', dayOnly: false, approximate: true },
			'no time of the beginning: that of the detection',
		);
	} else if (first)
		put(
			'started',
			first.placed,
			first === timed[0]
				? 'no field for the beginning: the first entry of the timeline'
				: 'no field for the beginning: the first entry of the timeline on the day of the incident',
		);
}

const beginning =
	/\b(?:outage|incident|impact|disruption|problem|failure|error)s? (?:begins?|began|starts?|started)\b|^\W*(?:発生|障害発生|(?:장애|사고) ?(?:발생|시작)|발생)(?:\*\*|[\s:：])/i;

const tiers: readonly RegExp[] = [
	/\b(?:outage|incident|impact|disruption) (?:ends|ended|over)\b|\b(?:incident|issue|outage|problem)s?\b[^.;]{0,40}\bresolved\b|\(resolved\)|[-–—]\s*\**resolved\**[.!]?\s*$|\bresolution (?:is |was )?(?:confirmed|complete)|^\W*(?:resolved|recovery|repaired)\b/i,
	/\b(?:fully )?(?:restored|recovered|operational)\b|\bback (?:to normal|online|up)\b|\breturn(?:s|ed|ing)? (?:back )?to normal|\b(?:working|up and running|healthy) again\b|\brecovery\b.{0,60}\bcompleted?\b|復旧|복구|정상화/i,
	/\b(?:hot ?)?fix(?:es)? (?:is |was |has been )?(?:fully )?(?:deployed|rolled out)|\bdeploy(?:s|ed) (?:the |a )?(?:hot ?)?fix/i,
];
const doubtful =
	/\bstill\b|\bseems?\b|\bbeliev|\bexpect|\bshould\b|\bpartial|\bnot\b|\bn[o']t\b|\bnever\b|\bsome\b|\bbegin|\btrying\b|\battempt|\bto (?:bring|restore|recover)\b|\bconfirm if\b|部分|予定|一部|부분|일부|예정|試行/i;

/** The entry that tells of the end: by its words the last such one, else the last of all. */
function endOf(
	timed: readonly PlacedEntry[],
	endsUntimed: boolean,
): { entry: PlacedEntry; why: string } | undefined {
	const marked = timed.filter(
		({ entry }) =>
			entry.phase === 'resolution' &&
			/^\W*(?:\*\*|__)/.test(entry.text) &&
			!doubtful.test(labelOf(entry.text)),
	);
	const byLabel = marked.at(-1);
	if (byLabel)
		return { entry: byLabel, why: 'no field for the end: the entry of the timeline that is labelled so' };
	for (const pattern of tiers) {
		const told = timed.filter(({ entry }) =>
			sentences(entry.text).some((text) => pattern.test(text) && !doubtful.test(text)),
		);
		const last = told.at(-1);
		if (last)
			return {
				entry: last,
				why: 'no field for the end: the last entry of the timeline that tells of recovery',
			};
	}
	const last = endsUntimed ? undefined : timed.at(-1);
	return last && { entry: last, why: 'no field for the end: the last entry of the timeline' };
}

function labelOf(text: string): string {
	return /^\W*(?:\*\*|__)([^*_]+)/.exec(text)?.[1] ?? '';
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.!?。])\s+/);
}

/** The first time of a value: at its beginning, or behind a few words. */
export function momentIn(text: string): Moment | undefined {
	const leading = leadingMoment(text);
	if (leading) return leading;
	for (const { index } of text.matchAll(/(?<![\d:.\-/])\d/g)) {
		const moment = leadingMoment(text.slice(index));
		if (moment?.day) return moment;
	}
	return undefined;
}

/** The first span of a text: `~3시간 18분 (21:44 ~ 01:02 KST)`. */
export function spanIn(text: string): Moment | undefined {
	for (const { index } of text.matchAll(/(?<![\d:.\-/\p{L}])(?=[\p{L}\d])/gu)) {
		const moment = leadingMoment(text.slice(index));
		if (moment?.end && (moment.end.clock || moment.end.day) && (moment.clock || moment.day)) return moment;
	}
	return undefined;
}

/** The last reading of a sentence that tells of recovery: `by 9:40 UTC traffic had returned to normal`. */
function toldEnd({ prose }: MilestoneSources, calendar: Calendar): Placed | undefined {
	const sentence = sentences(prose.replaceAll('\n', ' ')).find(
		(text) => tiers.some((tier) => tier.test(text)) && !doubtful.test(text),
	);
	if (sentence === undefined) return undefined;
	const moments = [...sentence.matchAll(/(?<![\d:.\-/\p{L}])(?=\d)/gu)].flatMap(
		({ index }) => leadingMoment(sentence.slice(index)) ?? [],
	);
	const last = moments.findLast(({ clock, zone, day }) => clock && (zone ?? day ?? clock.half));
	return last && calendar.place(last);
}

/** A span with clock readings in the text, or a first reading with its zone. */
function proseSpan({ prose }: MilestoneSources, calendar: Calendar): Placed | undefined {
	let first: Moment | undefined;
	for (const { index } of prose.matchAll(/(?<![\d:.\-/\p{L}@#])(?=[\p{L}\d])/gu)) {
		const moment = leadingMoment(prose.slice(index, index + 120));
		if (!moment?.clock || (!moment.zone && !moment.clock.half && !moment.day)) continue;
		if (moment.end?.clock) {
			calendar.restart();
			return calendar.place(moment);
		}
		first ??= moment;
	}
	calendar.restart();
	return first && calendar.place(first);
}
