/** WRITTEN TIMELINE → entries on the calendar, oldest first. */
import type { Guess, LeftOut } from '../importer.ts';
import { plainWords, shortened } from '../text.ts';
import { Calendar, type Placed, type Surroundings, writtenTime } from './calendar.ts';
import type { PlacedEntry } from './milestones.ts';
import type { WrittenTimeline } from './timeline.ts';

/**
 * The entries whose day is known, and what was guessed on the way; the others are listed as left out. `endsUntimed` when
 * the last entry as written has no clock reading.
 */
export function placeTimeline(
	written: WrittenTimeline,
	around: Surroundings,
	leftOut: LeftOut[],
	beginning?: Placed,
): { entries: PlacedEntry[]; guesses: Guess[]; endsUntimed: boolean } {
	const calendar = new Calendar(around);
	const guesses: Guess[] = [];
	const entries: PlacedEntry[] = [];
	const zero = written.entries.find(({ delayMs, moment }) => delayMs === 0 && moment !== undefined);
	const counted =
		zero?.moment && zero.moment !== 'same' ? new Calendar(around).place(zero.moment) : beginning;
	const inOrder = isNewestFirst(written) ? written.entries.toReversed() : written.entries;
	for (const entry of inOrder) {
		const before = entries.at(-1)?.placed;
		const placed =
			entry.moment === 'same'
				? before
				: entry.moment
					? calendar.place(entry.moment)
					: entry.delayMs !== undefined && counted && delayed(counted, entry.delayMs, around);
		if (placed && entry.text !== '') entries.push({ placed, entry });
		else if (entry.text !== '')
			leftOut.push({
				field: 'timeline',
				value: shortened(plainWords(entry.text), 60),
				why:
					entry.delayMs === undefined
						? 'an entry whose day or time is not stated'
						: 'an entry that counts from a beginning whose time is not stated',
			});
	}
	const sorted = entries.toSorted((a, b) => a.placed.instant - b.placed.instant);
	if (sorted.some((entry, index) => entry !== entries[index]))
		guesses.push({ field: 'timeline', value: '', why: 'entries out of order: sorted by their time' });
	const onlyDays = entries.filter(({ placed }) => placed.dayOnly).length;
	if (onlyDays > 0)
		guesses.push({
			field: 'timeline',
			value: `${onlyDays}`,
			why: 'entries with a day and no time: its first minute',
		});
	const told = inOrder.filter(({ text }) => text !== '').at(-1);
	const last = entries.find(({ entry }) => entry === told);
	const endsUntimed = told !== undefined && (!last || last.placed.dayOnly);
	return { entries: sorted, guesses: [...calendar.guesses('timeline'), ...guesses], endsUntimed };
}

function delayed(beginning: Placed, delayMs: number, { zone, reportZone }: Surroundings): Placed {
	const instant = beginning.instant + delayMs;
	const at = writtenTime(instant, zone.zone, reportZone);
	return { at, instant, day: at.slice(0, 10), dayOnly: false, approximate: beginning.approximate };
}

/** Status pages put the newest entry first. */
function isNewestFirst({ entries }: WrittenTimeline): boolean {
	const readings = entries.flatMap(({ moment }) => {
		if (moment === undefined || moment === 'same' || !moment.clock) return [];
		const { day, clock } = moment;
		return [(day ? ((day.year ?? 0) * 400 + day.month * 31 + day.date) * 1440 : 0) + clock.minutes];
	});
	const falls = readings.filter((reading, index) => index > 0 && reading < (readings[index - 1] ?? 0)).length;
	return readings.length >= 3 && falls >= (readings.length - 1) * 0.8;
}
