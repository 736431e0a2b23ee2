/** WRITTEN TIMELINE → entries on the calendar, oldest first. */
import type { Guess, LeftOut } from '../importer.ts';
import { plainWords, shortened } from '../text.ts';
import { Calendar, type Surroundings } from './calendar.ts';
import type { PlacedEntry } from './milestones.ts';
import type { WrittenTimeline } from './timeline.ts';

/** The entries whose day is known, and what was guessed on the way; the others are listed as left out. */
export function placeTimeline(
	written: WrittenTimeline,
	around: Surroundings,
	leftOut: LeftOut[],
): { entries: PlacedEntry[]; guesses: Guess[] } {
	const calendar = new Calendar(around);
	const guesses: Guess[] = [];
	const entries: PlacedEntry[] = [];
	const inOrder = isNewestFirst(written) ? written.entries.toReversed() : written.entries;
	for (const entry of inOrder) {
		const before = entries.at(-1)?.placed;
		const placed = entry.moment === 'same' ? before : entry.moment && calendar.place(entry.moment);
		if (placed && entry.text !== '') entries.push({ placed, entry });
		else if (entry.text !== '')
			leftOut.push({
				field: 'timeline',
				value: shortened(plainWords(entry.text), 60),
				why: 'an entry whose day or time is not stated',
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
	return { entries: sorted, guesses: [...calendar.guesses('timeline'), ...guesses] };
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
