/**
 * JSON Schemas for editors, made from the schemas that check uses and the comments above their fields. They are weaker
 * than check: what takes a calendar or another file to judge passes here.
 */
import { z } from 'zod';
import { schemaMeaningsKo } from '../i18n/ko-schema.ts';
import { fiveWhysSchema } from '../model/five-whys.ts';
import { incidentSchema } from '../model/incident.ts';
import { siteSchema } from '../model/site.ts';
import {
	causesSchema,
	glossarySchema,
	servicesSchema,
	severitiesSchema,
	type Taxonomy,
	teamsSchema,
} from '../model/taxonomy.ts';
import { causeId, documentId, line, passage, timeZone, webAddress } from '../model/text.ts';
import { dayText, timeText } from '../model/times.ts';
import { type Comments, readComments } from './schema-comments.ts';

/** The kinds of file that have a schema, and what is where. `group` is the key under which Korean meanings stand. */
export const schemaKinds = {
	incident: {
		schema: incidentSchema,
		constant: 'incidentSchema',
		group: 'incident',
		title: 'Front matter of an incident report',
		files: 'incidents/**/*.mdx',
	},
	'five-whys': {
		schema: fiveWhysSchema,
		constant: 'fiveWhysSchema',
		group: 'fiveWhys',
		title: 'Front matter of a 5-Whys analysis',
		files: 'five-whys/**/*.mdx',
	},
	site: {
		schema: siteSchema,
		constant: 'siteSchema',
		group: 'site',
		title: 'What the site is called, where it lives and what it asks of reports',
		files: 'site.yaml',
	},
	severities: {
		schema: severitiesSchema,
		constant: 'severitiesSchema',
		group: 'severities',
		title: 'Severities, gravest first',
		files: 'taxonomy/severities.yaml',
	},
	services: {
		schema: servicesSchema,
		constant: 'servicesSchema',
		group: 'services',
		title: 'Services that an incident can hurt',
		files: 'taxonomy/services.yaml',
	},
	teams: {
		schema: teamsSchema,
		constant: 'teamsSchema',
		group: 'teams',
		title: 'Teams',
		files: 'taxonomy/teams.yaml',
	},
	causes: {
		schema: causesSchema,
		constant: 'causesSchema',
		group: 'causes',
		title: 'Families of causes and their causes',
		files: 'taxonomy/causes.yaml',
	},
	glossary: {
		schema: glossarySchema,
		constant: 'glossarySchema',
		group: 'glossary',
		title: 'Groups of words that mean the same, in any language',
		files: 'glossary.yaml',
	},
} as const satisfies Record<
	string,
	{ schema: z.ZodType; constant: string; group: string; title: string; files: string }
>;
export type SchemaKind = keyof typeof schemaKinds;

/** A JSON Schema or a part of one, as far as it is looked into here. */
export interface JsonSchema {
	title?: string;
	description?: string;
	markdownDescription?: string;
	type?: unknown;
	pattern?: string;
	enum?: readonly unknown[];
	examples?: readonly unknown[];
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	[keyword: string]: unknown;
}

const visible = '\\S';
const day = '\\d{4}-\\d{2}-\\d{2}';
const timeForms = `^${day}( \\d{2}:\\d{2}|T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))$`;

/** What a schema checks by code, in the words of JSON Schema: the form, and an example for editors to offer. */
const forms: ReadonlyMap<unknown, Pick<JsonSchema, 'pattern' | 'examples'>> = new Map<
	unknown,
	Pick<JsonSchema, 'pattern' | 'examples'>
>([
	[line, { pattern: visible }],
	[passage, { pattern: visible }],
	[timeText, { pattern: timeForms, examples: ['2026-03-14 09:05', '2026-03-14T09:05:00+09:00'] }],
	[dayText, { pattern: `^${day}$`, examples: ['2026-03-14'] }],
	[timeZone, { pattern: '^(UTC|[A-Z][A-Za-z_]+/[A-Za-z_/+-]+)$', examples: ['Asia/Seoul', 'UTC'] }],
	[webAddress, { pattern: '^https?://\\S+$' }],
	[documentId, { examples: ['2026-03-14-slug'] }],
	[causeId, { examples: ['family/cause'] }],
]);

/**
 * The schema of a kind of file. `sources` are the texts of the modules in `src/model`, from whose comments the
 * documentation comes. Where a taxonomy is given, its ids are offered for the fields that name them.
 */
export function jsonSchema(kind: SchemaKind, sources: readonly string[], taxonomy?: Taxonomy): JsonSchema {
	const { schema, constant, group, title } = schemaKinds[kind];
	const made = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema: part }) => {
			Object.assign(part, forms.get(zodSchema));
		},
	}) as JsonSchema;
	const { $schema, ...rest } = made;
	const ids = taxonomy ? idsOf(taxonomy) : new Map<string, readonly string[]>();
	document(rest, '', { group, comments: readComments(sources)(constant), ids });
	return { $schema, title, ...rest };
}

interface Documentation {
	readonly group: string;
	readonly comments: Comments;
	/** Ids to offer, by the path of the field. */
	readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Writes its documentation into every field of a schema, English and then Korean. */
function document(part: JsonSchema, path: string, about: Documentation): void {
	const { group, comments, ids } = about;
	for (const [name, field] of Object.entries(part.properties ?? {})) {
		const inner = path === '' ? name : `${path}.${name}`;
		const english = comments.get(inner);
		const korean = schemaMeaningsKo[`${group}.${inner}`];
		if (english !== undefined) {
			field.description = korean === undefined ? english : `${english}\n\n${korean}`;
			field.markdownDescription = field.description;
		}
		document(field, inner, about);
	}
	const offered = ids.get(path);
	if (offered && part.type === 'string') part.examples = offered;
	if (part.items) document(part.items, path, about);
	for (const option of part.anyOf ?? []) document(option, path, about);
}

function idsOf({ services, teams, severities, causes }: Taxonomy): ReadonlyMap<string, readonly string[]> {
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	const causeIds = causes.flatMap((family) => family.causes.map(({ id }) => `${family.id}/${id}`));
	return new Map([
		['services', ids(services)],
		['teams', ids(teams)],
		['severity', ids(severities)],
		['causes', causeIds],
		['causes.cause', causeIds],
		['actions.addresses', causeIds],
		['whys.cause', causeIds],
		...['wentWell', 'wentPoorly', 'gotLucky', 'surprised'].map(
			(kind) => [`lessons.${kind}.causes`, causeIds] as const,
		),
	]);
}
