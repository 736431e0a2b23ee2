/** An incident report → a text to paste that announces the incident, for colleagues (Slack, e-mail) or customers (status page, KakaoTalk). */

import { findSecrets } from '../check/scan/secrets.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { plainInline } from '../render/inline.ts';
import { type AnnouncementChannel, channelsFor } from './announcement-audience.ts';
import {
	type AnnouncementItem,
	announcementItems,
	isAgreed,
	isPast,
	type Stage,
	servicesText,
	stageReached,
	type Telling,
} from './announcement-items.ts';
import { type Additions, type Notice, shortNotice, statusPageNotice } from './announcement-notice.ts';
import { type Named, severityOf } from './rows.ts';
import { absolute, href, incidentPath } from './urls.ts';

/** A text, and what the sender should know of it: the last part of keys `announce.note.*`. */
export interface Announcement {
	readonly text: string;
	readonly notes: readonly (Notice['notes'][number] | 'mixed' | 'next' | 'contact')[];
}

/** The announcement, for one of the {@link channelsFor} its incident. Its text ends without a line break. */
export function announcementOf(
	telling: Telling,
	channel: AnnouncementChannel,
	additions: Additions = {},
): Announcement {
	return textFor(telling, channel, additions, () => itemsToTell(telling));
}

/** Items for colleagues, and whether a line of the report was left out since it holds what looks like a secret. */
interface ItemsToTell {
	readonly items: readonly AnnouncementItem[];
	readonly isLeaky: boolean;
}

function itemsToTell(telling: Telling): ItemsToTell {
	const items = announcementItems(telling);
	const kept = items.map(({ label, lines }) => ({ label, lines: lines.filter(isFreeOfSecrets) }));
	return {
		items: kept,
		isLeaky: kept.some(({ lines }, index) => lines.length < (items[index]?.lines.length ?? 0)),
	};
}

function textFor(
	telling: Telling,
	channel: AnnouncementChannel,
	additions: Additions,
	toTell: () => ItemsToTell,
): Announcement {
	if (channel === 'status-page') return noticed(telling, statusPageNotice(telling, additions), additions);
	if (channel === 'kakaotalk') return noticed(telling, shortNotice(telling, additions), additions);
	const { items, isLeaky } = toTell();
	const blocks =
		channel === 'slack' ? slackLines(telling, items, additions) : emailLines(telling, items, additions);
	const isMixed = telling.incident.lang !== telling.locale;
	return {
		text: blocks.join('\n'),
		notes: [
			...(isMixed ? ['mixed' as const] : []),
			...(isLeaky ? ['leak' as const] : []),
			...missing(telling, additions),
		],
	};
}

/** The announcement of an incident on its page: a text for each channel that fits it, at the latest stage that it has reached. */
export interface AnnouncementView {
	readonly stage: Stage;
	readonly texts: readonly { readonly channel: AnnouncementChannel; readonly text: string }[];
}

export function announcementView(corpus: Named, locale: Locale, incident: Incident): AnnouncementView {
	const stage = stageReached(incident);
	const telling = { corpus, incident, locale, stage };
	const toTell = itemsToTell(telling);
	return {
		stage,
		texts: channelsFor(incident).map((channel) => ({
			channel,
			text: textFor(telling, channel, {}, () => toTell).text,
		})),
	};
}

function noticed(telling: Telling, { lines, notes }: Notice, additions: Additions): Announcement {
	return { text: lines.join('\n'), notes: [...notes, ...missing(telling, additions)] };
}

/** What an announcement should say and only its sender knows. */
function missing({ stage }: Telling, { next, contact }: Additions): ('next' | 'contact')[] {
	if (stage === 'resolved') return [];
	return [
		...(next === undefined ? ['next' as const] : []),
		...(contact === undefined ? ['contact' as const] : []),
	];
}

function isFreeOfSecrets(line: string): boolean {
	return findSecrets(line).length === 0;
}

function slackLines(telling: Telling, items: readonly AnnouncementItem[], additions: Additions): string[] {
	return [
		`*[${marksOf(telling).join(' / ')}] ${titleOf(telling)}*`,
		...[...items, ...senderItems(telling, additions)].flatMap(({ label, lines }) =>
			lines.length === 1 ? [`*${label}:* ${lines[0]}`] : [`*${label}:*`, ...lines.map((line) => `• ${line}`)],
		),
	].map(withoutMentions);
}

/** A text that calls nobody: Slack notifies a whole channel for a pasted `@here`. */
function withoutMentions(line: string): string {
	return line.replace(/@(?=(?:channel|here|everyone)\b)/gi, '@ ');
}

function emailLines(telling: Telling, items: readonly AnnouncementItem[], additions: Additions): string[] {
	const words = t(telling.locale);
	const marks = marksOf(telling).map((mark) => `[${mark}]`);
	return [
		words('announce.subject', { text: `${marks.join('')} ${titleOf(telling)}` }),
		...[...items, ...senderItems(telling, additions)].flatMap(({ label, lines }) => [
			'',
			label,
			...lines.map((line) => `- ${line}`),
		]),
	];
}

/** The report's title; of a beginning that is told afterwards what was seen then, for the title knows how it ended. */
function titleOf(telling: Telling): string {
	const { incident, locale, stage } = telling;
	if (stage !== 'detected' || !isPast(telling)) return plainInline(incident.title);
	const services = servicesText(telling);
	const [symptom] = incident.lang === locale ? incident.symptoms : [];
	return symptom === undefined
		? t(locale)('notice.head.detected', { services })
		: `${services}: ${plainInline(symptom)}`;
}

/** What is no incident, severity and stage, as they stand in brackets before a title. */
function marksOf({ corpus, incident, locale, stage }: Telling): string[] {
	const words = t(locale);
	const severity = severityOf(corpus, locale, incident.severity)?.label;
	return [
		...(incident.kind === 'incident' ? [] : [words(`kind.${incident.kind}`)]),
		...(severity === undefined
			? []
			: [isAgreed(incident) ? severity : words('announce.provisional', { severity })]),
		words(`announce.stage.${stage}`),
	];
}

/** What follows the template: the next update, where to ask, and the report. */
function senderItems(
	{ corpus, incident, locale }: Telling,
	{ next, contact, link }: Additions,
): AnnouncementItem[] {
	const words = t(locale);
	const page = link ?? absolute(corpus.site, href(corpus.site, locale, incidentPath(incident.id)));
	return [
		...(next === undefined ? [] : [{ label: words('announce.next'), lines: [next] }]),
		...(contact === undefined ? [] : [{ label: words('announce.contact'), lines: [contact] }]),
		{ label: words('announce.report'), lines: [page] },
	];
}
