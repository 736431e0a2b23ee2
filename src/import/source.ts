/** Foreign files: which there are, their text, their front matter. Nothing in them is trusted or run. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { decode } from '../read/bytes.ts';

/** Something that keeps the whole import from running: a source or a target that cannot be used. */
export class ImportError extends Error {}

/** A file of the source; `name` is its path from the source, with `/`. */
export interface SourceFile {
	readonly name: string;
	readonly path: string;
}

const passedOver = /^(?:\.(?:git|github|gitlab|svn|hg|cache|venv|vscode|idea|astro|obsidian)|node_modules)$/;
const largest = 2 * 1024 * 1024;

/**
 * The files under a folder, or the one file named, whose names end in one of `endings` (`.md`), or have none where
 * `''` is among them; sorted by name. Links and the folders of tools are passed over.
 */
export function sourceFiles(source: string, endings: readonly string[]): SourceFile[] {
	// A link that is named is meant; those inside a folder are passed over, so that none leads round in circles.
	const status = orRefused(source, () => statSync(source));
	if (!status.isDirectory()) return [{ name: basename(source), path: realpathSync(source) }];
	const files: SourceFile[] = [];
	const walk = (folder: string) => {
		const path = join(source, folder);
		for (const entry of orRefused(path, () => readdirSync(path, { withFileTypes: true }))) {
			const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory() && !passedOver.test(entry.name)) walk(name);
			else if (entry.isFile() && endings.some((ending) => hasEnding(entry.name, ending)))
				files.push({ name, path: join(source, name) });
		}
	};
	walk('');
	return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const refusals: Readonly<Record<string, string>> = {
	ENOENT: 'a file or folder that exists',
	ENOTDIR: 'a file or folder that exists',
	ELOOP: 'a file or folder: links lead to each other',
	EACCES: 'a file or folder that you may read',
	EPERM: 'a file or folder that you may read',
	ENAMETOOLONG: 'a shorter path',
};

function orRefused<Result>(source: string, act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		const wanted = refusals[(error as NodeJS.ErrnoException).code ?? ''];
		if (wanted === undefined) throw error;
		throw new ImportError(`Unexpected source \`${source}\`, expected ${wanted}`);
	}
}

function hasEnding(name: string, ending: string): boolean {
	return ending === '' ? !name.includes('.') : name.toLowerCase().endsWith(ending);
}

/** A file's text, or why there is none; with its bytes where they are no UTF-8. */
export function sourceText(
	{ path }: SourceFile,
	most = largest,
): { text: string } | { why: string; bytes?: Buffer } {
	const status = lstatSync(path, { throwIfNoEntry: false });
	if (!status?.isFile()) return { why: 'not a plain file' };
	if (status.size > most) return { why: `larger than ${most / 1024 / 1024} MiB: import it in parts` };
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		return { why: `cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` };
	}
	const { text } = decode(bytes);
	return text === undefined ? { why: 'not UTF-8 text: save it as UTF-8 first', bytes } : { text };
}

/** YAML or TOML front matter and the text after it; `data` is `undefined` where there is none. */
export function foreignFrontmatter(
	written: string,
): { data: ReadonlyMap<string, unknown> | undefined; body: string } | { why: string } {
	const text = written.replace(/^\s*\n(?=(?:---|\+\+\+)[ \t]*\n[\w-]+\s*[:=])/, '');
	const toml = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/.exec(text);
	if (toml) return tomlParts(toml[1] ?? '', text.slice(toml[0].length));
	const parts = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
	if (!parts) return { data: undefined, body: text };
	const body = text.slice(parts[0].length);
	try {
		const data: unknown = parse(parts[1] ?? '', {
			schema: 'core',
			uniqueKeys: false,
			merge: false,
			maxAliasCount: 50,
			logLevel: 'error',
		});
		const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
		return { data: isMap ? new Map(Object.entries(data)) : undefined, body };
	} catch (error) {
		const message = (error as Error).message.split('\n')[0] ?? '';
		const placed = message.replace(
			/ at line (\d+), column (\d+):$/,
			(_, line: string, column: string) => ` (${Number(line) + 1}:${column})`,
		);
		return { why: `front matter is not YAML: ${placed}` };
	}
}

function tomlParts(
	toml: string,
	body: string,
): { data: ReadonlyMap<string, unknown>; body: string } | { why: string } {
	try {
		return { data: new Map(Object.entries(parseToml(toml))), body };
	} catch (error) {
		return { why: `front matter is not TOML: ${(error as Error).message.split('\n')[0]}` };
	}
}

/** A value of foreign front matter as text; empty for nothing, for lists and for maps. */
export function textOf(value: unknown): string {
	if (value instanceof Date) return value.toISOString();
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** A value of foreign front matter as a list of texts: a list, or one text. Empty ones are left out. */
export function listOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');
}
