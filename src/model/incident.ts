/** The incident report. Over 250 lines because the schema is the manual: every field has its meaning above it. */
import { z } from 'zod';
import { type Action, actionSchema } from './action.ts';
import { causeId, documentId, language, line, passage, slug, timeZone, webAddress } from './text.ts';
import { dayText, type EpochMs, type Milestones, timeText } from './times.ts';
import {
	barrierResults,
	causeRoles,
	channels,
	detectionGaps,
	detectionSources,
	kinds,
	type LessonKind,
	type MilestoneName,
	milestoneNames,
	mitigations,
	phases,
	statuses,
	thresholdKinds,
	triggers,
	visibilities,
} from './vocabulary.ts';

const lesson = z.union([
	passage,
	z.strictObject({
		/** The lesson, in a sentence that makes sense without the report. */
		text: passage,
		/** Causes of the taxonomy that it belongs to, so that it is found under them. */
		causes: z.array(causeId).optional(),
	}),
]);

/** Frontmatter of an incident report: `content/incidents/<year>/<id>.mdx`. */
export const incidentSchema = z.strictObject({
	/** What broke, as people would say it. One line, in the report's language. Needed always. */
	title: line,
	/** One to three sentences: what broke, for whom, and what stopped it. The first thing that is read at 3 a.m. Needed always. */
	summary: passage,
	/** Language of the report, `ko` or `en`. Default: the site's first locale. */
	lang: language.optional(),
	/** `incident`, `near-miss` or `drill`. Default `incident`; drills are left out of statistics. */
	kind: z.enum(kinds).default('incident'),
	/** `draft`, `in-review`, `reviewed` or `closed`. What is needed grows with it: see `policy` in `site.yaml`. */
	status: z.enum(statuses),
	/** Id of `severities.yaml`, judged finally after the incident. Needed from in-review. */
	severity: slug.optional(),
	/** Ids of the services that were hurt. At least one. */
	services: z.array(slug).min(1, { error: 'Unexpected empty list, expected at least one service' }),
	/** Ids of the teams that took part. Default: the teams that own the services. */
	teams: z.array(slug).optional(),

	/** IANA zone in which times without an offset are read, for example `Asia/Seoul`. Default: the site's. */
	timeZone: timeZone.optional(),
	/** When the fault came in (the deploy, the certificate that would expire). Dormancy is counted from it. */
	introduced: timeText.optional(),
	/** When the impact began. Needed from in-review. */
	started: timeText.optional(),
	/** When the organisation first knew. */
	detected: timeText.optional(),
	/** When a responder took it on. */
	acknowledged: timeText.optional(),
	/** When the first step meant to stop the impact was taken. */
	firstAction: timeText.optional(),
	/** When customers no longer felt it. */
	mitigated: timeText.optional(),
	/** When the cause was gone and the service normal. */
	resolved: timeText.optional(),
	/** Names of the milestones above that are guesses; they are shown as such and flagged in every figure made of them. */
	estimated: z.array(z.enum(milestoneNames)).default([]),
	/** Day on which the report was published to its readers, `YYYY-MM-DD`; days to publish are counted to it. */
	published: dayText.optional(),

	/** How it was noticed. */
	detection: z
		.strictObject({
			/** Who or what noticed first. Needed from in-review. */
			source: z.enum(detectionSources).optional(),
			/** The alert, graph or message that told, by its exact name. */
			signal: line.optional(),
			/** Whether that was a business threshold (orders, searches) or a system one (5xx, CPU, connections). */
			threshold: z.enum(thresholdKinds).optional(),
			/** Which way the message came. */
			channel: z.enum(channels).optional(),
			/** What kept it from being seen sooner. */
			gap: z.enum(detectionGaps).optional(),
		})
		.optional(),
	/** What people saw, in their words: "checkout spins", "결제가 안 돼요". Searched first. */
	symptoms: z.array(line).default([]),
	/** Exact error strings and alert names, as they stand in logs; pasted errors are matched with them. */
	signatures: z.array(passage).default([]),
	/** What changed last before it began: deploy, config-change, … `none` when nothing did, `unknown` when nobody knows. */
	trigger: z.enum(triggers).optional(),
	/** Causes from the taxonomy, more than one where more than one. Needed from in-review. */
	causes: z
		.array(
			z.union([
				causeId,
				z.strictObject({
					/** `family/cause` of causes.yaml. */
					cause: causeId,
					/** What part it played. Default: `root` for the first of the list, `contributing` for the others. */
					role: z.enum(causeRoles).optional(),
					/** How it acted here, in a sentence. */
					note: passage.optional(),
					/** Where that can be seen: a graph, a commit, a log. */
					evidence: passage.optional(),
				}),
			]),
		)
		.default([]),

	/** What it cost whom. */
	impact: z
		.strictObject({
			/** In a sentence: who could not do what, for how long. Needed from in-review. */
			summary: passage.optional(),
			/** How many users felt it. */
			users: z.int().nonnegative().optional(),
			/** Which part of the users or requests felt it, in percent (0 to 100). */
			percent: z.number().min(0).max(100).optional(),
			/** How many requests failed. */
			requests: z.int().nonnegative().optional(),
			/** Revenue lost, an amount in a currency by its ISO 4217 code. */
			revenue: z
				.strictObject({
					/** The amount, in units of the currency. */
					amount: z.number().nonnegative(),
					/** The currency: `KRW`, `USD`. */
					currency: z
						.string()
						.regex(/^[A-Z]{3}$/, { error: 'Unexpected currency, expected a code such as `KRW`' }),
				})
				.optional(),
			/** Which data were lost or wrong, or `none`. */
			dataLoss: passage.optional(),
			/** Share of the service's error budget of the period that it used, in percent; may exceed 100. */
			errorBudget: z.number().nonnegative().optional(),
			/** How many customer tickets it caused. */
			tickets: z.int().nonnegative().optional(),
			/** Regions or markets that felt it. */
			regions: z.array(line).optional(),
		})
		.optional(),
	/** What stopped the impact: the answer that the next on-call looks for. */
	mitigation: z
		.strictObject({
			/** What was tried first. */
			first: z.enum(mitigations).optional(),
			/** What stopped it in the end. */
			final: z.enum(mitigations).optional(),
			/** Commands that were run, ready to paste. */
			commands: z.array(passage).default([]),
			/** What to look at first next time. */
			checkFirst: z.array(passage).default([]),
		})
		.optional(),
	/** What ended it, in a sentence or two. Needed from in-review. */
	resolution: passage.optional(),
	/** What happened when, oldest first. */
	timeline: z
		.array(
			z.strictObject({
				/** When; may lie before `started`. */
				at: timeText,
				/** Which phase of the response it belongs to. */
				phase: z.enum(phases).optional(),
				/** What happened or was done. */
				event: passage,
				/** Where that can be seen. */
				evidence: passage.optional(),
			}),
		)
		.default([]),
	/** Safeguards and what they did: what held is as worth knowing as what failed. */
	barriers: z
		.array(
			z.strictObject({
				/** Which safeguard. */
				name: line,
				/** Whether it held, failed, was absent or was bypassed. */
				result: z.enum(barrierResults),
			}),
		)
		.default([]),

	/** What was learnt. */
	lessons: z
		.strictObject({
			/** What went well and should stay. */
			wentWell: z.array(lesson).default([]),
			/** What went poorly. */
			wentPoorly: z.array(lesson).default([]),
			/** Where luck helped: it will not next time. */
			gotLucky: z.array(lesson).default([]),
			/** What surprised the people involved: where the picture of the system was wrong. */
			surprised: z.array(lesson).default([]),
		})
		.optional(),
	/** Measures against its coming back. */
	actions: z.array(actionSchema).default([]),

	/** Where to read on: tickets, dashboards, pull requests, the status page. */
	links: z
		.array(
			z.strictObject({
				/** What is there. */
				label: line,
				/** Its address. */
				url: webAddress,
				/** `internal` keeps a link of a public report out of the public edition. Default: as the report. */
				visibility: z.enum(visibilities).optional(),
			}),
		)
		.default([]),
	/** Ids of reports worth reading with this one. */
	related: z.array(documentId).default([]),
	/** Id of the earlier incident that this one repeats. */
	recurs: documentId.optional(),
	/** Free words. */
	tags: z.array(line).default([]),

	/** Who wrote it: aliases or roles. Needed always. */
	authors: z.array(line).min(1, { error: 'Unexpected empty list, expected at least one author' }),
	/** Who sees the report through. */
	owner: line.optional(),
	/** Who led the review; best somebody from outside. */
	facilitator: line.optional(),
	/** Who read and agreed. */
	reviewers: z.array(line).default([]),
	/** `internal` (default) or `public`: only public reports are in a public edition. */
	visibility: z.enum(visibilities).default('internal'),
});

