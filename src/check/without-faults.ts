/** Data without what its schema refuses. */
import type { z } from 'zod';
import type { Path } from '../read/located.ts';

/** The value at a path of plain data; `undefined` when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
	let value: unknown = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
		value = (value as Record<PropertyKey, unknown>)[step];
	}
	return value;
}

/**
 * Data with every field removed that its schema refuses, so that rules can look at the rest. Fields that the schema
 * needs are filled from `blanks`. `undefined` when even that does not fit.
 */
export function withoutFaults<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	blanks: Readonly<Record<string, unknown>>,
): z.output<Schema> | undefined {
	let rest = structuredClone(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {});
	for (let round = 0; round < 8; round++) {
		const filled = { ...blanks, ...rest };
		const result = schema.safeParse(filled);
		if (result.success) return result.data;
		rest = filled;
		for (const issue of result.error.issues)
			for (const path of faultyPaths(issue)) removeAt(rest as Record<string, unknown>, path, blanks);
	}
	return undefined;
}

function faultyPaths(issue: z.core.$ZodIssue): Path[] {
	return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Removes a value; in a list, the whole item, so that the places of the items before it stay right. */
function removeAt(
	data: Record<string, unknown>,
	path: Path,
	blanks: Readonly<Record<string, unknown>>,
): void {
	const top = String(path[0]);
	const index = path.findIndex((step) => typeof step === 'number');
	if (path.length === 1 || index !== -1) {
		// A list that loses an item would shift the places of those after it: it is left out as a whole.
		if (Object.hasOwn(blanks, top)) data[top] = blanks[top];
		else delete data[top];
		return;
	}
	const parent = valueAt(data, path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
	const last = path.at(-1);
	if (parent && last !== undefined && Object.hasOwn(parent, last)) delete parent[last];
	else delete data[top];
}
