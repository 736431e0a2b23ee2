/** Bokgi as an Astro integration: what the dev server needs to follow `content/`. The build is led by `build.ts`. */
import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
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
			'astro:config:setup': ({ command, logger }) => {
				if (command === 'dev') refresh(logger);
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
