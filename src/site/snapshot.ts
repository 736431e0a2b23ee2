/**
 * The corpus on disk, between the command that read and checked it and the pages that print it. Astro's content store
 * holds a digest for each report and no more: what it holds is written, bundled and parsed as a module again, which for
 * 3,000 reports costs a third of a build.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteCorpus } from './load.ts';

/** One report of the snapshot, for the content collections. */
export interface IndexEntry {
	readonly id: string;
	/** Digest of the report's file. */
	readonly digest: string;
}

/** What the content collections hold: enough to know what is there and what has changed. */
export interface SnapshotIndex {
	readonly incidents: readonly IndexEntry[];
	readonly fiveWhys: readonly IndexEntry[];
	readonly organisation: readonly IndexEntry[];
}

/** Writes a corpus into a folder, whole or not at all, and gives its index. */
export function writeSnapshot(folder: string, corpus: SiteCorpus): SnapshotIndex {
	mkdirSync(folder, { recursive: true });
	const { incidents, analyses, ...organisation } = corpus;
	const index: SnapshotIndex = {
		incidents: incidents.map(({ incident, digest }) => ({ id: incident.id, digest })),
		fiveWhys: analyses.map(({ fiveWhys, digest }) => ({ id: fiveWhys.id, digest })),
		organisation: [
			{
				id: 'organisation',
				digest: createHash('sha256').update(JSON.stringify(organisation)).digest('base64url'),
			},
		],
	};
	for (const [file, data] of [
		[corpusFile(folder), corpus],
		[indexFile(folder), index],
	] as const) {
		writeFileSync(`${file}.new`, JSON.stringify(data));
		renameSync(`${file}.new`, file);
	}
	return index;
}

/** The index that {@link writeSnapshot} wrote into a folder. */
export function readSnapshotIndex(folder: string): SnapshotIndex {
	return JSON.parse(readFileSync(indexFile(folder), 'utf8')) as SnapshotIndex;
}

let last: { key: string; corpus: SiteCorpus } | undefined;

/** The corpus that {@link writeSnapshot} wrote into a folder; read again only when the file is another. */
export function readSnapshot(folder: string): SiteCorpus {
	const file = corpusFile(folder);
	const { ino, mtimeMs, size } = statSync(file);
	const key = `${file}\0${ino}\0${mtimeMs}\0${size}`;
	if (last?.key !== key) last = { key, corpus: JSON.parse(readFileSync(file, 'utf8')) as SiteCorpus };
	return last.corpus;
}

function corpusFile(folder: string): string {
	return join(folder, 'corpus.json');
}

function indexFile(folder: string): string {
	return join(folder, 'index.json');
}
