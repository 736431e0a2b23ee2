/** Bokgi as an Astro integration: pages where hosts look for them, and a dev server that follows `content/`. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { siteSchema } from '../model/site.ts';
import { text } from '../report/text.ts';
import { searchMiddleware } from '../search/middleware.ts';
import { readSiteAddress } from './address.ts';
import { buildFolder } from './cache-folder.ts';
import { loadSite } from './load.ts';
import { searchDocuments } from './search-documents.ts';
import type { Settings } from './settings.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** How long after the last of several saves the content is read again, in milliseconds. */
const settleMs = 40;

export function bokgi(settings: Settings): AstroIntegration {
	let folder: string | undefined;
	const refresh = (logger: AstroIntegrationLogger) => {
		const { corpus, check } = loadSite(settings);
		folder ??= buildFolder(settings);
		process.env['BOKGI_SNAPSHOT'] = folder;
		writeSnapshot(folder, corpus);
		// A report that cannot be shown is left out; what is wrong with it stands in the terminal.
		if (check.diagnostics.length > 0)
			logger.warn(`\n${text(check, { colour: process.stdout.isTTY === true })}`);
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
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				const { base } = readSiteAddress(settings.content);
				const search = searchMiddleware(base, async () => searchDocuments(readSnapshot(folder ?? '')));
				server.middlewares.use(search.handle);
				server.watcher.add(settings.content);
				let settled: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					const inside = relative(settings.content, path);
					if (inside.startsWith('..') || isAbsolute(inside)) return;
					clearTimeout(settled);
					settled = setTimeout(async () => {
						refresh(logger);
						search.invalidate();
						await refreshContent?.({ loaders: ['bokgi-incidents', 'bokgi-fiveWhys', 'bokgi-organisation'] });
						server.ws.send({ type: 'full-reload' });
					}, settleMs);
				});
			},
		},
	};
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
