/** Words of the search page that the browser puts together; the page hands them over in its own language. */

/** A text by number, with `{count}` in it: the forms that `Intl.PluralRules` names. */
export interface Counted {
	readonly one: string;
	readonly other: string;
}

export interface SearchWords {
	readonly locale: string;
	/** How many pages have every word. */
	readonly found: Counted;
	/** How many more have some. */
	readonly more: Counted;
	/** None has every word; this many have some. */
	readonly partly: Counted;
	/** How many there are in other languages than the question's. */
	readonly others: Counted;
	/** `{meant}` was searched for instead of `{written}`. */
	readonly meant: string;
	/** The way to search for `{written}` all the same. */
	readonly asWritten: string;
	/** The question was taken for a pasted error. */
	readonly pasted: string;
	/** How many actions are open. */
	readonly open: Counted;
	/** It came back on `{day}`. */
	readonly back: string;
	/** How many more folded answers there are. */
	readonly moreSiblings: Counted;
	/** No report has a word like it. */
	readonly unknownWord: string;
	readonly nearCauses: string;
	readonly commonCauses: string;
	readonly nearServices: string;
	readonly commonServices: string;
	/** `{question}` has no answer. */
	readonly nothing: string;
	/** `{question}` has no answer among those that the filters leave. */
	readonly nothingLeft: string;
	/** The filters leave nothing, and no question was asked. */
	readonly nothingFiltered: string;
	/** A result lacks `{words}`. */
	readonly without: string;
	readonly loading: string;
	readonly failed: string;
	/** What stopped an incident, by the schema's name. */
	readonly mitigations: Readonly<Record<string, string>>;
	/** Sections that every page has, by their ids. */
	readonly sections: Readonly<Record<string, string>>;
}

/** A text with its `{placeholders}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The form of a text that fits a number. */
export function counted(words: SearchWords, text: Counted, count: number): string {
	const form = new Intl.PluralRules(words.locale).select(count) === 'one' ? text.one : text.other;
	return fill(form, { count: count.toLocaleString(words.locale) });
}

/** What is said of an answer: `12 reports, 3 more with some of the words`. */
export function summaryOf(
	words: SearchWords,
	matches: readonly { readonly missing: readonly string[] }[],
): string {
	const whole = matches.filter(({ missing }) => missing.length === 0).length;
	const part = matches.length - whole;
	if (part === 0) return counted(words, words.found, whole);
	if (whole === 0) return counted(words, words.partly, part);
	return `${counted(words, words.found, whole)}, ${counted(words, words.more, part)}`;
}
