/** Which incidents are like one, and why. The same ranking serves the site and the commands for writers. */
import type { Incident } from '../model/incident.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { type Lexicon, lexiconOf } from './meanings.ts';
import { signatureWith } from './signature-likeness.ts';
import {
	type Comparable,
	leastToTell,
	type TermKind,
	type Terms,
	termsOfDraft,
	termsOfReport,
	termsOfText,
} from './similar-terms.ts';
import { wordsToShow } from './similar-words.ts';

/** Incidents by their terms, made once for many questions. */
export interface SimilarIndex {
	readonly lexicon: Lexicon;
	readonly incidents: readonly Incident[];
	readonly terms: readonly Terms[];
	/** The incidents that have a term. */
	readonly places: ReadonlyMap<string, readonly Occurrence[]>;
	/** Places of incidents in the list, by id. */
	readonly placeOf: ReadonlyMap<string, number>;
}

interface Occurrence {
	/** Place of the incident in the list. */
	readonly place: number;
	/** How much of the term's gain it gets. */
	readonly share: number;
}

/** Why an incident is like another. */
export interface Reasons {
	/** Ids of causes that both have, or that the text names. */
	readonly causes: readonly string[];
	/** Ids of services that both hurt, or that the text names. */
	readonly services: readonly string[];
	/** The signature of the other incident that has the most of the error text. */
	readonly signature: string | undefined;
	/**
	 * The words of the other incident that say the most, as they stand there, after the word of the question where that is
	 * another of the same meaning: `order ↔ 주문`; at most {@link mostWords}.
	 */
	readonly words: readonly string[];
}

/** An incident that is like the one asked about. */
export interface Similar {
	readonly incident: Incident;
	/** 0 to 1: the share of what the question says, weighted by how rarely it is said, that is said here, too. */
	readonly score: number;
	readonly reasons: Reasons;
}

export interface SimilarOptions {
	/** At most so many. */
	readonly most: number;
	/** Which incidents may be listed; all when left out. */
	readonly among?: (incident: Incident) => boolean;
}

const noPlaces: readonly Occurrence[] = [];
const mostWords = 6;
/** The weight of a term that gets half of its gain. */
const halfShare = 1.1;
/** Less of the question than this is chance. */
const leastScore = 0.1;
/** The same where words are all that is shared, for a few are in many reports. */
const leastByWords = 0.2;

/** Terms that were made before, of reports as they are now. */
export interface KeptTerms {
	termsOf(report: Comparable, make: () => Terms): Terms;
}

/** The index of incidents; their order does not matter. `kept` has the terms of an earlier process. */
export function similarIndex(
	incidents: readonly Incident[],
	taxonomy: Taxonomy,
	kept?: KeptTerms,
): SimilarIndex {
	const { lexicon, known } = knownOf(taxonomy);
	const terms = incidents.map((incident) => {
		const make = () => termsOfReport(incident, lexicon);
		const own = known.get(incident) ?? kept?.termsOf(incident, make) ?? make();
		known.set(incident, own);
		return own;
	});
	const places = new Map<string, Occurrence[]>();
	for (const [place, own] of terms.entries())
		for (const [key, { weight }] of own) {
			const list = places.get(key);
			const occurrence = { place, share: shareOf(weight) };
			if (list) list.push(occurrence);
			else places.set(key, [occurrence]);
		}
	const placeOf = new Map(incidents.map(({ id }, place) => [id, place]));
	return { lexicon, incidents, terms, places, placeOf };
}

/** The words of an organisation, and the terms of the incidents that were looked at with them. */
interface Known {
	readonly lexicon: Lexicon;
	readonly known: WeakMap<Incident, Terms>;
}

const knownByTaxonomy = new WeakMap<Taxonomy, Known>();

/** What is known with a taxonomy: while somebody writes, one save leaves all other incidents as they are. */
function knownOf(taxonomy: Taxonomy): Known {
	const known = knownByTaxonomy.get(taxonomy) ?? { lexicon: lexiconOf(taxonomy), known: new WeakMap() };
	knownByTaxonomy.set(taxonomy, known);
	return known;
}

