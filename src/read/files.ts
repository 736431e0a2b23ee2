/** FOLDER → list of files, each known for what it is or refused by name. Nothing is followed, nothing is skipped silently. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentIdPattern, quoted } from '../model/text.ts';
import { faultOfDay } from '../model/times.ts';
import type { Fault } from './fault.ts';

/** Files of a content folder by what they are; paths from the folder, with `/`, sorted. */
export interface ContentFiles {
	readonly incidents: readonly string[];
	readonly fiveWhys: readonly string[];
	/** Images beside the reports. */
	readonly images: readonly string[];
	/** Files that have no business here, and what is wrong with them. */
	readonly faults: readonly { readonly file: string; readonly fault: Fault }[];
}

/** The organisation's files, by their path from the content folder. */
export const organisationFiles = [
	'site.yaml',
	'glossary.yaml',
	'taxonomy/severities.yaml',
	'taxonomy/services.yaml',
	'taxonomy/teams.yaml',
	'taxonomy/causes.yaml',
] as const;

/** Image files by ending, with the bytes that such a file begins with. */
export const imageKinds: ReadonlyMap<string, readonly (readonly number[])[]> = new Map([
	['png', [[0x89, 0x50, 0x4e, 0x47]]],
	['jpg', [[0xff, 0xd8, 0xff]]],
	['jpeg', [[0xff, 0xd8, 0xff]]],
	['gif', [[0x47, 0x49, 0x46, 0x38]]],
	['webp', [[0x52, 0x49, 0x46, 0x46]]],
	['avif', [[0, 0, 0]]],
]);

/** What git keeps at the top of a content folder that is a repository of its own, or a submodule. */
const ofGit: readonly string[] = ['.git', '.gitattributes', '.gitignore'];

const deepest = 6;
const longestName = 120;

/** Lists a content folder. Throws when the folder itself cannot be read. */
export function listContent(folder: string): ContentFiles {
	const found = { incidents: [] as string[], fiveWhys: [] as string[], images: [] as string[] };
	const faults: { file: string; fault: Fault }[] = [];
	const refuse = (file: string, rule: string, message: string, fix?: string) =>
		faults.push({
			file,
			fault: { rule, message, line: 1, column: 1, hideSource: true, ...(fix ? { fix } : {}) },
		});

	const entriesOf = (path: string): Dirent<Buffer>[] => {
		try {
			return readdirSync(join(folder, path), {
				withFileTypes: true,
				encoding: 'buffer',
			}) as unknown as Dirent<Buffer>[];
		} catch (error) {
			if (path === '') throw error;
			const code = (error as NodeJS.ErrnoException).code ?? 'failure';
			refuse(path, 'file-unreadable', `Unexpected ${code}, expected a readable folder`);
			return [];
		}
	};
	const walk = (path: string, depth: number) => {
		for (const entry of entriesOf(path).sort((a, b) => Buffer.compare(a.name, b.name))) {
			const name = entry.name.toString('utf8');
			const file = path === '' ? name : `${path}/${name}`;
			if (name === '.DS_Store' || name === '.gitkeep' || (path === '' && ofGit.includes(name))) continue;
			if (entry.isSymbolicLink())
				refuse(file, 'file-kind', 'Unexpected symbolic link, expected a plain file');
			else if (entry.isDirectory()) {
				if (depth >= deepest || name.startsWith('.'))
					refuse(
						file,
						'file-name',
						`Unexpected folder ${quoted(name)}, expected \`incidents/<year>\` and \`five-whys\``,
					);
				else if (/\.mdx?$/i.test(name))
					refuse(file, 'file-kind', `Unexpected folder ${quoted(name)}, expected a plain file`);
				else walk(file, depth + 1);
			} else if (!entry.isFile()) refuse(file, 'file-kind', 'Unexpected special file, expected a plain file');
			else if (Buffer.compare(Buffer.from(name, 'utf8'), entry.name) !== 0)
				refuse(file, 'file-name', 'Unexpected bytes in the file name, expected UTF-8');
			else classify(file, name);
		}
	};
	const classify = (file: string, name: string) => {
		if ((organisationFiles as readonly string[]).includes(file)) return;
		const folderName = file.split('/')[0];
		const ending = /\.([^.]*)$/.exec(name)?.[1] ?? '';
		const inReports = folderName === 'incidents' || folderName === 'five-whys';
		if (inReports && imageKinds.has(ending)) found.images.push(file);
		else if (inReports && ending === 'mdx') {
			const fault = faultOfName(name.slice(0, -4));
			if (fault) refuse(file, 'file-name', fault.message, fault.fix);
			else (folderName === 'incidents' ? found.incidents : found.fiveWhys).push(file);
		} else if (inReports && /^(md|markdown|mdown|mdx)$/i.test(ending))
			refuse(file, 'file-name', `Unexpected ending \`.${ending}\`, expected \`.mdx\``, 'Rename the file.');
		else if (inReports && ending === 'svg')
			refuse(
				file,
				'file-kind',
				'Unexpected SVG file, expected PNG, JPEG, GIF, WebP or AVIF: an SVG can hold scripts',
			);
		else
			refuse(
				file,
				'file-kind',
				`Unexpected file ${quoted(name)}, expected a report (\`.mdx\`), an image, or one of ${organisationFiles.join(', ')}`,
			);
	};
	walk('', 0);
	return { ...found, faults };
}

/** What is wrong with a report's id; `undefined` when nothing is. */
export function faultOfName(id: string): { message: string; fix?: string } | undefined {
	if (Buffer.byteLength(id) > longestName)
		return {
			message: `Unexpected name ${quoted(id)} of ${Buffer.byteLength(id)} bytes, expected at most ${longestName}`,
		};
	if (documentIdPattern.test(id.normalize('NFC'))) {
		// An old incident may have an id of before 1970, though no time of it can be written.
		const fault = faultOfDay(id.slice(0, 10), 1900);
		return fault === undefined
			? undefined
			: { message: `Unexpected ${fault.replace(', expected', ' in the file name, expected')}` };
	}
	const plain = id
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return {
		message: `Unexpected file name ${quoted(id)}, expected \`YYYY-MM-DD-slug\` with letters, digits and single \`-\``,
		...(documentIdPattern.test(plain) ? { fix: `Rename it to \`${plain}.mdx\`.` } : {}),
	};
}
