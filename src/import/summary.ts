/** What an import did → text for people, JSON for machines. */
import type { Guess, Skipped } from './importer.ts';
import type { Imported, WriteResult } from './write.ts';

/** Everything that one run did. */
export interface ImportSummary extends WriteResult {
	/** Source and target as they were typed. */
	readonly from: string;
	readonly into: string;
}

/** The summary for people; ends in what to do next. */
export function summaryText({
	imported,
	skipped,
	organisation,
	addedServices,
	from,
	into,
}: ImportSummary): string {
	const kept = imported.filter(({ state }) => state === 'kept');
	const lines = [
		`Imported ${count(imported.length, 'document')} from ${from} into ${into}: ${statesOf(imported)}.`,
		...(organisation.length > 0
			? [
					`Wrote ${organisation.join(', ')}${addedServices > 0 ? ` (${count(addedServices, 'service')} added, tier 3 for "not known")` : ''}.`,
				]
			: []),
		...section(
			'Guessed (each is listed in its file, too):',
			table(imported.flatMap(({ guesses }) => guesses)),
		),
		...section('Stated by the source and left out:', table(imported.flatMap(({ leftOut }) => leftOut))),
		...section(
			'Kept as they are: changed by hand (--force writes over them) or not from an import:',
			kept.map(({ file }) => file),
		),
		...section(
			'Skipped:',
			skipped.map(({ source, why }) => `${source}: ${why}`),
		),
		'',
		isThere({ imported, skipped })
			? `Next: npm run check -- --content ${into}`
			: skipped.length === 0
				? `Nothing was written: no file in ${from} has a name of this kind. \`npm run import -- --help\` lists the kinds.`
				: `Nothing was written. Is ${from} of this kind? \`npm run import -- --help\` lists the others.`,
	];
	return `${lines.join('\n')}\n`;
}

/** The summary for machines. */
export function summaryJson(summary: ImportSummary): string {
	const { imported, skipped, organisation, addedServices } = summary;
	const states = Object.fromEntries(
		stateNames.map((state) => [state, imported.filter((entry) => entry.state === state).length]),
	);
	const guessed = Object.fromEntries(
		countedBy(
			imported.flatMap(({ guesses }) => guesses),
			({ field }) => field,
		),
	);
	const totals = { imported: imported.length, ...states, skipped: skipped.length, addedServices, guessed };
	return `${JSON.stringify({ imported, skipped, organisation, summary: totals }, null, '\t')}\n`;
}

/** 1 when a document could not be read, or when there was none; else 0. */
export function exitCodeOf({
	imported,
	skipped,
}: {
	imported: readonly Imported[];
	skipped: readonly Skipped[];
}): 0 | 1 {
	return !isThere({ imported, skipped }) || skipped.some(({ broken }) => broken) ? 1 : 0;
}

/** Whether the folder holds something of the source, from this import or an earlier one. */
function isThere({
	imported,
	skipped,
}: {
	imported: readonly Imported[];
	skipped: readonly Skipped[];
}): boolean {
	return imported.length > 0 || skipped.some(({ present }) => present === true);
}

const stateNames = ['new', 'updated', 'unchanged', 'kept'] as const;

function statesOf(imported: readonly Imported[]): string {
	const counts = new Map(countedBy(imported, ({ state }) => state));
	return (
		stateNames.flatMap((state) => (counts.has(state) ? [`${counts.get(state)} ${state}`] : [])).join(', ') ||
		'none'
	);
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** One row for each field and ground, with how often. */
function table(entries: readonly Guess[]): string[] {
	const rows = countedBy(entries, ({ field, why }) => `${field}\0${why}`).map(([key, times]) => [
		...key.split('\0'),
		String(times),
	]);
	const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
	return rows.map(
		([field = '', why = '', times = '']) => `${field.padEnd(width(0))}  ${times.padStart(width(2))}  ${why}`,
	);
}

/** How often each key comes, by key. */
function countedBy<Entry>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string,
): [key: string, count: number][] {
	const counts = new Map<string, number>();
	for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
