/** Words by key from a dictionary. The site has both dictionaries (`t.ts`); a page's script gets the words that it needs as data. */
import type { en } from './en.ts';
import { particle } from './particle.ts';

/** The languages that the site speaks; `site.yaml` chooses among them. */
export type Locale = 'en' | 'ko';
export type Key = keyof typeof en;

/** Keys that differ by number: `count.incidents` for `count.incidents.one` and `count.incidents.other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;

type Values = { readonly [name: string]: string | number };

/** The words of one locale. */
export interface Words {
	readonly locale: Locale;
	/**
	 * The text of a key with its `{placeholders}` filled in; one that has no value stays as it is. `{name:은/는}` is the
	 * value with the Korean particle that fits it.
	 */
	(key: Key, values?: Values): string;
	/** The form of a key that fits a number, which stands in it as `{count}`; other placeholders have the values given. */
	count(key: CountedKey, count: number, values?: Values): string;
}

/** The words of a dictionary. A key that it lacks is a mistake of the caller and throws. */
export function wordsFrom(locale: Locale, dictionary: Readonly<Record<string, string>>): Words {
	const plural = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	const text = (key: string, values?: Values): string => {
		const word = dictionary[key];
		if (word === undefined) throw new Error(`The dictionary has no \`${key}\`.`);
		return values ? fill(word, values) : word;
	};
	const count = (key: CountedKey, number: number, values?: Values): string =>
		text(`${key}.${plural.select(number) === 'one' ? 'one' : 'other'}`, {
			...values,
			count: numbers.format(number),
		});
	return Object.assign(text, { count, locale });
}

function fill(word: string, values: Values): string {
	return word.replace(/\{(\w+)(?::([^}]+))?\}/g, (placeholder, name: string, forms: string | undefined) => {
		const value = values[name];
		if (value === undefined) return placeholder;
		return forms === undefined ? String(value) : `${value}${particle(String(value), forms)}`;
	});
}
