/**
 * What the development server hands to the pages: the reports as they are in their files, whole or not, and what is wrong
 * with them. Both run in one process, but Vite loads the modules of the pages anew, so it is left where both find it.
 */
import type { Diagnostic } from '../check/diagnostic.ts';
import type { SiteCorpus } from './load.ts';

export interface Workbench {
	readonly corpus: SiteCorpus;
	/** Every diagnostic, by the path from the content folder. */
	readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
}

const place = globalThis as { [key: symbol]: Workbench | undefined };
const key = Symbol.for('bokgi.workbench');

/** Hands over the reports as they are now. */
export function setWorkbench(workbench: Workbench): void {
	place[key] = workbench;
}

/** The reports as they are now; `undefined` outside the development server. */
export function getWorkbench(): Workbench | undefined {
	return place[key];
}
