/** The content folder of somebody who is writing: read once, then save by save. */

import type { CheckResult } from '../check/diagnostic.ts';
import { CheckMemory } from '../check/memory.ts';
import { shownFolder } from '../check/summary.ts';
import { loadSite } from './load.ts';
import type { Settings } from './settings.ts';
import type { Workbench } from './workbench.ts';

/** What a read of the folder gives: what the pages print, and what check says of it all. */
export interface Reading {
	readonly workbench: Workbench;
	readonly check: CheckResult;
}

/** A reader that remembers: the first call reads everything, the next ones what has been saved since. */
export function rereader(settings: Settings): () => Reading {
	const memory = new CheckMemory(settings.content);
	const prefix = shownFolder(settings.content);
	return () => {
		const { corpus, check } = loadSite(settings, {
			// What a public edition may hold must not depend on what an internal run remembers.
			...(settings.audience === 'public' ? {} : { memory }),
			keepFaulty: true,
		});
		const problems = Map.groupBy(check.diagnostics, ({ file }) => file.slice(prefix.length));
		return { workbench: { corpus, problems }, check };
	};
}
