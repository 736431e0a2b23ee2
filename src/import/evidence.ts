/** Days of documents that do not state when they happened, and of their publication; each with the guess that says so. */
import { faultOfDay } from '../model/times.ts';
import { dayInAddress, dayInText, type FoundDay, onlyYearIn } from './days.ts';
import type { Guess, LeftOut } from './importer.ts';
import { oneLine } from './text.ts';

/** What a document says of itself that can tell its day. */
export interface Evidence {
	readonly title: string;
	readonly summary: string;
	readonly body: string;
	readonly addresses: readonly string[];
	readonly published: string | undefined;
	/** When the collection fetched it: nothing in it can be later. */
	readonly fetched: string;
}

/** The day of a document without times, from the best that its words, its address and its publication tell. */
export function guessedDay(
	{ title, summary, body, addresses, published, fetched }: Evidence,
	guesses: Guess[],
): string {
	const notAfter = /^\d{4}-\d{2}-\d{2}/.exec(fetched)?.[0];
	const inAddress = addresses
		.map((address) => dayInAddress(address, notAfter))
		.find((day) => day !== undefined);
	const year = onlyYearIn(`${title} ${summary} ${body}`) ?? (inAddress && Number(inAddress.day.slice(0, 4)));
	const yearFor = (monthAndDay: string) =>
		year ?? (published === undefined ? undefined : yearBefore(published, monthAndDay));
	const inWords = [title, summary, body].map((text) => dayInText(text, { notAfter, yearFor }));
	const found: [FoundDay | undefined, string][] = [
		[inWords.find((day) => day?.precision === 'day'), 'a date in the text'],
		[inWords.find((day) => day?.precision === 'month-day'), 'a date in the text, its year from elsewhere'],
		[inAddress?.precision === 'day' ? inAddress : undefined, 'the date in the address of the original'],
		[inWords.find((day) => day?.precision === 'month'), 'a month in the text, its first day'],
		[
			inAddress?.precision === 'month' ? inAddress : undefined,
			'the month in the address of the original, its first day',
		],
		[
			published ? { day: published, precision: 'day', words: published } : undefined,
			'the day of publication',
		],
		[inAddress, 'the year in the address of the original, its first day'],
	];
	const [best, ground] = found.find(([day]) => day !== undefined) ?? [];
	if (!best) {
		guesses.push({
			field: 'date',
			value: '1970-01-01',
			why: 'no date in the source: 1970-01-01 stands for "unknown"',
		});
		return '1970-01-01';
	}
	guesses.push({
		field: 'date',
		value: `${best.day} (“${oneLine(best.words)}”)`,
		why: `no time of the beginning: ${ground}`,
	});
	return best.day;
}

/** The year of the last such day on or before the day of publication. */
function yearBefore(published: string, monthAndDay: string): number {
	const year = Number(published.slice(0, 4));
	return `${year}-${monthAndDay}` <= published ? year : year - 1;
}

/** The day at the beginning of a time, as it is written; `undefined` when there is none. */
export function publicationDay(text: string): string | undefined {
	const day = text.slice(0, 10);
	return faultOfDay(day) ? undefined : day;
}

/** Publication more than a year later is most likely that of a later edition, or of a page that lists many. */
export function publishedField(
	published: string | undefined,
	day: string,
	lastDay: string | undefined,
	guesses: Guess[],
	leftOut: LeftOut[],
): { published?: string } {
	if (published === undefined) return {};
	const days = (Date.parse(published) - Date.parse(lastDay ?? day)) / 86_400_000;
	if (days < 0 || days > 365) {
		const why =
			days < 0 ? 'earlier than the incident' : 'more than a year after it, so hardly the first publication';
		leftOut.push({ field: 'published', value: published, why: `\`source_published_at\` is ${why}` });
		return {};
	}
	guesses.push({
		field: 'published',
		value: published,
		why: '`source_published_at` is taken as the day of publication',
	});
	return { published };
}
