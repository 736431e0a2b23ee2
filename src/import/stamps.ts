/** Times that machines wrote, in the forms of many systems: with and without offset, with fractions, as numbers, and null in disguise. */
import { instantOf } from '../model/times.ts';
import type { Guess } from './importer.ts';
import { writtenTime } from './prose/calendar.ts';
import { leadingMoment } from './prose/moments.ts';

/** A time on the calendar, as a report holds it. */
export interface StampedTime {
	readonly at: string;
	readonly instant: number;
}

const earliest = Date.UTC(1971, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** Reads the stamps of one record; those without an offset are read in `zone`, which is noted once. */
export class StampReader {
	readonly #zone: string;
	readonly #guesses: Guess[];
	readonly #stated: boolean;
	#noted = false;

	/** `zone` is `undefined` when nobody stated one: then it is UTC, as a guess. */
	constructor(zone: string | undefined, guesses: Guess[]) {
		this.#zone = zone ?? 'UTC';
		this.#stated = zone !== undefined;
		this.#guesses = guesses;
	}

	/** The zone in which times are written. */
	get zone(): string {
		return this.#zone;
	}

	/** The time of a value; `undefined` for nothing, for what is no time, and for stamps that stand for nothing. */
	read(value: unknown): StampedTime | undefined {
		if (typeof value === 'number') {
			const instant = value > 1e11 ? value : value * 1000;
			return this.#whole(instant);
		}
		if (value instanceof Date) return this.#whole(value.getTime());
		if (typeof value !== 'string' || value.trim() === '') return undefined;
		const text = value.trim();
		if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/.test(text))
			return this.#whole(Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')));
		return this.#written(text);
	}

	#written(text: string): StampedTime | undefined {
		const moment = leadingMoment(text);
		const { day, clock } = moment ?? {};
		if (!moment || day?.year === undefined || !clock) return undefined;
		const zone = moment.zone?.zone ?? this.#zone;
		const local = `${day.year}-${two(day.month)}-${two(day.date)} ${two(Math.floor(clock.minutes / 60))}:${two(clock.minutes % 60)}`;
		const start = /^[+-]/.test(zone)
			? Date.parse(`${local.replace(' ', 'T')}:00${zone}`)
			: instantOf(local, zone);
		if (start === undefined || Number.isNaN(start)) return undefined;
		if (!moment.zone && !this.#noted) {
			this.#noted = true;
			const why = this.#stated
				? 'times without a zone: read in that of the option `--zone`'
				: 'times without a zone: read as UTC';
			this.#guesses.push({ field: 'timeZone', value: this.#zone, why });
		}
		return this.#whole(start + clock.seconds * 1000);
	}

	#whole(instant: number): StampedTime | undefined {
		if (Number.isNaN(instant) || instant < earliest || instant > latest) return undefined;
		const seconds = Math.floor(instant / 1000) * 1000;
		return { at: writtenTime(seconds, this.#zone, this.#zone), instant: seconds };
	}
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
