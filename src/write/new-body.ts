/** The body of a new report: headings, and below each what belongs there. */
import { type Locale, t } from '../i18n/t.ts';
import type { Requirable } from '../model/site.ts';

const sections = {
	happened: [],
	impact: ['impact.summary'],
	causes: ['causes'],
	response: ['timeline', 'mitigation.final', 'resolution'],
	lessons: ['lessons'],
} as const satisfies Record<string, readonly Requirable[]>;

const names = Object.keys(sections) as (keyof typeof sections)[];

/** Lines of the headings for which something is needed, each with its guiding comment; what happened is always told. */
export function bodyOf(needed: { has(field: Requirable): boolean }, locale: Locale): string[] {
	const words = t(locale);
	return names
		.filter((name) => name === 'happened' || sections[name].some((field) => needed.has(field)))
		.flatMap((name, index) => [
			...(index === 0 ? [] : ['']),
			`## ${words(`new.body.${name}`)}`,
			'',
			`{/* ${words(`new.body.${name}.hint`)} */}`,
		]);
}

/** The guiding comments of all sections in a language, without their signs. */
export function bodyHints(locale: Locale): string[] {
	return names.map((name) => t(locale)(`new.body.${name}.hint`));
}
