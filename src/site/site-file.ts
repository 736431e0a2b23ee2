import { type Site, siteSchema } from '../model/site.ts';
import { readFileText } from '../read/bytes.ts';
import { readYaml } from '../read/yaml.ts';

/**
 * One field of `site.yaml`, for what must be known before the content is read: where the site lives, and for whom it is.
 * `undefined` when the file or the field cannot be used; check says what is wrong with it.
 */
export function readSiteField<Name extends 'address' | 'audience'>(
	content: string,
	name: Name,
): Site[Name] | undefined {
	const { text } = readFileText(content, 'site.yaml');
	const { data } = readYaml(text ?? '', 0);
	if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
	const result = siteSchema.shape[name].safeParse((data as Record<string, unknown>)[name]);
	return result.success ? (result.data as Site[Name]) : undefined;
}
