/** CHANGES → the same, where a report that went and one that came are the same report under another name. */
import { basename } from 'node:path';
import type { Change } from './changes.ts';

/** A report with less than this share of its lines in common is another one. */
const leastShared = 0.5;
/** More pairs than this are not compared by their lines: somebody moved everything, and then names tell. */
const mostPairs = 10_000;

/** `textNow` gives the text of a file as it is in the folder. */
export function withRenames(
	changes: readonly Change[],
	textNow: (file: string) => string | undefined,
): Change[] {
	const removed = changes.filter(({ file, kind }) => kind === 'removed' && isReport(file));
	const added = new Map(
		changes.filter(({ file, kind }) => kind === 'added' && isReport(file)).map(({ file }) => [file, file]),
	);
	const byLines = removed.length * added.size <= mostPairs;
	const linesOf = new Map<string, ReadonlySet<string>>();
	const linesNow = (file: string): ReadonlySet<string> => {
		const lines = linesOf.get(file) ?? tellingLines(textNow(file) ?? '');
		linesOf.set(file, lines);
		return lines;
	};
	const renamed = new Map<string, Change>();
	for (const change of removed) {
		const before = tellingLines(change.before ?? '');
		const candidates = [...added.keys()].filter((file) => folderOf(file) === folderOf(change.file));
		const sameName = candidates.find((file) => basename(file) === basename(change.file));
		const to = sameName ?? (byLines ? mostAlike(before, candidates, linesNow) : undefined);
		if (to === undefined) continue;
		added.delete(to);
		renamed.set(to, { file: to, kind: 'renamed', from: change.file, before: change.before });
		renamed.set(change.file, change);
	}
	return changes.flatMap((change) => {
		const rename = renamed.get(change.file);
		if (rename === undefined) return change;
		return rename.kind === 'renamed' ? rename : [];
	});
}

function mostAlike(
	before: ReadonlySet<string>,
	candidates: readonly string[],
	linesNow: (file: string) => ReadonlySet<string>,
): string | undefined {
	let best: string | undefined;
	let most = leastShared;
	for (const file of candidates) {
		const lines = linesNow(file);
		const size = Math.max(before.size, lines.size);
		const share = size === 0 ? 0 : before.intersection(lines).size / size;
		if (share >= most) [best, most] = [file, share];
	}
	return best;
}

/** The lines of a report that its author wrote: the comments that guide through a new one are the same in all. */
function tellingLines(text: string): ReadonlySet<string> {
	return new Set(
		text
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '' && !/^(?:#|\{\/\*|---$)/.test(line)),
	);
}

function isReport(file: string): boolean {
	return /\.mdx$/i.test(file);
}

/** `incidents` or `five-whys`: a report of one kind never becomes one of the other. */
function folderOf(file: string): string {
	return file.split('/')[0] ?? '';
}
