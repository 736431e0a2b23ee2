/** Numbers and durations as people read them, for code that runs in the browser too. */
import type { Locale, Words } from './words.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** `1,234`, with at most so many digits after the point. */
export function numberText(locale: Locale, value: number, digits = 1): string {
	// Most numbers are small counts, which need no format; a table has thousands of them.
	if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
	const key = `${locale} ${digits}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
		formats.set(key, format);
	}
	return format.format(value);
}

/** `12.5%` of a number from 0 to 100. */
export function percentText(locale: Locale, percent: number): string {
	return `${numberText(locale, percent)}%`;
}

/** Minutes in the two largest units that say something: `1 h 23 min`, `2 d 4 h`, `1시간 23분`. Below zero counts as zero. */
export function durationText(words: Words, minutes: number): string {
	const whole = Math.round(minutes);
	if (minutes > 0 && whole === 0) return words('duration.underMinute');
	const parts = splitMinutes(Math.max(0, whole))
		.map(([unit, count]) => words(`duration.${unit}`, { count }))
		.join(' ');
	return parts || words('duration.minutes', { count: 0 });
}

/** The two largest units of a number of minutes, those of zero left out; minutes are rounded away beside days. */
function splitMinutes(minutes: number): ['days' | 'hours' | 'minutes', number][] {
	const rounded = minutes < 1440 ? minutes : Math.round(minutes / 60) * 60;
	const units: ['days' | 'hours' | 'minutes', number][] = [
		['days', Math.floor(rounded / 1440)],
		['hours', Math.floor((rounded % 1440) / 60)],
		['minutes', rounded % 60],
	];
	return units.filter(([, count]) => count > 0);
}

/** A quarter `2026-q1` as people write it: `Q1 2026`, `2026년 1분기`. */
export function quarterText(locale: Locale, quarter: string): string {
	const [year = '', number = ''] = quarter.split('-q');
	return locale === 'ko' ? `${year}년 ${number}분기` : `Q${number} ${year}`;
}

/** A quarter in few letters, for axes and table heads: `26 Q1`, in both languages. */
export function shortQuarterText(quarter: string): string {
	const [year = '', number = ''] = quarter.split('-q');
	return `${year.slice(2)} Q${number}`;
}
