/** What a report itself says to customers: its sentences that may leave the house, and of causes and actions what no engineer need be to read. */
import { findInternalAddresses } from '../check/scan/internal-address.ts';
import { findPersonalData } from '../check/scan/personal-data.ts';
import { findSecrets } from '../check/scan/secrets.ts';
import { politeKorean } from '../i18n/polite-korean.ts';
import { t } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import type { Site } from '../model/site.ts';
import { textIn } from '../model/text.ts';
import { plainInline } from '../render/inline.ts';
import { isAgreed, type Telling } from './announcement-items.ts';

/** Sentences of a report that may go to customers, as plain text. */
export interface OwnSentences {
	readonly symptoms: readonly string[];
	readonly impact: string | undefined;
}

const nothing: OwnSentences = { symptoms: [], impact: undefined };

/** The sentences of a report that may go to customers in a locale, as plain text. */
export function ownSentences({ corpus, incident, locale }: Telling): {
	readonly sentences: OwnSentences;
	readonly notes: readonly ('internal' | 'language' | 'leak')[];
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
	const symptoms = incident.symptoms.map(safe).filter((text) => text !== undefined);
	const impact = safe(incident.impact?.summary);
	return { kept: { symptoms, impact: impact && inStyle(impact, incident.lang) }, isLeaky };
}

/** Whether a text holds what looks like a secret, personal data or an address inside the organisation. */
function holdsLeak(text: string, { policy }: Site): boolean {
	const allowed = policy.allow.reduce((rest, { text: exempt }) => rest.replaceAll(exempt, ' '), text);
	return [
		findSecrets(allowed),
		findPersonalData(allowed),
		findInternalAddresses(allowed, policy.internalHosts),
	].some((hits) => hits.length > 0);
}

/** Symptoms in the words of those who saw them; as they stand where one has a quotation in it already. */
export function quotedList(symptoms: readonly string[]): string {
	if (symptoms.some((symptom) => /["“”]/u.test(symptom))) return symptoms.join(' / ');
	return symptoms.map((symptom) => `“${symptom}”`).join(', ');
}

/** What the taxonomy says of the family of an agreed cause of a public report: the cause itself is for engineers. */
export function causeText({ corpus, incident, locale }: Telling): string {
	const root = incident.causes.find(({ role }) => role === 'root');
	if (root === undefined || incident.visibility !== 'public' || !isAgreed(incident)) return '';
	const family = corpus.taxonomy.causes.find(({ id }) => id === root.cause.split('/')[0]);
	return family?.description === undefined ? '' : inStyle(textIn(family.description, locale), locale);
}

/** That measures of a public report are taken against a repetition, if any is. What they are is for engineers, too. */
export function followsText({ incident, locale }: Telling): string {
	if (incident.visibility !== 'public') return '';
	const measures = incident.actions.filter(({ status }) => status !== 'dropped');
	if (measures.length === 0) return '';
	const areDone = measures.every(({ status }) => status === 'done');
	return t(locale)(areDone ? 'notice.measuresTaken' : 'notice.measures');
}

/** A sentence of a report in the style in which customers are addressed. */
function inStyle(text: string, locale: string): string {
	return locale === 'ko' ? politeKorean(text) : text;
}
