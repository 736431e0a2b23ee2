/** The organisation's own words: `content/taxonomy/*.yaml` and `content/glossary.yaml`. */
import { z } from 'zod';
import { line, localised, slug } from './text.ts';

/** `severities.yaml`: the levels, gravest first. */
export const severitiesSchema = z
	.array(
		z.strictObject({
			/** Short id for frontmatter: `sev1`. */
			id: slug,
			/** What the organisation calls it: `SEV1`, `1등급`. */
			label: localised,
			/** When an incident is of this level. */
			description: localised.optional(),
			/** Within how many days after resolution the report is to be reviewed. */
			reviewDays: z.int().positive().optional(),
			/** Within how many days after resolution the report is to be published to its readers. */
			publishDays: z.int().positive().optional(),
		}),
	)
	.min(1, { error: 'Unexpected empty list, expected at least one severity' });

/** `teams.yaml` */
export const teamsSchema = z.array(
	z.strictObject({
		/** Short id for front matter and addresses: `platform`. */
		id: slug,
		/** What the team is called. */
		label: localised,
		/** What it looks after. */
		description: localised.optional(),
	}),
);

/** `services.yaml` */
export const servicesSchema = z.array(
	z.strictObject({
		/** Short id for front matter and addresses: `checkout`. */
		id: slug,
		/** What the service is called. */
		label: localised,
		/** What it does for whom. */
		description: localised.optional(),
		/** How much depends on it: 1 for what the business cannot do without. Not the severity of an incident. */
		tier: z.int().min(1).max(5),
		/** Id of the team that owns it. */
		team: slug,
		/** Other words that people use for it, for search. */
		aliases: z.array(line).default([]),
	}),
);

/** `causes.yaml`: two levels, families and their causes. There is no "human error": ask what let the slip through. */
export const causesSchema = z.array(
	z.strictObject({
		/** Id of the family, the first half of `family/cause`. */
		id: slug,
		/** What the family is called. */
		label: localised,
		/** What its causes have in common. */
		description: localised.optional(),
		/** The causes of the family. */
		causes: z.array(
			z.strictObject({
				/** Id of the cause in its family, the second half of `family/cause`. */
				id: slug,
				/** What the cause is called. */
				label: localised,
				/** When an incident has this cause. */
				description: localised.optional(),
			}),
		),
	}),
);

/** `glossary.yaml`: groups of words that mean the same, in any language: `[커넥션, connection]`. */
export const glossarySchema = z.array(z.array(line).min(2));

export type Severity = z.output<typeof severitiesSchema>[number];
export type Team = z.output<typeof teamsSchema>[number];
export type Service = z.output<typeof servicesSchema>[number];
export type CauseFamily = z.output<typeof causesSchema>[number];

/** Everything the organisation names, in file order. */
export interface Taxonomy {
	readonly severities: readonly Severity[];
	readonly teams: readonly Team[];
	readonly services: readonly Service[];
	readonly causes: readonly CauseFamily[];
	readonly glossary: readonly (readonly string[])[];
}
