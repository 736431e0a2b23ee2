/** FILE → text: the only place where a file under `content/` is opened as a report. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hidden } from '../model/text.ts';
import type { Fault } from './fault.ts';

/** Largest report that is read, in bytes. */
export const largestFile = 256 * 1024;

/** A file's text with line ends as LF, and what was wrong with its bytes. */
export interface FileText {
	/** Path from the content folder, with `/`. */
	readonly file: string;
	/** `undefined` when it could not be read. */
	readonly text: string | undefined;
	/** The bytes as they are, for `--fix` and for digests. */
	readonly bytes: Buffer | undefined;
	readonly faults: readonly Fault[];
}

/** Reads one file of the content folder; never follows a link, never reads more than {@link largestFile}. */
export function readFileText(folder: string, file: string): FileText {
	const fault = (message: string, fix?: string, rule = 'file-unreadable'): FileText => ({
		file,
		text: undefined,
		bytes: undefined,
		faults: [{ rule, message, line: 1, column: 1, ...(fix ? { fix } : {}) }],
	});
	const path = join(folder, file);
	let status: Stats | undefined;
	try {
		status = lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		return fault(`Unexpected ${codeOf(error)}, expected a readable file`);
	}
	if (!status) return fault('Unexpected missing file, expected a readable file');
	if (status.isSymbolicLink())
		return fault('Unexpected symbolic link, expected a plain file', 'Put the file itself here.', 'file-kind');
	if (!status.isFile())
		return fault('Unexpected special file, expected a plain file', undefined, 'file-kind');
	if (status.size > largestFile)
		return fault(
			`Unexpected size of ${Math.ceil(status.size / 1024)} KiB, expected at most ${largestFile / 1024} KiB`,
			'Move raw logs to an attachment and link to them.',
			'file-size',
		);
	let bytes: Buffer;
	try {
		bytes = readBytes(path);
	} catch (error) {
		return fault(`Unexpected ${codeOf(error)}, expected a readable file`);
	}
	return { file, bytes, ...decode(bytes) };
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? 'failure';
}

function readBytes(path: string): Buffer {
	const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		const size = fstatSync(handle).size;
		const bytes = Buffer.alloc(Math.min(size, largestFile));
		const read = readSync(handle, bytes, 0, bytes.length, 0);
		return bytes.subarray(0, read);
	} finally {
		closeSync(handle);
	}
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file's bytes: UTF-8 only, one byte order mark removed, line ends as LF, no hidden controls. */
export function decode(bytes: Uint8Array): { text: string | undefined; faults: readonly Fault[] } {
	let text: string;
	try {
		text = decoder.decode(bytes);
	} catch {
		return { text: undefined, faults: [encodingFault(bytes)] };
	}
	if (text.startsWith('\uFEFF')) text = text.slice(1);
	if (text.includes('\r')) text = text.replaceAll('\r\n', '\n');
	return { text, faults: hiddenCharacters(text) };
}

function encodingFault(bytes: Uint8Array): Fault {
	const at = firstInvalidByte(bytes);
	const before = Buffer.from(bytes.subarray(0, at)).toString('latin1');
	const line = before.split('\n').length;
	return {
		rule: 'file-encoding',
		message: `Unexpected bytes at byte ${at} (${looksLike(bytes, at)}), expected UTF-8`,
		line,
		column: 1,
		fix: 'Save the file as UTF-8.',
		hideSource: true,
	};
}

function looksLike(bytes: Uint8Array, at: number): string {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return 'it looks like UTF-16';
	if (bytes.includes(0)) return 'it looks like a binary file';
	const pair = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
	if (pair.every((byte) => byte >= 0xa1 && byte <= 0xfe)) return 'it looks like EUC-KR';
	return 'it is not valid UTF-8';
}

/** Index of the first byte that is not part of a valid UTF-8 sequence; found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
	}
	return good;
}

const everyHidden = new RegExp(hidden, 'gu');

function hiddenCharacters(text: string): Fault[] {
	const faults: Fault[] = [];
	for (const match of text.matchAll(everyHidden)) {
		if (faults.length === 20) break;
		const { line, column } = placeAt(text, match.index);
		const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
		faults.push({
			rule: 'hidden-character',
			message: `Unexpected character ${code}${fieldHint(text, match.index)}, expected text without control characters`,
			line,
			column,
			endLine: line,
			endColumn: column + 1,
			fix: 'Delete the character.',
			hideSource: true,
		});
	}
	return faults;
}

function fieldHint(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const key = /^\s*([A-Za-z]+):/.exec(text.slice(start, offset));
	return key ? ` in \`${key[1]}\`` : '';
}

/** Line and column, from 1, of an offset into a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
	let line = 1;
	let start = 0;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
		line++;
		start = at + 1;
	}
	return { line, column: offset - start + 1 };
}
