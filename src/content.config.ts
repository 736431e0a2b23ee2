import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { corpusLoader } from './site/loader.ts';

// Entries hold no data: `src/site/snapshot.ts` says why, and `getCorpus()` of `src/site/corpus.ts` gives the records.
const schema = z.object({});

export const collections = {
	incidents: defineCollection({ loader: corpusLoader('incidents'), schema }),
	fiveWhys: defineCollection({ loader: corpusLoader('fiveWhys'), schema }),
	organisation: defineCollection({ loader: corpusLoader('organisation'), schema }),
};
