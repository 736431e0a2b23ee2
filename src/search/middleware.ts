/** Search while writing: the index of the current files, kept in memory by the development server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildIndex, type IndexFiles, indexFolder, type SearchContent } from './build-index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

export interface SearchMiddleware {
	/** Answers requests below `<base>pagefind/`, passes on all others. */
	readonly handle: Handler;
	/** Says that the documents have changed. They are indexed again when a page next opens the index. */
	invalidate(): void;
}

/** The files that a page asks for first; every other one has a name of its own in each generation of the index. */
const entrances = new Set(['pagefind.js', 'pagefind-entry.json', 'words.json']);

/**
 * Serves an index that is built when first asked for and again after every change, however many there were. The files
 * before the last change stay at hand for pages that are still open. `content` is called for each build.
 */
export function searchMiddleware(
	base: string,
	content: () => Promise<SearchContent>,
	build: (content: SearchContent) => Promise<IndexFiles> = buildIndex,
): SearchMiddleware {
	const root = `${base}${indexFolder}/`;
	let fresh = false;
	let building: Promise<void> = Promise.resolve();
	let current = new Map<string, Uint8Array>();
	let previous = current;

	async function rebuild(): Promise<void> {
		if (fresh) return;
		fresh = true;
		try {
			const files = await build(await content());
			previous = current;
			current = new Map(files.map(({ path, content }) => [path, content]));
		} catch (error) {
			fresh = false;
			throw error;
		}
	}

	async function fileAt(path: string): Promise<Uint8Array | undefined> {
		// One build at a time: the indexer is a single process, and the first build to end would close it for the other.
		if (entrances.has(path) || current.size === 0) {
			building = building.catch(() => {}).then(rebuild);
			await building;
		}
		return current.get(path) ?? previous.get(path);
	}

	return {
		invalidate() {
			fresh = false;
		},
		handle(request, response, next) {
			const path = (request.url ?? '').replace(/[?#].*$/, '');
			if (!path.startsWith(root)) return next();
			fileAt(path.slice(root.length)).then((content) => {
				response.writeHead(content ? 200 : 404, {
					'content-type': typeOf(path),
					'cache-control': 'no-store',
				});
				response.end(content);
			}, next);
		},
	};
}

function typeOf(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
