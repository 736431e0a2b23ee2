/** Astro content loaders over the corpus: an entry for every report of the edition, with the digest that tells a change. */
import type { Loader } from 'astro/loaders';
import { readSnapshotIndex, type SnapshotIndex } from './snapshot.ts';
import { getWorkbench } from './workbench.ts';

/** A loader of one part of the corpus. */
export function corpusLoader(part: keyof SnapshotIndex): Loader {
	return {
		name: `bokgi-${part}`,
		async load({ store }) {
			// In development pages take the corpus from the workbench, and nothing asks for entries.
			const entries = getWorkbench() ? [] : (await currentIndex())[part];
			const kept = new Set(entries.map(({ id }) => id));
			for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
			for (const { id, digest } of entries) store.set({ id, data: {}, digest });
		},
	};
}

/** The index of the snapshot that the build or dev command has written; `astro` by itself gets one made now. */
async function currentIndex(): Promise<SnapshotIndex> {
	const folder = process.env['BOKGI_SNAPSHOT'];
	if (folder) return readSnapshotIndex(folder);
	// Astro takes this file and all that it imports through Vite, one by one: what reads and checks only when needed.
	const { makeSnapshot } = await import('./make-snapshot.ts');
	return makeSnapshot();
}
