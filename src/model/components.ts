/** The components that a body may use, each with a schema of its attributes. Whatever is not here is refused. */
import { z } from 'zod';
import { documentId, line, slug } from './text.ts';
import { figureIds, kinds } from './vocabulary.ts';

const quarter = z
	.string()
	.regex(/^\d{4}-q[1-4]$/, { error: 'Unexpected quarter, expected one such as `2026-q1`' });

/** What a component stands for and takes. */
export interface ComponentShape {
	/** Schema of the attributes, all of them text in the source. */
	readonly attributes: z.ZodType;
	/** Whether it stands around Markdown or by itself. */
	readonly children: 'blocks' | 'none';
	/** An example for messages and the handbook. */
	readonly example: string;
}

/** A `Map`, so that names such as `constructor` are not found by accident. */
export const componentShapes: ReadonlyMap<string, ComponentShape> = new Map<string, ComponentShape>([
	[
		'Callout',
		{
			attributes: z.strictObject({
				/** What kind of remark it is. Default `note`. */
				type: z.enum(['note', 'tip', 'warning']).default('note'),
				/** Heading of the remark. Default: the word for its type. */
				title: line.optional(),
			}),
			children: 'blocks',
			example: '<Callout type="warning">\n\nText.\n\n</Callout>',
		},
	],
	[
		'Figure',
		{
			attributes: z.strictObject({
				/** Path of the image from this file. */
				src: line,
				/** What the image shows, for those who do not see it. */
				alt: line,
				/** Text below the image. */
				caption: line.optional(),
			}),
			children: 'none',
			example: '<Figure src="./errors.png" alt="5xx rate from 9:00 to 10:00" />',
		},
	],
	['Timeline', { attributes: z.strictObject({}), children: 'none', example: '<Timeline />' }],
	[
		'FiveWhys',
		{
			attributes: z.strictObject({
				/** Id of the analysis. Default: the first of this incident. */
				id: documentId.optional(),
			}),
			children: 'none',
			example: '<FiveWhys />',
		},
	],
	[
		'Chart',
		{
			attributes: z.strictObject({
				/** Which figure of the trends page. */
				figure: z.enum(figureIds),
				/** Incidents of this service only, by its id. */
				service: slug.optional(),
				/** Incidents in which this team took part only, by its id. */
				team: slug.optional(),
				/** Incidents of this severity only, by its id. */
				severity: slug.optional(),
				/** Incidents of this cause `family/cause`, or of this family, only. */
				cause: line.optional(),
				/** What is counted. Default `incident`. */
				kind: z.enum(kinds).optional(),
				/** First quarter: `2026-q1`. */
				from: quarter.optional(),
				/** Last quarter. */
				to: quarter.optional(),
			}),
			children: 'none',
			example: '<Chart figure="impact-dots" service="checkout" />',
		},
	],
	[
		'Internal',
		{
			attributes: z.strictObject({}),
			children: 'blocks',
			example: '<Internal>\n\nOnly in the internal edition.\n\n</Internal>',
		},
	],
]);

/** Plain elements that Markdown has no sign for, with the attributes that each may have. */
export const elementShapes: ReadonlyMap<string, readonly string[]> = new Map([
	['abbr', ['title']],
	['br', []],
	['details', []],
	['kbd', []],
	['mark', []],
	['sub', []],
	['summary', []],
	['sup', []],
]);
