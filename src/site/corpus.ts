/** The corpus as pages get it. */
import { getCollection } from 'astro:content';
import type { SiteCorpus } from './load.ts';
import { readSnapshot } from './snapshot.ts';

/** The corpus of the edition that is being built or, in development, of the files as they are. */
export async function getCorpus(): Promise<SiteCorpus> {
	// The collections hold digests only (see `snapshot.ts`); asking for them makes a page follow them in development.
	if (import.meta.env.DEV) await Promise.all([getCollection('incidents'), getCollection('fiveWhys')]);
	const folder = process.env['BOKGI_SNAPSHOT'];
	if (!folder) throw new Error('No corpus was loaded: run `npm run build` or `npm run dev`.');
	return readSnapshot(folder);
}
