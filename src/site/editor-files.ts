/**
 * What editors read: JSON Schemas in `schemas/`, which are part of the project, and in `.astro/collections/` those of front
 * matter, with the organisation's ids, for the language server of Astro. It completes the front matter of the files that
 * `collections.json` lists; Astro writes that file for its own collections, and ours hold no files.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readOrganisation } from '../check/organisation.ts';
import { listContent } from '../read/files.ts';
import { projectFolder } from './cache-folder.ts';
import { jsonSchema, type SchemaKind, schemaKinds } from './json-schemas.ts';

/** The folder of the schemas that are part of the project. */
export const schemasFolder = join(projectFolder, 'schemas');

/** The files of `schemas/` by name, as they should be. */
export function schemaFiles(): Map<string, string> {
	const sources = modelSources();
	return new Map(
		(Object.keys(schemaKinds) as SchemaKind[]).map((kind) => [
			`${kind}.schema.json`,
			`${JSON.stringify(jsonSchema(kind, sources), undefined, '\t')}\n`,
		]),
	);
}

/** Writes `schemas/`; gives the names of the files that were not as they should be. */
export function writeSchemas(folder: string = schemasFolder): string[] {
	mkdirSync(folder, { recursive: true });
	return [...schemaFiles()].flatMap(([name, text]) =>
		writeIfChanged(join(folder, name), text) ? [name] : [],
	);
}

/** Writes what the language server of Astro reads, for the reports of a content folder. */
export function writeCollections(
	content: string,
	folder = join(projectFolder, '.astro', 'collections'),
): void {
	const sources = modelSources();
	const { taxonomy } = readOrganisation(content);
	const { incidents, fiveWhys } = listContent(content);
	const collections = [
		{ name: 'bokgi-incident', kind: 'incident', files: incidents },
		{ name: 'bokgi-five-whys', kind: 'five-whys', files: fiveWhys },
	] as const;
	mkdirSync(folder, { recursive: true });
	for (const { name, kind } of collections)
		writeIfChanged(
			join(folder, `${name}.schema.json`),
			JSON.stringify(jsonSchema(kind, sources, taxonomy), undefined, '\t'),
		);
	const entries = collections.flatMap(({ name, files }) =>
		// The server compares addresses in lower case, and not percent-encoded.
		files.map(
			(file) => [decodeURIComponent(pathToFileURL(join(content, file)).href).toLowerCase(), name] as const,
		),
	);
	writeIfChanged(
		join(folder, 'collections.json'),
		JSON.stringify(
			{
				collections: collections.map(({ name }) => ({ hasSchema: true, name })),
				entries: Object.fromEntries(entries),
			},
			undefined,
			'\t',
		),
	);
}

/** The texts of the modules in `src/model`. */
function modelSources(): string[] {
	const folder = join(projectFolder, 'src', 'model');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Leaves a file alone that is right already, since editors read a file again that was written. */
function writeIfChanged(file: string, text: string): boolean {
	try {
		if (readFileSync(file, 'utf8') === text) return false;
	} catch {
		// It is not there yet.
	}
	writeFileSync(file, text);
	return true;
}
