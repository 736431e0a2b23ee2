/** What a lesson is compared by: its words without endings, so that inflected sentences meet. */

/** English words that carry no matter of their own. */
const idle: ReadonlySet<string> = new Set(
	(
		'a an and are as at be been before but by can did do does for from had has have he her his how if in into is it its ' +
		'made make more most nobody no not of off on only or our out she so some than that the their them then there ' +
		'these they this those to too up us was we were what when where which while who whoever will with without would you your ' +
		// Units that stand beside a number.
		'seconds minute minutes hour hours day days week weeks month months'
	).split(' '),
);

const numberWords: ReadonlySet<string> = new Set(
	'one two three four five six seven eight nine ten eleven twelve twenty thirty half first second third'.split(
		' ',
	),
);

/**
 * Endings that a Korean word drops, longest first: particles, the copula, and the commonest endings of verbs. One is taken
 * off, and only when at least two syllables stay, so that short words do not melt into each other; particles that are
 * little else may leave one.
 */
const koreanEndings = [
	'에서는 으로는 에게서 이라는 이었다 하였다 에서도 까지는 부터는 했는데 했다면',
	'에서 에게 으로 까지 부터 처럼 보다 마다 이나 이라 라는 에는 에도 한테 이다 했다 었다 았다 였다 한다 된다 되었 하는 되는 하고 하지 하게 해서 려면 으면',
	'은 는 이 가 을 를 에 의 도 만 로 와 과 나 다 고 지 한 된 할 될',
]
	.join(' ')
	.split(' ');

const surelyParticles: ReadonlySet<string> = new Set(['은', '는', '을', '를', '의', '에']);

/** English endings, longest first; four letters stay at least. */
const englishEndings = ['ings', 'ing', 'ies', 'edly', 'ed', 'es', 'ly', 's'];

/**
 * The features of a lesson's text, each once: an English word by its stem, a Korean word by the pairs of its syllables
 * (compounds are written together or apart as the writer likes, and pairs find their parts), every number by `#`, since
 * minutes and counts differ each time. Inline Markdown's signs fall away. Empty for a text without letters and digits.
 */
export function lessonFeatures(text: string): ReadonlySet<string> {
	const features = new Set<string>();
	// The address of a link says nothing that its text does not.
	const plain = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/['’]/g, '');
	for (const [word] of plain.matchAll(/\p{Script=Hangul}+|\p{N}+|[\p{L}\p{M}]+/gu)) {
		if (/\p{N}/u.test(word) || numberWords.has(word)) features.add('#');
		else if (/\p{Script=Hangul}/u.test(word))
			for (const pair of pairsOf(koreanStem(word))) features.add(pair);
		else if (!idle.has(word)) features.add(englishStem(word));
	}
	return features;
}

function koreanStem(word: string): string {
	const ending = koreanEndings.find(
		(end) => word.endsWith(end) && word.length - end.length >= (surelyParticles.has(end) ? 1 : 2),
	);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

function englishStem(word: string): string {
	const ending = englishEndings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
	const stem = ending === undefined ? word : word.slice(0, -ending.length);
	return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
}

/** The pairs of neighbouring syllables of a word; the word itself when it has only one. */
function pairsOf(word: string): string[] {
	if (word.length < 2) return [word];
	return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
