/** Documents → the files of the search index, through Pagefind's own indexer. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
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
export async function buildIndex(content: SearchContent): Promise<IndexFiles> {
	if (content.documents.length === 0) return [];
	return withIndex(content, async (index) => {
		const { files, errors } = await index.getFiles();
		if (errors.length > 0) throw failure('could not finish', errors);
		return [
			...files.filter(({ path }) => !unused.test(path)),
			{ path: languageFile, content: new TextEncoder().encode(languageOf(content)) },
		].sort((a, b) => (a.path < b.path ? -1 : 1));
	});
}

/**
 * Writes the same files into a folder. For many documents that takes half the time: the indexer, which is a process of
 * its own, need not tell them all.
 */
export async function writeIndex(content: SearchContent, folder: string): Promise<void> {
	if (content.documents.length === 0) return;
	await withIndex(content, async (index) => {
		const { errors } = await index.writeFiles({ outputPath: folder });
		if (errors.length > 0) throw failure('could not be written', errors);
	});
	for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
	writeFileSync(join(folder, languageFile), languageOf(content));
}

/** What `take` gives of an index that has all documents; the indexer is ended in any case. */
async function withIndex<Result>(
	{ documents }: SearchContent,
	take: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
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
		return await take(index);
	} finally {
		await close();
	}
}

function languageOf({ documents, glossary }: SearchContent): string {
	return packLanguage(wordsOfDocuments(documents.map(textOf)), glossary);
}

function failure(what: string, errors: readonly string[]): Error {
	return new Error(`The search index ${what}: ${errors.join('; ') || 'no reason was given'}`);
}
