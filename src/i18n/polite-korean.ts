/** KOREAN TEXT in the plain style of reports (했다, 된다, 이다) → the same sentences in the polite style (했습니다, 됩니다, 입니다). */

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
/** Places of final consonants in a syllable's block, as Unicode orders them. */
const final = { none: 0, nieun: 4, rieul: 8, bieup: 17 } as const;

/**
 * The text with `-다` at the end of its sentences made polite. Sentences that end otherwise stay as they are, as do
 * other languages.
 */
export function politeKorean(text: string): string {
	return text.replace(
		/(\p{Script=Hangul}?)(\p{Script=Hangul})다(?=["”’)\]]*(?:[.!]|$))/gu,
		(ending, before: string, stem: string) => {
			// 니다 is polite already.
			if (stem === '니' && finalOf(before) === final.bieup) return ending;
			// 먹는다 → 먹습니다: the ending of verbs whose stem has a final consonant.
			if (stem === '는' && finalOf(before) > final.none) return `${before}습니다`;
			const sound = finalOf(stem);
			return sound === final.none || sound === final.nieun || sound === final.rieul
				? `${before}${withFinal(stem, final.bieup)}니다`
				: `${before}${stem}습니다`;
		},
	);
}

/** The final consonant of a syllable; none for what is no syllable. */
function finalOf(syllable: string): number {
	const code = syllable.charCodeAt(0);
	return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : final.none;
}

function withFinal(syllable: string, sound: number): string {
	return String.fromCharCode(syllable.charCodeAt(0) - finalOf(syllable) + sound);
}
