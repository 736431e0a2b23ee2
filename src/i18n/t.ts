/** Words by key: `t('ko')('nav.search')`. */
import { en } from './en.ts';
import { ko } from './ko.ts';
import { type Key, type Locale, type Words, wordsFrom } from './words.ts';

export type { CountedKey, Key, Locale, Words } from './words.ts';

const dictionaries: { readonly [locale in Locale]: { readonly [key in Key]: string } } = { en, ko };
const spoken: { readonly [locale in Locale]: Words } = { en: wordsFrom('en', en), ko: wordsFrom('ko', ko) };

/** The words of a locale. */
export function t(locale: Locale): Words {
	return spoken[locale];
}

/** The part of a locale's dictionary whose keys begin with one of some prefixes, for a page's script. */
export function dictionaryOf(locale: Locale, prefixes: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		Object.entries(dictionaries[locale]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
	);
}
