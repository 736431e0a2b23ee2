/** The sample organisation → one's own: which files are written, and which samples go. Pure; the command writes and deletes. */
import { Document, isMap, parseDocument } from 'yaml';
import type { Locale } from '../i18n/t.ts';
import { siteSchema } from '../model/site.ts';
import { type Localised, slugPattern } from '../model/text.ts';

/** What is asked of an organisation. */
export interface Organisation {
	/** Name of the site: one for all languages, or one for each. */
	readonly name: Localised;
	readonly locales: readonly Locale[];
	readonly timeZone: string;
	readonly address: string;
	/** Address that opens a file for editing, with `{file}`; left out when there is none. */
	readonly edit: string | undefined;
	readonly service: Named;
	readonly team: Named;
}

/** An entry of a taxonomy: `id`, and what it is called. */
export interface Named {
	readonly id: string;
	readonly label: string;
}

/** `id=Label`, or an id alone; `undefined` for anything else. */
export function namedOf(typed: string): Named | undefined {
	const [, id = '', label] = /^\s*([^=\s]+)\s*(?:=\s*(.+?)\s*)?$/.exec(typed) ?? [];
	return slugPattern.test(id) ? { id, label: label ?? id } : undefined;
}

/** Whether a `site.yaml` is still that of the sample organisation: an address that nobody else can have. */
export function isSample(siteText: string): boolean {
	const address: unknown = parseDocument(siteText).get('address');
	return typeof address === 'string' && /^https?:\/\/bokgi\.example\.org\/?$/.test(address);
}

/** The organisation's files, by path from the content folder. Comments of the sample's `site.yaml` stay, and so does what is not asked for. */
export function organisationFiles(siteText: string, organisation: Organisation): Record<string, string> {
	const { name, locales, timeZone, address, edit, service, team } = organisation;
	const site = parseDocument(siteText, { version: '1.2', schema: 'core' });
	const set = (key: string, value: unknown): void => {
		if (value === undefined) site.delete(key);
		else site.set(key, site.createNode(value, { flow: Array.isArray(value) }));
	};
	set('name', name);
	set('organisation', undefined);
	set('description', undefined);
	set('address', address);
	set('locales', locales);
	set('timeZone', timeZone);
	set('edit', edit);
	const policy = site.get('policy');
	if (isMap(policy)) {
		policy.delete('internalHosts');
		if (policy.items.length === 0) site.delete('policy');
	}
	return {
		'site.yaml': site.toString({ lineWidth: 110, flowCollectionPadding: false }),
		'taxonomy/services.yaml': listOf(
			'Services that an incident can hurt. `tier` says how much depends on a service: 1 is what the business cannot do without.',
			{ id: service.id, label: service.label, tier: 1, team: team.id, aliases: [] },
		),
		'taxonomy/teams.yaml': listOf('Teams that own services.', { id: team.id, label: team.label }),
	};
}

function listOf(comment: string, entry: Readonly<Record<string, unknown>>): string {
	return `# ${comment}\n${new Document([entry]).toString({ lineWidth: 110, flowCollectionPadding: false })}`;
}

/** What is wrong with an organisation, as whole messages. */
export function faultsOf({ name, locales, timeZone, address, edit }: Organisation): string[] {
	const parsed = siteSchema.safeParse({
		name,
		locales: [...locales],
		timeZone,
		address,
		...(edit ? { edit } : {}),
	});
	return parsed.success
		? []
		: parsed.error.issues.map(({ path, message }) => `${message} (\`${path.join('.')}\`).`);
}

/** Files below a content folder that belong to the samples: reports, analyses, and images beside them. */
export function samplesAmong(files: readonly string[]): string[] {
	return files.filter((file) => /^(incidents|five-whys)\//.test(file));
}
