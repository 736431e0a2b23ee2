/**
 * What one process remembers of a content folder between two runs, so that a development server reads a save and not the
 * folder. The cache on disk serves the first run of a process, this all others.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { organisationFiles } from '../read/files.ts';
import type { Diagnostic } from './diagnostic.ts';
import { idOf } from './document.ts';
import type { ReadOrganisation } from './organisation.ts';
import type { DocumentSource } from './rule.ts';
import { changedFiles, type Surroundings } from './surroundings.ts';

/** What reading one report gave. */
export interface Reading {
	/** `undefined` when the front matter could not be read. */
	readonly document: DocumentSource | undefined;
	/** The file's text; `undefined` when it is no text. */
	readonly text: string | undefined;
	readonly digest: string;
	readonly found: readonly Diagnostic[];
}

/** What the rules that look at one report alone said of it, and its rendered body if it was rendered. */
export interface Checked {
	readonly diagnostics: readonly Diagnostic[];
	readonly valid: boolean;
	readonly body?: unknown;
}

interface Remembered {
	readonly stamp: string;
	readonly reading: Reading;
	checked?: Checked;
}

const showsImage = /!\[|<Figure/;

/** The reports of one content folder as they were last read. One for each folder, edition and renderer. */
export class CheckMemory {
	readonly #content: string;
	#organisation: { readonly stamp: string; readonly value: ReadOrganisation } | undefined;
	#surroundings: Surroundings | undefined;
	readonly #files = new Map<string, Remembered>();

	constructor(content: string) {
		this.#content = content;
	}

	/** Whether nothing is remembered yet. */
	get isEmpty(): boolean {
		return this.#files.size === 0;
	}

	/** The organisation, read by `read` when one of its files has been saved; everything is forgotten then. */
	organisation(read: () => ReadOrganisation): ReadOrganisation {
		const stamp = organisationFiles.map((file) => this.#stampOf(file)).join('|');
		if (this.#organisation?.stamp !== stamp) {
			this.#organisation = { stamp, value: read() };
			this.#files.clear();
		}
		return this.#organisation.value;
	}

	/** Forgets files that have gone. */
	keepOnly(files: readonly string[]): void {
		const present = new Set(files);
		for (const file of this.#files.keys()) if (!present.has(file)) this.#files.delete(file);
	}

	/** What reading a file gave, if it has not been saved since; else reads it by `read`. */
	reading(file: string, read: () => Reading): Reading {
		const stamp = this.#stampOf(file);
		const kept = this.#files.get(file);
		if (kept && kept.stamp === stamp) return kept.reading;
		const reading = read();
		this.#files.set(file, { stamp, reading });
		return reading;
	}

	/**
	 * Tells what is around the reports. What was found of a report is forgotten when something changed that it may speak
	 * of: a report whose day stands in it, which is in every link to that report, or an image where it shows any.
	 */
	surroundedBy(now: Surroundings): void {
		const before = this.#surroundings;
		this.#surroundings = now;
		const days = before && changedFiles(before.reports, now.reports).map((file) => idOf(file).slice(0, 10));
		const images = before !== undefined && changedFiles(before.images, now.images).length > 0;
		for (const entry of this.#files.values()) {
			const text = entry.reading.text ?? '';
			const stale =
				before?.run !== now.run ||
				days?.some((day) => text.includes(day)) ||
				(images && showsImage.test(text));
			if (stale) delete entry.checked;
		}
	}

	/** What was found of a report; `undefined` when the rules must run. */
	checked({ file }: DocumentSource): Checked | undefined {
		return this.#files.get(file)?.checked;
	}

	keepChecked({ file }: DocumentSource, checked: Checked): void {
		const entry = this.#files.get(file);
		if (entry) entry.checked = checked;
	}

	#stampOf(file: string): string {
		const stats = lstatSync(join(this.#content, file), { throwIfNoEntry: false });
		return stats ? [stats.ino, stats.mode, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ') : '';
	}
}
