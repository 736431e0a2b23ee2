/** Due days as a calendar (RFC 5545): one event of a whole day for each. */

/** What the calendar as a whole says. */
export interface CalendarHead {
	/** What calendar programs call it, as plain text. */
	readonly name: string;
	/** Day on which it was made, `YYYY-MM-DD`: the stamp of every event, so that the same content gives the same bytes. */
	readonly today: string;
}

/** One due day. All texts are plain. */
export interface DueDay {
	/** Unique in the world and the same in every build, so that programs move an event instead of doubling it. */
	readonly uid: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly title: string;
	/** Lines of the event's description. */
	readonly notes: readonly string[];
	/** Absolute address. */
	readonly address: string;
	readonly categories: readonly string[];
}

/**
 * The text of the calendar; the events in the order given. Without events it is a calendar of none: RFC 5545 asks for
 * one at least, but a subscription must not break on the day when the last action is done, and programs read it.
 */
export function calendar({ name, today }: CalendarHead, dueDays: readonly DueDay[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bokgi//Bokgi//EN',
		// By RFC 7986, and as programs knew it before.
		`NAME:${escaped(name)}`,
		`X-WR-CALNAME:${escaped(name)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...dueDays.flatMap((dueDay) => eventLines(dueDay, today)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, title, notes, address, categories }: DueDay, today: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${digits(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${digits(day)}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(notes.join('\n'))}`,
		...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
		`URL:${address}`,
		// Something to be done by a day keeps nobody busy on it.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function digits(day: string): string {
	return day.replaceAll('-', '');
}

/** A value of type TEXT (3.3.11). */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const longestLine = 75;

/** A content line in pieces of at most 75 octets (3.1), never cut within a character; each piece after the first begins with a space. */
function folded(line: string): string {
	const pieces: string[] = [];
	let start = 0;
	let place = 0;
	let room = longestLine;
	for (const character of line) {
		const octets = octetsOf(character);
		if (octets > room) {
			pieces.push(line.slice(start, place));
			start = place;
			room = longestLine - 1;
		}
		place += character.length;
		room -= octets;
	}
	return [...pieces, line.slice(start)].join('\r\n ');
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
