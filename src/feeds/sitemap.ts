/** The list of all pages for search engines. */
import { escapeXml } from './xml.ts';

/** A page in the languages that it has; addresses are absolute. */
export type SitemapPage = readonly { readonly locale: string; readonly href: string }[];

/** The sitemap: one entry for each page and language, each naming the page in all languages. */
export function sitemap(pages: readonly SitemapPage[]): string {
	const entries = pages.flatMap((page) => {
		const alternates = page.map(
			({ locale, href }) =>
				`<xhtml:link rel="alternate" hreflang="${escapeXml(locale)}" href="${escapeXml(href)}"/>`,
		);
		return page.map(({ href }) => `<url><loc>${escapeXml(href)}</loc>${alternates.join('')}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		'',
	].join('\n');
}
