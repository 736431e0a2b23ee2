/**
 * The terms by which reports are compared, kept in a file from one command to the next: they depend on the report, the
 * organisation's words and the code alone, and making them of thousands of reports is half of what a brief takes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Taxonomy } from '../model/taxonomy.ts';
import type { Comparable, Term, TermKind, Terms } from '../search/similar-terms.ts';

/** As few kinds of values as possible: what JSON reads fastest is numbers. */
interface CacheFile {
	readonly key: string;
	/** Keys, kinds and forms of words, each once. */
	readonly words: readonly string[];
	/** By digest of a report: of each term its key, kind and form (places in `words`), its weight, and 1 where it is weak. */
	readonly reports: Readonly<Record<string, readonly number[]>>;
}

const nothing: CacheFile = { key: '', words: [], reports: {} };

export class TermsCache {
	readonly #file: string;
	readonly #key: string;
	readonly #before: CacheFile;
	readonly #now = new Map<string, Terms>();
	#changed = false;

	/** `folder` is where the file is kept; a file that cannot be read counts as none. */
	constructor(folder: string, { glossary, services, causes }: Taxonomy) {
		this.#file = join(folder, 'terms.json');
		this.#key = hash([codeDigest(), process.version, glossary, services, causes]);
		this.#before = this.#read();
	}

	/** The terms of a report: those that were kept, else what `make` gives. */
	termsOf(report: Comparable, make: () => Terms): Terms {
		const digest = digestOf(report);
		const kept = this.#before.reports[digest];
		const terms = kept ? revive(kept, this.#before.words) : make();
		this.#changed ||= !kept;
		this.#now.set(digest, terms);
		return terms;
	}

	/** Writes the terms of this run's reports, whole or not at all. A folder that cannot be written costs the next run time, no more. */
	save(): void {
		if (!this.#changed) return;
		const places = new Map<string, number>();
		const placeOf = (word: string): number => {
			const place = places.get(word) ?? places.size;
			places.set(word, place);
			return place;
		};
		const reports: Record<string, number[]> = {};
		for (const [digest, terms] of this.#now)
			reports[digest] = [...terms].flatMap(([key, { kind, surface, weight, isWeak }]) => [
				placeOf(key),
				placeOf(kind),
				placeOf(surface),
				weight,
				Number(isWeak),
			]);
		const file: CacheFile = { key: this.#key, words: [...places.keys()], reports };
		try {
			writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(file));
			renameSync(`${this.#file}.${process.pid}`, this.#file);
		} catch {
			// See above.
		}
	}

	#read(): CacheFile {
		try {
			const before = JSON.parse(readFileSync(this.#file, 'utf8')) as CacheFile;
			return before.key === this.#key ? before : nothing;
		} catch {
			return nothing;
		}
	}
}

function revive(kept: readonly number[], words: readonly string[]): Terms {
	const terms = new Map<string, Term>();
	for (let at = 0; at < kept.length; at += 5) {
		const [key = 0, kind = 0, surface = 0, weight = 0, isWeak] = kept.slice(at, at + 5);
		terms.set(words[key] ?? '', {
			kind: words[kind] as TermKind,
			weight,
			surface: words[surface] ?? '',
			isWeak: isWeak === 1,
		});
	}
	return terms;
}

/** Digest of what is compared of a report. */
function digestOf(report: Comparable): string {
	const { title, summary, symptoms, signatures, services, causes, trigger, tags, resolution, impact } =
		report;
	const texts = [title, summary, trigger, resolution, impact?.summary];
	return hash([texts, symptoms, signatures, services, causes, tags]);
}

function hash(parts: unknown): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Digest of the code that makes terms. */
function codeDigest(): string {
	const source = fileURLToPath(new URL('../search/', import.meta.url));
	const digest = createHash('sha256');
	for (const name of readdirSync(source).sort())
		if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
			digest.update(name).update(readFileSync(join(source, name)));
	return digest.digest('base64url');
}
