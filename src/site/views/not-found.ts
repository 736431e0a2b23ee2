/** The page that is shown where there is none. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type NavLink, type Page, pageOf } from '../page.ts';

export interface NotFoundView {
	readonly page: Page;
	/** What it says in each language of the site, the first of the site's foremost. */
	readonly texts: readonly { readonly locale: Locale; readonly home: string; readonly nav: readonly NavLink[] }[];
}

/** A host shows one page, `404.html`, for all wrong addresses, so it speaks every language of the site. */
export function notFoundView(corpus: Pick<Corpus<unknown>, 'site' | 'audience'>): NotFoundView {
	const pages = corpus.site.locales.map((locale) =>
		pageOf(corpus, locale, { path: '/404/', title: t(locale)('notFound.title') }),
	);
	return {
		page: { ...(pages[0] as Page), alternates: [] },
		texts: pages.map(({ locale, home, nav }) => ({ locale, home, nav })),
	};
}
