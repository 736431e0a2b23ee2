/** Where axes have ticks and what stands at them. */
import { dayAfter } from '../analyse/durations.ts';
import { quarterOf } from '../analyse/quarter.ts';
import { durationText, numberText, shortQuarterText } from '../i18n/quantities.ts';
import type { Words } from '../i18n/words.ts';
import type { Unit } from './spec.ts';

export interface Tick {
	readonly value: number;
	readonly label: string;
}

const epoch = '1970-01-01';
const hour = 60;
const day = 24 * hour;

/** Minutes at which people read a logarithmic axis of durations. */
const roundMinutes = [
	1,
	5,
	15,
	hour,
	4 * hour,
	12 * hour,
	day,
	3 * day,
	7 * day,
	30 * day,
	90 * day,
	365 * day,
];

/** Ticks of a logarithmic axis of minutes that lie in a range. */
export function minuteTicks(words: Words, least: number, most: number): Tick[] {
	return roundMinutes
		.filter((minutes) => minutes >= least && minutes <= most)
		.map((value) => ({ value, label: durationText(words, value) }));
}

/** Steps in which people count minutes on an axis that begins at zero. */
const roundSteps = [
	1,
	5,
	10,
	15,
	30,
	hour,
	2 * hour,
	4 * hour,
	6 * hour,
	12 * hour,
	day,
	2 * day,
	7 * day,
	30 * day,
];

/** How far apart the ticks of a linear axis of minutes lie that ends at `most`; at most ten of them, or so. */
export function minuteStep(most: number): number {
	return roundSteps.find((step) => most / step <= 10) ?? Math.ceil(most / (10 * 30 * day)) * 30 * day;
}

// More would run into each other on a narrow screen.
const mostTicks = 10;

/** Ticks of an axis of days (since 1970-01-01): at the quarters, or at the years where there are many quarters. */
export function dayTicks(first: number, last: number): Tick[] {
	const starts: Tick[] = [];
	const from = Number(dayAfter(epoch, Math.floor(first)).slice(0, 4));
	const until = Number(dayAfter(epoch, Math.ceil(last)).slice(0, 4));
	for (let year = from; year <= until; year++)
		for (const month of ['01', '04', '07', '10']) {
			const start = `${year}-${month}-01`;
			const value = Date.parse(start) / 86_400_000;
			if (value >= first && value <= last) starts.push({ value, label: shortQuarterText(quarterOf(start)) });
		}
	if (starts.length <= mostTicks) return starts;
	const years = starts
		.filter(({ value }) => dayAfter(epoch, value).slice(5, 7) === '01')
		.map(({ value }) => ({ value, label: dayAfter(epoch, value).slice(0, 4) }));
	const step = Math.ceil(years.length / mostTicks);
	return years.filter((_, index) => index % step === 0);
}

/** A value as a tooltip says it. */
export function valueText(words: Words, unit: Unit, value: number): string {
	switch (unit) {
		case 'minutes':
			return durationText(words, value);
		case 'days':
			return words.count('say.days', Math.round(value));
		case 'percent':
			return `${numberText(words.locale, value)}%`;
		case 'count':
			return numberText(words.locale, value);
	}
}

/** A day of an axis of days, `2026-03-14`. */
export function dayOf(value: number): string {
	return dayAfter(epoch, Math.floor(value));
}
