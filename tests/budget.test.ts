/** The built sample site as files: what a page weighs, where links lead, whether machines can read the rest. */
import { gzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { type Tag, tagsOf } from './html.ts';
import { outputOf, sampleSite } from './site.ts';

const origin = 'https://bokgi.example.org';
/** What an incident page may weigh with its style sheets and scripts, all compressed. */
const budget = 25 * 1024;

let files: Map<string, Buffer>;
let pages: { path: string; file: string; tags: Tag[] }[];

beforeAll(async () => {
	files = outputOf(await sampleSite());
	pages = [...files]
		.filter(([file]) => file.endsWith('.html'))
		.map(([file, bytes]) => ({
			path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			file,
			tags: tagsOf(bytes.toString()),
		}));
});

const text = (file: string) => {
	const bytes = files.get(file);
	if (!bytes) throw new Error(`The site has no ${file}.`);
	return bytes.toString();
};

/** The file that an address of the site opens, if there is one. */
function fileOf(pathname: string): string | undefined {
	const path = decodeURIComponent(pathname).slice(1);
	return [path, `${path}index.html`].find(
		(file) => files.has(file) && (file !== path || !path.endsWith('/')),
	);
}

/** The scripts that a page loads before anybody does anything: those it names and those that these import. */
function scriptsOf(tags: readonly Tag[]): Set<string> {
	const found = new Set<string>();
	const add = (path: string) => {
		const file = fileOf(path);
		if (file === undefined || found.has(file)) return;
		found.add(file);
		for (const [, imported = ''] of text(file).matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
			add(new URL(imported, `${origin}/${file}`).pathname);
	};
	for (const { name, attributes } of tags)
		if (name === 'script') add(new URL(attributes.get('src') ?? '', `${origin}/`).pathname);
	return found;
}

test('an incident page weighs at most 25 KB with its styles and scripts', () => {
	const weights = pages
		.filter(({ path }) => /^\/(ko\/)?incidents\/.+\/$/.test(path))
		.map(({ path, file, tags }) => {
			const styles = tags
				.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
				.map(({ attributes }) => fileOf(attributes.get('href') ?? '') ?? '');
			const scripts = [...scriptsOf(tags)];
			expect(styles.length).toBeGreaterThan(0);
			expect(scripts.length).toBeGreaterThan(0);
			const parts = [file, ...styles, ...scripts].map(
				(part) => gzipSync(files.get(part) ?? Buffer.alloc(0)).length,
			);
			return { path, html: parts[0] ?? 0, total: parts.reduce((sum, part) => sum + part, 0) };
		})
		.sort((a, b) => b.total - a.total);
	const [heaviest] = weights;
	const mean = weights.reduce((sum, { total }) => sum + total, 0) / weights.length;
	process.stderr.write(
		`Weight of an incident page, gzip: ${kilobytes(mean)} on average, ${kilobytes(heaviest?.total ?? 0)} at most (${heaviest?.path}, of which HTML ${kilobytes(heaviest?.html ?? 0)})\n`,
	);
	expect(weights.length).toBeGreaterThan(60);
	expect(heaviest?.total).toBeLessThanOrEqual(budget);
});

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Every address that a page names, as it stands. */
function addressesOf({ attributes }: Tag): string[] {
	const srcset = (attributes.get('srcset') ?? '')
		.split(',')
		.flatMap((entry) => entry.trim().split(/\s+/)[0] || []);
	const named = ['href', 'src', 'action', 'data-bundle', 'data-root'].flatMap(
		(key) => attributes.get(key) ?? [],
	);
	return [...named, ...srcset];
}

test('every link of every page leads to a page, a file or a heading that is there', () => {
	const ids = new Map(
		pages.map(({ file, tags }) => [
			file,
			new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
		]),
	);
	const broken: string[] = [];
	let internal = 0;
	for (const { path, tags } of pages)
		for (const tag of tags)
			for (const address of addressesOf(tag)) {
				const url = new URL(address, `${origin}${path}`);
				if (url.origin !== origin) continue;
				internal++;
				if (url.pathname === '/pagefind/') continue;
				const file = fileOf(url.pathname);
				const anchor = decodeURIComponent(url.hash.slice(1));
				if (file === undefined) broken.push(`${path}: ${address}`);
				else if (anchor !== '' && !ids.get(file)?.has(anchor))
					broken.push(`${path}: ${address} (no such heading)`);
			}
	expect([...new Set(broken)]).toEqual([]);
	expect(internal).toBeGreaterThan(10_000);
});

test('no page has the same id twice', () => {
	for (const { path, tags } of pages) {
		const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			path,
		).toEqual([]);
	}
});

test('no page loads anything from elsewhere, or has a style or script within it', () => {
	const loading = new Set(['script', 'img', 'source', 'iframe', 'video', 'audio', 'object', 'embed']);
	for (const { path, tags } of pages)
		for (const tag of tags) {
			const { name, attributes } = tag;
			const fetched =
				loading.has(name) ||
				(name === 'link' && !/^(alternate|canonical)$/.test(attributes.get('rel') ?? ''));
			const foreign = addressesOf(tag).filter((address) => new URL(address, origin).origin !== origin);
			if (fetched) expect(foreign, `${path} ${name}`).toEqual([]);
			if (name === 'script') expect(attributes.get('src'), path).toBeTruthy();
			expect(name, path).not.toBe('style');
			expect(
				[...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on')),
				`${path} ${name}`,
			).toEqual([]);
		}
});

/** Throws unless a text is well-formed XML; gives the text of every element of one name. */
function elementsOf(xml: string, wanted: string): string[] {
	const found: string[] = [];
	let inside: string | undefined;
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name }) => {
		if (name === wanted) inside = '';
	});
	parser.on('text', (part) => {
		if (inside !== undefined) inside += part;
	});
	parser.on('cdata', (part) => {
		if (inside !== undefined) inside += part;
	});
	parser.on('closetag', ({ name }) => {
		if (name === wanted) found.push(inside ?? '');
		if (name === wanted) inside = undefined;
	});
	parser.write(xml).close();
	return found;
}

