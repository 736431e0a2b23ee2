import { z } from 'zod';
import { causeId, documentId, language, line, passage, slug } from './text.ts';
import { dayText } from './times.ts';

/** How sure the group is of an answer. */
export const confidences = ['high', 'medium', 'low'] as const;

/** Why a branch ends without a cause. */
export const stopReasons = ['out-of-scope', 'unknown'] as const;

const why = z.strictObject({
	/** Name of this item, for `of`. Default: its number in the list, from 1. */
	id: slug.optional(),
	/** The question. */
	why: passage,
	/** The answer: what about the system, the tools or the process, never who. */
	because: passage,
	/** Where that can be seen. */
	evidence: passage.optional(),
	/** How sure the group is. */
	confidence: z.enum(confidences).optional(),
	/** Number (from 1; 0 for the problem itself) or id of the earlier item that this one deepens. Default: the item just before. */
	of: z.union([z.int().nonnegative(), slug]).optional(),
	/** On a leaf: the cause of the taxonomy where this branch arrives. */
	cause: causeId.optional(),
	/** On a leaf without a cause: why the branch ends. */
	stop: z.enum(stopReasons).optional(),
});

/** Frontmatter of a 5-Whys analysis: `content/five-whys/<id>.mdx`. */
export const fiveWhysSchema = z.strictObject({
	/** Id of the incident report that it analyses. */
	incident: documentId,
	/** One line. */
	title: line,
	/** Language of the analysis. Default: the incident's. */
	lang: language.optional(),
	/** What happened, as a fact that all agree on: the first question asks why it did. */
	problem: passage,
	/** Day on which the group met, `YYYY-MM-DD`. */
	held: dayText.optional(),
	/** Who led it. */
	facilitator: line.optional(),
	/** Roles of those who took part. */
	participants: z.array(line).default([]),
	/** Questions and answers in reading order. Each deepens the one before it unless `of` says otherwise. */
	whys: z.array(why).min(1, { error: 'Unexpected empty list, expected at least one question' }),
	/** Ids of the incident's actions that act on what was found. */
	countermeasures: z.array(slug).default([]),
});

/** One question of an analysis with those that deepen it. */
export interface WhyNode extends Omit<z.output<typeof why>, 'of' | 'id'> {
	/** Number in the list, from 1. */
	readonly number: number;
	/** How deep it stands: 1 for a question about the problem itself. */
	readonly depth: number;
	readonly children: readonly WhyNode[];
}

/** A 5-Whys analysis as the rest of the engine sees it. */
export interface FiveWhys extends Omit<z.output<typeof fiveWhysSchema>, 'whys' | 'lang'> {
	readonly id: string;
	readonly file: string;
	readonly lang: string;
	/** The questions about the problem itself, each with those below it. */
	readonly roots: readonly WhyNode[];
}
