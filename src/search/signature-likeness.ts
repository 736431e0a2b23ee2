/** Which signature of a report an error text is most like. */
import { lexiconOf } from './meanings.ts';
import { type Comparable, termsOfReport } from './similar-terms.ts';

/** The signature with the most of the error words, if it has three of them or half of its own. */
export function signatureWith(
	errors: ReadonlySet<string>,
	signatures: readonly string[],
): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const signature of signatures) {
		const words = errorWords(signature);
		const shared = words.filter((word) => errors.has(word)).length;
		if (shared > most && (shared >= 3 || shared * 2 >= words.length)) [best, most] = [signature, shared];
	}
	return best;
}

function errorWords(signature: string): string[] {
	return [...termsOfReport({ ...blank, signatures: [signature] }, wordless).keys()];
}

const blank: Comparable = { title: '', summary: '', symptoms: [], services: [], signatures: [] };
const wordless = lexiconOf({ severities: [], teams: [], services: [], causes: [], glossary: [] });
