/** Which words two reports share, as a person reads them: a word of each where they met by their meaning. */
import { koreanStems } from './korean.ts';

/** A word as it stands in the question, and in the incident that it was found in. */
export interface SharedWord {
	readonly asked: string;
	readonly own: string;
	/** Whether they met as names of one service or cause, which is a reason of its own: two other names are none. */
	readonly byName: boolean;
}

/** At most `most` of the words, those before others first: no word that another one holds, `order ↔ 주문` where they differ. */
export function wordsToShow(shared: readonly SharedWord[], most: number): string[] {
	const shown: { text: string; own: string }[] = [];
	for (const word of shared) {
		const asked = bare(word.asked);
		const own = bare(word.own);
		if (shown.some((other) => holds(other.own, own) || holds(own, other.own))) continue;
		if (isSameWord(asked, own)) shown.push({ own, text: own });
		else if (!word.byName) shown.push({ own, text: `${asked} ↔ ${own}` });
	}
	return shown.slice(0, most).map(({ text }) => text);
}

/** A word or phrase without Korean particles: `인증서가` is `인증서`. */
function bare(surface: string): string {
	return surface.split(' ').map(withoutParticle).join(' ');
}

/** A Korean word without its ending. A stem may end in `서`, which search takes for a particle: `주문서`, `인증서가`. */
function withoutParticle(word: string): string {
	if (!/^\p{Script=Hangul}+$/u.test(word)) return word;
	const stem = koreanStems(word).at(-1) ?? word;
	if (!word.startsWith(stem)) return word;
	const ending = word.slice(stem.length);
	if (ending.startsWith('서')) return `${stem}서`;
	// In Unicode a syllable has 28 forms, the first without a final consonant; only after a consonant is 이 a particle.
	const endsInVowel = (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === 0;
	return ending === '이' && endsInVowel ? word : stem;
}

/** Whether one is the other, or a word or beginning of it. */
function holds(longer: string, shorter: string): boolean {
	return ` ${longer.toLowerCase()}`.includes(` ${shorter.toLowerCase()}`);
}

/** Whether two are forms of one word: `order` and `Orders`, `만료` and `만료되어`. All but the last letter of the shorter begins both. */
function isSameWord(one: string, other: string): boolean {
	const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort(
		(a, b) => a.length - b.length,
	);
	return long.startsWith(short.length > 3 ? short.slice(0, -1) : short);
}
