/** What robots may read: all of a public edition, nothing of an internal one. */
export function robots(audience: 'internal' | 'public', sitemapAddress: string): string {
	if (audience === 'internal') return 'User-agent: *\nDisallow: /\n';
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`;
}
