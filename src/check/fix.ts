/** CONTENT FOLDER → the same folder with everything repaired that has one right answer, and a list of what was done. */
import { randomUUID } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	lstatSync,
	openSync,
	readdirSync,
	renameSync,
	unlinkSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { documentIdPattern } from '../model/text.ts';
import { readFileText } from '../read/bytes.ts';
import { listContent, organisationFiles } from '../read/files.ts';
import { fixCharacters, fixReportText, type Repairs } from './fix-text.ts';
import type { Guidance } from './guidance.ts';
import { foldId } from './rule.ts';

/** What was done to one file. */
export interface FileFix {
	/** Path from the content folder, as it was. */
	readonly file: string;
	/** Its new path, when it was renamed. */
	readonly renamedTo?: string;
	readonly repairs: Repairs;
}

/**
 * Repairs files of a content folder: characters and signs in them (`fix-text.ts`), and names where only white space,
 * capitals of the ending or the Unicode form are wrong. `chosen` says which; default all. Nothing outside the folder is
 * touched and no link is followed; each file is replaced as a whole, or not at all. Guiding comments go where `guidance`
 * tells which those are.
 */
export function fixContent(
	folder: string,
	chosen: (file: string) => boolean = () => true,
	guidance?: Guidance,
): FileFix[] {
	const { incidents, fiveWhys, faults } = listContent(folder);
	const misnamed = faults.filter(({ fault }) => fault.rule === 'file-name').map(({ file }) => file);
	const renamed = new Map<string, string>();
	for (const file of [...incidents, ...fiveWhys, ...misnamed].filter(chosen)) {
		const to = betterName(folder, file);
		if (to === undefined) continue;
		renameSync(join(folder, file), join(folder, to));
		renamed.set(file, to);
	}
	const reports = [...incidents, ...fiveWhys, ...renamed.keys()].filter(chosen);
	const fixReport = (text: string) => fixReportText(text, guidance);
	const fixes: FileFix[] = [];
	for (const file of new Set([...organisationFiles.filter(chosen), ...reports])) {
		const renamedTo = renamed.get(file);
		const isReport = file !== organisationFiles.find((name) => name === file);
		const repairs = fixFile(folder, renamedTo ?? file, isReport ? fixReport : fixCharacters);
		if (renamedTo !== undefined || repairs.size > 0)
			fixes.push({ file, repairs, ...(renamedTo ? { renamedTo } : {}) });
	}
	return fixes;
}

function fixFile(
	folder: string,
	file: string,
	fix: (text: string) => { text: string; repairs: Repairs },
): Repairs {
	const { bytes } = readFileText(folder, file);
	const source = bytes && textOf(bytes);
	if (source === undefined) return new Map();
	const { text, repairs } = fix(source);
	if (text === source) return new Map();
	replaceFile(join(folder, file), text);
	return repairs;
}

/** The text of a file's bytes with nothing taken away; `undefined` when it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Writes beside the file and puts the new one in its place, so that a crash leaves the old one or the new one. */
function replaceFile(path: string, text: string): void {
	const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
	const handle = openSync(temporary, 'wx', lstatSync(path).mode & 0o777);
	try {
		writeSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	try {
		renameSync(temporary, path);
	} catch (error) {
		unlinkSync(temporary);
		throw error;
	}
}

/** A report's path with the name that it should have; `undefined` when it is right, or when another file has that name. */
function betterName(folder: string, file: string): string | undefined {
	const [, above = '', name = '', ending] = /^(.*\/)?([^/]*)\.(mdx)$/i.exec(file) ?? [];
	if (ending === undefined || !lstatSync(join(folder, file)).isFile()) return undefined;
	const id = name.normalize('NFC').trim().replace(/\s+/g, '-');
	const better = `${above}${id}.mdx`;
	if (better === file || !documentIdPattern.test(id)) return undefined;
	const taken = readdirSync(join(folder, above)).some(
		(other) => `${above}${other}` !== file && foldId(other) === foldId(`${id}.mdx`),
	);
	return taken ? undefined : better;
}
