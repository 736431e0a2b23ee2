/**
 * What customers are told. Of an internal report only the names of services and the times; of a public one its own
 * sentences too, in its own language, unless they hold what must not leave the house. Severity, people, teams, signals,
 * error texts, commands, tickets and amounts never go to customers, whatever the report is.
 */
import { findInternalAddresses } from '../check/scan/internal-address.ts';
import { findPersonalData } from '../check/scan/personal-data.ts';
import { findSecrets } from '../check/scan/secrets.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import type { Site } from '../model/site.ts';
import { dayIn, type EpochMs } from '../model/times.ts';
import { plainInline } from '../render/inline.ts';
import { isAgreed, servicesText, type Telling } from './announcement-items.ts';
import { clockText, dayText, zoneNameText } from './format.ts';
import { causeOf } from './rows.ts';

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
	readonly notes: readonly ('internal' | 'language' | 'leak')[];
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

/** Two or three lines for a message to a phone. */
export function shortNotice(telling: Telling, { next, contact, link }: Additions): Notice {
	const { stage, locale } = telling;
	const words = t(locale);
	const values = valuesOf(telling, next);
	const isDated = values.start !== '' && values.end !== '';
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
			`${words(`notice.short.head.${stage}`)} ${text.join(' ')}`,
			...(stage === 'mitigated' && next ? [words('notice.next', values)] : []),
			...(contact ? [words('notice.questions', { contact })] : []),
			...(link ? [words('notice.details', { link })] : []),
		],
		notes: [],
	};
}

interface Values {
	readonly [name: string]: string;
	readonly services: string;
	/** Day and clock; empty when it is not known. */
	readonly start: string;
	readonly end: string;
	readonly zone: string;
	readonly next: string;
}

function valuesOf(telling: Telling, next: string | undefined): Values {
	const { corpus, incident, locale } = telling;
	const { timeZone } = corpus.site;
	const { started, mitigated, resolved } = incident.times;
	const end = mitigated ?? resolved;
	return {
		services: servicesText(telling),
		start: started === undefined ? '' : momentText(locale, started, timeZone),
		end: end === undefined ? '' : momentText(locale, end, timeZone, started),
		zone: zoneNameText(locale, timeZone),
		next: next ?? '',
	};
}

/** Day in words and clock; the clock alone on the day of an instant before. */
function momentText(locale: Locale, at: EpochMs, zone: string, before?: EpochMs): string {
	const day = dayIn(at, zone);
	const isSameDay = before !== undefined && dayIn(before, zone) === day;
	return `${isSameDay ? '' : `${dayText(locale, day)} `}${clockText(at, zone)}`;
}

function bodyOf({ stage, locale, corpus, incident }: Telling, own: OwnSentences, values: Values): string[] {
	const words = t(locale);
	const see = own.symptoms.length > 0 ? [words('notice.see', { symptoms: own.symptoms.join(' / ') })] : [];
	if (stage === 'detected')
		return [
			words(values.start ? 'notice.detected' : 'notice.detectedUndated', values),
			...see,
			words(values.next ? 'notice.atWorkNext' : 'notice.atWork', values),
		];
	if (stage === 'mitigated')
		return [
			...(values.start && values.end ? [words('notice.mitigated', values)] : []),
			words('notice.mitigatedWatch'),
			...(values.next ? [words('notice.next', values)] : []),
		];
	const root = incident.causes.find(({ role }) => role === 'root');
	const isCauseTold = root !== undefined && incident.visibility === 'public' && isAgreed(incident);
	const item = (key: 'time' | 'happened' | 'affected' | 'did', text: string | undefined) =>
		text ? [`${words(`notice.${key}`)}: ${text}`] : [];
	return [
		...item('time', values.start && values.end ? `${values.start} – ${values.end} (${values.zone})` : ''),
		...item('happened', own.symptoms.join(' / ') || words('notice.happenedPlain', values)),
		...item('affected', own.impact),
		...(isCauseTold ? [`${words('announce.cause')}: ${causeOf(corpus, locale, root.cause).label}`] : []),
		...item('did', own.resolution ?? words('notice.didPlain', values)),
		words('notice.sorry'),
	];
}

interface OwnSentences {
	readonly symptoms: readonly string[];
	readonly impact: string | undefined;
	readonly resolution: string | undefined;
}

const nothing: OwnSentences = { symptoms: [], impact: undefined, resolution: undefined };

/** The sentences of a report that may go to customers in a locale, as plain text. */
function ownSentences({ corpus, incident, locale }: Telling): {
	readonly sentences: OwnSentences;
	readonly notes: Notice['notes'];
} {
	if (incident.visibility !== 'public') return { sentences: nothing, notes: ['internal'] };
	if (incident.lang !== locale) return { sentences: nothing, notes: ['language'] };
	const { kept, isLeaky } = withoutLeaks(incident, corpus.site);
	return { sentences: kept, notes: isLeaky ? ['leak'] : [] };
}

function withoutLeaks(incident: Incident, site: Site): { kept: OwnSentences; isLeaky: boolean } {
	let isLeaky = false;
	const safe = (text: string | undefined): string | undefined => {
		if (text === undefined) return undefined;
		const plain = plainInline(text);
		// Both forms: Markdown can hide an address behind a word, and split a secret by its signs.
		const leaks = [text, plain].some((form) => holdsLeak(form, site));
		isLeaky ||= leaks;
		return leaks ? undefined : plain;
	};
	const kept = {
		symptoms: incident.symptoms.map(safe).filter((text) => text !== undefined),
		impact: safe(incident.impact?.summary),
		resolution: safe(incident.resolution),
	};
	return { kept, isLeaky };
}

/** Whether a text holds what looks like a secret, personal data or an address inside the organisation. */
export function holdsLeak(text: string, { policy }: Site): boolean {
	const allowed = policy.allow.reduce((rest, { text: exempt }) => rest.replaceAll(exempt, ' '), text);
	return [
		findSecrets(allowed),
		findPersonalData(allowed),
		findInternalAddresses(allowed, policy.internalHosts),
	].some((hits) => hits.length > 0);
}
