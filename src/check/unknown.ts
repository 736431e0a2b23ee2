/** Words that name an entry of the organisation's lists and do not: one wording for all of them. */
import { quoted, slugPattern } from '../model/text.ts';
import type { ReportFinding, RuleContext } from './rule.ts';
import { nearest } from './suggest.ts';
import type { Written } from './written.ts';

/** Most words of a report for which the nearest is looked for: a long list of nonsense must not take long. */
export const mostHints = 50;

/** Where a kind of word is listed. */
export interface Listing {
	/** What an entry is called: `service`. */
	readonly what: string;
	/** The file that lists the entries. */
	readonly file: string;
	readonly ids: readonly string[];
	/** What to write for a word, where that can be told. Default: the nearest id. */
	readonly suggest?: (word: string) => string | undefined;
	/** Form that the schema asks for; what has another form has its diagnostic already. */
	readonly form?: RegExp;
}

/**
 * Reports every text that no entry of a list has as its id. A public edition is told no ids: its log must not name what
 * only internal reports do.
 */
export function reportUnknown(
	words: readonly Written<string>[],
	listing: Listing,
	{ publicEdition }: RuleContext,
	report: ReportFinding,
): void {
	const { what, file, ids, form = slugPattern, suggest = (word) => nearest(word, ids) } = listing;
	const unknown = words.filter(({ value }) => form.test(value) && !ids.includes(value));
	for (const [index, { path, value }] of unknown.entries()) {
		const near = index < mostHints && !publicEdition ? suggest(value) : undefined;
		const few =
			ids.length <= 8 && ids.length > 0 && !publicEdition
				? `Write one of ${ids.map((id) => `\`${id}\``).join(', ')}`
				: undefined;
		report({
			where: { path },
			message: `Unexpected ${what} ${quoted(value)}, expected an id of \`${file}\``,
			fix: near
				? `Did you mean \`${near}\`?`
				: `${few ?? 'Write an id that the file has'}, or add it to the file.`,
		});
	}
}
