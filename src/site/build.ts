/** CONTENT FOLDER → published site: read and check once, let Astro print, index, look for leaks, swap in. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../check/diagnostic.ts';
import { indexFolder, writeIndex } from '../search/build-index.ts';
import { buildFolder, printFolder, projectFolder } from './cache-folder.ts';
import { findLeaks, type Leak } from './gate.ts';
import { loadSite, type SiteCorpus } from './load.ts';
import { requireOutFolder } from './out-folder.ts';
import { filesBelow, moveFolder, stage } from './publish.ts';
import { searchContent } from './search-documents.ts';
import type { Settings } from './settings.ts';
import { writeSnapshot } from './snapshot.ts';

/** What a build tells while it runs. */
export interface BuildProgress {
	step(name: 'read' | 'search' | 'pages' | 'gate'): void;
	progress(done: number, total: number): void;
}

/** How a build ended. */
export type BuildResult =
	/** The content has errors; nothing was built and the old site stands. */
	| { readonly kind: 'content-errors'; readonly check: CheckResult }
	/** The output would tell what the edition must not; nothing was published. */
	| { readonly kind: 'leaks'; readonly leaks: readonly Leak[] }
	| {
			readonly kind: 'published';
			readonly check: CheckResult;
			/** Reports and analyses of the edition. */
			readonly reports: number;
			readonly pages: number;
			readonly bytes: number;
	  };

/** Builds an edition into `settings.out`. Throws when Astro fails or another build holds the folder; the old site stands then too. */
export async function buildSite(settings: Settings, progress: BuildProgress): Promise<BuildResult> {
	requireOutFolder(settings);
	const staging = stage(settings.out);
	const cache = buildFolder(settings);
	try {
		const { check, context, pages, reports } = await prepare(settings, cache, progress);
		if (check.summary.errors > 0) return { kind: 'content-errors', check };
		progress.step('pages');
		await printPages(settings, staging.folder, cache);
		if (reports > 0) moveFolder(searchFolder(cache), join(staging.folder, indexFolder));
		progress.step('gate');
		const files = filesBelow(staging.folder);
		verifyPages(pages, files);
		const leaks = findLeaks(staging.folder, files, settings, context);
		if (leaks.length > 0) return { kind: 'leaks', leaks };
		staging.publish();
		return { kind: 'published', check, reports, ...sizeOf(settings.out, files) };
	} finally {
		staging.discard();
		if (settings.audience === 'public') rmSync(cache, { recursive: true, force: true });
	}
}

/**
 * Everything that needs the corpus in this process: it is read, checked, indexed for search and left on disk for the
 * pages. It is not given back, since it would take as much memory again as Astro does.
 */
async function prepare(settings: Settings, cache: string, progress: BuildProgress) {
	progress.step('read');
	const {
		corpus,
		check: { context, ...check },
	} = loadSite(settings, { onProgress: progress.progress });
	if (check.summary.errors > 0) return { check, context, pages: [], reports: 0 };
	progress.step('search');
	rmSync(searchFolder(cache), { recursive: true, force: true });
	await writeIndex(searchContent(corpus), searchFolder(cache));
	writeSnapshot(cache, corpus);
	// Only the gate of a public edition asks what the other reports say.
	return {
		check,
		context: settings.audience === 'public' ? context : { ...context, ...noReports },
		pages: pagesOf(corpus),
		reports: corpus.incidents.length + corpus.analyses.length,
	};
}

/** Where the index waits for the pages: Astro empties the folder that it prints into. */
function searchFolder(cache: string): string {
	return join(cache, indexFolder);
}

const noReports = { incidents: [], analyses: [], incidentById: new Map(), analysesByIncident: new Map() };

function sizeOf(folder: string, files: readonly string[]): { pages: number; bytes: number } {
	return {
		pages: files.filter((file) => file.endsWith('.html')).length,
		bytes: files.reduce((total, file) => total + statSync(join(folder, file)).size, 0),
	};
}

/**
 * Lets Astro print the pages. It runs its own bundle from the output folder, whose packages are found only below the
 * project; so it prints there, one folder for each destination, and the pages are moved.
 */
async function printPages(settings: Settings, folder: string, cache: string): Promise<void> {
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

/** The page of every report in every locale, as a path in the output folder. */
function pagesOf(corpus: SiteCorpus): string[] {
	const reports = [
		...corpus.incidents.map(({ incident }) => `incidents/${incident.id}`),
		...corpus.analyses.map(({ fiveWhys }) => `five-whys/${fiveWhys.id}`),
	];
	return corpus.site.locales.flatMap((locale, index) =>
		reports.map((report) => `${index === 0 ? '' : `${locale}/`}${report}/index.html`),
	);
}

/** Refuses an output that lacks a page: a build that ended early must not be published. */
function verifyPages(pages: readonly string[], files: readonly string[]): void {
	const present = new Set(files.map((file) => file.normalize('NFC')));
	const missing = pages.find((page) => !present.has(page));
	if (missing !== undefined) throw new Error(`The build left out ${missing}.`);
}
