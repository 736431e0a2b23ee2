/** The zone of a document's times: stated once, beside the times, or nowhere. */
import type { Guess } from '../importer.ts';
import type { FieldName } from './fields.ts';
import { leadingMoment } from './moments.ts';
import type { WrittenTimeline } from './timeline.ts';
import { type FoundZone, statedZone, zoneAt } from './zones.ts';

export interface ZoneSources {
	readonly written: WrittenTimeline;
	readonly text: string;
	readonly lang: 'ko' | 'ja' | 'en';
	/** The zone to take where none is stated. */
	readonly fallback: string | undefined;
	readonly fields: ReadonlyMap<FieldName, string>;
}

const ofLanguage: Readonly<Record<string, string>> = { ko: 'Asia/Seoul', ja: 'Asia/Tokyo' };

/** The zone of readings that name none, and the report's. A zone that is not stated for them is a guess. */
export function zoneOf(sources: ZoneSources, guesses: Guess[]): { zone: FoundZone; reportZone: string } {
	const zone = findZone(sources, guesses);
	return { zone, reportZone: reportZoneOf(zone.zone, sources.lang) };
}

function findZone({ written, text, lang, fallback, fields }: ZoneSources, guesses: Guess[]): FoundZone {
	if (written.zone) return noted(written.zone, guesses);
	for (const [line] of text.matchAll(
		/^.*\b(?:all times|times (?:are|in)\b|times listed).*$|^.*(?:全時刻|모든 시각).*$/gim,
	)) {
		const found = /screenshot|スクリーンショット|스크린샷/i.test(line) ? undefined : statedZone(line);
		if (found) return noted(found, guesses);
	}
	const beside = [
		...written.entries.flatMap(({ moment }) =>
			moment && moment !== 'same' && moment.zone ? [moment.zone] : [],
		),
		...[...fields.values()].flatMap((value) => leadingMoment(value)?.zone ?? []),
	];
	const common = mostCommon(beside);
	if (common) return common;
	const elsewhere = mostCommon(
		[...text.matchAll(/(?<!\d)\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]m)?\s*[(（]?/gi)].flatMap(
			({ 0: words, index }) => zoneAt(text, index + words.length) ?? [],
		),
	);
	const { zone, why } = elsewhere
		? { zone: elsewhere, why: 'no zone beside these times: one that the text names elsewhere' }
		: fallback
			? { zone: { zone: fallback, words: fallback }, why: 'no zone is stated: that of the option `--zone`' }
			: ofLanguage[lang]
				? {
						zone: { zone: ofLanguage[lang] ?? 'UTC', words: lang },
						why: 'no zone is stated: that of the language',
					}
				: { zone: { zone: 'UTC', words: 'UTC' }, why: 'no zone is stated: UTC' };
	guesses.push({ field: 'timeZone', value: zone.zone, why });
	return zone;
}

function noted(zone: FoundZone, guesses: Guess[]): FoundZone {
	if (zone.doubt) guesses.push({ field: 'timeZone', value: zone.zone, why: zone.doubt });
	return zone;
}

function mostCommon(zones: readonly FoundZone[]): FoundZone | undefined {
	const counts = new Map<string, number>();
	for (const { zone } of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	return zones.find(({ zone }) => zone === best);
}

/** The IANA zone of a report whose times are in `zone`: an offset has none but where a language tells it. */
export function reportZoneOf(zone: string, lang: string): string {
	if (!/^[+-]/.test(zone)) return zone;
	return zone === '+09:00' ? (ofLanguage[lang] ?? 'Asia/Tokyo') : 'UTC';
}
