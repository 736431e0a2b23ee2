/** Data of a YAML text with the place of every key and value. */
import type { Fault } from './fault.ts';

/** Where a key or value stands, in lines and columns of the file. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A path of keys and indexes into the data, as zod gives it. */
export type Path = readonly PropertyKey[];

/** Data of a YAML text with the places it came from. */
export interface Located {
	/** Plain data; `undefined` when the text could not be read. */
	readonly data: Readonly<Record<string, unknown>> | readonly unknown[] | undefined;
	/** Places of keys and of values by path, see {@link spanOf}. */
	readonly spans: ReadonlyMap<string, { readonly key?: Span; readonly value?: Span }>;
	readonly faults: readonly Fault[];
}

/** Key of a path in a span map. */
export function pathKey(path: Path): string {
	return path.map(String).join('\u0000');
}

/**
 * The place of a path: of its value, or of its key with `part: 'key'`. Falls back to the nearest part of the path that
 * is there, and to line 1 when nothing is.
 */
export function spanOf(located: Pick<Located, 'spans'>, path: Path, part: 'key' | 'value' = 'value'): Span {
	for (let length = path.length; length > 0; length--) {
		const span = located.spans.get(pathKey(path.slice(0, length)));
		const found =
			length < path.length ? (span?.key ?? span?.value) : (span?.[part] ?? span?.key ?? span?.value);
		if (found) return found;
	}
	return { line: 1, column: 1, endLine: 1, endColumn: 4 };
}
