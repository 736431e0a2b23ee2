/** What somebody typed about an organisation, by flag or at a prompt → the organisation. Every mistake is named. */
import type { Locale, Words } from '../i18n/t.ts';
import { siteSchema } from '../model/site.ts';
import { quoted } from '../model/text.ts';
import { faultsOf, namedOf, type Organisation } from './init.ts';

/** Answers as they were typed, by the name of their flag. */
export interface TypedOrganisation {
	readonly name?: string | undefined;
	readonly 'name-ko'?: string | undefined;
	readonly locales?: string | undefined;
	readonly 'time-zone'?: string | undefined;
	readonly address?: string | undefined;
	readonly service?: string | undefined;
	readonly team?: string | undefined;
	readonly edit?: string | undefined;
}

/** An answer that is typed, not chosen. */
export type TextAnswer = 'name' | 'name-ko' | 'time-zone' | 'address' | 'service' | 'team';

/** The organisation that was typed, and what is wrong with it: whole messages, none when all is well. */
export function organisationOf(typed: TypedOrganisation): {
	readonly organisation: Organisation;
	readonly faults: readonly string[];
} {
	const missing = (['name', 'address', 'service', 'team'] as const).filter((name) => !typed[name]?.trim());
	const locales = (typed.locales ?? 'en,ko').split(/\s*,\s*/).filter((word) => word !== '') as Locale[];
	const service = namedOf(typed.service ?? '');
	const team = namedOf(typed.team ?? '');
	const name = typed.name?.trim() ?? '';
	const organisation = {
		name: locales.length > 1 && typed['name-ko'] ? { en: name, ko: typed['name-ko'].trim() } : name,
		locales,
		timeZone: typed['time-zone'] ?? 'Asia/Seoul',
		address: typed.address ?? '',
		edit: typed.edit,
		service: service ?? { id: '', label: '' },
		team: team ?? { id: '', label: '' },
	};
	const faults = [
		...missing.map((flag) => `Unexpected absence of \`--${flag}\`, expected it where nothing can be asked.`),
		...(typed.service && !service ? [faultOfNamed(typed.service)] : []),
		...(typed.team && !team ? [faultOfNamed(typed.team)] : []),
		...faultsOf({
			...organisation,
			// What is missing has been named already, and is no fault of the form as well.
			...(missing.includes('name') ? { name: '-' } : {}),
			...(missing.includes('address') ? { address: 'https://example.org/' } : {}),
		}),
	];
	return { organisation, faults };
}

function faultOfNamed(typed: string): string {
	return `Unexpected \`${typed}\`, expected \`id=Name\` with an id of lower-case letters, digits and single \`-\`.`;
}

/** What is wrong with one answer at a prompt, in the words of the prompt; `undefined` when it will do. */
export function faultOfAnswer(words: Words, name: TextAnswer, typed: string): string | undefined {
	const value = quoted(typed);
	const fits = (field: 'name' | 'timeZone' | 'address'): boolean =>
		siteSchema.shape[field].safeParse(typed.trim()).success;
	switch (name) {
		case 'service':
		case 'team':
			return namedOf(typed) ? undefined : words('fault.init.named', { value });
		case 'time-zone':
			return fits('timeZone') ? undefined : words('fault.init.time-zone', { value });
		case 'address':
			return fits('address') ? undefined : words('fault.init.address', { value });
		default:
			return fits('name') ? undefined : words('fault.init.name', { value });
	}
}
