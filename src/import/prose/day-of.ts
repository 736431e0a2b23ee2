/** The day of a report without a time of its beginning, and its day of publication. */
import { faultOfDay } from '../../model/times.ts';
import { dayInText } from '../days.ts';
import { guessedDay } from '../evidence.ts';
import type { Guess } from '../importer.ts';
import { areFar } from './calendar.ts';
import type { PlacedEntry } from './milestones.ts';
import type { DayEvidence } from './when.ts';

/** The day for the file's name; all but a stated one is a guess. */
export function dayOf(
	{
		evidence,
		statedDay,
		entries,
		started,
		title,
		opening,
		text,
		known,
	}: {
		evidence: DayEvidence;
		statedDay: string | undefined;
		entries: readonly PlacedEntry[];
		started: string | undefined;
		title: string;
		opening: string;
		text: string;
		known: string | undefined;
	},
	guesses: Guess[],
): string {
	const stated = known ?? evidence.stated ?? statedDay;
	if (started !== undefined || stated !== undefined) return stated ?? started?.slice(0, 10) ?? '1970-01-01';
	const candidates: [day: string | undefined, why: string][] = [
		[
			areFar(entries[0]?.placed.day, evidence.dated) ? undefined : entries[0]?.placed.day,
			'no time of the beginning: the first day of the timeline',
		],
		[evidence.dated, 'no time of the beginning: `date` of the front matter'],
		[evidence.told, 'no time of the beginning: a date in the text'],
		[evidence.named, 'no time of the beginning: the date in the name of the file'],
		[evidence.published, 'no time of the beginning: the day of publication'],
	];
	const [day, why] =
		candidates.find(([candidate]) => candidate !== undefined && !faultOfDay(candidate)) ?? [];
	if (day === undefined && evidence.year !== undefined && !dayInText(text)) {
		guesses.push({
			field: 'date',
			value: `${evidence.year}-01-01`,
			why: 'no date in the source: the first day of the year that it names',
		});
		return `${evidence.year}-01-01`;
	}
	if (day === undefined || why === undefined)
		return guessedDay(
			{ title, summary: opening, body: text, addresses: [], published: undefined, fetched: '' },
			guesses,
		);
	guesses.push({ field: 'date', value: day, why });
	return day;
}

/** The day of publication, where it is not before the incident. */
export function publication(
	published: string | undefined,
	day: string,
	guesses: Guess[],
): { published?: string } {
	if (published === undefined || published < day) return {};
	guesses.push({
		field: 'published',
		value: published,
		why: '`date` of the front matter is taken as the day of publication',
	});
	return { published };
}
