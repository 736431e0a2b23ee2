/** Words as they were meant: what was typed with the keyboard set to the other language. */
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { knownStems, knowsLatin } from './alternatives.ts';
import { tokensOf } from './tokens.ts';
import type { Language } from './understand.ts';

/** A stretch of a question without white space. */
export interface TypedWord {
	readonly written: string;
	/** What it stands for; mostly the same. */
	readonly text: string;
}

/** The words of a question. One that means nothing as it stands, and something on the other keyboard, is taken for that: qovh → 배포. */
export function asMeant(question: string, language: Language): TypedWord[] {
	return question
		.split(/\s+/)
		.filter((written) => written !== '')
		.map((written) => ({ written, text: onOtherKeyboard(written, language) ?? written }));
}

function onOtherKeyboard(written: string, language: Language): string | undefined {
	if (/^[a-z]{3,}$/i.test(written)) {
		if (isKnown(written, language)) return undefined;
		const korean = convertQwertyToHangul(written);
		return /^[가-힣]{2,}[ㄱ-ㅎ]?$/u.test(korean) && isKnown(korean.replace(/[ㄱ-ㅎ]$/u, ''), language)
			? korean
			: undefined;
	}
	// Vowels that stand alone, or several consonants beside whole syllables, are not how Korean is written.
	if (/^[가-힣ㄱ-ㅣ]{2,}$/u.test(written) && /[ㅏ-ㅣ]|[가-힣].*[ㄱ-ㅎ]./u.test(written)) {
		const latin = convertHangulToQwerty(written).toLowerCase();
		return isKnown(latin, language) ? latin : undefined;
	}
	return undefined;
}

function isKnown(word: string, { vocabulary, glossary }: Language): boolean {
	const tokens = tokensOf(word);
	const last = tokens[0];
	if (!last || tokens.length > 1) return false;
	if (glossary.groupsOf(tokens).length > 0) return true;
	return last.hangul ? knownStems(vocabulary, word).length > 0 : knowsLatin(vocabulary, word);
}
