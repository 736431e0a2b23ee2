/** What an author wrote, by path, whether or not it fits the schema: rules that name an item of a list look here. */
import type { Path } from '../read/located.ts';
import type { DocumentSource } from './rule.ts';

/** A value of the front matter and where it stands. */
export interface Written<Value = unknown> {
	readonly path: Path;
	readonly value: Value;
}

/** Values at a path in which `*` stands for every item of a list; a path that leads nowhere gives none. */
export function writtenAt(document: DocumentSource, ...pattern: readonly string[]): Written[] {
	let found: Written[] = [{ path: [], value: document.frontmatter.data }];
	for (const step of pattern) found = found.flatMap((written) => into(written, step));
	return found;
}

function into({ path, value }: Written, step: string): Written[] {
	if (step === '*')
		return Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : [];
	return isRecord(value) && Object.hasOwn(value, step) ? [{ path: [...path, step], value: value[step] }] : [];
}

/** The texts among the values at a path. */
export function textsAt(document: DocumentSource, ...pattern: readonly string[]): Written<string>[] {
	return writtenAt(document, ...pattern).filter(
		(written): written is Written<string> => typeof written.value === 'string',
	);
}

/** The maps among the values at a path. */
export function recordsAt(
	document: DocumentSource,
	...pattern: readonly string[]
): Written<Readonly<Record<string, unknown>>>[] {
	return writtenAt(document, ...pattern).filter(
		(written): written is Written<Readonly<Record<string, unknown>>> => isRecord(written.value),
	);
}

/** Every text of the front matter. */
export function allTexts(document: DocumentSource): Written<string>[] {
	const texts: Written<string>[] = [];
	const walk = (path: Path, value: unknown) => {
		if (typeof value === 'string') texts.push({ path, value });
		else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk([...path, index], item);
		else if (isRecord(value)) for (const [key, item] of Object.entries(value)) walk([...path, key], item);
	};
	walk([], document.frontmatter.data);
	return texts;
}

/** Whether something stands at a path: anything but nothing, an empty text, an empty list or an empty map. */
export function isGiven(value: unknown): boolean {
	if (value === undefined || value === '') return false;
	if (Array.isArray(value)) return value.length > 0;
	return !isRecord(value) || Object.values(value).some(isGiven);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An action as it is written. */
export interface WrittenAction {
	readonly path: Path;
	/** The id that is written, else `a1`, `a2`, … in order. */
	readonly id: string;
	/** `open` when nothing is written. */
	readonly status: string;
	/** Whether work is left: neither done nor dropped. */
	readonly pending: boolean;
	readonly fields: Readonly<Record<string, unknown>>;
}

/** The actions of a report, in order. */
export function actionsOf(document: DocumentSource): WrittenAction[] {
	return recordsAt(document, 'actions', '*').map(({ path, value: fields }) => {
		const status = typeof fields['status'] === 'string' ? fields['status'] : 'open';
		const id = typeof fields['id'] === 'string' ? fields['id'] : `a${Number(path[1]) + 1}`;
		return { path, id, status, pending: status === 'open' || status === 'in-progress', fields };
	});
}

/** Whether a report's group has agreed on it: from then on what it promises must be complete. */
export function isAgreed(document: DocumentSource): boolean {
	return document.kind === 'incident' && ['reviewed', 'closed'].includes(document.incident.status);
}
