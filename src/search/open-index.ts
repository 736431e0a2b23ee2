/** Opens an index outside the browser, with the browser's own engine: it is served to this process alone while it is asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type IndexFiles, indexFolder, languageFile } from './build-index.ts';
import type { Engine } from './engine.ts';
import { unpackLanguage } from './language.ts';
import { createSearch, type Search } from './search.ts';

/** A search that holds a port of this machine until it is closed. */
export interface OpenSearch {
	readonly search: Search;
	close(): void;
}

/**
 * Opens the files of an index. Throws for an empty one. `onFile` is told of every file that a browser would load, before it
 * is handed over: the engine, the words, and what questions need.
 */
export async function openIndex(
	files: IndexFiles,
	onFile: (path: string, content: Uint8Array) => Promise<void> | void = () => {},
): Promise<OpenSearch> {
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const engineSource = contents.get('pagefind.js');
	const words = contents.get(languageFile);
	if (!engineSource || !words) throw new Error('The index is empty: there is nothing to search.');
	const server = createServer(async (request, response) => {
		const path = (request.url ?? '').replace(/[?#].*$/, '').slice(indexFolder.length + 2);
		const content = contents.get(path);
		if (content) await onFile(path, content);
		response.writeHead(content ? 200 : 404).end(content);
	});
	const loaded = Promise.all([onFile('pagefind.js', engineSource), onFile(languageFile, words)]);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const { createInstance } = (await import(
		`data:text/javascript;base64,${Buffer.from(engineSource).toString('base64')}`
	)) as { createInstance(options: object): Engine };
	const engine = createInstance({
		noWorker: true,
		baseUrl: '/',
		basePath: `http://127.0.0.1:${port}/${indexFolder}/`,
	});
	await loaded;
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { search: createSearch(engine, unpackLanguage(new TextDecoder().decode(words))), close };
}
