/** The items of an announcement to colleagues, in the order of the handbook's template, as far as they were known at a stage. */
import { duration } from '../analyse/durations.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident, TimelineEntry } from '../model/incident.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import { plainInline } from '../render/inline.ts';
import { unfelt } from './announcement-audience.ts';
import { clockText, durationText, stampText, zoneNameText } from './format.ts';
import { impactFigures } from './impact.ts';
import { causeOf, type Named, serviceOf } from './rows.ts';

/** The stages in which an incident is announced; each is named like the milestone that it tells of. */
export const stages = ['detected', 'mitigated', 'resolved'] as const;
export type Stage = (typeof stages)[number];

/** One item: its label and its lines, which are never none. */
export interface AnnouncementItem {
	readonly label: string;
	readonly lines: readonly string[];
}

/** The latest stage that an incident has reached; `detected` when it tells no times. */
export function stageReached({ times }: Incident): Stage {
	if (times.resolved !== undefined) return 'resolved';
	return times.mitigated === undefined ? 'detected' : 'mitigated';
}

/** What items are made of. `zone` is that in which times are shown. */
export interface Telling {
	readonly corpus: Named;
	readonly incident: Incident;
	readonly locale: Locale;
	readonly stage: Stage;
}

/**
 * The seven items of the template. One that the report does not tell says so, for a missing line reads as an oversight:
 * that it is not known yet, or once all is over that it is not recorded.
 */
export function announcementItems(telling: Telling): AnnouncementItem[] {
	const words = t(telling.locale);
	const item = (name: ItemName, lines: readonly string[]): AnnouncementItem => ({
		label: words(`announce.${name}`),
		lines:
			lines.length > 0
				? lines
				: [words(telling.stage === 'resolved' ? 'announce.unrecorded' : 'announce.unknown')],
	});
	return [
		item('time', timeLines(telling)),
		item('symptoms', telling.incident.symptoms.map(plainInline)),
		item('timeline', timelineLines(telling)),
		item('noticed', noticedLines(telling)),
		item('impact', impactLines(telling)),
		item('cause', causeLines(telling)),
		item('handling', handlingLines(telling)),
	];
}

type ItemName = 'time' | 'symptoms' | 'timeline' | 'noticed' | 'impact' | 'cause' | 'handling';

/** Whether a stage is told afterwards: the incident has reached a later one, so the report knows more than people did. */
export function isPast({ incident, stage }: Telling): boolean {
	return stages.indexOf(stage) < stages.indexOf(stageReached(incident));
}

/** Whether what the report says of causes and severity is agreed. */
export function isAgreed({ status }: Incident): boolean {
	return status === 'reviewed' || status === 'closed';
}

function timeLines({ corpus, incident, locale, stage }: Telling): string[] {
	const { started, mitigated, resolved } = incident.times;
	if (started === undefined) return [];
	const words = t(locale);
	const { timeZone } = corpus.site;
	const zone = zoneNameText(locale, timeZone);
	const start = stampText(started, timeZone);
	const end = mitigated ?? resolved;
	if (stage === 'detected' || end === undefined) return [words('announce.ongoing', { start, zone })];
	const span = {
		start,
		zone,
		end: shortStamp(end, started, timeZone),
		duration: durationText(locale, (end - started) / 60_000),
	};
	if (unfelt(incident) !== undefined) return [words('announce.spanUnfelt', span)];
	return stage === 'resolved' && resolved !== undefined && resolved !== end
		? [words('announce.spanResolved', { ...span, resolved: shortStamp(resolved, started, timeZone) })]
		: [words('announce.span', span)];
}

/** The clock of an instant, with its day when that is another than that of a first instant. */
export function shortStamp(at: EpochMs, first: EpochMs, zone: string): string {
	return dayIn(at, zone) === dayIn(first, zone) ? clockText(at, zone) : stampText(at, zone);
}

const afterwards = new Set<TimelineEntry['phase']>(['reporting', 'review', 'learning']);

