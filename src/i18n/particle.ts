/** Korean particles, which differ by the sound that the word before them ends in. */

/** Sounds in which the Korean readings of digits end: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''] as const;
/** Names of letters that end in a consonant: 엘 엠 엔 아르(알); the other names end in vowels. */
const letters: Readonly<Record<string, string>> = { l: 'ㄹ', m: 'ㅁ', n: 'ㄴ', r: 'ㄹ' };
/** How English words end in Korean, by rule of thumb: 풀, 팀, 큐레이션, 파싱, 백업. All others end in a vowel: 캐시, 노드. */
const wordEndings: readonly (readonly [pattern: RegExp, sound: string])[] = [
	[/(?:l|le)$/, 'ㄹ'],
	[/(?:m|me)$/, 'ㅁ'],
	[/(?:n|ne)$/, 'ㄴ'],
	[/ng$/, 'ㅇ'],
	[/[aeiou](?:ck|[ckptb])$/, 'ㄱ'],
];

/**
 * The particle of two forms, `은/는`, `이/가`, `을/를`, `과/와`, `으로/로`, that follows a word: the first after a
 * consonant, the second after a vowel; `으로/로` takes the second after ㄹ too. Closing quotation marks and brackets,
 * and what stands in the brackets, are passed over; digits and Latin letters are heard as Koreans say them. After
 * anything else, both forms, `은(는)`.
 */
export function particle(word: string, forms: string): string {
	const [afterConsonant = '', afterVowel = ''] = forms.split('/');
	const sound = lastSound(word);
	if (sound === undefined) return `${afterConsonant}(${afterVowel})`;
	const takesVowelForm = sound === '' || (sound === 'ㄹ' && afterConsonant.startsWith('으로'));
	return takesVowelForm ? afterVowel : afterConsonant;
}

/** The consonant in which a word ends, `''` for a vowel, some consonant where it does not matter which; `undefined` when nobody can say. */
function lastSound(word: string): string | undefined {
	const heard = word
		.normalize('NFC')
		.replace(/\s*\([^()]*\)\s*$/u, '')
		.replace(/[\s"'`’”」』)\]}%.,·…]+$/u, (tail) => (tail.includes('%') ? '%' : ''));
	const last = heard.at(-1);
	if (last === undefined) return undefined;
	if (last === '%') return '';
	const code = last.charCodeAt(0) - 0xac00;
	if (code >= 0 && code < 11_172) return finalOf(code % 28);
	// Zero is heard as 영, 십, 백, 천 or 만, all of which end in a consonant that is not ㄹ.
	if (/\d/.test(last)) return digits[Number(last)];
	if (/[a-z]/i.test(last)) return latinSound(/[a-z]+$/i.exec(heard)?.[0] ?? last);
	return undefined;
}

/** Only ㄹ, the eighth of the finals, behaves differently from the others. */
function finalOf(index: number): string {
	return index === 0 ? '' : index === 8 ? 'ㄹ' : 'ㄱ';
}

function latinSound(word: string): string {
	const spelled = word === word.toUpperCase() && word.length <= 5;
	if (spelled) return letters[word.at(-1)?.toLowerCase() ?? ''] ?? '';
	const lower = word.toLowerCase();
	return wordEndings.find(([pattern]) => pattern.test(lower))?.[1] ?? '';
}
