/** The reference of all fields, made from the schemas and the comments above them. */
import type { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import { schemaMeaningsKo } from '../../i18n/ko-schema.ts';
import { type Key, type Locale, t, type Words } from '../../i18n/t.ts';
import { componentShapes } from '../../model/components.ts';
import { fiveWhysSchema } from '../../model/five-whys.ts';
import { incidentSchema } from '../../model/incident.ts';
import { defaultRequirements, type Requirement, siteSchema } from '../../model/site.ts';
import { causesSchema, servicesSchema, severitiesSchema, teamsSchema } from '../../model/taxonomy.ts';
import { renderInline } from '../../render/inline.ts';
import { type Comments, readComments } from '../schema-comments.ts';
import { type Field, type Form, fieldsOf } from '../schema-fields.ts';

/** A field as the reference shows it; the texts are HTML. */
export interface FieldRow {
	/** Anchor: the group and the path, `incident.timeline.at`. */
	readonly id: string;
	readonly name: string;
	readonly depth: number;
	readonly meaning: string;
	readonly form: string;
	readonly default: string | undefined;
	/** When it is needed, one line for each condition; empty when it never is. */
	readonly needed: readonly string[];
}

export interface SchemaGroup {
	readonly id: GroupName;
	/** Where such a file lies. */
	readonly file: string;
	readonly rows: readonly FieldRow[];
}

export interface ComponentReference {
	readonly name: string;
	readonly example: string;
	readonly rows: readonly FieldRow[];
}

export interface SchemaReference {
	/** What stands above the groups; HTML. */
	readonly intro: string;
	readonly groups: readonly SchemaGroup[];
	readonly components: readonly ComponentReference[];
}

const groups = {
	incident: { schema: incidentSchema, constant: 'incidentSchema', file: 'content/incidents/<year>/<id>.mdx' },
	fiveWhys: { schema: fiveWhysSchema, constant: 'fiveWhysSchema', file: 'content/five-whys/<id>.mdx' },
	site: { schema: siteSchema, constant: 'siteSchema', file: 'content/site.yaml' },
	severities: {
		schema: severitiesSchema,
		constant: 'severitiesSchema',
		file: 'content/taxonomy/severities.yaml',
	},
	services: { schema: servicesSchema, constant: 'servicesSchema', file: 'content/taxonomy/services.yaml' },
	teams: { schema: teamsSchema, constant: 'teamsSchema', file: 'content/taxonomy/teams.yaml' },
	causes: { schema: causesSchema, constant: 'causesSchema', file: 'content/taxonomy/causes.yaml' },
} as const satisfies Record<string, { schema: z.ZodType; constant: string; file: string }>;
export type GroupName = keyof typeof groups;

/** The reference in one language. `sources` are the texts of the modules in `src/model`. */
export function schemaReference(
	{ site }: Pick<Corpus<unknown>, 'site'>,
	locale: Locale,
	sources: readonly string[],
): SchemaReference {
	const commentsOf = readComments(sources);
	const words = t(locale);
	const requirements = site.policy.require ?? defaultRequirements;
	const componentComments = commentsOf('componentShapes');
	return {
		intro: renderInline(`${words('schema.intro')} ${words('schema.policyNote')}`),
		groups: (Object.keys(groups) as GroupName[]).map((id) => {
			const { schema, constant, file } = groups[id];
			const asked = id === 'incident' ? requirements : [];
			return {
				id,
				file,
				rows: fieldsOf(schema).map((field) => rowOf(id, field, commentsOf(constant), asked, words, locale)),
			};
		}),
		components: [...componentShapes].map(([name, { attributes, example }]) => ({
			name,
			example,
			rows: fieldsOf(attributes).map((field) =>
				rowOf(`components.${name}`, field, componentComments, [], words, locale),
			),
		})),
	};
}

function rowOf(
	group: string,
	field: Field,
	comments: Comments,
	requirements: readonly Requirement[],
	words: Words,
	locale: Locale,
): FieldRow {
	const id = `${group}.${field.path}`;
	const english = comments.get(field.path) ?? '';
	return {
		id,
		name: field.name,
		depth: field.depth,
		meaning: renderInline(locale === 'ko' ? (schemaMeaningsKo[id] ?? english) : english),
		form: renderInline(formText(field.form, words)),
		default: field.default === undefined ? undefined : renderInline(defaultText(field.default, words)),
		needed: neededTexts(field, requirements, words).map(renderInline),
	};
}

/** A form in words, as inline Markdown. */
function formText(form: Form, words: Words): string {
	if (form.kind === 'enum')
		return words('schema.type.enum', { values: form.values.map((value) => `\`${value}\``).join(', ') });
	if (form.kind === 'list') return words('schema.type.list', { item: formText(form.item, words) });
	if (form.kind === 'either')
		return form.forms.map((one) => formText(one, words)).join(words('schema.type.or'));
	const name = words(`schema.type.${form.name}`);
	if (form.most !== undefined) return `${name} ${form.least ?? ''}–${form.most}`;
	return form.least === undefined ? name : `${name} ≥ ${form.least}`;
}

function defaultText(value: unknown, words: Words): string {
	if (Array.isArray(value))
		return value.length === 0 ? words('schema.emptyList') : `\`[${value.join(', ')}]\``;
	return `\`${String(value)}\``;
}

function neededTexts(field: Field, requirements: readonly Requirement[], words: Words): string[] {
	if (field.needed) {
		const parent = field.path.split('.').at(-2);
		return [parent === undefined ? words('schema.always') : words('schema.always.in', { parent })];
	}
	return requirements
		.filter(({ fields }) => (fields as readonly string[]).includes(field.path))
		.map((requirement) => conditionText(requirement, words));
}

function conditionText(requirement: Requirement, words: Words): string {
	const parts = (['status', 'severity', 'kind'] as const).flatMap((name) => {
		const values = requirement[name];
		const key: Key = `schema.of.${name}`;
		return values ? [`${words(key)} ${values.map((value) => `\`${value}\``).join(', ')}`] : [];
	});
	return parts.length > 0 ? parts.join('; ') : words('schema.of.any');
}
