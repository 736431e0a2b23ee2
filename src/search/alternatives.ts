/** A WORD → what to search for in its place, from what occurs in the reports. */
import { stemmer } from 'stemmer';
import { isStop } from './common-words.ts';
import type { GlossaryGroup } from './glossary.ts';
import { initialsOf, koreanStems } from './korean.ts';
import { soundOf } from './loanwords.ts';
import { codeParts, joinedCode, type Token, tokensOf } from './tokens.ts';
import type { Alternative, Language, Relation } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far each kind of alternative stands for the word itself. The order matters more than the numbers. */
const weights: Readonly<Record<Relation, number>> = {
	itself: 1,
	together: 1,
	form: 0.9,
	part: 0.85,
	synonym: 0.75,
	typed: 0.9,
	spelling: 0.7,
	inside: 0.65,
	sound: 0.55,
	near: 0.4,
};

const mostForms = 8;
const mostInside = 5;
const mostSpellings = 3;
/** Fewer consonants than this are shared by too many words; English words are more likely to be no loanwords at all. */
const leastSound = { korean: 3, latin: 4 };

export function alternative(search: string, relation: Relation, share = 1): Alternative {
	return { search, weight: weights[relation] * share, relation };
}

/** Whether a word of another script than Hangul begins some word of the reports, or occurs in another form. */
export function knowsLatin(vocabulary: Vocabulary, text: string): boolean {
	const word = joinedCode(text);
	if (vocabulary.knows(word)) return true;
	const stem = stemmer(word);
	const beginning = stem.slice(0, Math.max(3, stem.length - 1));
	return (
		stem.length > 2 && vocabulary.startingWith(beginning, Infinity).some((other) => stemmer(other) === stem)
	);
}

/** The stems of a Korean word that begin some word of the reports, the longest first. */
export function knownStems(vocabulary: Vocabulary, text: string): string[] {
	return koreanStems(text).filter((stem) => vocabulary.knows(stem));
}

/** What a word may mean by its form alone; none when nothing like it occurs. */
export function alternativesOf(token: Token, language: Language): Alternative[] {
	return token.hangul ? ofKorean(token.text, language) : ofLatin(token.text, language);
}

/** Guesses for a word that neither occurs nor means what another means. */
export function guessesOf({ text, hangul }: Token, { vocabulary }: Language): Alternative[] {
	const stem = hangul ? (koreanStems(text).at(-1) as string) : joinedCode(text);
	const written = [...new Set([text.toLowerCase(), stem])];
	const guesses = [
		...written
			.flatMap((word) => vocabulary.nearest(word, mostSpellings))
			.slice(0, mostSpellings)
			.map((word) => alternative(word, 'spelling')),
		...soundsLike(stem, vocabulary).map((word) => alternative(word, 'sound')),
	];
	return guesses.length > 0 ? guesses : beginningOf(stem, vocabulary);
}

/** The longest known beginning of a word, with the rest as it is nearest spelt: 교착상테 → 교착 상태. */
function beginningOf(word: string, vocabulary: Vocabulary): Alternative[] {
	const least = /\p{Script=Hangul}/u.test(word) ? 2 : 4;
	for (let length = word.length - 1; length >= least; length--) {
		const beginning = word.slice(0, length);
		if (!vocabulary.knows(beginning)) continue;
		const rest = word.slice(length);
		const nearest = rest.length >= least ? vocabulary.nearest(rest, 1) : [];
		return [
			...nearest.map((other) => alternative(`${beginning} ${other}`, 'spelling')),
			alternative(beginning, 'spelling', 0.6),
		];
	}
	return [];
}

function ofKorean(text: string, { vocabulary }: Language): Alternative[] {
	if (/^[ᄀ-ᄒ]{2,}$/u.test(text))
		return startingWithInitials(text, vocabulary).map((word) => alternative(word, 'typed'));
	if (/[가-힣][ᄀ-ᄒ]$/u.test(text)) return halfTyped(text, vocabulary);
	const stems = knownStems(vocabulary, text);
	const stem = stems.at(-1) ?? (koreanStems(text).at(-1) as string);
	const found = stems.map((known, place) => alternative(known, 'itself', place === 0 ? 1 : 0.95));
	found.push(...formsOf(text, vocabulary).map((form) => alternative(form, 'form')));
	if (stem.length > 1) {
		found.push(...vocabulary.containing(stem, mostInside).map((word) => insideOf(word, stem)));
		if (!stems.some((known) => vocabulary.has(known))) found.push(...partsOf(koreanStems(text), vocabulary));
	}
	return found;
}

