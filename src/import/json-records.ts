/** JSON FILES → documents of the records in them, each record once, and an item for all that gave none. */
import type { ImportedDocument, ImportItem } from './importer.ts';
import { type JsonObject, jsonFiles, skip, textAt } from './json.ts';

/** How the records of a kind are found. */
export interface RecordKind {
	/** Endings of files that are no JSON, whose text is handed over as it is. */
	readonly endings?: readonly string[];
	/** Why a file without a record is skipped. */
	readonly nothing: string;
	/** Names of the member that says when a record was changed last. */
	readonly updated: readonly string[];
	recordsOf(value: unknown): Iterable<JsonObject>;
	/** What names a record for good; `place` stands for it where it has nothing. */
	keyOf(record: JsonObject, place: string): string;
	/** Why a record gives no document. */
	refuse?(record: JsonObject): string | undefined;
	/** Whether a file without a record belongs to the others, as one of comments does. */
	takes?(value: unknown): boolean;
}

interface Found {
	readonly key: string;
	readonly updated: string;
	readonly source: string;
	readonly record: JsonObject;
}

/** The documents of a source. Of a record that comes more than once, as webhooks send it, the latest is taken. */
export function* documentsIn(
	source: string,
	kind: RecordKind,
	documentOf: (record: JsonObject, key: string, source: string) => ImportedDocument,
): Iterable<ImportItem> {
	const found: Found[] = [];
	for (const entry of jsonFiles(source, kind.endings)) {
		if (!('file' in entry)) {
			yield entry;
			continue;
		}
		const { file, values } = entry;
		const taken = values.filter((value) => kind.takes?.(value)).length;
		const records = values.flatMap((value) => [...kind.recordsOf(value)]);
		if (records.length === 0 && taken === 0) yield skip(file.name, kind.nothing);
		for (const [index, record] of records.entries()) {
			const key = kind.keyOf(record, `${file.name}-${index + 1}`);
			const name = `${file.name} ${key}`;
			const why = kind.refuse?.(record);
			if (why === undefined)
				found.push({ key, updated: textAt(record, ...kind.updated), source: name, record });
			else yield skip(name, why);
		}
	}
	const latest = new Map<string, Found>();
	for (const entry of found) {
		const other = latest.get(entry.key);
		if (!other || entry.updated > other.updated) latest.set(entry.key, entry);
	}
	for (const { record, key, source: name } of latest.values())
		yield { document: documentOf(record, key, name) };
	for (const entry of found)
		if (latest.get(entry.key) !== entry) yield skip(entry.source, `another copy of ${entry.key}`);
}
