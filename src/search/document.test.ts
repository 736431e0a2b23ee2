import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex, writeIndex } from './build-index.ts';
import { type SearchDocument, toIndexHtml } from './document.ts';
import { filterNames } from './filters.ts';

const folder = mkdtempSync(join(tmpdir(), 'bokgi-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noValues = Object.fromEntries(
	filterNames.map((name) => [name, []]),
) as unknown as SearchDocument['filters'];
const plain: SearchDocument = {
	path: '/incidents/2026-01-02-pool/',
	lang: 'en',
	title: 'Pool exhausted',
	stopped: 'Rolled back.',
	mitigation: 'rollback',
	commands: ['kubectl rollout undo'],
	signatures: ['HikariPool-1 "x"'],
	rootCause: 'capacity/connection-pool',
	openActions: 2,
	cameBack: { day: '2026-05-06', path: '/incidents/b/' },
	day: '2026-01-02',
	impact: { en: '41 min' },
	filters: { ...noValues, severity: ['sev1'], service: ['checkout', 'payments'] },
	names: ['결제', 'Payments'],
	sections: [
		{ anchor: undefined, heading: undefined, texts: ['It broke.'], weight: 2 },
		{ anchor: 'impact', heading: undefined, texts: ['HikariPool-1'], weight: 5 },
		{ anchor: 'user-content-why', heading: 'Why late', texts: ['Nobody looked.'], weight: 1 },
	],
};

describe('toIndexHtml', () => {
	it('is a page of title, facts and weighted sections', () => {
		expect(toIndexHtml(plain)).toMatchInlineSnapshot(`
			"<html lang="en"><body data-pagefind-body>
			<h1 data-pagefind-weight="10">Pool exhausted</h1>
			<meta data-pagefind-filter="severity[content]" content="sev1">
			<meta data-pagefind-filter="service[content]" content="checkout">
			<meta data-pagefind-filter="service[content]" content="payments">
			<meta data-pagefind-meta="day[content]" content="2026-01-02">
			<meta data-pagefind-meta="stopped[content]" content="Rolled back.">
			<meta data-pagefind-meta="mitigation[content]" content="rollback">
			<meta data-pagefind-meta="names[content]" content="결제 Payments">
			<meta data-pagefind-meta="commands[content]" content="[&quot;kubectl rollout undo&quot;]">
			<meta data-pagefind-meta="signatures[content]" content="[&quot;HikariPool-1 \\&quot;x\\&quot;&quot;]">
			<meta data-pagefind-meta="root[content]" content="capacity/connection-pool">
			<meta data-pagefind-meta="open[content]" content="2">
			<meta data-pagefind-meta="back[content]" content="2026-05-06">
			<meta data-pagefind-meta="back-path[content]" content="/incidents/b/">
			<meta data-pagefind-meta="impact-en[content]" content="41 min">
			<meta data-pagefind-sort="day[content]" content="2026-01-02">
			<section data-pagefind-weight="2">
			<p>It broke.</p>
			</section>
			<section id="impact" data-pagefind-weight="5">
			<p>HikariPool-1</p>
			</section>
			<h2 id="user-content-why">Why late</h2>
			<section data-pagefind-weight="1">
			<p>Nobody looked.</p>
			</section>
			</body></html>"
		`);
	});
	it('escapes everything that an author wrote', () => {
		const hostile = '"><script>alert(1)</script><i data-pagefind-filter="severity:sev1">&amp;';
		const html = toIndexHtml({
			...plain,
			lang: hostile,
			title: hostile,
			stopped: hostile,
			names: [hostile],
			filters: { ...plain.filters, service: [hostile] },
			sections: [{ anchor: hostile, heading: hostile, texts: [hostile], weight: 1 }],
		});
		expect(html).not.toContain('<script');
		expect(html).not.toContain('<i ');
		expect(html).not.toMatch(/&amp;(?!amp;)[^a]/);
	});
});

describe('what Pagefind makes of it', () => {
	afterAll(() => close());

	it('reads titles, facts and filters back as they were', async () => {
		const hostile = 'A <img src=x onerror=alert(1)> title, with: colon & "quotes"';
		const { index } = await createIndex({ forceLanguage: 'en' });
		const added = await index?.addHTMLFile({
			url: plain.path,
			content: toIndexHtml({ ...plain, title: hostile, stopped: hostile }),
		});
		expect(added?.errors).toEqual([]);
		expect(added?.file.url).toBe(plain.path);
		expect(added?.file.meta).toMatchObject({
			title: hostile,
			stopped: hostile,
			day: '2026-01-02',
			'impact-en': '41 min',
		});
	});
	it('keeps only the files that the site needs, byte for byte the same each time', async () => {
		const files = await buildIndex({ documents: [plain], glossary: [] });
		const kinds = new Set(files.map(({ path }) => path.replace(/[^/.]*_[0-9a-f]+(?=\.)/, '*')));
		expect([...kinds].sort()).toEqual([
			'filter/*.pf_filter',
			'fragment/*.pf_fragment',
			'index/*.pf_index',
			'pagefind-entry.json',
			'pagefind.*.pf_meta',
			'pagefind.js',
			'wasm.en.pagefind',
			'words.json',
		]);
		expect(await buildIndex({ documents: [plain], glossary: [] })).toEqual(files);
	});
	it('is written to a folder as it is given', async () => {
		const content = { documents: [plain], glossary: [['pool', '풀']] };
		await writeIndex(content, folder);
		const written = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		const files = await buildIndex(content);
		expect(written.sort()).toEqual(files.map(({ path }) => join(folder, path)).sort());
		for (const { path, content } of files)
			expect(readFileSync(join(folder, path)).equals(content), path).toBe(true);
	});
	it('is no file at all without documents', async () => {
		expect(await buildIndex({ documents: [], glossary: [] })).toEqual([]);
		await writeIndex({ documents: [], glossary: [] }, join(folder, 'none'));
		expect(existsSync(join(folder, 'none'))).toBe(false);
	});
});
