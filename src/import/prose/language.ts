/** The language of a text, told by its letters. */

/** `ko`, `ja`, or `en` for all others: a fourteenth of the letters is enough, since code and names are in Latin. */
export function languageOf(text: string): 'ko' | 'ja' | 'en' {
	const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`|https?:\S+/g, ' ');
	const count = (pattern: RegExp) => prose.match(pattern)?.length ?? 0;
	const letters = Math.max(1, count(/\p{L}/gu));
	const [hangul, kana] = [count(/\p{Script=Hangul}/gu), count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)];
	if (Math.max(hangul, kana) / letters < 1 / 14) return 'en';
	return hangul >= kana ? 'ko' : 'ja';
}
