/** Bokgi as an Astro integration: pages where hosts look for them, and a dev server that follows `content/`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { siteSchema } from '../model/site.ts';
import { text } from '../report/text.ts';
import type { SearchContent } from '../search/build-index.ts';
import { searchMiddleware } from '../search/middleware.ts';
import { readSiteAddress } from './address.ts';
import { projectFolder } from './cache-folder.ts';
import { writeCollections } from './editor-files.ts';
import type { SiteCorpus } from './load.ts';
import { searchContent } from './search-documents.ts';
import type { Settings } from './settings.ts';
import { getWorkbench, setWorkbench } from './workbench.ts';
import { rereader } from './writing.ts';

/** How long after the last of several saves the content is read again, in milliseconds. */
const settleMs = 40;

export function bokgi(settings: Settings): AstroIntegration {
	const reread = rereader(settings);
	let told = '';
	const refresh = (logger: AstroIntegrationLogger): void => {
		const { workbench, check } = reread();
		setWorkbench(workbench);
		const problems = text(check, { colour: process.stdout.isTTY === true });
		if (problems === told) return;
		told = problems;
		if (check.diagnostics.length > 0) logger.warn(`\n${problems}`);
		else logger.info('Nothing is wrong with the content.');
	};
	return {
		name: 'bokgi',
		hooks: {
			'astro:build:done': ({ dir }) => placeNotFoundPages(fileURLToPath(dir)),
			'astro:config:setup': ({ command, logger, updateConfig }) => {
				if (command !== 'dev') return;
				// Files such as `/data/incidents.json` have no slash at their end; a build writes them as they are.
				updateConfig({ trailingSlash: 'ignore' });
				refresh(logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				const { base } = readSiteAddress(settings.content);
				const search = searchMiddleware(base, async () => findableOf(getWorkbench()?.corpus));
				server.middlewares.use(search.handle);
				server.watcher.add(settings.content);
				listForEditors(settings);
				let settled: NodeJS.Timeout | undefined;
				let listed = true;
				server.watcher.on('all', (event, path) => {
					const inside = relative(settings.content, path);
					if (inside.startsWith('..') || isAbsolute(inside)) return;
					if (event !== 'change' || path.endsWith('.yaml')) listed = false;
					clearTimeout(settled);
					settled = setTimeout(() => {
						try {
							refresh(logger);
						} catch (error) {
							// A folder that is gone for a moment, as in a change of branches: the last state stands.
							logger.error((error as Error).message);
							return;
						}
						search.invalidate();
						if (!listed) listForEditors(settings);
						listed = true;
						// Astro keeps the list of a route's pages until it hears that content has changed.
						for (const { name, hot } of Object.values(server.environments))
							if (name !== 'client') hot.send('astro:content-changed', {});
						server.ws.send({ type: 'full-reload' });
					}, settleMs);
				});
			},
		},
	};
}

/** What search finds while somebody writes: an analysis of an incident that is not there says too little. */
function findableOf(corpus: SiteCorpus | undefined): SearchContent {
	if (!corpus) return { documents: [], glossary: [] };
	const incidents = new Set(corpus.incidents.map(({ incident }) => incident.id));
	const analyses = corpus.analyses.filter(({ fiveWhys }) => incidents.has(fiveWhys.incident));
	return searchContent({ ...corpus, analyses });
}

/** Tells editors which files are reports, where an editor has the content open with the project. */
function listForEditors({ content }: Settings): void {
	if (!relative(projectFolder, content).startsWith('..')) writeCollections(content);
}

/** Hosts look for `404.html`, in the folder of a language too; Astro writes that name only at the root. */
function placeNotFoundPages(out: string): void {
	for (const locale of siteSchema.shape.locales.unwrap().element.options) {
		const folder = join(out, locale, '404');
		if (!existsSync(folder)) continue;
		renameSync(join(folder, 'index.html'), `${folder}.html`);
		rmSync(folder, { recursive: true });
	}
}
