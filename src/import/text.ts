/** Small helpers for foreign texts: control characters, ids, sentences, addresses. */

const hidden = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const longestLine = 15_000;

/** A text in Unicode form C with line ends as LF and without hidden characters. Lines of absurd length are broken. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(hidden, '')
		.normalize('NFC')
		.split('\n')
		.map((line) => (line.length > longestLine ? brokenLine(line) : line))
		.join('\n');
}

function brokenLine(line: string): string {
	return line.match(new RegExp(`.{1,${longestLine}}(?=\\s|$)|.{1,${longestLine}}`, 'gu'))?.join('\n') ?? line;
}

const deepest = 100;

/** Whether quotes or lists stand so deep in each other that a Markdown parser would overflow its stack. */
export function isTooDeep(markdown: string): boolean {
	return markdown.split('\n').some((line) => {
		const [signs = ''] = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line) ?? [];
		const marks =
			signs
				.match(/[^ \t]+/g)
				?.join('')
				.replace(/\d+/g, '').length ?? 0;
		const indent = /^[ \t]*/.exec(signs)?.[0].length ?? 0;
		return marks + indent / 2 > deepest;
	});
}

/** A text as one line: white space folded, hidden characters gone. */
export function oneLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The words of a text with inline Markdown, without its signs; good enough for ids and comparisons. */
export function plainWords(text: string): string {
	return oneLine(text)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[`*\\]/g, '');
}

/**
 * An id made of a text: lower-case letters of any script and digits, joined by `-`, at most `bytes` bytes long, cut
 * between words where there is one to cut after. Empty when the text has neither letters nor digits.
 */
export function slugOf(text: string, bytes = 72): string {
	const words = plainWords(text)
		.toLowerCase()
		.replace(/['’`]/g, '')
		.normalize('NFC')
		.split(/[^\p{Ll}\p{Lo}\p{N}]+/u)
		.filter((word) => word !== '');
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (Buffer.byteLength(longer) > bytes) break;
		slug = longer;
	}
	return slug === '' ? cutToBytes(words[0] ?? '', bytes) : slug;
}

function cutToBytes(word: string, bytes: number): string {
	let cut = '';
	for (const letter of word) {
		if (Buffer.byteLength(cut + letter) > bytes) break;
		cut += letter;
	}
	return cut;
}

/** What two spellings of a name have in common: `Travis CI`, `TravisCI` and `travis-ci` are one. */
export function nameKey(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first sentences of a Markdown text, at least one and no more than fit into `length` characters. */
export function firstSentences(markdown: string, length: number): string {
	const paragraph = oneLine(
		cleanText(markdown)
			.split(/\n\s*\n/)
			.find((block) => /^[^#>|<`~\s-]/.test(block.trim()) || /^`[^`]/.test(block.trim())) ?? '',
	);
	const sentences = paragraph.match(/.+?[.!?。](?=\s|$)|.+$/gu) ?? [];
	let text = '';
	for (const sentence of sentences) {
		if (text !== '' && text.length + sentence.length > length) break;
		text += sentence;
	}
	return text.trim();
}

/** A text cut between words to at most `length` characters, with `…` where something was cut. */
export function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(length / 2))).replace(/[\s,;:(–—-]+$/, '')}…`;
}

/** The web addresses in a field that should hold one and may hold several, or Markdown around it. */
export function webAddressesIn(field: string): string[] {
	const whole = field.trim();
	const found =
		/\s|\]\(|^[<[(]/.test(whole) || !/^https?:\/\//i.test(whole)
			? (whole.match(/https?:\/\/[^\s<>()[\]]+/gi) ?? [])
			: [whole];
	return [...new Set(found.map((address) => address.replace(/[.,;]+$/, '')))].filter((address) =>
		URL.canParse(address),
	);
}
