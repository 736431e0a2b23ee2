/** Pasted errors: what is particular to one occurrence is masked, so that a line of a log meets the signature in a report. */
import { tokensOf } from './tokens.ts';

/** What is masked, in this order. The words around it stay. */
const particulars: readonly RegExp[] = [
	// Addresses of pages, and of mail.
	/\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>)\]]+/gi,
	/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g,
	// Times: 2026-03-14T09:12:00.123Z, 14/Mar/2026:09:12:00 +0900, Mar 14 09:12:00, 09:12:00,123.
	/\b\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?(?:\s?(?:Z|UTC|KST|[+-]\d{2}:?\d{2}))?/g,
	/\b\d{1,2}\/[A-Z][a-z]{2}\/\d{4}(?::\d{2}:\d{2}:\d{2})?(?:\s?[+-]\d{4})?/g,
	/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s+\d{2}:\d{2}:\d{2}/g,
	/\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?/g,
	// Ids: UUIDs, digests, memory addresses.
	/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi,
	/\b0x[\da-f]+\b/gi,
	/\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,}\b/gi,
	// IP addresses, with their ports.
	/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
	/(?<![\w:])(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?![\w:])/gi,
	// Paths, with the line that a trace names.
	/(?<![\w.])(?:[A-Za-z]:)?(?:[\\/][\w.@~+-]+){2,}(?::\d+)*/g,
	// Amounts with their units, and any other number of two digits and more that stands alone; statuses such as 503 and numbers of errors stay.
	/(?<![\w.])\d+(?:\.\d+)?\s?(?:ms|s|sec|seconds?|m|min|minutes?|[KMGT]i?B|bytes|%)(?![\w])/gi,
	/(?<![\w.-]|(?:error|errno|code|signal|status|xid)[ :#-]*)(?![1-5]\d\d(?!\d))\d{2,}(?:[.,]\d+)*(?![\w.])/gi,
];

/** A text with everything that is particular to one occurrence replaced by `…`. */
export function maskError(text: string): string {
	return particulars
		.reduce((rest, pattern) => rest.replace(pattern, '…'), text)
		.replace(/…(?:[\s:,=/.-]*…)+/g, '…')
		.replace(/[ \t]+/g, ' ');
}

/** A frame of a stack trace: where in a program, not what. */
const frame =
	/^\s*(?:at\s+[\w$.<>/]+[ (]|File "|from\s+\S+:\d+:in\s|\d+:\s+0x|#\d+\s|goroutine \d+|\.{3} \d+ more)/;

/** Whether a question is an error that was pasted: several lines, or one that is a line of a log. */
export function isPasted(question: string): boolean {
	const lines = question.split('\n').filter((line) => line.trim() !== '');
	if (lines.length > 1) return true;
	const line = lines[0] ?? '';
	return (
		line.length > 40 &&
		!/\p{Script=Hangul}/u.test(line) &&
		(maskError(line) !== line.replace(/[ \t]+/g, ' ') || line.length > 200)
	);
}

/** The lines of a pasted error that say what happened, masked, each once; of a trace the frames are left out unless nothing else is there. */
export function tellingLines(pasted: string): string[] {
	const lines = pasted.split('\n').filter((line) => line.trim() !== '');
	const telling = lines.filter((line) => !frame.test(line));
	return [...new Set((telling.length > 0 ? telling : lines).map((line) => maskError(line).trim()))].filter(
		(line) => line !== '…',
	);
}

/** Words of a masked error in lower case, for comparing. */
function wordsOfError(text: string): string[] {
	return tokensOf(maskError(text)).map((token) => token.text.toLowerCase());
}

/**
 * How well a signature of a report is what somebody pasted, from 0 to 1: the share of the signature's words that the error
 * has in their order, or of the error's that the signature has, where the error is the shorter one.
 */
export function likeness(signature: string, error: string): number {
	const one = wordsOfError(signature);
	const other = wordsOfError(error);
	const shorter = Math.min(one.length, other.length);
	// One word alone is an error only when it is a code, as ECONNRESET is.
	if (shorter === 0 || (shorter === 1 && !/[_\d.]|^.{8,}$/.test((one.length === 1 ? one : other)[0] ?? '')))
		return 0;
	return longestCommon(one, other) / shorter;
}

/** Length of the longest common subsequence. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
	let row = new Array<number>(other.length + 1).fill(0);
	for (const word of one) {
		const next = [0];
		for (const [place, match] of other.entries())
			next.push(word === match ? (row[place] ?? 0) + 1 : Math.max(next[place] ?? 0, row[place + 1] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}
