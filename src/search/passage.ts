/** The stretch of a page's text that shows why it was found, as pieces of plain text: no HTML is ever made of it. */

export interface PageText {
	/** Words parted by white space; places below count them. */
	readonly content: string;
	readonly anchors: readonly Anchor[];
}

export interface Anchor {
	readonly id: string;
	/** The heading's text; empty where the section has none of its own. */
	readonly text: string;
	/** Number of its first word. */
	readonly location: number;
}

export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

export interface Passage {
	/** The section that it stands in; `undefined` at the page's head. */
	readonly anchor: Anchor | undefined;
	readonly pieces: readonly Piece[];
}

const words = 32;
const before = 6;

export function wordsOf(content: string): string[] {
	return content.split(/\s+/);
}

/** The passage with the most of the found words, within one section. `skip` is the number of words of the title, which is shown anyway. */
export function passageOf({ content, anchors }: PageText, found: Iterable<number>, skip: number): Passage {
	const all = wordsOf(content);
	const places = [...new Set(found)].filter((place) => place < all.length).sort((a, b) => a - b);
	const below = places.filter((place) => place >= skip);
	const first = densest(below) ?? skip;
	const anchor = anchors.findLast(({ location }) => location <= first);
	const next = anchors.find(({ location }) => location > first)?.location ?? all.length;
	const body = anchor ? anchor.location + (anchor.text === '' ? 0 : wordsOf(anchor.text).length) : skip;
	const start = Math.max(first - before, Math.min(body, first));
	const end = Math.min(start + words, next);
	const marked = new Set(below);
	const pieces: { text: string; marked: boolean }[] = [];
	for (let place = start; place < end; place++) {
		const isMarked = marked.has(place);
		const last = pieces.at(-1);
		const text = all[place] ?? '';
		if (last?.marked === isMarked) last.text += ` ${text}`;
		else {
			// The space between two pieces belongs to the one that is not marked.
			if (last && isMarked) last.text += ' ';
			pieces.push({ text: last && !isMarked ? ` ${text}` : text, marked: isMarked });
		}
	}
	if (start > body) pieces.unshift({ text: '… ', marked: false });
	if (end < next) pieces.push({ text: ' …', marked: false });
	return { anchor, pieces };
}

/** The first of the places that has the most others within a passage's length after it. */
function densest(places: readonly number[]): number | undefined {
	let best: number | undefined;
	let most = 0;
	for (const [index, place] of places.entries()) {
		const near = places.slice(index).findIndex((other) => other >= place + words - before);
		const count = near < 0 ? places.length - index : near;
		if (count > most) [best, most] = [place, count];
	}
	return best;
}
