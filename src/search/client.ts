/** Loads the index in the browser. */
import type { Engine } from './engine.ts';
import { unpackLanguage } from './language.ts';
import { createSearch, type Search } from './search.ts';

interface Bundle {
	createInstance(options: { noWorker: boolean; baseUrl: string }): Engine;
}

/** Opens the index at `bundle` (`/pagefind/`) and fetches what every search needs. */
export async function openSearch(bundle: string): Promise<Search> {
	// The file has the same name after every build, so it is asked for whether it has changed.
	const words = fetch(`${bundle}words.json`, { cache: 'no-cache' }).then((response) => {
		if (!response.ok) throw new Error(`${response.status} for the words of the index`);
		return response.text();
	});
	const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Bundle;
	// The policy of the pages refuses the worker, and refusing it would be an error in the console.
	const engine = createInstance({ noWorker: true, baseUrl: '/' });
	// The engine says that it is ready before its WebAssembly has arrived; a search waits for it.
	const [language] = await Promise.all([words.then(unpackLanguage), engine.search(null)]);
	return createSearch(engine, language);
}
