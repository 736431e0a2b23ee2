/** Time zones as people name them beside a clock reading: `PST`, `(GMT+9)`, `US/Pacific`, `Denver`. */

/** A zone: an IANA name, or an offset such as `+09:00`. */
export type Zone = string;

/** A zone found in a text. */
export interface FoundZone {
	readonly zone: Zone;
	/** The words that name it. */
	readonly words: string;
	/** Why it may be another one, in words that are the same for every document. */
	readonly doubt?: string | undefined;
}

// Abbreviations name a place here, not an offset: people write `PST` in summer, too, and mean the clock on their wall.
const abbreviations: Readonly<Record<string, string>> = {
	UTC: 'UTC',
	GMT: 'UTC',
	Z: 'UTC',
	Zulu: 'UTC',
	PST: 'America/Los_Angeles',
	PDT: 'America/Los_Angeles',
	PT: 'America/Los_Angeles',
	MST: 'America/Denver',
	MDT: 'America/Denver',
	MT: 'America/Denver',
	CST: 'America/Chicago',
	CDT: 'America/Chicago',
	CT: 'America/Chicago',
	EST: 'America/New_York',
	EDT: 'America/New_York',
	ET: 'America/New_York',
	HST: 'Pacific/Honolulu',
	BRT: 'America/Sao_Paulo',
	WET: 'Europe/Lisbon',
	BST: 'Europe/London',
	CET: 'Europe/Brussels',
	CEST: 'Europe/Brussels',
	MEZ: 'Europe/Berlin',
	MESZ: 'Europe/Berlin',
	EET: 'Europe/Athens',
	EEST: 'Europe/Athens',
	MSK: 'Europe/Moscow',
	IST: 'Asia/Kolkata',
	SGT: 'Asia/Singapore',
	HKT: 'Asia/Hong_Kong',
	JST: 'Asia/Tokyo',
	KST: 'Asia/Seoul',
	AEST: 'Australia/Sydney',
	AEDT: 'Australia/Sydney',
	NZST: 'Pacific/Auckland',
	NZDT: 'Pacific/Auckland',
};

const doubts: Readonly<Record<string, string>> = {
	IST: '`IST` is read as Indian time, not Irish or Israeli',
	CST: '`CST` is read as North American time, not Chinese',
	BST: '`BST` is read as British Summer Time',
};

/** Abbreviations that are right in only half of the year: of standard time and of summer time. */
const halves: Readonly<Record<string, readonly [standard: string, summer: string]>> = {
	'America/Los_Angeles': ['PST', 'PDT'],
	'America/Denver': ['MST', 'MDT'],
	'America/Chicago': ['CST', 'CDT'],
	'America/New_York': ['EST', 'EDT'],
	'Europe/Brussels': ['CET', 'CEST'],
};

const regions: Readonly<Record<string, string>> = {
	pacific: 'America/Los_Angeles',
	mountain: 'America/Denver',
	central: 'America/Chicago',
	eastern: 'America/New_York',
};

const cities = new Map(
	Intl.supportedValuesOf('timeZone')
		.filter((name) => /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(name) && !name.startsWith('Etc/'))
		.map((name) => [(name.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), name] as const),
);
cities.set('san francisco', 'America/Los_Angeles').set('seattle', 'America/Los_Angeles');

const names = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
const offset = String.raw`([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)`;
const word = String.raw`(?:\[)?(${names.join('|')}|utc|gmt)(?![A-Za-z\d])(?:\])?(?:\([^)\s]*\))?`;
const patterns: readonly [pattern: RegExp, zoneOf: (match: RegExpExecArray) => FoundZone | undefined][] = [
	[new RegExp(String.raw`\b(?:UTC|GMT|utc)\s?${offset}`, 'y'), byOffset],
	[/([+\-−])(\d{2}):?([0-5]\d)(?!\d)/y, byOffset],
	[new RegExp(word, 'y'), byAbbreviation],
	[/\bU[SC]\/(Pacific|Mountain|Central|Eastern)\b/y, byRegion],
	[/\b(Pacific|Mountain|Central|Eastern)\b(?:\s(?:Standard|Daylight)?\s?[Tt]ime)?/y, byRegion],
	[/\b([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/]+)\b/y, byName],
	[/한국\s?(?:표준\s?)?시(?:간|각)?|韓国時間/y, (match) => ({ zone: 'Asia/Seoul', words: match[0] })],
	[/日本時間|日本標準時|일본\s?시간/y, (match) => ({ zone: 'Asia/Tokyo', words: match[0] })],
	// A city counts where nothing but the text's own sign follows, since `Center` and `Wake` are cities, too.
	[/\b([A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)?)(?:[ -]?time(?:zone)?\b|(?=\s*(?:[-–—:|*)]|$)))/y, byCity],
];

