import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../model/site.ts';

/** The host and the base path of `site.yaml`'s address; of an example address when it cannot be read, which check reports. */
export function readSiteAddress(content: string): { site: string; base: string } {
	let address = 'https://example.org/';
	try {
		const site: unknown = parse(readFileSync(join(content, 'site.yaml'), 'utf8'), { maxAliasCount: 0 });
		const result = siteSchema.shape.address.safeParse((site as { address?: unknown } | null)?.address);
		if (result.success) address = result.data;
	} catch {}
	const { origin, pathname } = new URL(address);
	return { site: origin, base: `${pathname.replace(/\/+$/, '')}/` };
}
