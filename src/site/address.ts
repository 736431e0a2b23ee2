import { readSiteField } from './site-file.ts';

/** The host and the base path of `site.yaml`'s address; of an example address when it cannot be read, which check reports. */
export function readSiteAddress(content: string): { site: string; base: string } {
	const { origin, pathname } = new URL(readSiteField(content, 'address') ?? 'https://example.org/');
	return { site: origin, base: `${pathname.replace(/\/+$/, '')}/` };
}
