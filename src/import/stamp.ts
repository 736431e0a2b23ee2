/** The last line of an imported file: where it came from, and a digest that tells whether it was changed by hand. */
import { createHash } from 'node:crypto';

/** What an imported file says of itself. */
export interface Stamp {
	/** `icco 00b7f759-…`: importer and key of the document. */
	readonly origin: string;
	/** Whether text and name of the file are as the import wrote them. */
	readonly intact: boolean;
}

const pattern = /^import: ([a-z0-9-]+ \S+) sha256:([0-9a-f]{16})?$/m;

/** The line that names the origin, its digest still to be filled in by {@link stamped}. */
export function stampLine(origin: string): string {
	return `import: ${origin} sha256:`;
}

/** Importer and key as one text without white space or signs that a comment cannot hold. */
export function originOf(importer: string, key: string): string {
	return `${importer} ${key.replace(/[^\p{L}\p{M}\p{N}._/-]+/gu, '_')}`;
}

/** A file's text with the digest put into its stamp. */
export function stamped(id: string, text: string): string {
	return text.replace(pattern, (line) => line + digestOf(id, text));
}

/** What an imported file says of itself; `undefined` when it has no stamp, so was not imported. */
export function readStamp(id: string, text: string): Stamp | undefined {
	const [line, origin, digest] = pattern.exec(text) ?? [];
	if (line === undefined || origin === undefined) return undefined;
	return { origin, intact: digest === digestOf(id, text.replace(line, stampLine(origin))) };
}

function digestOf(id: string, text: string): string {
	return createHash('sha256').update(`${id}\n${text}`).digest('hex').slice(0, 16);
}