function ofLatin(text: string, { vocabulary }: Language): Alternative[] {
	const joined = joinedCode(text);
	const parts = codeParts(text).filter((part) => part.length > 1);
	const found = knowsLatin(vocabulary, text) || /^\d+$/.test(joined) ? [alternative(joined, 'itself')] : [];
	const known = parts.filter((part) => knowsLatin(vocabulary, part));
	if (parts.length > 1 && known.length > 0) {
		found.push(alternative(known.join(' '), 'part', known.length / parts.length));
		if (known.length > 1)
			found.push(...known.filter((part) => part.length > 3).map((part) => alternative(part, 'part', 0.4)));
	}
	if (joined.length > 3)
		found.push(...vocabulary.containing(joined, mostInside).map((word) => alternative(word, 'inside')));
	return found;
}

/** A longer word: one that ends so is of the kind (광케이블 is a 케이블), another only has to do with it. */
function insideOf(word: string, part: string): Alternative {
	return alternative(word, 'inside', word.endsWith(part) ? 1.4 : 1);
}

/** A compound as the known words that it is made of, all of them and each alone. */
function partsOf(compounds: readonly string[], vocabulary: Vocabulary): Alternative[] {
	for (const compound of compounds) {
		const parts = split(compound, vocabulary);
		if (parts)
			return [alternative(parts.join(' '), 'part'), ...parts.map((part) => alternative(part, 'part', 0.5))];
	}
	return [];
}

/** Forms of the same verb, without those that a shorter one finds. */
function formsOf(word: string, vocabulary: Vocabulary): string[] {
	const forms = vocabulary.formsOf(word, mostForms).map((form) => koreanStems(form).at(-1) as string);
	return [...new Set(forms)].filter(
		(form) => !forms.some((other) => other !== form && form.startsWith(other)),
	);
}

/** The fewest known words of two syllables and more that a compound is made of. */
function split(compound: string, vocabulary: Vocabulary): string[] | undefined {
	const best: (string[] | undefined)[] = [[]];
	for (let end = 2; end <= compound.length; end++)
		for (let start = 0; start <= end - 2; start++) {
			const before = best[start];
			const part = compound.slice(start, end);
			if (!before || part === compound || !vocabulary.knows(part)) continue;
			if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, part];
		}
	return best[compound.length];
}

function soundsLike(word: string, vocabulary: Vocabulary): string[] {
	const sound = soundOf(word);
	const korean = /\p{Script=Hangul}/u.test(word);
	if (sound.length < leastSound[korean ? 'korean' : 'latin']) return [];
	return vocabulary.filter(
		(other) => /^\p{Script=Hangul}/u.test(other) !== korean && other.length > 2 && soundOf(other) === sound,
		2,
	);
}

/** Words whose initial consonants begin so: ㅂㅍ → 배포. */
function startingWithInitials(initials: string, vocabulary: Vocabulary): string[] {
	const found = vocabulary.filter(
		(word) =>
			word.length >= initials.length && /^[가-힣]/u.test(word) && initialsOf(word).startsWith(initials),
		8,
	);
	const whole = found.filter((word) => word.length === initials.length);
	return (whole.length > 0 ? whole : found).slice(0, mostSpellings);
}

/** A word whose last syllable has only its first consonant yet: 롤ㅂ → 롤백. */
function halfTyped(text: string, vocabulary: Vocabulary): Alternative[] {
	const whole = text.slice(0, -1);
	const consonant = text.at(-1) as string;
	const words = vocabulary
		.startingWith(whole, Infinity)
		.filter((word) => initialsOf(word.slice(whole.length)).startsWith(consonant));
	if (words.length > 0) return words.slice(0, mostSpellings).map((word) => alternative(word, 'itself'));
	return knownStems(vocabulary, whole).map((stem) => alternative(stem, 'itself'));
}

/** What the other words of a meaning are searched as; those that do not occur are left out. */
export function synonymsOf(group: GlossaryGroup, language: Language): Alternative[] {
	return group.words.flatMap((word) =>
		searchesOf(word, language.vocabulary).map((search) =>
			alternative(search, group.near ? 'near' : 'synonym'),
		),
	);
}

/** How a word or phrase of the glossary is written in the reports; nothing when it does not occur. */
export function searchesOf(phrase: string, vocabulary: Vocabulary): string[] {
	const tokens = tokensOf(phrase);
	const last = tokens.at(-1);
	if (!last) return [];
	if (tokens.length === 1 && last.hangul && last.text.endsWith('다')) return formsOf(last.text, vocabulary);
	const words = tokens.map(({ text, hangul }) =>
		hangul ? knownStems(vocabulary, text)[0] : knowsLatin(vocabulary, text) ? joinedCode(text) : undefined,
	);
	// As a phrase where a word of it says nothing by itself: `not working` is not every `not`.
	const search = tokens.some(isStop) ? `"${phrase}"` : words.join(' ');
	const found = words.every((word) => word !== undefined) ? [search] : [];
	const together = tokens.map(({ text }) => text.toLowerCase()).join('');
	if (tokens.length > 1 && vocabulary.knows(together)) found.push(together);
	return found;
}
