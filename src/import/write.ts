/** DRAFTS → files of a content folder. Running it again changes nothing, and what a person changed is never touched. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { largestFile, readFileText } from '../read/bytes.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Guess, ImportedDocument, LeftOut, Skipped } from './importer.ts';
import { mdxOf } from './mdx.ts';
import { missingFiles, type NewFile, ServiceList, severityIds } from './organisation.ts';
import { ImportError } from './source.ts';
import { originOf, readStamp } from './stamp.ts';
import { targetStatus, writeFiles } from './target.ts';
import { slugOf } from './text.ts';

export interface WriteOptions {
	/** The content folder to write into. It may be new, empty, or the target of an earlier import. */
	readonly into: string;
	/** The importer's id, for the stamps. */
	readonly importer: string;
	/** A content folder from which severities, causes and glossary are copied into a new one. */
	readonly defaults?: string | undefined;
	/** Writes over imported files that were changed by hand, and puts the incidents of a file in place of a draft of all of it. */
	readonly force?: boolean;
	readonly onProgress?: (done: number, total: number) => void;
}

/** What became of one document. */
export interface Imported {
	readonly source: string;
	/** Path of the report from the content folder. */
	readonly file: string;
	/** `kept`: it was changed by hand, or is not from an import, and was left as it is. */
	readonly state: 'new' | 'updated' | 'unchanged' | 'kept';
	readonly guesses: readonly Guess[];
	readonly leftOut: readonly LeftOut[];
}

export interface WriteResult {
	readonly imported: readonly Imported[];
	readonly skipped: readonly Skipped[];
	/** Files of the organisation that were written, by path from the content folder. */
	readonly organisation: readonly string[];
	readonly addedServices: number;
}

/** Writes a report for each document. Throws an ImportError when the folder cannot be written into. */
export function writeDrafts(documents: readonly ImportedDocument[], options: WriteOptions): WriteResult {
	const folder = options.into;
	const present = presentReports(folder);
	const services = new ServiceList(folder);
	const severities = severityIds(folder, options.defaults);
	const imported: Imported[] = [];
	const skipped: Skipped[] = [];
	const files: NewFile[] = [];
	const outdated = new Set<string>();
	const seen = new Set<string>();
	for (const [index, document] of documents.entries()) {
		options.onProgress?.(index, documents.length);
		const { source } = document;
		const origin = originOf(options.importer, document.key);
		const whole = document.partOf && present.byOrigin.get(originOf(options.importer, document.partOf));
		if (whole && options.force) outdated.add(whole.file);
		else if (whole) {
			const why = `an earlier import took all of its file as ${whole.file}: --force puts its incidents in place of that draft`;
			skipped.push({ source, why, broken: false, present: true });
			continue;
		}
		const draft = seen.has(origin)
			? { why: `second document with the key ${document.key}` }
			: draftOf(withKnownSeverity(document, severities));
		seen.add(origin);
		if ('why' in draft) {
			skipped.push({ source, why: draft.why, broken: true });
			continue;
		}
		const known = present.byOrigin.get(origin);
		const id = known?.intact && isOfName(known.id, draft.name) ? known.id : freeId(draft, present, origin);
		const file = `incidents/${id.slice(0, 4)}/${id}.mdx`;
		const about = { source, guesses: draft.guesses, leftOut: draft.leftOut };
		const stranger = known === undefined && present.byId.has(id);
		if (stranger || (known && !known.intact && !options.force)) {
			imported.push({ ...about, file: known?.file ?? file, state: 'kept' });
			continue;
		}
		const text = mdxOf(
			draft,
			id,
			draft.document.services.map((name) => services.idOf(name)),
			origin,
		);
		if (Buffer.byteLength(text) > largestFile) {
			skipped.push({ source, why: `larger than ${largestFile / 1024} KiB as a report`, broken: true });
			continue;
		}
		present.byId.set(id, { id, file, text, origin, intact: true });
		if (known && known.file !== file) outdated.add(known.file);
		if (known?.file === file && known.text === text) imported.push({ ...about, file, state: 'unchanged' });
		else {
			files.push({ file, text });
			imported.push({ ...about, file, state: known ? 'updated' : 'new' });
		}
	}
	const organisation =
		imported.length === 0 ? [] : [...missingFiles(folder, options.defaults), services.file() ?? []].flat();
	writeFiles(folder, [...files, ...organisation]);
	for (const file of outdated) rmSync(join(folder, file));
	return {
		imported,
		skipped,
		organisation: organisation.map(({ file }) => file),
		addedServices: services.added,
	};
}

interface Present {
	readonly id: string;
	readonly file: string;
	readonly text: string;
	readonly origin: string | undefined;
	readonly intact: boolean;
}

/** The reports of the target. Throws when it holds something and none of it is from an import. */
function presentReports(folder: string): { byOrigin: Map<string, Present>; byId: Map<string, Present> } {
	const byOrigin = new Map<string, Present>();
	const byId = new Map<string, Present>();
	if (!targetStatus(folder)) return { byOrigin, byId };
	const reports = join(folder, 'incidents');
	const names = existsSync(reports) ? (readdirSync(reports, { recursive: true }) as string[]) : [];
	for (const name of names.filter((path) => path.endsWith('.mdx')).sort()) {
		const file = `incidents/${name.replaceAll('\\', '/')}`;
		const id = (file.split('/').at(-1) ?? '').slice(0, -4).normalize('NFC');
		const text = readFileText(folder, file).text ?? '';
		const stamp = readStamp(id, text);
		const report = { id, file, text, origin: stamp?.origin, intact: stamp?.intact ?? false };
		byId.set(id, report);
		if (stamp && !byOrigin.has(stamp.origin)) byOrigin.set(stamp.origin, report);
	}
	const foreign = readdirSync(folder).filter((name) => name !== '.gitkeep' && name !== '.DS_Store');
	if (byOrigin.size === 0 && foreign.length > 0)
		throw new ImportError(
			`Unexpected ${foreign
				.slice(0, 3)
				.map((name) => `\`${name}\``)
				.join(', ')}${foreign.length > 3 ? ', …' : ''} in \`${folder}\`, ` +
				'expected a new or empty folder, or one that an earlier import wrote',
		);
	return { byOrigin, byId };
}

/** A document without a severity that the organisation does not have. */
function withKnownSeverity(document: ImportedDocument, severities: ReadonlySet<string>): ImportedDocument {
	const { severity, ...report } = document.report;
	if (severity === undefined || severities.has(severity)) return document;
	const why = 'the folder has other severities';
	return {
		...document,
		report,
		guesses: document.guesses.filter(({ field }) => field !== 'severity'),
		leftOut: [...document.leftOut, { field: 'severity', value: severity, why }],
	};
}

function isOfName(id: string, name: string): boolean {
	return id === name || id.startsWith(`${name}-`);
}

/** The draft's name, with the key's beginning where another imported report has that name. */
function freeId(
	{ name, document }: Draft,
	{ byId }: { byId: ReadonlyMap<string, Present> },
	origin: string,
): string {
	const holder = byId.get(name);
	if (!holder || holder.origin === undefined || holder.origin === origin) return name;
	const suffix = slugOf(document.key.slice(0, 8)) || 'other';
	let id = `${name}-${suffix}`;
	for (let number = 2; byId.has(id); number++) id = `${name}-${suffix}-${number}`;
	return id;
}
