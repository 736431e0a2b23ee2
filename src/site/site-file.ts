import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../model/site.ts';

/**
 * One field of `site.yaml`, for what must be known before the content is read: where the site lives, and for whom it is.
 * `undefined` when the file or the field cannot be used; check says what is wrong with it.
 */
export function readSiteField<Name extends 'address' | 'audience'>(
	content: string,
	name: Name,
): Site[Name] | undefined {
	try {
		const site: unknown = parse(readFileSync(join(content, 'site.yaml'), 'utf8'), { maxAliasCount: 0 });
		const result = siteSchema.shape[name].safeParse((site as Record<string, unknown> | null)?.[name]);
		return result.success ? (result.data as Site[Name]) : undefined;
	} catch {
		return undefined;
	}
}
