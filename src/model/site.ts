/** `content/site.yaml`: what the site is called, where it lives, in which languages, and what the organisation asks of a report. */
import { z } from 'zod';

import { line, localised, passage, slug, timeZone, webAddress } from './text.ts';
import { kinds, statuses } from './vocabulary.ts';

/** Fields and parts that a policy can ask for. `fiveWhys` asks for an analysis of the incident. */
export const requirable = [
	'severity',
	'introduced',
	'started',
	'detected',
	'acknowledged',
	'firstAction',
	'mitigated',
	'resolved',
	'published',
	'detection.source',
	'detection.signal',
	'symptoms',
	'signatures',
	'trigger',
	'causes',
	'impact.summary',
	'mitigation.final',
	'resolution',
	'timeline',
	'barriers',
	'lessons',
	'actions',
	'owner',
	'facilitator',
	'reviewers',
	'fiveWhys',
] as const;
export type Requirable = (typeof requirable)[number];

/** Fields asked of every report whose status, severity and kind are among those named; no list means any. */
export const requirementSchema = z.strictObject({
	/** Statuses of which one is the report's. Default: any. */
	status: z.array(z.enum(statuses)).optional(),
	/** Ids of severities of which one is the report's. Default: any. */
	severity: z.array(slug).optional(),
	/** Kinds of which one is the report's. Default: any. */
	kind: z.array(z.enum(kinds)).optional(),
	/** What such a report must have. */
	fields: z.array(z.enum(requirable)).min(1),
});
export type Requirement = z.output<typeof requirementSchema>;

/** What is asked where `site.yaml` says nothing: nothing of a draft, the whole story of what is reviewed. */
export const defaultRequirements: readonly Requirement[] = [
	{
		status: ['in-review', 'reviewed', 'closed'],
		fields: [
			'severity',
			'started',
			'detected',
			'detection.source',
			'trigger',
			'causes',
			'impact.summary',
			'resolution',
		],
	},
	{
		status: ['reviewed', 'closed'],
		kind: ['incident'],
		fields: ['mitigated', 'resolved', 'timeline', 'lessons'],
	},
	{
		status: ['reviewed', 'closed'],
		severity: ['sev1', 'sev2'],
		kind: ['incident'],
		fields: ['acknowledged', 'actions', 'mitigation.final'],
	},
];

export const siteSchema = z.strictObject({
	/** Name of the site. */
	name: localised,
	/** Name of the organisation as its customers know it: messages to them say who sends them. */
	organisation: localised.optional(),
	/** One sentence about it, for search engines and feeds. */
	description: localised.optional(),
	/** Address at which it is published; a path in it (`https://example.org/postmortems/`) becomes the base of every link. */
	address: webAddress,
	/** Languages of the site; the first is at the root. */
	locales: z
		.array(z.enum(['en', 'ko']))
		.min(1)
		.refine((locales) => new Set(locales).size === locales.length, {
			error: 'Unexpected second of a locale, expected each once',
		})
		.default(['en', 'ko']),
	/** IANA zone in which times are read and shown. */
	timeZone: timeZone.default('UTC'),
	/** Address that opens a file for editing; `{file}` stands for its path from the content folder. */
	edit: z
		.string()
		.refine((text) => /^https:\/\//.test(text) && text.includes('{file}'), {
			error: 'Unexpected edit address, expected one that begins `https://` and has `{file}` in it',
		})
		.optional(),
	/** Edition that is built when `BOKGI_AUDIENCE` does not say. */
	audience: z.enum(['internal', 'public']).default('internal'),
	/** What the organisation asks of reports. */
	policy: z
		.strictObject({
			/** What which reports must have. Replaces the default list as a whole. */
			require: z.array(requirementSchema).optional(),
			/** Fewest questions on the longest branch of an analysis; fewer gets a warning. */
			fewestWhys: z.int().positive().default(3),
			/** Texts that look like secrets or personal data and are not, each with the reason. */
			allow: z
				.array(
					z.strictObject({
						/** The exact text. */
						text: line,
						/** Why it may stand. */
						reason: passage,
					}),
				)
				.default([]),
			/** Words added to those that the wording check warns of. */
			blameWords: z.array(line).default([]),
			/** Endings of host names that only the organisation can reach; they are kept out of public reports. */
			internalHosts: z.array(line).default([]),
		})
		.prefault({}),
});

export type Site = z.output<typeof siteSchema>;
