import { describe, expect, it } from 'vitest';
import { absolute, assetHref, basePath, href, incidentPath, localeParams } from './urls.ts';

const atRoot = { address: 'https://example.org', locales: ['en', 'ko'] } as const;
const inFolder = { address: 'https://example.org/postmortems', locales: ['ko', 'en'] } as const;
const site = (of: typeof atRoot | typeof inFolder) => ({ ...of, locales: [...of.locales] });

describe('urls', () => {
	it('puts the first locale at the root and the others in a folder', () => {
		expect(href(site(atRoot), 'en', '/incidents/')).toBe('/incidents/');
		expect(href(site(atRoot), 'ko', '/incidents/')).toBe('/ko/incidents/');
		expect(href(site(inFolder), 'ko', '/')).toBe('/postmortems/');
		expect(href(site(inFolder), 'en', '/')).toBe('/postmortems/en/');
	});
	it('honours the base path, with and without a slash at its end', () => {
		expect(basePath(atRoot)).toBe('/');
		expect(basePath({ address: 'https://example.org/a/b/' })).toBe('/a/b/');
		expect(assetHref(inFolder, '/theme.js')).toBe('/postmortems/theme.js');
	});
	it('encodes letters of any script and keeps query and anchor', () => {
		expect(href(site(atRoot), 'en', incidentPath('2026-03-14-배너'))).toBe(
			'/incidents/2026-03-14-%EB%B0%B0%EB%84%88/',
		);
		expect(href(site(atRoot), 'en', '/incidents/?year=2026#list')).toBe('/incidents/?year=2026#list');
	});
	it('gives absolute addresses', () => {
		expect(absolute(inFolder, '/postmortems/en/')).toBe('https://example.org/postmortems/en/');
	});
	it('gives no parameter to the first locale', () => {
		expect(localeParams(site(inFolder))).toEqual([
			{ locale: 'ko', param: undefined },
			{ locale: 'en', param: 'en' },
		]);
	});
});
