/** Words by key: `t('ko')('nav.search')`. */
import { en } from './en.ts';
import { ko } from './ko.ts';

/** The languages that the site speaks; `site.yaml` chooses among them. */
export type Locale = 'en' | 'ko';
export type Key = keyof typeof en;

/** Keys that differ by number: `count.incidents` for `count.incidents.one` and `count.incidents.other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;

type Values = { readonly [name: string]: string | number };

const words: { readonly [locale in Locale]: { readonly [key in Key]: string } } = { en, ko };

/** The words of one locale. */
export interface Words {
	/** The text of a key with its `{placeholders}` filled in; one that has no value stays as it is. */
	(key: Key, values?: Values): string;
	/** The form of a key that fits a number, which stands in it as `{count}`. */
	count(key: CountedKey, count: number): string;
}

/** The words of a locale. */
export function t(locale: Locale): Words {
	return spoken[locale];
}

const spoken: { readonly [locale in Locale]: Words } = { en: wordsOf('en'), ko: wordsOf('ko') };

function wordsOf(locale: Locale): Words {
	const plural = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	const text = (key: Key, values?: Values): string => {
		const word = words[locale][key];
		if (!values) return word;
		return word.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
	};
	const count = (key: CountedKey, number: number): string =>
		text(`${key}.${plural.select(number) === 'one' ? 'one' : 'other'}`, {
			count: numbers.format(number),
		});
	return Object.assign(text, { count });
}
