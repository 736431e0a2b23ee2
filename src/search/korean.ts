/** Korean words without particles and endings. Works by rule alone: what a rule cuts wrongly is still a beginning of the word. */

const particles = (
	'으로부터 에서부터 이라든가 에서는 에서도 에서만 에서의 으로는 으로도 으로만 으로써 으로서 에게서 에게는 한테서 이라고 이라는 이라도 ' +
	'이라서 까지도 까지는 까지만 부터는 부터도 로부터 에는 에도 에만 로는 로도 로만 로써 로서 들이 들을 들은 들의 들에 들도 에서 에게 한테 ' +
	'께서 으로 라고 라는 라서 라도 까지 부터 처럼 보다 마다 밖에 이나 이란 하고 이랑 조차 마저 대로 이며 이고 인데 인지 이면 입니다 이에요 ' +
	'예요 이었다 였다 였던 은 는 이 가 을 를 의 에 도 만 로 와 과 랑 들'
).split(' ');

const endings = (
	'었습니다 았습니다 었는데 았는데 었더니 았더니 습니다 습니까 었다가 았다가 었어요 았어요 는데요 는데 더니 네요 어요 아요 나요 는지 지만 ' +
	'면서 어서 아서 도록 었다 았다 었던 았던 으며 으면 으니 니까 다가 다고 다는 려고 거나 지도 지는 지가 자마자 던 며 면 고 서 요 다 지 음 기 는 은 을 게 자 네 어 아'
).split(' ');

const alternatives = (words: readonly string[]): string => words.join('|');
// A particle or an ending is only that after something: 평가 and 온도 are words, so two syllables must be left.
const particle = new RegExp(`^(..+?)(?:${alternatives(particles)})$`, 'u');
const ending = new RegExp(`^(..+?)(?:${alternatives(endings)})$`, 'u');
const auxiliary =
	/^(..+?)(?:시키|시켰|시킨|시킬|시킴|당하|당했|당한|하|했|한|할|함|합|해|되|됐|됬|됨|된|될|됩|돼|받)\p{Script=Hangul}{0,4}$/u;

/** Nouns of one syllable that operations speak of; of others, one syllable is too little to go by. */
const shortNouns = '앱락큐힙랙망키값웹팬칩봇탭잡램콜툴폰풀훅뷰글돈줄샤빌맵맥';
const shortNoun = new RegExp(
	`^([${shortNouns}])(?:${alternatives('이 가 을 를 은 는 에 에는 에서 의 도 만 로 으로 과 와 들 들이 마다 까지 부터'.split(' '))})$`,
	'u',
);
const onlyParticle = new RegExp(`^(?:${alternatives(particles)})$`, 'u');

/** Whether a syllable is a noun that says something by itself, as 앱 and 큐 do. */
export function isShortNoun(syllable: string): boolean {
	return shortNouns.includes(syllable);
}

/** Whether a word is a particle, as 가 is after `DB`. */
export function isParticle(word: string): boolean {
	return onlyParticle.test(word);
}

/**
 * What a word may be without its particles, without 하다, 되다, 시키다, 받다 or 당하다, and without the ending of a verb:
 * the word itself, then ever shorter. Every one is a beginning of the word and, unless the word is shorter, has two syllables.
 */
export function koreanStems(word: string): string[] {
	const stems = koreanNouns(word);
	const shorter = stems.length === 1 ? ending.exec(word)?.[1] : undefined;
	return shorter ? [...stems, shorter] : stems;
}

/** As {@link koreanStems}, without looking for a verb: 인증서 is not 인증 with 서. */
export function koreanNouns(word: string): string[] {
	const stems = new Set([word]);
	for (const stem of stems)
		for (const rule of [particle, auxiliary, shortNoun]) {
			const shorter = rule.exec(stem)?.[1];
			if (shorter) stems.add(shorter);
		}
	return [...stems].sort((a, b) => b.length - a.length);
}

const decomposed = (words: string): string => alternatives(words.normalize('NFD').split(' '));
// Endings of verbs in 자모: the first letters of some are the last consonant of the stem's syllable (느립니다 is 느리 + ㅂ니다).
const finalEnding = new RegExp(
	`(?:${decomposed(
		'습니다 ᆸ니다 습니까 ᆸ니까 는데요 는데 ᆫ데 네요 어요 아요 나요 지요 죠 요 다가 더니 다고 다는 다 는지 ᆫ지 는 은 을 ᆯ ᆫ 던 고 면서 며 으면 면 ' +
			'으니까 니까 으니 니 지만 지 게 도록 어서 아서 서 어도 아도 도 자마자 어 아 려고 러 거나 음 ᆷ 기 자 나 냐 까 네 느라 군요 잖아요 잖아',
	)})$`,
	'u',
);
const past = new RegExp(`(?:${decomposed('었 았 겠 ᆻ')})$`, 'u');
// 없어지다 is not 없다 going on, and 사라지다 has no verb inside.
const becoming = new RegExp(
	`^(?!${decomposed('없어')})(.*(?:[ᅧᅪᅯ]|${decomposed('어 아')}))${decomposed('지')}$`,
	'u',
);
const linking = new RegExp(`(?<=.)(?:${decomposed('어 아')})$`, 'u');
/** Vowels that a stem and its ending were drawn together into, and the stem's own: 느려 → 느리, 멈춰 → 멈추. */
const contracted: Readonly<Record<string, string>> = { ᅧ: 'ᅵ', ᅯ: 'ᅮ', ᅪ: 'ᅩ', ᅫ: 'ᅬ' };
/** Roots of one open syllable that say enough by themselves; others, as 나 and 가, are found everywhere. */
const telling = new Set(['꺼', '끄', '켜', '튀']);

/**
 * The root of a word if it is a verb, in 자모, so that its forms meet: 느려졌고, 느린 and 느립니다 all give 느리. `undefined`
 * when too little is left. Nouns get roots, too, which mean nothing: compare roots, never show them.
 */
export function verbRoot(word: string): string | undefined {
	const whole = word.normalize('NFD');
	const cut = whole.replace(finalEnding, '').replace(past, '');
	let root = drawnApart(/^[ᄀ-ᄒ][ᅡ-ᅵ]/u.test(cut) ? cut : whole);
	// 지다 after 어 says that something becomes so: 느려지다 is 느리다 going on.
	const became = becoming.exec(root)?.[1];
	if (became) root = drawnApart(became.replace(linking, ''));
	const syllables = root.normalize('NFC');
	const open = !/[ᆨ-ᇂ]$/u.test(root);
	return syllables.length === 1 && open && !telling.has(syllables) ? undefined : root;
}

function drawnApart(stem: string): string {
	const vowel = contracted[stem.at(-1) ?? ''];
	return vowel && stem.normalize('NFC').length > 1 ? stem.slice(0, -1) + vowel : stem;
}

/** The initial consonants of a word in 자모: 배포 → ᄇᄑ. */
export function initialsOf(word: string): string {
	return [...word].map((syllable) => syllable.normalize('NFD')[0]).join('');
}

/** Consonants as a keyboard types them: ᄇᄑ, which look alike and are other characters, → ㅂㅍ. */
export function asTyped(initials: string): string {
	return initials.replace(
		/[ᄀ-ᄒ]/gu,
		(letter) => keys[(letter.codePointAt(0) as number) - 0x1100] ?? letter,
	);
}
const keys = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
