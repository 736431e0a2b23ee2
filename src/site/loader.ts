/** Astro content loaders over the corpus: every record of the edition becomes an entry, with its body as parts. */
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { deserialiseSnapshot, type Snapshot, snapshotOf } from './snapshot.ts';
import { loadSite } from './load.ts';
import { readSettings } from './settings.ts';

let current: Promise<Snapshot> | undefined;

/** The corpus of this run: the one that the build command has read and checked, or one read now. */
async function currentSnapshot(): Promise<Snapshot> {
	const file = process.env['BOKGI_SNAPSHOT'];
	if (file) return deserialiseSnapshot(readFileSync(file, 'utf8'));
	return snapshotOf(loadSite(readSettings(process.env)).corpus);
}

/** Forgets the corpus, so that the next loader reads the folder again. */
export function forgetSnapshot(): void {
	current = undefined;
}

/** A loader of one part of the corpus. */
export function corpusLoader(part: keyof Snapshot): Loader {
	return {
		name: `bokgi-${part}`,
		async load(context: LoaderContext) {
			current ??= currentSnapshot();
			const entries = (await current)[part];
			const kept = new Set<string>();
			for (const { id, data } of entries) {
				kept.add(id);
				const digest = context.generateDigest(data as Record<string, unknown>);
				context.store.set({ id, data: data as Record<string, unknown>, digest });
			}
			for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
		},
	};
}