const reports = () =>
	pages.filter(({ path }) => /^\/incidents\/\d{4}-[^/]+\/$/.test(path)).map(({ path }) => path);

test('the feed of each language is well-formed and leads to pages', () => {
	for (const feed of ['rss.xml', 'ko/rss.xml']) {
		const links = elementsOf(text(feed), 'link');
		expect(links.length).toBeGreaterThan(10);
		for (const link of links) {
			expect(link.startsWith(`${origin}/`), link).toBe(true);
			expect(fileOf(new URL(link).pathname), link).toBeDefined();
		}
		expect(elementsOf(text(feed), 'item')).toHaveLength(elementsOf(text(feed), 'guid').length);
	}
});

test('every XML and JSON file can be read', () => {
	for (const [file, bytes] of files) {
		if (/\.(xml|svg)$/.test(file)) elementsOf(bytes.toString(), '');
		if (file.endsWith('.json')) JSON.parse(bytes.toString());
	}
});

test('the sitemap names every page and no other', () => {
	const named = elementsOf(text('sitemap.xml'), 'loc').map((address) => decodeURI(address));
	const present = pages
		.filter(({ file }) => !file.endsWith('404.html'))
		.map(({ path }) => `${origin}${path}`);
	expect(named.toSorted()).toEqual(present.toSorted());
});

test('llms.txt leads to pages that are there', () => {
	const addresses = [...text('llms.txt').matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
	expect(addresses.length).toBeGreaterThan(10);
	for (const address of addresses) expect(fileOf(new URL(address, origin).pathname), address).toBeDefined();
});

/** Cells of a CSV file, by RFC 4180. */
function rowsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
	while (cell.lastIndex < csv.length) {
		const match = cell.exec(csv);
		if (!match) throw new Error(`Row ${rows.length} is no CSV.`);
		rows.at(-1)?.push((match[1] ?? '').replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
		if (match[2] === '\r\n') rows.push([]);
	}
	return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}

test.each(['incidents', 'actions', 'lessons'])('the CSV and the JSON of %s say the same', (name) => {
	const csv = text(`data/${name}.csv`);
	expect(csv.startsWith('\ufeff')).toBe(true);
	const [head = [], ...rows] = rowsOf(csv.slice(1));
	expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
	const records = JSON.parse(text(`data/${name}.json`)) as Record<string, unknown>[];
	const columns = new Set(records.flatMap((record) => Object.keys(record)));
	expect([...columns].filter((column) => !head.includes(column))).toEqual([]);
	expect(rows.map((row) => row[head.indexOf('id')])).toEqual(records.map(({ id }) => id));
	if (name === 'incidents') expect(rows).toHaveLength(reports().length);
});
