/** Addresses of pages, with the base path of `site.address`; the first locale is at the root, the others under `/<locale>/`. */
import type { Locale } from '../i18n/t.ts';
import type { Site } from '../model/site.ts';

/** The parts of `site.yaml` that addresses depend on. */
export type Address = Pick<Site, 'address' | 'locales'>;

/** The path that every address begins with: `/`, or `/postmortems/` for `https://example.org/postmortems`. */
export function basePath(site: Pick<Site, 'address'>): string {
	return `${new URL(site.address).pathname.replace(/\/+$/, '')}/`;
}

/** The address of a page from the root of its host. `path` begins and ends with `/` and may go on with `#…` or `?…`. */
export function href(site: Address, locale: Locale, path: string): string {
	const prefix = locale === site.locales[0] ? '' : `${locale}/`;
	return `${basePath(site)}${prefix}${encodeURI(path.replace(/^\//, ''))}`;
}

/** The address of a file that all locales share: `/theme.js`, `/media/…`, `/data/…`. */
export function assetHref(site: Pick<Site, 'address'>, path: string): string {
	return `${basePath(site)}${encodeURI(path.replace(/^\//, ''))}`;
}

/** An address with scheme and host, for search engines, feeds and `hreflang`. */
export function absolute(site: Pick<Site, 'address'>, path: string): string {
	return new URL(path, site.address).href;
}

/** What `getStaticPaths` of a `[...locale]` page gives for each locale: `undefined` stands for the root. */
export function localeParams(site: Pick<Site, 'locales'>): { locale: Locale; param: Locale | undefined }[] {
	return site.locales.map((locale, index) => ({ locale, param: index === 0 ? undefined : locale }));
}

export const incidentPath = (id: string): string => `/incidents/${id}/`;
export const fiveWhysPath = (id: string): string => `/five-whys/${id}/`;
export const causePath = (cause: string): string => `/causes/${cause}/`;
export const servicePath = (id: string): string => `/services/${id}/`;
export const incidentsByPath = (fact: 'severity' | 'trigger', value: string): string =>
	`/incidents/${fact}/${value}/`;
export const teamPath = (id: string): string => `/teams/${id}/`;
/** A quarter's retrospective, of all teams or of one. */
export const retroPath = (quarter: string, team?: string): string =>
	team === undefined ? `/retros/${quarter}/` : `/retros/${quarter}/${team}/`;
