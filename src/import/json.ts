/** JSON of other systems: lists, single records, wrappers around either, and one record a line. */
import type { ImportItem } from './importer.ts';
import { type SourceFile, sourceFiles, sourceText } from './source.ts';

export type JsonObject = { readonly [name: string]: unknown };

const largest = 64 * 1024 * 1024;
const deepest = 6;

/** A file of JSON and the values in it, one unless it holds one a line. */
export interface JsonFile {
	readonly file: SourceFile;
	readonly values: readonly unknown[];
}

/** The JSON files of a source, and items for those that could not be read. */
export function* jsonFiles(source: string, more: readonly string[] = []): Iterable<JsonFile | ImportItem> {
	for (const file of sourceFiles(source, ['.json', '.jsonl', '.ndjson', ...more])) {
		const read = sourceText(file, largest);
		if ('why' in read) yield skip(file.name, read.why, true);
		else if (more.some((ending) => file.name.toLowerCase().endsWith(ending)))
			yield { file, values: [read.text] };
		else {
			const parsed = parse(read.text, /\.(?:jsonl|ndjson)$/i.test(file.name));
			yield 'why' in parsed ? skip(file.name, parsed.why, true) : { file, values: parsed.values };
		}
	}
}

/** A file or record that gave no document. */
export function skip(source: string, why: string, broken = false): ImportItem {
	return { skipped: { source, why, broken } };
}

function parse(text: string, lines: boolean): { values: unknown[] } | { why: string } {
	const values: unknown[] = [];
	const pieces = lines ? text.split('\n') : [text];
	for (const [index, piece] of pieces.entries()) {
		if (piece.trim() === '') continue;
		try {
			values.push(JSON.parse(piece));
		} catch (error) {
			return {
				why: `${lines ? `line ${index + 1} is` : 'the file is'} not JSON: ${(error as Error).message.split('\n')[0]}`,
			};
		}
	}
	return { values };
}

/** The records in a value, however they are wrapped, in order. What is a record is not looked into. */
export function* recordsIn(
	value: unknown,
	isRecord: (object: JsonObject) => boolean,
	depth = 0,
): Iterable<JsonObject> {
	if (depth > deepest || typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value) && isRecord(value as JsonObject)) yield value as JsonObject;
	else for (const inner of Object.values(value)) yield* recordsIn(inner, isRecord, depth + 1);
}

/** A member as an object; empty when it is none. */
export function objectAt(object: JsonObject, name: string): JsonObject {
	const value = object[name];
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The first member of these names that is a text or number, as text; empty when there is none. */
export function textAt(object: JsonObject, ...names: readonly string[]): string {
	for (const name of names) {
		const value = object[name];
		if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
			return String(value).trim();
	}
	return '';
}

/** The first member of these names that is there, whatever it is. */
export function valueAt(object: JsonObject, ...names: readonly string[]): unknown {
	return names
		.map((name) => object[name])
		.find((value) => value !== undefined && value !== null && value !== '');
}

/** The objects of the first member of these names that is a list. */
export function listAt(object: JsonObject, ...names: readonly string[]): unknown[] {
	return (names.map((name) => object[name]).find(Array.isArray) as unknown[] | undefined) ?? [];
}

/** The objects in the lists of these names, all of them. */
export function objectsAt(object: JsonObject, ...names: readonly string[]): JsonObject[] {
	return names
		.flatMap((name) => (Array.isArray(object[name]) ? (object[name] as unknown[]) : []))
		.filter(
			(value): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value),
		);
}

/** Names in a list of texts or of objects that have one. */
export function namesIn(list: readonly unknown[]): string[] {
	return [
		...new Set(
			list
				.map((entry) =>
					typeof entry === 'string'
						? entry
						: typeof entry === 'object' && entry !== null
							? textAt(entry as JsonObject, 'name', 'title', 'summary', 'code')
							: '',
				)
				.filter((name) => name !== ''),
		),
	];
}

/** A web address, or `undefined` when it is none that a report may link to. */
export function addressAt(object: JsonObject, ...names: readonly string[]): string | undefined {
	const text = textAt(object, ...names);
	return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}
