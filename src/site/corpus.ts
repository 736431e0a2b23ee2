/** The corpus as pages get it. */
import type { SiteCorpus } from './load.ts';
import { readSnapshot } from './snapshot.ts';
import { getWorkbench } from './workbench.ts';

/** The corpus of the edition that is being built or, in development, of the files as they are. */
export async function getCorpus(): Promise<SiteCorpus> {
	const workbench = getWorkbench();
	if (workbench) return workbench.corpus;
	const folder = process.env['BOKGI_SNAPSHOT'];
	if (!folder) throw new Error('No corpus was loaded: run `npm run build` or `npm run dev`.');
	return readSnapshot(folder);
}