function byOffset([words, sign, hours, minutes = '00']: RegExpExecArray): FoundZone | undefined {
	if (Number(hours) > 14) return undefined;
	const text = `${sign === '+' ? '+' : '-'}${(hours ?? '').padStart(2, '0')}:${minutes}`;
	return { zone: /^[+-]00:00$/.test(text) ? 'UTC' : text, words };
}

function byAbbreviation([, name = '']: RegExpExecArray): FoundZone | undefined {
	const zone = abbreviations[name] ?? abbreviations[name.toUpperCase()];
	return zone === undefined ? undefined : { zone, words: name, doubt: doubts[name] };
}

function byRegion([words, name = '']: RegExpExecArray): FoundZone | undefined {
	const zone = regions[name.toLowerCase()];
	return zone === undefined ? undefined : { zone, words };
}

function byName([words, name = '']: RegExpExecArray): FoundZone | undefined {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return { zone: name, words };
	} catch {
		return undefined;
	}
}

function byCity([words, name = '']: RegExpExecArray): FoundZone | undefined {
	const zone = cities.get(name.toLowerCase());
	return zone === undefined ? undefined : { zone, words };
}

/** The zone that is named at a place of a text, and how many characters that takes. */
export function zoneAt(text: string, at: number): (FoundZone & { readonly length: number }) | undefined {
	for (const [pattern, zoneOf] of patterns) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match && isSpan(text, at)) continue;
		const found = match && zoneOf(match);
		if (match && found) return { ...found, length: match[0].length };
	}
	return undefined;
}

/** `10:02-10:15` is a span: a bare offset to the west stands behind seconds only. */
function isSpan(text: string, at: number): boolean {
	return (
		/[-−]/.test(text[at] ?? '') && !/\d:\d\d:\d\d(?:\.\d+)?\s*$/.test(text.slice(Math.max(0, at - 24), at))
	);
}

const telling =
	/\btimes?\b|\btimestamps?\b|\btimeline\b|documented in|시각|시간|타임라인|일시|時刻|時間|時系列|タイムライン|日時/i;

/** The zone that a heading or sentence about its times names: `All times in CET`, `Timeline (UTC)`, `時刻 (JST)`. */
export function statedZone(line: string): FoundZone | undefined {
	if (!telling.test(line)) return undefined;
	for (const { index } of line.matchAll(/(?<![A-Za-z\d])(?=[A-Z+[]|utc|gmt|한국|日本)/g)) {
		const found = zoneAt(line, index);
		// `Times` and `All` are no cities, and `-02-01` is no offset.
		if (found && !/^[+-]\d/.test(found.words)) return found;
	}
	return undefined;
}

/** Why an abbreviation does not fit the season of a day, as `PST` in July; `undefined` where it does. */
export function seasonDoubt({ zone, words }: FoundZone, instant: number): string | undefined {
	const half = halves[zone];
	if (!half?.includes(words)) return undefined;
	const winter = Math.max(...[0, 6].map((month) => minutesAhead(Date.UTC(2021, month, 15), zone) * -1)) * -1;
	const isSummer = minutesAhead(instant, zone) !== winter;
	return isSummer === (words === half[1])
		? undefined
		: `\`${words}\` is read as the time on the clocks of ${zone}, though they showed ${isSummer ? half[1] : half[0]} that day`;
}

function minutesAhead(instant: number, zone: string): number {
	const shown = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
		.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')?.value;
	const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(shown ?? '') ?? [];
	return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
