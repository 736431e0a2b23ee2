/** Times that were understood, as their writer reads them again. */
import { type Locale, t } from '../i18n/t.ts';
import { instantOf } from '../model/times.ts';
import { clockText, durationText, isoText, weekdayText } from '../site/format.ts';
import { typedTimes } from './answers.ts';

/** A time of a report with its day of the week, its zone and that zone's offset: `Mon 1 June 2026 23:40 (Asia/Seoul, UTC+09:00)`. */
export function timeText(locale: Locale, text: string, zone: string): string {
	const at = instantOf(text, zone);
	if (at === undefined) return text;
	const iso = isoText(at, zone);
	return `${weekdayText(locale, iso.slice(0, 10))} ${clockText(at, zone)} (${zone}, UTC${iso.slice(19)})`;
}

/**
 * The times that are known, a line each in their order, each with how long after the one before it was. Times that are not
 * known are left out; empty when none is.
 */
export function timesSummary(
	locale: Locale,
	times: { readonly [name in (typeof typedTimes)[number]]?: string | undefined },
	zone: string,
): string[] {
	const words = t(locale);
	const lines: string[] = [];
	let last: number | undefined;
	for (const name of typedTimes) {
		const text = times[name];
		const at = text === undefined ? undefined : instantOf(text, zone);
		if (text === undefined || at === undefined) continue;
		const later =
			last === undefined
				? ''
				: ` · ${words('ask.times.later', { duration: durationText(locale, Math.round((at - last) / 60_000)) })}`;
		lines.push(`${words(`milestone.${name}`)}: ${timeText(locale, text, zone)}${later}`);
		last = at;
	}
	return lines;
}
