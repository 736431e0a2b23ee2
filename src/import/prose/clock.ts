/** Clock readings as people write them: `14:05:09`, `2:40 PM`, `오전 2:27`, `18h15`, `0251`. */
import type { WrittenClock } from './moments.ts';

const half = String.raw`(?:\s?([ap])\.?m\b\.?|([ap])\b)?`;
const patterns: readonly [
	pattern: RegExp,
	read: (match: RegExpExecArray) => WrittenClock | undefined,
	needsDay?: boolean,
][] = [
	[
		/(오전|오후|午前|午後)\s?(\d{1,2})(?:\s?[:：시時]\s?(?:(\d{1,2})\s?[분分]?)?)?/y,
		([, word = '', hour = '', minute = '0']) =>
			clockOf(hour, minute, '0', /오전|午前/.test(word) ? 'am' : 'pm'),
	],
	[/(\d{1,2})[:：][Xx]{2}/y, ([, hour = '']) => roughClock(hour)],
	[
		new RegExp(
			String.raw`(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d+|[-–]\d{2}(?![\d:]))?)?(?!\d|:\d)${half}`,
			'iy',
		),
		([, hour = '', minute = '', second = '0', spaced, joined]) =>
			clockOf(hour, minute, second, halfOf(spaced ?? joined)),
	],
	[
		/(\d{1,2})\.(\d{2})\s?([ap])\.?m\b\.?/iy,
		([, hour = '', minute = '', letter]) => clockOf(hour, minute, '0', halfOf(letter)),
	],
	[/(\d{1,2})\s?([ap])\.?m\b\.?/iy, ([, hour = '', letter]) => clockOf(hour, '0', '0', halfOf(letter))],
	[
		/(\d{1,2})\s?(?:시|時)(?![간間])\s?(?:(\d{1,2})\s?(?:분|分))?/y,
		([, hour = '', minute = '0']) => clockOf(hour, minute, '0', undefined),
	],
	[
		/(\d{1,2})h([0-5]\d)?(?![A-Za-z\d])/y,
		([, hour = '', minute = '0']) => clockOf(hour, minute, '0', undefined),
	],
	[
		/([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/y,
		([, hour = '', minute = '']) => clockOf(hour, minute, '0', undefined),
		true,
	],
	[
		/([01]\d|2[0-3])([0-5]\d)(?=\s*(?:(?:and|to|-|–)\s*\d{4}\s*)?(?:UTC|GMT|[A-Z]{2,3}T)\b)/y,
		([, hour = '', minute = '']) => clockOf(hour, minute, '0', undefined),
	],
	[
		/([01]\d|2[0-3])([0-5]\d)(?![\d/.-])/y,
		([, hour = '', minute = '']) => clockOf(hour, minute, '0', undefined),
		true,
	],
];

/** The clock reading at a place of a text. Forms that look like any number are read only behind a day. */
export function readClock(
	text: string,
	at: number,
	behindDay: boolean,
): { clock: WrittenClock; length: number } | undefined {
	if (/\d/.test(text[at - 1] ?? '')) return undefined;
	for (const [pattern, read, needsDay] of patterns) {
		if (needsDay && !behindDay) continue;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const clock = match && read(match);
		if (match && clock) return { clock, length: match[0].length };
	}
	return undefined;
}

function halfOf(letter: string | undefined): 'am' | 'pm' | undefined {
	if (letter === undefined) return undefined;
	return letter.toLowerCase() === 'a' ? 'am' : 'pm';
}

function roughClock(hour: string): WrittenClock | undefined {
	const clock = clockOf(hour, '0', '0', undefined);
	return clock && { ...clock, rough: true };
}

/** `13:55 PM` and `23:00 AM` contradict themselves: the 24-hour reading stands. */
function clockOf(
	hourText: string,
	minuteText: string,
	secondText: string,
	half: 'am' | 'pm' | undefined,
): WrittenClock | undefined {
	const [hour, minute, second] = [hourText, minuteText, secondText].map(Number) as [number, number, number];
	if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute > 0)) return undefined;
	if (half && (hour > 12 || (hour === 0 && half === 'pm')))
		return {
			minutes: hour * 60 + minute,
			seconds: second,
			half,
			doubt: 'a clock reading of 24 hours with am or pm behind it: the 24 hours stand',
		};
	const short = half === undefined && hourText.length === 1;
	const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
	return { minutes: shifted * 60 + minute, seconds: second, half, ...(short ? { short } : {}) };
}
