/** Holds the table of DESIGN: which folder of `src/` may import which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = dirname(fileURLToPath(import.meta.url));

interface Row {
	/** Folders whose code may be imported; siblings always may. */
	readonly folders: readonly string[];
	/** Folders of which only types may be. */
	readonly types?: readonly string[];
	readonly packages: readonly RegExp[];
}

const node = /^node:/;
const unified = /^(unist|mdast|hast|micromark|unified|remark|github-slugger|lowlight)/;

const table: Readonly<Record<string, Row>> = {
	model: { folders: [], packages: [/^zod$/] },
	read: { folders: ['model'], packages: [node, /^(gray-matter|yaml|image-size)$/, unified] },
	check: { folders: ['model', 'read'], packages: [node, /^(zod|fastest-levenshtein|image-size)$/, unified] },
	report: { folders: [], types: ['check'], packages: [/^node:crypto$/] },
	corpus: { folders: ['read', 'check', 'model'], packages: [node] },
	import: {
		folders: ['model', 'read', 'check'],
		packages: [node, /^(yaml|smol-toml|csv-parse\/sync|saxes)$/, unified],
	},
	analyse: { folders: ['model'], packages: [] },
	// Figures are made of facts in the browser too, with the functions and the words of the build.
	charts: { folders: ['model', 'analyse', 'i18n', 'feeds'], packages: [/^chart\.js/] },
	render: { folders: ['model'], types: ['read'], packages: [unified] },
	search: { folders: ['model'], packages: [/^(pagefind|stemmer|es-hangul|fastest-levenshtein)$/, node] },
	feeds: { folders: ['model', 'analyse'], types: ['corpus', 'i18n'], packages: [/^feed$/] },
	site: {
		folders: [
			'model',
			'read',
			'check',
			'report',
			'corpus',
			'analyse',
			'charts',
			'render',
			'search',
			'feeds',
			'i18n',
		],
		packages: [node, /^astro/, /^yaml$/, unified, /^typescript$/, /^zod$/, /^sirv$/],
	},
	// What commands say to people who write and review. Above the site, whose words and formats it uses; only scripts import it.
	write: {
		folders: ['model', 'read', 'check', 'corpus', 'analyse', 'render', 'search', 'import', 'site', 'i18n'],
		packages: [node, /^(yaml|@clack\/(core|prompts))$/],
	},
	i18n: { folders: [], packages: [] },
	components: {
		folders: ['site', 'i18n', 'charts', 'search', 'styles'],
		types: ['model', 'render', 'analyse'],
		packages: [],
	},
	pages: {
		folders: ['site', 'analyse', 'charts', 'i18n', 'components', 'feeds', 'styles'],
		packages: [node, /^astro/],
	},
	handbook: { folders: ['components'], packages: [] },
	styles: { folders: [], packages: [] },
};

const importPattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

test('imports follow the table of the design', () => {
	const wrong: string[] = [];
	for (const file of sourceFiles(source)) {
		const folder = relative(source, file).split(sep)[0] ?? '';
		const row = table[folder];
		if (!row) continue;
		for (const [, typeOnly, target = ''] of importsOf(file)) {
			// Tests may take what they need to set a case up.
			if (/\.test\.ts$|testing[\w-]*\.ts$/.test(file)) continue;
			const fault = faultOf(folder, row, file, target, typeOnly !== undefined);
			if (fault) wrong.push(`${relative(source, file)}: ${fault}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('every folder of src is in the table', () => {
	const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).filter((name) => !(name in table))).toEqual([]);
});

test('no file is over 250 lines without a reason at its top', () => {
	const long = [...sourceFiles(source), ...sourceFiles(join(source, '..', 'scripts'))].filter((file) => {
		const lines = readFileSync(file, 'utf8').split('\n');
		return lines.length > 251 && !/over 250 lines/i.test(lines.slice(0, 5).join('\n'));
	});
	expect(long.map((file) => relative(source, file))).toEqual([]);
});

test('the charts bring no schemas to the browser', () => {
	const reached = new Set<string>();
	const packages = new Set<string>();
	const follow = (file: string): void => {
		if (reached.has(file)) return;
		reached.add(file);
		for (const [, typeOnly, target = ''] of importsOf(file)) {
			if (typeOnly !== undefined) continue;
			if (target.startsWith('.')) follow(resolve(dirname(file), target));
			else packages.add(target);
		}
	};
	follow(join(source, 'charts', 'trends-element.ts'));
	expect(reached.size).toBeGreaterThan(20);
	expect([...packages].filter((name) => name !== 'chart.js')).toEqual([]);
});

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): RegExpMatchArray[] {
	return [...readFileSync(file, 'utf8').matchAll(importPattern)];
}

function faultOf(
	folder: string,
	row: Row,
	file: string,
	target: string,
	typeOnly: boolean,
): string | undefined {
	if (!target.startsWith('.'))
		return row.packages.some((pattern) => pattern.test(target)) || target.startsWith('astro:')
			? undefined
			: `package \`${target}\``;
	const to = relative(source, resolve(dirname(file), target)).split(sep)[0] ?? '';
	if (to === folder || row.folders.includes(to) || (typeOnly && row.types?.includes(to))) return undefined;
	return `\`${target}\`${row.types?.includes(to) ? ' (types only)' : ''}`;
}
