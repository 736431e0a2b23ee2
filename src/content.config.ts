import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { corpusLoader } from './site/loader.ts';
import type { Snapshot } from './site/snapshot.ts';

type DataOf<Part extends keyof Snapshot> = Snapshot[Part][number]['data'];

// Check has validated everything already; parsing it again would only cost time, so the schemas just name the types.
const collection = <Part extends keyof Snapshot>(part: Part) =>
	defineCollection({ loader: corpusLoader(part), schema: z.custom<DataOf<Part>>() });

export const collections = {
	incidents: collection('incidents'),
	fiveWhys: collection('fiveWhys'),
	organisation: collection('organisation'),
};
