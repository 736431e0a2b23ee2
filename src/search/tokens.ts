/** TEXT → the words in it, the same at build, in the browser and in a terminal. Pure; no dictionary. */

/** A word of a text, in Unicode NFKC. */
export interface Token {
	/** As it was written, without the signs around it: `java.lang.OutOfMemoryError`, `커넥션이`. */
	readonly text: string;
	/** Whether it is written in Hangul; all other scripts, numbers and codes are not. */
	readonly hangul: boolean;
	/** Whether it follows the token before it without white space, as `API` in `지도API`. */
	readonly joined: boolean;
}

const pattern =
	/(\p{Script=Hangul}+)|(?:(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}_])(?:(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}_]|[.'’:/@#$&+-](?=(?!\p{Script=Hangul})[\p{L}\p{N}_]))*/gu;

/** The words of a text in its order. Codes keep their inner signs; a run of Hangul and one of another script are two words. */
export function tokensOf(text: string): Token[] {
	let end = -1;
	return [...text.normalize('NFKC').matchAll(pattern)].map((match) => {
		const joined = match.index === end;
		end = match.index + match[0].length;
		return { text: match[0], hangul: match[1] !== undefined, joined };
	});
}

/**
 * The parts of a code, in lower case: split at signs, at changes from small to capital letters and around numbers of
 * two digits and more. `java.lang.OutOfMemoryError` → java, lang, out, of, memory, error; `k8s` stays whole.
 */
export function codeParts(code: string): string[] {
	return code
		.replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$1$2 ')
		.replace(/(\p{L}{3,})(?=\d)|(\d{2,})(?=\p{L}{3})/gu, '$1$2 ')
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((part) => part !== '');
}

/** A code in one piece, as the index keeps it: lower case, without signs but `_`. */
export function joinedCode(code: string): string {
	return code.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
}

/** Whether a word of another script than Hangul looks like a code and not like a word: `ECONNRESET`, `max_connections`, `k8s`. */
export function isCode(text: string): boolean {
	return /[\d_.:/@#$&+]|\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u.test(text);
}
