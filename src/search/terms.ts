/** The words of a question where there is no vocabulary to compare them with, as in lists that the page itself holds. */
import { isStop } from './common-words.ts';
import { isParticle, koreanStems } from './korean.ts';
import { tokensOf } from './tokens.ts';

/** One thing to look for. */
export interface Term {
	/** The beginning of a word, or a phrase in quotes. */
	readonly search: string;
	/** Whether it stood in quotes. */
	readonly exact: boolean;
}

/** The terms of a question, each once. Words that say nothing by themselves are left out, unless there are no others. */
export function termsOf(question: string): Term[] {
	const text = question.normalize('NFKC');
	const quoted = [...text.matchAll(/"([^"]+)"/g)].map(([, phrase]) => `"${(phrase as string).trim()}"`);
	const tokens = tokensOf(text.replace(/"[^"]*"/g, ' ')).filter(
		(token) => !(token.hangul && token.joined && isParticle(token.text)),
	);
	const telling = tokens.filter((token) => !isStop(token));
	const words = (telling.length + quoted.length > 0 ? telling : tokens).map((token) =>
		token.hangul ? (koreanStems(token.text).at(-1) as string) : token.text,
	);
	const distinct = new Map(words.map((word) => [word.toLowerCase(), word]));
	return [
		...quoted.map((search) => ({ search, exact: true })),
		...[...distinct.values()].map((search) => ({ search, exact: false })),
	];
}
