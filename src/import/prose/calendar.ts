/** WRITTEN TIMES → instants: day, year and zone come from around them, and every guess is noted. */
import { dayIn, faultOfDay, instantOf, offsetMs } from '../../model/times.ts';
import type { Guess } from '../importer.ts';
import type { Moment, WrittenClock, WrittenDay } from './moments.ts';
import { type FoundZone, seasonDoubt } from './zones.ts';

/** What a document says around its times. */
export interface Surroundings {
	/** The zone of readings that name none. */
	readonly zone: FoundZone;
	/** The IANA zone of the report, in which its times are written. */
	readonly reportZone: string;
	/** The day of readings that name none, `YYYY-MM-DD`. */
	readonly day?: string | undefined;
	/** The year of days that name none. */
	readonly year?: number | undefined;
	/** Whether `4/5/2023` is in May. */
	readonly dateFirst?: boolean | undefined;
}

/** A time on the calendar. */
export interface Placed {
	/** As a report holds it. */
	readonly at: string;
	readonly instant: number;
	/** Its day in the zone that it is written in. */
	readonly day: string;
	/** Only the day is stated; `at` is its first minute. */
	readonly dayOnly: boolean;
	readonly approximate: boolean;
	/** Where a span ends. */
	readonly end?: { readonly at: string; readonly instant: number } | undefined;
}

const dayMs = 86_400_000;
const farDays = 200;
// Entries out of order by a few minutes are common; half a shift back means the next day.
const crossingMinutes = 240;

/** Places the times of a document one after another, since each lends its day to those behind it. */
export class Calendar {
	readonly #around: Surroundings;
	readonly #notes = new Map<string, string[]>();
	#day: string | undefined;
	#minutes: number | undefined;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** Forgets the day and reading of what was placed last. */
	restart(): void {
		this.#day = undefined;
		this.#minutes = undefined;
	}

	/** A time on the calendar; `undefined` when nothing tells its day or it does not exist. */
	place(written: Moment): Placed | undefined {
		const moment = this.#inAfternoon(written);
		const zone = moment.zone ?? this.#around.zone;
		const notes: string[] = [];
		const day = this.#dayOf(moment, notes);
		if (day === undefined) return undefined;
		const start = this.#written(day, moment.clock, zone);
		if (!start) return undefined;
		this.#day = day;
		this.#minutes = moment.clock?.minutes;
		const end = moment.end && this.#endOf(moment.end, day, moment.clock, zone, notes);
		if (moment.zone?.doubt) notes.push(moment.zone.doubt);
		if (moment.clock?.doubt) notes.push(moment.clock.doubt);
		if (moment.clock?.rough) notes.push('only the hour is stated: its first minute');
		if (moment.clock) notes.push(...[seasonDoubt(zone, start.instant) ?? []].flat());
		for (const why of notes) this.#note(why, start.at);
		return { ...start, day, dayOnly: !moment.clock, approximate: moment.approximate, end };
	}

