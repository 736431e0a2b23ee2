/** Documents → the files of the search index, through Pagefind's own indexer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type SearchDocument, textOf, toIndexHtml } from './document.ts';
import { packLanguage } from './language.ts';
import { wordsOfDocuments } from './vocabulary-words.ts';

/** Folder of the index below the site's root. */
export const indexFolder = 'pagefind';

/** One file of the index, with its path below {@link indexFolder}. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}
export type IndexFiles = readonly IndexFile[];

/** The words of the index: its vocabulary and the glossary, for the browser. */
export const languageFile = 'words.json';

/** What is made searchable. */
export interface SearchContent {
	readonly documents: readonly SearchDocument[];
	/** The organisation's groups of words that mean the same. */
	readonly glossary: readonly (readonly string[])[];
}

// Pagefind's own interfaces write HTML, which the policy of the pages forbids, and its worker is refused by it.
const unused = /^(pagefind-(highlight|worker|ui|modular-ui|component-ui)\.|wasm\.unknown\.)/;

/** How many documents are on their way to the indexer at a time: enough to keep it busy, few enough to stay small. */
const batch = 100;

/**
 * Indexes the documents. One index holds all languages: readers look for an error in whichever it was reported, and the
 * English stemmer leaves Hangul alone. The same documents in the same order give the same bytes. No documents, no files.
 */
export async function buildIndex({ documents, glossary }: SearchContent): Promise<IndexFiles> {
	if (documents.length === 0) return [];
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw failure('could not begin', errors);
		for (let from = 0; from < documents.length; from += batch)
			await Promise.all(
				documents.slice(from, from + batch).map(async (document) => {
					const added = await index.addHTMLFile({ url: document.path, content: toIndexHtml(document) });
					if (added.errors.length > 0) throw failure(`could not take ${document.path}`, added.errors);
				}),
			);
		const built = await index.getFiles();
		if (built.errors.length > 0) throw failure('could not finish', built.errors);
		const language = packLanguage(wordsOfDocuments(documents.map(textOf)), glossary);
		return [
			...built.files.filter(({ path }) => !unused.test(path)),
			{ path: languageFile, content: new TextEncoder().encode(language) },
		].sort((a, b) => (a.path < b.path ? -1 : 1));
	} finally {
		await close();
	}
}

function failure(what: string, errors: readonly string[]): Error {
	return new Error(`The search index ${what}: ${errors.join('; ') || 'no reason was given'}`);
}

/** Writes the files of an index into a built site. */
export async function writeIndex(files: IndexFiles, outDir: string): Promise<void> {
	const root = join(outDir, indexFolder);
	const folders = new Set(files.map(({ path }) => dirname(join(root, path))));
	for (const folder of folders) await mkdir(folder, { recursive: true });
	for (const { path, content } of files) await writeFile(join(root, path), content);
}
