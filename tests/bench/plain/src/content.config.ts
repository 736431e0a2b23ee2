import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const text = z.string();

export const collections = {
	reports: defineCollection({
		loader: glob({ pattern: '**/*.mdx', base: './reports' }),
		schema: z.object({
			title: text,
			summary: text,
			lang: text,
			status: text,
			severity: text,
			services: z.array(text),
			started: z.coerce.date(),
			resolved: z.coerce.date(),
			resolution: text,
			timeline: z.array(z.object({ at: z.coerce.date(), event: text })),
			lessons: z.object({ wentWell: z.array(text), wentPoorly: z.array(text) }),
			actions: z.array(z.object({ title: text, owner: text, doneWhen: text })),
		}),
	}),
};
