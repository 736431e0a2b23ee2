/** Puts pages first whose signatures are the error that was asked for. */
import type { FoundPage } from './engine.ts';
import { isPasted, likeness, tellingLines } from './errors.ts';
import type { Ranked } from './rank.ts';
import { isCode, tokensOf } from './tokens.ts';

/** A page with the signature that is the error in question, if it has one. */
export interface Compared extends Ranked {
	readonly sameError: string | undefined;
}

/** How many of the first pages are compared: of a pasted error more than of words that may be one. */
const compared = { pasted: 16, words: 10 };
/** From this likeness on, a signature is taken for the error in question. */
const sameFrom = 0.8;
/** What a page gains when its signature is the error, as a share of its score. */
const gain = 1.5;

/** The pages, best first, those first that have the question as a signature. `page` loads one; no other are loaded. */
export async function errorsFirst(
	question: string,
	ranked: readonly Ranked[],
	page: (id: string) => Promise<FoundPage>,
): Promise<Compared[]> {
	const lines = linesOf(question);
	const most = lines.length === 0 ? 0 : isPasted(question) ? compared.pasted : compared.words;
	const first = await Promise.all(
		ranked.slice(0, most).map(async (one): Promise<Compared> => {
			const { signatures } = (await page(one.id)).meta;
			const best = bestOf(signatures ? (JSON.parse(signatures) as string[]) : [], lines);
			return best.likeness < sameFrom
				? { ...one, sameError: undefined }
				: { ...one, score: one.score * (1 + gain * best.likeness), sameError: best.signature };
		}),
	);
	const rest = ranked.slice(most).map((one) => ({ ...one, sameError: undefined }));
	return [...first.sort((a, b) => b.score - a.score), ...rest];
}

/** The lines of a question that may be an error: all of a pasted one; a question in words when it is of codes or of another script. */
function linesOf(question: string): string[] {
	if (isPasted(question)) return tellingLines(question);
	const tokens = tokensOf(question);
	const latin = tokens.filter(({ hangul }) => !hangul);
	const isError = latin.some(({ text }) => isCode(text)) || latin.length > 1;
	return isError ? [latin.map(({ text }) => text).join(' ')] : [];
}

function bestOf(
	signatures: readonly string[],
	lines: readonly string[],
): { readonly likeness: number; readonly signature: string | undefined } {
	let best: { likeness: number; signature: string | undefined } = { likeness: 0, signature: undefined };
	for (const signature of signatures)
		for (const line of lines) {
			const like = likeness(signature, line);
			if (like > best.likeness) best = { likeness: like, signature };
		}
	return best;
}
