/** The page that is shown where there is none. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type NavLink, type Page, pageOf } from '../page.ts';

export interface NotFoundView {
	readonly page: Page;
	/** What it says in each language of the site, that of the page foremost. */
	readonly texts: readonly {
		readonly locale: Locale;
		readonly home: string;
		readonly nav: readonly NavLink[];
	}[];
}

/** Most hosts show one page, `404.html`, for all wrong addresses, so it speaks every language of the site. */
export function notFoundView(
	corpus: Pick<Corpus<unknown>, 'site' | 'audience'>,
	locale: Locale,
): NotFoundView {
	const pageIn = (other: Locale): Page =>
		pageOf(corpus, other, { path: '/404/', title: t(other)('notFound.title') });
	const others = corpus.site.locales.filter((other) => other !== locale);
	return {
		// It has no address of its own that a link to another language could lead to.
		page: { ...pageIn(locale), alternates: [] },
		texts: [locale, ...others].map((other) => {
			const { home, nav } = pageIn(other);
			return { locale: other, home, nav };
		}),
	};
}
