/** What the scanners for secrets, personal data and internal addresses have in common; the gate after a build uses them too. */

/** Something in a text that should not be there. */
export interface Hit {
	/** What it is, for people: `GitHub token`. */
	readonly kind: string;
	/** Offsets into the text, the end exclusive. */
	readonly start: number;
	readonly end: number;
	/** As much of it as may be repeated in a message; may be empty. */
	readonly shown: string;
}

/** Finds hits in any text, in order and without overlaps. Its time grows with the length of the text and no faster. */
export type Scanner = (text: string) => Hit[];

/** A way to find one kind of hit. */
export interface Pattern {
	readonly kind: string;
	/** The pattern runs only where the text in lower case has one of these; that is what keeps long texts cheap. */
	readonly signs: readonly string[];
	/** With the flags `g` and `d`; what the group `value` matches is the hit, else the whole match. */
	readonly pattern: RegExp;
	/** Whether a match is a hit; all are when there is none. */
	readonly accept?: (value: string, text: string, start: number) => boolean;
}

/** Hits of several patterns; of those that overlap the first pattern's stays. */
export function hitsOf(patterns: readonly Pattern[], source: string, show: (value: string) => string): Hit[] {
	const { text, lower } = formsOf(source);
	const hits: Hit[] = [];
	for (const { kind, signs, pattern, accept } of patterns) {
		if (signs.length > 0 && !signs.some((sign) => lower.includes(sign))) continue;
		for (const match of text.matchAll(pattern)) {
			const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
			const value = text.slice(start, end);
			if (accept && !accept(value, text, start)) continue;
			hits.push({ kind, start, end, shown: show(value) });
		}
	}
	return withoutOverlaps(hits);
}

let last: { source: string; text: string; lower: string } | undefined;

/** A text in its plain form, and that in lower case. Scanners run one after another over the same text. */
function formsOf(source: string): { readonly text: string; readonly lower: string } {
	if (last?.source === source) return last;
	const text = plainForm(source);
	last = { source, text, lower: text.toLowerCase() };
	return last;
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
	const ranked = hits
		.map((hit, rank) => ({ hit, rank }))
		.sort((a, b) => a.hit.start - b.hit.start || a.rank - b.rank);
	const kept: { hit: Hit; rank: number }[] = [];
	for (const entry of ranked) {
		const last = kept.at(-1);
		if (!last || entry.hit.start >= last.hit.end) kept.push(entry);
		else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
	}
	return kept.map(({ hit }) => hit);
}

const wide = /[\uff01-\uff5e\u00a0\u2000-\u200a\u2010-\u2015\u2212\u3000]/g;

/** A text with full-width letters, odd spaces and odd hyphens as plain ones; every offset stays. */
function plainForm(text: string): string {
	return text.replace(wide, (character) => {
		const code = character.charCodeAt(0);
		if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
		return code === 0x2212 || (code >= 0x2010 && code <= 0x2015) ? '-' : ' ';
	});
}
