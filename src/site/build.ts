/** CONTENT FOLDER → published site: read and check once, let Astro print, index, look for leaks, swap in. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCheck } from '../check/check.ts';
import { buildIndex, writeIndex } from '../search/build-index.ts';
import { buildFolder, printFolder, projectFolder } from './cache-folder.ts';
import { findLeaks, type Leak } from './gate.ts';
import { loadSite, type SiteCorpus } from './load.ts';
import { filesBelow, moveFolder, stage } from './publish.ts';
import { searchDocuments } from './search-documents.ts';
import type { Settings } from './settings.ts';
import { writeSnapshot } from './snapshot.ts';

/** What a build tells while it runs. */
export interface BuildProgress {
	step(name: 'read' | 'pages' | 'search' | 'gate'): void;
	progress(done: number, total: number): void;
}

/** How a build ended. */
export type BuildResult =
	/** The content has errors; nothing was built and the old site stands. */
	| { readonly kind: 'content-errors'; readonly check: ContentCheck }
	/** The output would tell what the edition must not; nothing was published. */
	| { readonly kind: 'leaks'; readonly leaks: readonly Leak[] }
	| {
			readonly kind: 'published';
			readonly check: ContentCheck;
			readonly pages: number;
			readonly bytes: number;
	  };

/** Builds an edition into `settings.out`. Throws when Astro fails or another build holds the folder; the old site stands then too. */
export async function buildSite(settings: Settings, progress: BuildProgress): Promise<BuildResult> {
	const staging = stage(settings.out);
	const cache = buildFolder(settings);
	try {
		progress.step('read');
		const { corpus, check } = loadSite(settings, progress.progress);
		if (check.summary.errors > 0) return { kind: 'content-errors', check };
		progress.step('pages');
		await printPages(corpus, settings, staging.folder, cache);
		progress.step('search');
		await writeIndex(await buildIndex(searchDocuments(corpus)), staging.folder);
		progress.step('gate');
		const files = filesBelow(staging.folder);
		verifyPages(corpus, files);
		const leaks = findLeaks(staging.folder, files, settings, check.context);
		if (leaks.length > 0) return { kind: 'leaks', leaks };
		staging.publish();
		const pages = files.filter((file) => file.endsWith('.html')).length;
		const bytes = files.reduce((total, file) => total + statSync(join(settings.out, file)).size, 0);
		return { kind: 'published', check, pages, bytes };
	} finally {
		staging.discard();
		if (settings.audience === 'public') rmSync(cache, { recursive: true, force: true });
	}
}

/**
 * Lets Astro print the pages. It runs its own bundle from the output folder, whose packages are found only below the
 * project; so it prints there, one folder for each destination, and the pages are moved.
 */
async function printPages(
	corpus: SiteCorpus,
	settings: Settings,
	folder: string,
	cache: string,
): Promise<void> {
	writeSnapshot(cache, corpus);
	const printed = printFolder(settings);
	rmSync(printed, { recursive: true, force: true });
	Object.assign(process.env, {
		ASTRO_TELEMETRY_DISABLED: '1',
		BOKGI_AUDIENCE: settings.audience,
		BOKGI_BUILD_CACHE: join(cache, 'astro'),
		BOKGI_BUILD_OUT: printed,
		BOKGI_CONTENT: settings.content,
		BOKGI_SNAPSHOT: cache,
	});
	process.chdir(projectFolder);
	try {
		const { build } = await import('astro');
		await build({ root: projectFolder, logLevel: 'warn' });
		rmSync(join(printed, '.prerender'), { recursive: true, force: true });
		moveFolder(printed, folder);
	} finally {
		rmSync(printed, { recursive: true, force: true });
	}
}

/** Refuses an output that lacks the page of a report: a build that ended early must not be published. */
function verifyPages(corpus: SiteCorpus, files: readonly string[]): void {
	const present = new Set(files.map((file) => file.normalize('NFC')));
	for (const [index, locale] of corpus.site.locales.entries()) {
		const prefix = index === 0 ? '' : `${locale}/`;
		for (const page of [
			...corpus.incidents.map(({ incident }) => `incidents/${incident.id}`),
			...corpus.analyses.map(({ fiveWhys }) => `five-whys/${fiveWhys.id}`),
		])
			if (!present.has(`${prefix}${page}/index.html`))
				throw new Error(`The build left out ${prefix}${page}/.`);
	}
}
