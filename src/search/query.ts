/**
 * What a question means. Pagefind finds pages that hold all words of a search, and stems English but not Korean, so a
 * sentence finds nothing. Here a question becomes terms that are searched one by one; `rank` puts the lists together.
 */

/** One thing to search for. */
export interface Term {
	/** As the reader wrote it. */
	readonly text: string;
	/** What the index is asked for: the beginning of a word, or a phrase in quotes. */
	readonly search: string;
	/** Whether it stood in quotes: pages without it are left out. */
	readonly exact: boolean;
}

/** A page that has a term. */
export interface TermHit {
	readonly id: string;
	readonly score: number;
}

/** A page with what speaks for it. */
export interface Ranked {
	readonly id: string;
	readonly score: number;
	/** Numbers of the terms that it lacks. */
	readonly missing: readonly number[];
}

/** More terms than this are not searched: a pasted log says what it has to say at its beginning. */
const mostTerms = 24;

const token =
	/"([^"]+)"|\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}_])(?:(?!\p{Script=Hangul})[\p{L}\p{N}_.'-])*/gu;

const particles =
	'에서는 에서도 으로는 으로도 에게서 이라고 까지도 부터는 에서 에게 으로 라고 까지 부터 처럼 보다 마다 밖에 이나 이란 하고 이랑 은 는 이 가 을 를 의 에 도 만 로 와 과 랑';

// A particle is only that after something: 평가 and 온도 are words, so at least two syllables must be left.
const particle = new RegExp(`^(..+?)(?:${particles.replaceAll(' ', '|')})$`, 'u');
const auxiliary =
	/^(..+?)(?:하|했|한|할|함|합|해|되|됐|됨|된|될|됩|돼|시키|시켰|당하|당했)\p{Script=Hangul}*$/u;
const ending =
	/^(..+?)(?:습니다|습니까|는데|네요|어요|아요|나요|지만|면서|어서|아서|도록|었다|았다|졌다|던|며|면|고|서|요|다|지|음|기)$/u;

const commonWords = new Set(
	(
		'a an and are at be by did do for from had has have how in is it its of on or our that the their there this to ' +
		`was we were what when where which who why with ${particles} ` +
		'왜 안 못 잘 및 그 저 것 게 때 수 좀 더 또 등 건 어떻게 어디 무엇 뭐 언제 때문 때문에 대해 대한 있는 없는 있다 있나 있어 있어요 있습니다 하는 하면 안돼 안돼요 안됨 안됩니다'
	).split(' '),
);

/** The terms of a question. Words that say nothing by themselves are left out, unless there are no others. */
export function understand(question: string): Term[] {
	const all = [...question.normalize('NFKC').matchAll(token)].map(([text, phrase]): Term => {
		if (phrase !== undefined) return { text, search: `"${phrase.trim()}"`, exact: true };
		const word = text.replace(/[.'-]+$/, '');
		return { text: word, search: stemOf(word), exact: false };
	});
	const distinct = [...new Map(all.map((term) => [term.search.toLowerCase(), term])).values()];
	const telling = distinct.filter(({ text, exact }) => exact || !commonWords.has(text.toLowerCase()));
	return (telling.length > 0 ? telling : distinct).slice(0, mostTerms);
}

/** A Korean word without particle and verb ending; any other word as it is. The index finds all words that begin so. */
export function stemOf(word: string): string {
	const noun = word.replace(particle, '$1');
	const stem = noun.replace(auxiliary, '$1');
	return stem === word ? word.replace(ending, '$1') : stem;
}

/** Whether a word of a page can be what a term meant: the index gives the nearest beginning where it has nothing better. */
export function isMeant(search: string, word: string): boolean {
	const asked = letters(search);
	const least = /\p{Script=Hangul}/u.test(asked) ? 2 : 3;
	const length = Math.min(asked.length, Math.max(least, Math.ceil(asked.length / 2)));
	return letters(word).includes(asked.slice(0, length));
}

function letters(text: string): string {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
	return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A page that has a rare term counts more than one that has a common one; how well it fits the term counts for the rest. */
const leastFit = 0.4;

/** A page that scores less than this share of the best only happens to have one of the words. */
const leastShare = 0.12;

/**
 * Puts the hits of each term together, best first. `total` is the number of pages. Pages that have more of the terms,
 * weighted by how rare these are, come first; pages that lack a quoted phrase are left out.
 */
export function rank(terms: readonly Term[], hits: readonly (readonly TermHit[])[], total: number): Ranked[] {
	const rarity = hits.map((found) => Math.log(1 + total / Math.max(1, found.length)));
	const whole = rarity.reduce((sum, value) => sum + value, 0);
	const fits = hits.map((found) => {
		const top = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
		return new Map(found.map(({ id, score }) => [id, leastFit + (1 - leastFit) * (score / top)]));
	});
	const ids = new Set(hits.flatMap((found) => found.map(({ id }) => id)));
	const ranked = [...ids].map((id): Ranked => {
		let sum = 0;
		let covered = 0;
		const missing: number[] = [];
		for (const [number, fit] of fits.entries()) {
			const value = fit.get(id);
			if (value === undefined) missing.push(number);
			else {
				sum += (rarity[number] ?? 0) * value;
				covered += rarity[number] ?? 0;
			}
		}
		return { id, score: sum * (covered / whole), missing };
	});
	const kept = ranked.filter(({ missing }) => missing.every((number) => !terms[number]?.exact));
	const best = Math.max(0, ...kept.map(({ score }) => score));
	return kept
		.filter(({ score }) => score >= leastShare * best)
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
