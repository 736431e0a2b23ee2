/** What surrounds every page: its title, its addresses in each locale, the navigation. The layout prints it. */
import type { Audience, Corpus } from '../corpus/corpus.ts';
import type { Key, Locale } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { absolute, assetHref, href } from './urls.ts';

/** A link of the main navigation. */
export interface NavLink {
	readonly key: Key;
	readonly href: string;
	/** `page` on the page itself, `true` on those below it. */
	readonly current: 'page' | 'true' | undefined;
}

/** The same page in one of the site's locales. */
export interface Alternate {
	readonly locale: Locale;
	readonly href: string;
	readonly absolute: string;
	readonly current: boolean;
}

/** Everything that the layout prints. */
export interface Page {
	readonly locale: Locale;
	/** For the browser's tab: the page's title and the site's name. */
	readonly documentTitle: string;
	readonly description: string | undefined;
	readonly siteName: string;
	readonly siteDescription: string | undefined;
	readonly home: string;
	readonly search: string;
	readonly feed: string;
	readonly nav: readonly NavLink[];
	readonly alternates: readonly Alternate[];
	/** Address of the page without its host. */
	readonly href: string;
	readonly theme: string;
	readonly icon: string;
	readonly timeZone: string;
	readonly audience: Audience;
}

const sections: readonly { readonly key: Key; readonly path: string }[] = [
	{ key: 'nav.incidents', path: '/incidents/' },
	{ key: 'nav.analyses', path: '/five-whys/' },
	{ key: 'nav.causes', path: '/causes/' },
	{ key: 'nav.services', path: '/services/' },
	{ key: 'nav.lessons', path: '/lessons/' },
	{ key: 'nav.actions', path: '/actions/' },
	{ key: 'nav.trends', path: '/trends/' },
	{ key: 'nav.retros', path: '/retros/' },
	{ key: 'nav.handbook', path: '/handbook/' },
];

/** What is particular to a page. */
export interface PageInput {
	/** Its path without base and locale: `/incidents/`. */
	readonly path: string;
	/** Its title as plain text; left out on the home page. */
	readonly title?: string | undefined;
	/** A sentence for search engines, as plain text. */
	readonly description?: string | undefined;
}

/** The surroundings of a page. */
export function pageOf(
	corpus: Pick<Corpus<unknown>, 'site' | 'audience'>,
	locale: Locale,
	{ path, title, description }: PageInput,
): Page {
	const { site, audience } = corpus;
	const siteName = textIn(site.name, locale);
	const siteDescription = site.description && textIn(site.description, locale);
	return {
		locale,
		documentTitle: title === undefined ? siteName : `${title} · ${siteName}`,
		description: description ?? siteDescription,
		siteName,
		siteDescription,
		home: href(site, locale, '/'),
		search: href(site, locale, '/search/'),
		feed: href(site, locale, '/rss.xml'),
		nav: sections.map((section) => ({
			key: section.key,
			href: href(site, locale, section.path),
			current: path === section.path ? 'page' : path.startsWith(section.path) ? 'true' : undefined,
		})),
		alternates: site.locales.map((other) => ({
			locale: other,
			href: href(site, other, path),
			absolute: absolute(site, href(site, other, path)),
			current: other === locale,
		})),
		href: href(site, locale, path),
		theme: assetHref(site, '/theme.js'),
		icon: assetHref(site, '/favicon.svg'),
		timeZone: site.timeZone,
		audience,
	};
}
