/** Loads the index in the browser. */
import { createSearch, type Engine, type Search } from './search.ts';

interface Bundle {
	createInstance(options: {
		noWorker: boolean;
		baseUrl: string;
	}): Engine & { preload(term: string): Promise<void> };
}

/** Opens the index at `bundle` (`/pagefind/`) and fetches what every search needs. */
export async function openSearch(bundle: string): Promise<Search> {
	const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Bundle;
	// The policy of the pages refuses the worker, and refusing it would be an error in the console.
	const engine = createInstance({ noWorker: true, baseUrl: '/' });
	// The engine says that it is ready before its WebAssembly has arrived; a search waits for it.
	await engine.preload('a');
	return createSearch(engine);
}
