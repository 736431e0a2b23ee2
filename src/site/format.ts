/** Numbers, days, times and durations as people read them. Machines read the ISO forms beside them. */
import { durationText as durationIn } from '../i18n/quantities.ts';
import { type Locale, t } from '../i18n/t.ts';
import { dayIn, type EpochMs, offsetMs } from '../model/times.ts';

// Pages find every format here; those that scripts need too are written without the dictionaries.
export { numberText, percentText, quarterText } from '../i18n/quantities.ts';

/** An amount in a currency: `₩12,000,000`. */
export function moneyText(locale: Locale, amount: number, currency: string): string {
	return amount.toLocaleString(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
}

/** A day `YYYY-MM-DD` in words: `14 March 2026`, `2026년 3월 14일`. */
export function dayText(locale: Locale, day: string): string {
	return formatDay(locale, day, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** A day `YYYY-MM-DD` with its day of the week: `Sat 14 March 2026`, `2026년 3월 14일 (토)`. */
export function weekdayText(locale: Locale, day: string): string {
	const weekday = formatDay(locale, day, { weekday: 'short' });
	return locale === 'ko' ? `${dayText(locale, day)} (${weekday})` : `${weekday} ${dayText(locale, day)}`;
}

/** The month of a day `YYYY-MM-DD`: `March 2026`, `2026년 3월`. */
export function monthText(locale: Locale, day: string): string {
	return formatDay(locale, day, { year: 'numeric', month: 'long' });
}

function formatDay(locale: Locale, day: string, options: Intl.DateTimeFormatOptions): string {
	const tag = locale === 'en' ? 'en-GB' : locale;
	const key = `${tag}${Object.entries(options).join()}`;
	let format = dayFormats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
		dayFormats.set(key, format);
	}
	return format.format(Date.parse(day));
}

// A format takes a hundred times as long to make as to use, and pages use them by the dozen.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The clock of a zone at an instant: `09:05`; seconds only when there are any. */
export function clockText(at: EpochMs, zone: string): string {
	const local = new Date(at + offsetMs(at, zone)).toISOString();
	return local.slice(17, 19) === '00' ? local.slice(11, 16) : local.slice(11, 19);
}

/** Day and clock of a zone at an instant: `2026-03-14 09:05`. */
export function stampText(at: EpochMs, zone: string): string {
	return `${dayIn(at, zone)} ${clockText(at, zone)}`;
}

/** An instant for `datetime`: `2026-03-14T09:05:00+09:00`. */
export function isoText(at: EpochMs, zone: string): string {
	const offset = Math.round(offsetMs(at, zone) / 60_000);
	const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
	const part = (minutes: number): string => String(minutes).padStart(2, '0');
	const size = Math.abs(offset);
	return `${local}${offset < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/** What a zone is called: `Korean Standard Time (Asia/Seoul)`. The name is that of winter, which is right all year in Korea. */
export function zoneText(locale: Locale, zone: string): string {
	const name = zoneNameText(locale, zone);
	return name === zone ? zone : `${name} (${zone})`;
}

/** What a zone is called, without its id where it has a name: `Korean Standard Time`. */
export function zoneNameText(locale: Locale, zone: string): string {
	const key = `${locale} ${zone}`;
	let name = zoneNames.get(key);
	if (name === undefined) {
		const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
		name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
		zoneNames.set(key, name);
	}
	return name;
}

const zoneNames = new Map<string, string>();

/** Minutes in the two largest units that say something: `1 h 23 min`, `2 d 4 h`, `1시간 23분`. Below zero counts as zero. */
export function durationText(locale: Locale, minutes: number): string {
	return durationIn(t(locale), minutes);
}

/** Minutes for the `datetime` of a duration: `PT83M`. */
export function isoDuration(minutes: number): string {
	return `PT${Math.max(0, Math.round(minutes))}M`;
}