/** The incidents most like a report, most alike first; a report of the same id is never among them. */
export function similarToReport(
	index: SimilarIndex,
	report: Comparable & { readonly id?: string },
	options: SimilarOptions,
): Similar[] {
	const { among } = options;
	return ranked(index, termsOfDraft(report, index.lexicon), report.id, {
		...options,
		among: (incident) => incident.id !== report.id && (among?.(incident) ?? true),
	});
}

/** The incidents most like a text. */
export function similarToText(index: SimilarIndex, text: string, options: SimilarOptions): Similar[] {
	return ranked(index, termsOfText(text, index.lexicon), undefined, options);
}

function ranked(
	index: SimilarIndex,
	asked: Terms,
	self: string | undefined,
	{ most, among }: SimilarOptions,
): Similar[] {
	const own = self === undefined ? undefined : index.terms[index.placeOf.get(self) ?? -1];
	const scores = new Float64Array(index.incidents.length);
	let whole = 0;
	for (const [key, { weight }] of asked) {
		const places = index.places.get(key) ?? noPlaces;
		// What no other report says tells none from another.
		const others = places.length - (own?.has(key) ? 1 : 0);
		if (others === 0) continue;
		const gain = weight * rarity(index, others);
		whole += gain;
		if (!isTelling(index, others)) continue;
		for (const { place, share } of places) scores[place] = (scores[place] ?? 0) + gain * share;
	}
	const found: { place: number; incident: Incident; score: number }[] = [];
	for (const [place, incident] of index.incidents.entries()) {
		const score = (scores[place] ?? 0) / whole;
		if (score >= leastScore && (among?.(incident) ?? true)) found.push({ place, incident, score });
	}
	const similar: Similar[] = [];
	for (const { place, incident, score } of found.sort(
		(a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1),
	)) {
		if (similar.length === most) break;
		const reasons = reasonsOf(index, asked, place);
		if (isReason(reasons, score)) similar.push({ incident, score, reasons });
	}
	return similar;
}

/** Whether what is shared is more than some words that are in many reports. */
function isReason({ causes, services, signature, words }: Reasons, score: number): boolean {
	if (causes.length > 0 || services.length > 0 || signature !== undefined) return true;
	return words.length > 0 && score >= leastByWords;
}

/** What it says that a report has a term, from 0 for one that all have. As in BM25. */
function rarity({ incidents }: SimilarIndex, count: number): number {
	return Math.log(1 + (incidents.length - count + 0.5) / (count + 0.5));
}

/** A term of most reports ranks nothing and takes long to count. */
function isTelling({ incidents }: SimilarIndex, count: number): boolean {
	return incidents.length < 50 || count < incidents.length / 2;
}

/** How much of a term's gain a report gets that gives it a weight; less and less for more. */
function shareOf(weight: number): number {
	return weight / (weight + halfShare);
}

function reasonsOf(index: SimilarIndex, asked: Terms, place: number): Reasons {
	const own: Terms = index.terms[place] ?? new Map();
	const shared = [...asked]
		.flatMap(([key, { kind, weight, surface, isWeak }]) => {
			const term = own.get(key);
			return term
				? [
						{
							key,
							kind,
							asked: surface,
							surface: term.surface,
							isWeak:
								isWeak ||
								term.isWeak ||
								(key.startsWith('w:') && Math.min(weight, term.weight) < leastToTell),
							gain: weight * term.weight * rarity(index, index.places.get(key)?.length ?? 0),
						},
					]
				: [];
		})
		.sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1));
	const of = (kind: TermKind): string[] => [
		...new Set(shared.filter((term) => term.kind === kind).map(({ surface }) => surface)),
	];
	const errors = new Set(shared.filter(({ kind }) => kind === 'error').map(({ key }) => key));
	return {
		causes: of('cause'),
		services: of('service'),
		signature: signatureWith(errors, index.incidents[place]?.signatures ?? []),
		words: wordsToShow(
			shared
				.filter(({ kind, isWeak }) => kind === 'word' && !isWeak)
				.map(({ key, asked: word, surface }) => ({
					asked: word,
					own: surface,
					byName: key.startsWith('name:'),
				})),
			mostWords,
		),
	};
}