	/** What was guessed, one entry for each ground, with the first time that it concerns. */
	guesses(field: string): Guess[] {
		return [...this.#notes].map(([why, [first = '', ...more]]) => ({
			field,
			value: more.length === 0 ? first : `${first} and ${more.length} more`,
			why,
		}));
	}

	/** `1:15` behind `12:10` is in the afternoon where it would else be on the next day. */
	#inAfternoon(moment: Moment): Moment {
		const { day, clock } = moment;
		const last = this.#minutes;
		if (day || !clock?.short || last === undefined || clock.minutes >= last - crossingMinutes) return moment;
		const minutes = clock.minutes + 720;
		if (minutes < last || minutes > last + 360 || minutes >= 1440) return moment;
		return {
			...moment,
			clock: { ...clock, minutes, doubt: 'a reading without am or pm: in the afternoon, as those before it' },
		};
	}

	#note(why: string, at: string): void {
		this.#notes.set(why, [...(this.#notes.get(why) ?? []), at]);
	}

	#dayOf({ day, clock }: Moment, notes: string[]): string | undefined {
		if (day) return this.#dayWritten(day, notes);
		const known = this.#day ?? this.#around.day;
		if (known === undefined || clock === undefined) return known;
		if (this.#minutes === undefined || clock.minutes >= this.#minutes - crossingMinutes) return known;
		notes.push('an earlier clock reading than the one before it: the next day');
		return dayAfter(known);
	}

	#dayWritten(written: WrittenDay, notes: string[]): string | undefined {
		const { day: nearDay } = this.#around;
		const year = written.year ?? this.#yearOf(written);
		if (year === undefined) return undefined;
		const likelier = dayText(year, written.month, written.date);
		if (written.year === undefined)
			notes.push('a day without a year: the year comes from elsewhere in the document');
		if (!written.unsure) return faultOfDay(likelier) ? undefined : likelier;
		const other = dayText(year, written.date, written.month);
		const isDateFirst = written.dateFirst ?? false;
		if (this.#around.dateFirst !== undefined)
			return this.#around.dateFirst === isDateFirst ? likelier : other;
		const near = this.#day ?? nearDay;
		notes.push(
			near === undefined
				? `month and date in unsure order: read as ${isDateFirst ? 'date' : 'month'} first`
				: 'month and date in unsure order: read as the day that is nearer to the others',
		);
		if (near === undefined) return likelier;
		return distance(other, near) < distance(likelier, near) ? other : likelier;
	}

	#yearOf({ month, date }: WrittenDay): number | undefined {
		const near = this.#day ?? this.#around.day;
		if (near === undefined) return this.#around.year;
		const year = Number(near.slice(0, 4));
		return [year, year - 1, year + 1].sort(
			(a, b) => distance(dayText(a, month, date), near) - distance(dayText(b, month, date), near),
		)[0];
	}

	#endOf(
		end: NonNullable<Moment['end']>,
		startDay: string,
		startClock: WrittenClock | undefined,
		zone: FoundZone,
		notes: string[],
	): Placed['end'] {
		let day = end.day ? this.#dayWritten(end.day, notes) : startDay;
		if (day === undefined || !end.clock) return undefined;
		if (!end.day && startClock && end.clock.minutes < startClock.minutes) {
			day = dayAfter(day);
			notes.push('an end before its beginning on the clock: the next day');
		}
		return this.#written(day, end.clock, zone);
	}

	#written(
		day: string,
		clock: WrittenClock | undefined,
		{ zone }: FoundZone,
	): { at: string; instant: number } | undefined {
		const minutes = clock?.minutes ?? 0;
		const whole = minutes >= 1440 ? dayAfter(day) : day;
		const reading = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
		const instant = /^[+-]/.test(zone)
			? Date.parse(`${whole}T${reading}:00${zone}`)
			: instantOf(`${whole} ${reading}`, zone);
		if (instant === undefined || Number.isNaN(instant)) return undefined;
		const exact = instant + (clock?.seconds ?? 0) * 1000;
		return { at: writtenTime(exact, zone, this.#around.reportZone), instant: exact };
	}
}

/** An instant as a report in `reportZone` holds it: a clock reading in that zone where that is exact, else with its offset. */
export function writtenTime(instant: number, zone: string, reportZone: string): string {
	if (reportZone === 'UTC' && zone === 'UTC') return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
	const shown = new Date(instant + offsetMs(instant, reportZone)).toISOString();
	const local = `${shown.slice(0, 10)} ${shown.slice(11, 16)}`;
	const isLocal =
		zone === reportZone || (/^[+-]/.test(zone) && offsetOf(zone) === offsetMs(instant, reportZone));
	if (isLocal && instant % 60_000 === 0 && instantOf(local, reportZone) === instant) return local;
	return withOffset(instant, /^[+-]/.test(zone) ? offsetOf(zone) : offsetMs(instant, zone));
}

function withOffset(instant: number, offset: number): string {
	const minutes = Math.round(Math.abs(offset) / 60_000);
	const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return `${new Date(instant + offset).toISOString().slice(0, 19)}${minutes === 0 ? 'Z' : sign}`;
}

function offsetOf(zone: string): number {
	const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
	return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The day after a day. */
export function dayAfter(day: string): string {
	return dayIn(Date.parse(day) + dayMs, 'UTC');
}

/** Whether two days are so far apart that one of them is most likely a slip. */
export function areFar(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && distance(a, b) > 120;
}

function dayText(year: number, month: number, date: number): string {
	return `${year}-${two(month)}-${two(date)}`;
}

/** Days between two days; a day that the calendar lacks is far from all. */
function distance(a: string, b: string): number {
	const days = Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;
	return Number.isNaN(days) || faultOfDay(a) ? farDays * 10 : days;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
