/** The corpus as pages get it: put together again from the content collections. */
import { getCollection } from 'astro:content';
import type { SiteCorpus } from './load.ts';

let assembled: Promise<SiteCorpus> | undefined;

/** The corpus of the edition that is being built. In development it follows the files. */
export function getCorpus(): Promise<SiteCorpus> {
	if (import.meta.env.DEV) return assemble();
	assembled ??= assemble();
	return assembled;
}

async function assemble(): Promise<SiteCorpus> {
	const [incidents, analyses, [organisation]] = await Promise.all([
		getCollection('incidents'),
		getCollection('fiveWhys'),
		getCollection('organisation'),
	]);
	if (!organisation) throw new Error('The content collections are empty: run the build or the dev command.');
	const inOrder = <Data extends { order: number }>(entries: readonly { data: Data }[]) =>
		entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
	return {
		...organisation.data,
		incidents: inOrder(incidents).map(({ document }) => document),
		analyses: inOrder(analyses).map(({ document }) => document),
	};
}
