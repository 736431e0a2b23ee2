/**
 * REPORT → the terms by which it is compared with others. Words of one meaning are one term whatever their language,
 * through the glossary and the names of services and causes; causes, services and error texts are terms, too.
 */
import type { Incident } from '../model/incident.ts';
import { type Lexicon, type Meaning, meaningsIn, saysNothing } from './meanings.ts';
import { isCode, tokensOf } from './tokens.ts';

/** What kind of likeness a term stands for. */
export type TermKind = 'cause' | 'family' | 'service' | 'trigger' | 'error' | 'word';

/** A term of one report. */
export interface Term {
	readonly kind: TermKind;
	/** How much it says about this report: more in a title than in a note. Above 0. */
	weight: number;
	/** As it stands there: an id, or the word in its own form. */
	readonly surface: string;
	/** Whether it is a word that says too little to be a reason by itself: a predicate outside the lexicon. */
	readonly isWeak: boolean;
}

export type Terms = ReadonlyMap<string, Term>;

/** How much each field says about a report. */
const weights = {
	cause: 5,
	family: 0.8,
	service: 1.2,
	trigger: 0.8,
	error: 2,
	title: 1.5,
	summary: 1,
	symptom: 1,
	tag: 1,
	note: 0.6,
	resolution: 0.4,
} as const;
/** More than this much no term weighs, however often it comes. */
const mostWeight = 6;
/** A word of the organisation's lexicon says more than any other, and is found in both languages. */
const inVocabulary = 1.5;
const outside = 0.6;
/** What a word outside the lexicon weighs at least to be a reason: that of one in a summary, not in a note alone. */
export const leastToTell = outside;
/** Predicates say less than nouns: that something was slow, stopped or was restored is said of every incident. */
const predicate = 0.3;
/** A name of a service or cause in a text, against the same in its field. */
const named = 0.6;

/** The parts of a report that are compared. */
export type Comparable = Pick<Incident, 'title' | 'summary' | 'symptoms' | 'signatures' | 'services'> &
	Partial<Pick<Incident, 'causes' | 'trigger' | 'tags' | 'resolution' | 'impact'>>;

/** The terms of a report. What it says of its likeness to others (`recurs`, `related`) is none of them. */
export function termsOfReport(report: Comparable, lexicon: Lexicon): Terms {
	const terms = new Collected();
	for (const { cause, role } of report.causes ?? []) {
		terms.add(`cause:${cause}`, 'cause', role === 'root' ? weights.cause : weights.cause / 2, cause);
		terms.add(`family:${cause.split('/')[0]}`, 'family', weights.family, cause);
	}
	for (const service of report.services) terms.add(`service:${service}`, 'service', weights.service, service);
	if (report.trigger !== undefined && !/^(none|unknown)$/.test(report.trigger))
		terms.add(`trigger:${report.trigger}`, 'trigger', weights.trigger, report.trigger);
	for (const signature of report.signatures) addError(terms, signature);
	const texts: [string | undefined, number][] = [
		[report.title, weights.title],
		[report.summary, weights.summary],
		...report.symptoms.map((text): [string, number] => [text, weights.symptom]),
		...(report.tags ?? []).map((text): [string, number] => [text, weights.tag]),
		...(report.causes ?? []).map(({ note }): [string | undefined, number] => [note, weights.note]),
		[report.impact?.summary, weights.note],
		[report.resolution, weights.resolution],
	];
	for (const [text, weight] of texts) if (text !== undefined) addWords(terms, text, weight, lexicon);
	return terms.all;
}

/** The terms of a report that is being written: where it names no cause yet, its words may, and may hold an error line. */
export function termsOfDraft(report: Comparable, lexicon: Lexicon): Terms {
	const terms = termsOfReport(report, lexicon);
	if ((report.causes ?? []).length > 0) return terms;
	const texts = [report.title, report.summary, ...report.symptoms];
	const causes = [...termsOfText(texts.join('\n'), lexicon)].filter(([, { kind }]) => kind === 'cause');
	const errors = new Collected();
	for (const sentence of texts.flatMap((text) => text.split(/\n|(?<=[.!?])\s/)))
		if (holdsCode(sentence)) addError(errors, sentence, 1);
	return new Map([...errors.all, ...terms, ...causes]);
}

/** Whether a sentence may be an error line: prose has numbers and clocks, but hardly ever a code with letters in it. */
function holdsCode(sentence: string): boolean {
	return tokensOf(sentence).some(({ text }) => isCode(text) && /\p{L}{2}/u.test(text));
}

/** The terms of a text that somebody typed or pasted: its words, the services and causes that it names, its error codes. */
export function termsOfText(text: string, lexicon: Lexicon): Terms {
	const terms = new Collected();
	addWords(terms, text, 1, lexicon);
	addNamed(terms);
	addError(terms, text, 1);
	return terms.all;
}

class Collected {
	readonly all = new Map<string, Term>();

	add(key: string, kind: TermKind, weight: number, surface: string, isWeak = false): void {
		const before = this.all.get(key);
		if (before) before.weight = Math.min(mostWeight, before.weight + weight / 2);
		else this.all.set(key, { kind, weight, surface, isWeak });
	}
}

/** Takes services and causes whose names were among the words for those that are meant. */
function addNamed(terms: Collected): void {
	for (const [key, { weight }] of [...terms.all]) {
		const [, kind, id] = /^name:(service|cause):(.*)$/.exec(key) ?? [];
		if (kind && id)
			terms.add(
				`${kind}:${id}`,
				kind as 'service' | 'cause',
				weights[kind as 'service' | 'cause'] * named * Math.min(1, weight),
				id,
			);
	}
}

/** Words of an error text without its numbers, which differ from time to time. */
function addError(terms: Collected, text: string, weight: number = weights.error): void {
	for (const { text: word } of tokensOf(text)) {
		const bare = word
			.replace(/\d+(?:\p{L}{1,3}(?!\p{L}))?/gu, '')
			.replace(/[^\p{L}_]+$/u, '')
			.toLowerCase();
		if (bare.length < 3 || saysNothing(bare)) continue;
		terms.add(`error:${bare}`, 'error', isCode(word) ? weight : weight / 3, bare);
	}
}

function addWords(terms: Collected, text: string, weight: number, lexicon: Lexicon): void {
	// A word of several meanings says less of each.
	for (const meaning of meaningsIn(text, lexicon))
		for (const key of meaning.keys)
			terms.add(
				key,
				'word',
				(weight * worth(key, meaning)) / meaning.keys.length,
				meaning.surface,
				meaning.isPredicate,
			);
}

function worth(key: string, { isPredicate }: Meaning): number {
	if (!key.startsWith('w:')) return inVocabulary;
	return isPredicate ? predicate : outside;
}