function timelineLines(telling: Telling): string[] {
	const { corpus, incident, stage } = telling;
	const { detected, acknowledged, mitigated, resolved } = incident.times;
	const last = { detected: acknowledged ?? detected, mitigated, resolved }[stage];
	const until = isPast(telling) && last !== undefined ? last : Number.POSITIVE_INFINITY;
	const entries = incident.timeline.filter(({ at, phase }) => at <= until && !afterwards.has(phase));
	const { timeZone } = corpus.site;
	return entries.map(({ at, event }, index) => {
		const before = entries[index - 1];
		const time = before ? shortStamp(at, before.at, timeZone) : stampText(at, timeZone);
		return `${time} ${plainInline(event)}`;
	});
}

function noticedLines({ incident, locale }: Telling): string[] {
	const words = t(locale);
	const { source, channel, signal } = incident.detection;
	const toDetect = duration(incident, 'timeToDetect');
	const how = [
		source && words(`source.${source}`),
		channel && words(`channel.${channel}`),
		signal && plainInline(signal),
	].filter((part) => part !== undefined);
	if (how.length === 0) return [];
	const after =
		toDetect && toDetect.minutes > 0
			? ` (${words('announce.afterStart', { duration: durationText(locale, toDetect.minutes) })})`
			: '';
	return [`${how.join(', ')}${after}`];
}

function impactLines(telling: Telling): string[] {
	const { incident, locale } = telling;
	const words = t(locale);
	const reason = unfelt(incident);
	const none = reason === undefined ? [] : [words(`announce.noImpact.${reason}`)];
	if (telling.stage === 'detected' && isPast(telling))
		return reason === undefined ? [words('announce.scale', { services: servicesText(telling) })] : none;
	const summary = incident.impact?.summary;
	const figures = impactFigures(incident, locale, plainInline);
	const counted = figures
		.filter(({ field }) => field !== 'dataLoss')
		.map(({ field, text }) => `${words(`impact.${field}`)} ${text}`);
	// What was lost is told in sentences, which no list between commas can hold.
	const lost = figures.filter(({ field }) => field === 'dataLoss');
	return [
		...none,
		...(summary ? [plainInline(summary)] : []),
		...(counted.length > 0 ? [counted.join(', ')] : []),
		...lost.map(({ field, text }) => `${words(`impact.${field}`)}: ${text}`),
	];
}

/** The names of the services that were hurt, joined by commas. */
export function servicesText({ corpus, incident, locale }: Telling): string {
	return incident.services.map((id) => serviceOf(corpus, locale, id).label).join(', ');
}

function causeLines({ corpus, incident, locale, stage }: Telling): string[] {
	const words = t(locale);
	const { trigger, causes } = incident;
	const changed = trigger && words('announce.lastChange', { trigger: words(`trigger.${trigger}`) });
	if (stage === 'detected' || causes.length === 0)
		return [[words('announce.investigating'), changed].filter(Boolean).join('. ')];
	const certainty = isAgreed(incident) ? '' : ` (${words('announce.causeProvisional')})`;
	const roots = causes.filter(({ role }) => role === 'root');
	return [
		...(roots.length > 0 ? roots : causes.slice(0, 1)).map(({ cause, note }) => {
			const { family, label } = causeOf(corpus, locale, cause);
			return `${family} / ${label}${certainty}${note ? `: ${plainInline(note)}` : ''}`;
		}),
		...(changed ? [changed] : []),
	];
}

function handlingLines({ corpus, incident, locale, stage }: Telling): string[] {
	const words = t(locale);
	const { acknowledged } = incident.times;
	if (stage === 'detected')
		return acknowledged === undefined
			? [words('announce.atWorkUnknown')]
			: [words('announce.atWork', { time: clockText(acknowledged, corpus.site.timeZone) })];
	const final = incident.mitigation?.final;
	const stopped = final ? [words('announce.stoppedBy', { mitigation: words(`mitigation.${final}`) })] : [];
	if (stage === 'mitigated') return [...stopped, words('announce.watching')];
	return [
		...stopped,
		...(incident.resolution ? [plainInline(incident.resolution)] : []),
		...incident.actions
			.filter(({ status }) => status !== 'dropped')
			.map(({ title, owner, due }) => {
				const values = { title: plainInline(title), owner: owner ?? '', due: due ?? '' };
				if (owner === undefined) return words('announce.followUp', values);
				return words(due === undefined ? 'announce.followUpOwner' : 'announce.followUpDue', values);
			}),
	];
}