/** What an author writes. */
export type IncidentInput = z.input<typeof incidentSchema>;
type Parsed = z.output<typeof incidentSchema>;

/** A cause of an incident, in full. */
export interface IncidentCause {
	readonly cause: string;
	readonly role: (typeof causeRoles)[number];
	readonly note?: string | undefined;
	readonly evidence?: string | undefined;
}

/** A lesson of an incident, in full. */
export interface Lesson {
	readonly text: string;
	readonly causes: readonly string[];
}

/** An entry of a timeline with its instant. */
export interface TimelineEntry {
	readonly at: EpochMs;
	readonly phase?: (typeof phases)[number] | undefined;
	readonly event: string;
	readonly evidence?: string | undefined;
}

/** An incident as the rest of the engine sees it: defaults filled in, times as instants, short forms written out. */
export interface Incident
	extends Omit<
		Parsed,
		| MilestoneName
		| 'timeline'
		| 'causes'
		| 'lessons'
		| 'actions'
		| 'lang'
		| 'teams'
		| 'timeZone'
		| 'detection'
	> {
	/** The file's name without `.mdx`, in Unicode form C. */
	readonly id: string;
	/** The file's path from the content folder, with `/`. */
	readonly file: string;
	readonly lang: string;
	readonly teams: readonly string[];
	readonly timeZone: string;
	/** Milestones that are known. */
	readonly times: Milestones;
	/** Day of the incident, `YYYY-MM-DD` in its zone: that of `started`, else that of the file's name. */
	readonly day: string;
	readonly detection: NonNullable<Parsed['detection']>;
	readonly causes: readonly IncidentCause[];
	readonly timeline: readonly TimelineEntry[];
	readonly lessons: { readonly [kind in LessonKind]: readonly Lesson[] };
	readonly actions: readonly Action[];
}
