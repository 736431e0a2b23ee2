/**
 * What customers are told: when, what they saw, whom it hurt, that it is over and what follows. Of an internal report only
 * the names of services and the times; of a public one also its symptoms and impact, in its own language, unless they hold
 * what must not leave the house, and of its causes what the taxonomy says of the family. How it was repaired, severity,
 * people, teams, signals, error texts, commands, tickets and amounts never go to customers, whatever the report is.
 */
import { type Locale, t } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import { servicesText, type Telling } from './announcement-items.ts';
import {
	causeText,
	followsText,
	type OwnSentences,
	ownSentences,
	quotedList,
} from './announcement-sentences.ts';
import { clockText, dayText, zoneNameText } from './format.ts';

/** What the person who sends it adds. */
export interface Additions {
	/** When the next update comes, as it is to be printed. */
	readonly next?: string | undefined;
	/** Where to ask. */
	readonly contact?: string | undefined;
	/** Address with details. */
	readonly link?: string | undefined;
}

/** A text, and what the sender should know of it: the last part of keys `announce.note.*`. */
export interface Notice {
	readonly lines: readonly string[];
	readonly notes: readonly ('internal' | 'language' | 'leak' | 'sender')[];
}

/** The entry of a status page: a heading with its state, then a few sentences or the items of the end. */
export function statusPageNotice(telling: Telling, { next, contact, link }: Additions): Notice {
	const { stage, locale } = telling;
	const words = t(locale);
	const { sentences, notes } = ownSentences(telling);
	const values = valuesOf(telling, next);
	const head = `[${words(`notice.state.${stage}`)}] ${words(`notice.head.${stage}`, values)}`;
	const ends = [
		...(contact ? [words('notice.questions', { contact })] : []),
		...(link ? [words('notice.details', { link })] : []),
	];
	return { lines: [head, '', ...bodyOf(telling, sentences, values), ...ends], notes };
}

/** Two or three lines for a message to a phone, which begin with who sends it where the site says so. */
export function shortNotice(telling: Telling, { next, contact, link }: Additions): Notice {
	const { stage, locale, corpus } = telling;
	const words = t(locale);
	const values = valuesOf(telling, next);
	const isDated = values.period !== '';
	const head = words(`notice.short.head.${stage}`);
	const { organisation } = corpus.site;
	const sent = organisation && words('notice.short.sent', { sender: textIn(organisation, locale), head });
	const text = {
		detected: [
			words(values.start ? 'notice.detected' : 'notice.detectedUndated', values),
			words(next ? 'notice.atWorkNext' : 'notice.atWork', values),
		],
		mitigated: [isDated ? words('notice.mitigated', values) : words('notice.head.mitigated', values)],
		resolved: [isDated ? words('notice.short.resolved', values) : words('notice.head.resolved', values)],
	}[stage];
	return {
		lines: [
			`[${sent ?? head}] ${text.join(' ')}`,
			...(stage === 'mitigated' && next ? [words('notice.next', values)] : []),
			...(contact ? [words('notice.questions', { contact })] : []),
			...(link ? [words('notice.details', { link })] : []),
		],
		notes: organisation === undefined ? ['sender'] : [],
	};
}

/** What placeholders stand for. What is not known is empty. */
interface Values {
	readonly [name: string]: string;
	readonly services: string;
	/** Clock and day, in the order of a sentence. */
	readonly start: string;
	readonly end: string;
	/** The start without its day where the end has the same. */
	readonly began: string;
	/** From start to end, in a sentence. */
	readonly period: string;
	/** The same as an entry of a list. */
	readonly span: string;
	readonly zone: string;
	readonly next: string;
}

function valuesOf(telling: Telling, next: string | undefined): Values {
	const { corpus, incident, locale } = telling;
	const words = t(locale);
	const { timeZone } = corpus.site;
	const { started, mitigated, resolved } = incident.times;
	const start = started === undefined ? undefined : momentOf(locale, started, timeZone);
	const ended = mitigated ?? resolved;
	const end = ended === undefined ? undefined : momentOf(locale, ended, timeZone);
	const isOneDay = start?.day === end?.day;
	return {
		services: servicesText(telling),
		start: start ? words('notice.moment', start) : '',
		end: end ? words('notice.moment', end) : '',
		began: start ? (isOneDay ? start.time : words('notice.moment', start)) : '',
		period: start && end ? periodText(locale, 'period', start, end) : '',
		span: start && end ? periodText(locale, 'span', start, end) : '',
		zone: zoneNameText(locale, timeZone),
		next: next ?? '',
	};
}

/** A day in words and a clock. */
interface Moment {
	readonly [name: string]: string;
	readonly day: string;
	readonly time: string;
}

function momentOf(locale: Locale, at: EpochMs, zone: string): Moment {
	return { day: dayText(locale, dayIn(at, zone)), time: clockText(at, zone) };
}

/** From one moment to another; a day that both share stands once. */
function periodText(locale: Locale, form: 'period' | 'span', start: Moment, end: Moment): string {
	const words = t(locale);
	const values = { day: start.day, start: start.time, end: end.time, lastDay: end.day };
	return words(start.day === end.day ? `notice.${form}` : `notice.${form}Days`, values);
}

function bodyOf(telling: Telling, own: OwnSentences, values: Values): string[] {
	const { stage, locale } = telling;
	const words = t(locale);
	const symptoms = quotedList(own.symptoms);
	if (stage === 'detected')
		return [
			words(values.start ? 'notice.detected' : 'notice.detectedUndated', values),
			...(symptoms ? [words('notice.see', { symptoms })] : []),
			words(values.next ? 'notice.atWorkNext' : 'notice.atWork', values),
		];
	if (stage === 'mitigated')
		return [
			...(values.period ? [words('notice.mitigated', values)] : []),
			words('notice.mitigatedWatch'),
			...(values.next ? [words('notice.next', values)] : []),
		];
	const item = (key: 'time' | 'saw' | 'happened' | 'affected' | 'cause' | 'did' | 'follows', text: string) =>
		text ? [`${words(`notice.${key}`)}: ${text}`] : [];
	return [
		...item('time', values.span && `${values.span} (${values.zone})`),
		...(symptoms ? item('saw', symptoms) : item('happened', words('notice.happenedPlain', values))),
		...item('affected', own.impact ?? ''),
		...item('cause', causeText(telling)),
		...item('did', words('notice.didPlain', values)),
		...item('follows', followsText(telling)),
		words('notice.sorry'),
	];
}
