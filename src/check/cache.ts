/**
 * What an earlier run found in each report, so that a run looks again only at what has changed. An entry counts only for
 * the same bytes, read by the same code, with the same organisation around it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frontmatter } from '../read/frontmatter.ts';
import type { Span } from '../read/located.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ReadResult } from './document.ts';
import type { Checked } from './memory.ts';
import type { Organisation } from './resolve.ts';
import type { DocumentSource } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** What reading one report gave. */
interface ReadEntry {
	readonly digest: string;
	/** Everything of the document but its text and its tree; `undefined` when its front matter could not be read. */
	readonly record: Record<string, unknown> | undefined;
	readonly data: Frontmatter['data'];
	readonly bodyLine: number;
	/** The places of keys and values as JSON: few of the reports are ever asked for theirs, so they are parsed then. */
	readonly spans: string;
	readonly diagnostics: readonly Diagnostic[];
	/** What the rules said that look at one report alone, and the rendered body; left out until they have run. */
	checked?: Checked;
}

type Placed = readonly [path: string, key: Place | 0, value: Place | 0];
type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

interface CacheFile {
	readonly key: string;
	readonly surroundings: string;
	readonly entries: Record<string, ReadEntry>;
}

/** Entries of one content folder, kept in a file. */
export class DocumentCache {
	readonly #file: string;
	readonly #key: string;
	#surroundings = '';
	#before: CacheFile | undefined;
	#changed = false;
	readonly #now = new Map<string, ReadEntry>();

	/** `folder` is where the file is kept; a file that cannot be read counts as none. */
	constructor(folder: string, organisation: Organisation) {
		this.#file = join(folder, 'documents.json');
		this.#key = hash([codeDigest(), process.version, organisation.site, organisation.taxonomy]);
		try {
			const before = JSON.parse(readFileSync(this.#file, 'utf8')) as CacheFile;
			if (before.key === this.#key) this.#before = before;
		} catch {
			// The first run, or a run that was killed while writing: everything is read.
		}
	}

	/** What reading a file of these bytes gave, or `undefined`. `text` is the file's text. */
	read(file: string, digest: string, text: string): ReadResult | undefined {
		const entry = this.#before?.entries[file];
		if (entry?.digest !== digest) return undefined;
		this.#now.set(file, { ...entry });
		return { document: entry.record && revive(entry, text), diagnostics: entry.diagnostics };
	}

	/** Keeps what reading a file gave. */
	keepReading(file: string, digest: string, { document, diagnostics }: ReadResult): void {
		this.#changed = true;
		if (!document) {
			this.#now.set(file, {
				digest,
				record: undefined,
				data: undefined,
				bodyLine: 1,
				spans: '[]',
				diagnostics,
			});
			return;
		}
		const { text, tree, frontmatter, ...record } = document;
		const spans = [...frontmatter.spans].map(
			([path, { key, value }]): Placed => [path, key ? flat(key) : 0, value ? flat(value) : 0],
		);
		this.#now.set(file, {
			digest,
			record,
			data: frontmatter.data,
			bodyLine: frontmatter.bodyLine,
			spans: JSON.stringify(spans),
			diagnostics,
		});
	}

	/** Tells what else a report's check and rendering depend on. */
	surroundedBy({ run, reports, images }: Surroundings): void {
		this.#surroundings = hash([run, [...reports], [...images]]);
	}

	/** What the rules said of a document and, if it was rendered, its body; `undefined` when they must run. */
	checked(document: DocumentSource, withBody: boolean): Checked | undefined {
		const checked = this.#now.get(document.file)?.checked;
		if (this.#before?.surroundings !== this.#surroundings || !checked) return undefined;
		return withBody && !('body' in checked) ? undefined : checked;
	}

	/** Keeps what the rules said of a document. */
	keepChecked(document: DocumentSource, checked: Checked): void {
		const entry = this.#now.get(document.file);
		if (!entry || entry.checked === checked) return;
		entry.checked = checked;
		this.#changed = true;
	}

	/** Writes the entries of this run, whole or not at all. A folder that cannot be written costs the next run time, no more. */
	save(): void {
		const removed = Object.keys(this.#before?.entries ?? {}).length !== this.#now.size;
		if (!this.#changed && !removed) return;
		const file: CacheFile = {
			key: this.#key,
			surroundings: this.#surroundings,
			entries: Object.fromEntries(this.#now),
		};
		try {
			mkdirSync(dirname(this.#file), { recursive: true });
			writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(file));
			renameSync(`${this.#file}.${process.pid}`, this.#file);
		} catch {
			// See above.
		}
	}
}

function revive({ record, data, bodyLine, spans }: ReadEntry, text: string): DocumentSource {
	let places: Frontmatter['spans'] | undefined;
	const frontmatter: Frontmatter = {
		data,
		faults: [],
		bodyLine,
		get spans() {
			places ??= placesOf(spans);
			return places;
		},
		get body() {
			return text
				.split('\n')
				.slice(bodyLine - 1)
				.join('\n');
		},
	};
	return { ...record, text, tree: undefined, frontmatter } as unknown as DocumentSource;
}

function placesOf(spans: string): Frontmatter['spans'] {
	return new Map(
		(JSON.parse(spans) as Placed[]).map(([path, key, value]) => [
			path,
			{ ...(key ? { key: full(key) } : {}), ...(value ? { value: full(value) } : {}) },
		]),
	);
}

function flat({ line, column, endLine, endColumn }: Span): Place {
	return [line, column, endLine, endColumn];
}

function full([line, column, endLine, endColumn]: Place): Span {
	return { line, column, endLine, endColumn };
}

function hash(parts: unknown): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Digest of the code that reading, checking and rendering run. */
function codeDigest(): string {
	const source = fileURLToPath(new URL('..', import.meta.url));
	const digest = createHash('sha256').update(readFileSync(join(source, '..', 'package-lock.json')));
	for (const folder of ['model', 'read', 'check', 'render', 'corpus'])
		for (const entry of readdirSync(join(source, folder), { withFileTypes: true, recursive: true }))
			if (entry.isFile() && !entry.name.endsWith('.test.ts'))
				digest.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
	return digest.digest('base64url');
}
