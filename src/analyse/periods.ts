/** The quarters or months that a record covers, also those in which nothing happened. */
import { daysBetween } from './durations.ts';
import { quarterOf } from './quarter.ts';

export type PeriodLength = 'month' | 'quarter';

/** A quarter or month. Days are `YYYY-MM-DD`. */
export interface Period {
	/** `2026-q1` or `2026-03`. */
	readonly id: string;
	/** Its first and last day in the calendar. */
	readonly firstDay: string;
	readonly lastDay: string;
	/** How many of its days the record covers; today counts, days to come do not. */
	readonly days: number;
	/** Whether the record covers all its days and the last of them is over, so that its count is final. */
	readonly complete: boolean;
}

/**
 * The periods from the one that holds the day `from` to the one that holds the day `to`, oldest first. The record begins
 * on `from`: nobody knows how many incidents went unwritten before it, so the first period counts from there and is
 * rarely complete. None when `from` is after `to` or after `today`.
 */
export function periods(length: PeriodLength, from: string, to: string, today: string): Period[] {
	const all: Period[] = [];
	const last = to < today ? to : today;
	if (from > last) return all;
	const months = length === 'quarter' ? 3 : 1;
	const start = Number(from.slice(5, 7)) - 1;
	for (let month = start - (start % months); ; month += months) {
		const firstDay = dayOf(from, month, 1);
		if (firstDay > last) return all;
		const lastDay = dayOf(from, month + months, 0);
		const begin = firstDay < from ? from : firstDay;
		const end = lastDay < today ? lastDay : today;
		all.push({
			id: periodOf(length, firstDay),
			firstDay,
			lastDay,
			days: daysBetween(begin, end) + 1,
			complete: from <= firstDay && lastDay < today,
		});
	}
}

/** The id of the period that holds a day. */
export function periodOf(length: PeriodLength, day: string): string {
	return length === 'quarter' ? quarterOf(day) : day.slice(0, 7);
}

/** A day of a month counted from January of the year of `from`; day 0 is the last of the month before. */
function dayOf(from: string, month: number, day: number): string {
	return new Date(Date.UTC(Number(from.slice(0, 4)), month, day)).toISOString().slice(0, 10);
}
