/** How a word sounds, roughly: its consonants without vowels, so that 고루틴 meets goroutine without a dictionary. */

/** Initial and final consonants of Hangul, each as one letter of the class that it shares with English. */
const hangul: Readonly<Record<string, string>> = Object.fromEntries(
	'K:ᄀᄁᄏᆨᆩᆿ N:ᄂᆫᆼ T:ᄃᄄᄐᆮᇀᆺᆻ L:ᄅᆯ M:ᄆᆷ P:ᄇᄈᄑᆸᇁ S:ᄉᄊ J:ᄌᄍᄎᆽᆾ H:ᄒ'
		.split(' ')
		.flatMap((row) => [...row.slice(2)].map((letter) => [letter, row.slice(0, 1)])),
);

/** Spellings of English in the order in which they are tried. */
const english: readonly (readonly [RegExp, string])[] = [
	[/[ts]ion/g, 'SN'],
	[/ng(?![aeiou])/g, 'N'],
	[/sch/g, 'SK'],
	[/tch|ch(?=[aeiou])|dge|ge$|g(?=[eiy])|j|z/g, 'J'],
	[/ck|ch|qu|q|k|g/g, 'K'],
	[/c(?=[eiy])/g, 'S'],
	[/x/g, 'KS'],
	[/c/g, 'K'],
	[/sh|ss|th(?=r)|s/g, 'S'],
	[/th|t|d/g, 'T'],
	[/ph|f|v|b|p/g, 'P'],
	[/n/g, 'N'],
	[/m/g, 'M'],
	// Korean does not hear an r before a consonant or at the end: 서버 for server, 포트 for port.
	[/r(?=[^aeiouy]|$)/g, ''],
	[/[rl]/g, 'L'],
	[/h(?=[aeiou])/g, 'H'],
	[/[aeiouywh'.-]/g, ''],
];

/** The consonants of a word; a doubled one counts once. `` for a word of other scripts. */
export function soundOf(word: string): string {
	const letters = /\p{Script=Hangul}/u.test(word)
		? [...word.normalize('NFD')].map((letter) => hangul[letter] ?? '').join('')
		: /^[a-z'.-]+$/i.test(word)
			? english.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), word.toLowerCase())
			: '';
	return letters.replace(/(.)\1+/g, '$1');
}
