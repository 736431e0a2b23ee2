/** The trends page as a team uses it: every chart, filters in the address, from a dot to its incident, files to take away. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureElement } from '../src/charts/figure-element.ts';
import { figureIds } from '../src/model/vocabulary.ts';
import { complaintsOf, launch } from './browser.ts';
import { buildOrThrow, output, root, sampleSite, serveSite } from './site.ts';

/** Figures whose table is the picture. */
const grids = ['cause-quarters', 'cause-services', 'action-strength'];

let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});

afterAll(async () => {
	await browser?.close();
});

/** Scrolls through the page until every chart has been drawn. */
async function drawAll(page: Page): Promise<void> {
	for (const id of figureIds) {
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
		await page.waitForFunction(
			(of) => (document.getElementById(of) as FigureElement | null)?.shown !== undefined,
			id,
		);
	}
	await page.waitForFunction(() =>
		[...document.querySelectorAll<FigureElement>('bokgi-figure')].every(
			(figure) => figure.shown?.chart === undefined || figure.hasAttribute('data-drawn'),
		),
	);
}

/** How much of each canvas is painted: how many of its pixels are not transparent. */
function painted(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<FigureElement>('bokgi-figure')].flatMap((figure) => {
				const canvas = figure.querySelector('canvas');
				const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
				return pixels
					? [[figure.id, pixels.filter((_, index) => index % 4 === 3).filter((alpha) => alpha > 0).length]]
					: [];
			}),
		),
	);
}

/** The numbers of each figure's picture that its tables on the page lack. */
function missingFromTables(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<FigureElement>('bokgi-figure')].flatMap((figure) => {
			for (const details of figure.querySelectorAll('details')) details.open = true;
			const { chart, tables = [] } = figure.shown ?? {};
			const values = new Set(
				tables.flatMap(({ table }) => table.rows.flatMap((row) => row.map(({ value }) => value?.toFixed(6)))),
			);
			return (chart?.series ?? [])
				.filter(({ second }) => !second)
				.flatMap(({ points }) => points.map(([, value]) => value))
				.filter((value) => value !== undefined && value !== 0 && !values.has(value.toFixed(6)))
				.map((value) => `${figure.id}: ${value}`);
		}),
	);
}

const choice = (page: Page, name: string) => page.locator(`bokgi-trends select[name="${name}"]`);
const findings = (page: Page) =>
	page.locator('[data-figure="finding"]').evaluateAll((all) => all.map(({ textContent }) => textContent));

describe('the trends of the sample site', () => {
	let site: Awaited<ReturnType<typeof serveSite>>;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		site = await serveSite(await sampleSite());
		const context = await browser.newContext({
			acceptDownloads: true,
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		page = await context.newPage();
		complaints = complaintsOf(page);
	});

	afterAll(() => site?.close());

	const open = async (path: string) => {
		complaints.length = 0;
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
	};

	test.each(['/trends/', '/ko/trends/'])(
		'draw every chart of %s, with its numbers in a table',
		async (path) => {
			await open(path);
			await drawAll(page);
			const pixels = await painted(page);
			expect(Object.keys(pixels).sort()).toEqual(figureIds.filter((id) => !grids.includes(id)).sort());
			for (const [id, count] of Object.entries(pixels)) expect([id, count > 2000]).toEqual([id, true]);
			expect(await missingFromTables(page)).toEqual([]);
			expect(complaints).toEqual([]);
		},
	);

	test('say the same after the script has counted again as they did before', async () => {
		await open('/trends/');
		const printed = await findings(page);
		await choice(page, 'service').selectOption('checkout');
		await drawAll(page);
		const narrowed = await findings(page);
		expect(narrowed).not.toEqual(printed);
		await page.getByRole('button', { name: 'Clear' }).click();
		await drawAll(page);
		expect(await findings(page)).toEqual(printed);
		expect(complaints).toEqual([]);
	});

	test('change sentence, table and picture with a filter, which a link shares', async () => {
		await open('/trends/');
		const dots = () =>
			page.locator('#impact-dots').evaluate((figure) => {
				const shown = (figure as FigureElement).shown;
				return shown?.chart?.series.reduce((sum, { points }) => sum + points.length, 0);
			});
		const all = await dots();
		await choice(page, 'severity').selectOption('sev2');
		await choice(page, 'from').selectOption('2025-q3');
		expect(new URL(page.url()).search).toBe('?severity=sev2&from=2025-q3');
		const some = await dots();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all ?? 0);
		const status = await page.locator('bokgi-trends [role="status"]').textContent();
		const summary = page.locator('#impact-dots summary').first();
		await summary.click();
		expect(await page.locator('#impact-dots tbody tr').count()).toBe(some);
		await page.getByRole('button', { name: 'Copy link' }).click();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(page.url());
		const shared = await browser.newPage();
		await shared.goto(link, { waitUntil: 'networkidle' });
		expect(await shared.locator('bokgi-trends [role="status"]').textContent()).toBe(status);
		expect(await choice(shared, 'severity').inputValue()).toBe('sev2');
		await shared.close();
		await page.goBack();
		expect(new URL(page.url()).search).toBe('?severity=sev2');
		expect(await choice(page, 'from').inputValue()).toBe('');
		expect(complaints).toEqual([]);
	});

	test('lead from a dot to its incident, and from a bar to those behind it', async () => {
		await open('/trends/');
		await drawAll(page);
		/** Clicks the first point of a figure with one incident behind it, or with several. */
		const click = async (id: string, several: boolean) => {
			const figure = page.locator(`#${id}`);
			const canvas = figure.locator('canvas');
			await canvas.scrollIntoViewIfNeeded();
			const point = await figure.evaluate((element, many) => {
				const { shown } = element as FigureElement;
				for (const [series, { behind = [] }] of (shown?.chart?.series ?? []).entries())
					for (const [index, ids] of behind.entries())
						if (many ? ids.length > 1 : ids.length === 1)
							return (element as FigureElement).pointAt(series, index);
				return undefined;
			}, several);
			const box = await canvas.boundingBox();
			if (!point || !box) throw new Error(`${id} has no such point.`);
			// A bar ends where its point lies; a little below it is inside.
			await page.mouse.click(box.x + point.x, box.y + point.y + (several ? 4 : 0));
		};
		await click('per-quarter', true);
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await dialog.locator('li a').count()).toBeGreaterThan(1);
		await page.keyboard.press('Escape');
		expect(await dialog.isVisible()).toBe(false);
		await click('impact-dots', false);
		await page.waitForURL(/\/incidents\/\d{4}-[^/]+\/$/);
		expect(await page.locator('h1').textContent()).toMatch(/\S/);
		expect(complaints).toEqual([]);
	});

	test('open the incidents behind a count by keyboard', async () => {
		await open('/trends/#per-quarter');
		await drawAll(page);
		await page.locator('#per-quarter summary').first().focus();
		await page.keyboard.press('Enter');
		const button = page.locator('#per-quarter td button', { hasText: /^4$/ }).first();
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await dialog.locator('li a').count()).toBe(4);
		expect(await dialog.getByRole('heading').textContent()).toBe('4 incidents');
		await page.keyboard.press('Escape');
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test('give a figure as CSV, with the ids of incidents, and as PNG', async () => {
		await open('/trends/?service=checkout');
		await drawAll(page);
		const file = async (name: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('#impact-dots').getByRole('button', { name }).click(),
			]);
			return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
		};
		const csv = await file('CSV');
		expect(csv.name).toBe('impact-dots.csv');
		expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from('\ufeff'));
		const lines = csv.bytes.toString().slice(1).trimEnd().split('\r\n');
		expect(lines[0]).toBe('"Incident","Date","Severity","Impact (minutes)"');
		expect(lines[1]).toMatch(/^"2026-\d\d-\d\d-[^"]+","2026-\d\d-\d\d","SEV\d","[\d.]+"$/);
		const rows = await page
			.locator('#impact-dots')
			.evaluate((figure) => (figure as FigureElement).shown?.tables[0]?.table.rows.length);
		expect(lines).toHaveLength((rows ?? 0) + 1);
		const png = await file('PNG');
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(png.bytes.length).toBeGreaterThan(5000);
	});

	test('take the colours of the theme when it is changed', async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await open('/trends/');
		await drawAll(page);
		const picture = () =>
			page.locator('#per-quarter canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
		const light = await picture();
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.waitForTimeout(500);
		expect(await picture()).not.toBe(light);
		await page.emulateMedia({ colorScheme: null });
	});

	test.each([
		['/trends/?kind=near-miss', 'light', 1280],
		['/ko/trends/?service=search', 'dark', 390],
	] as const)('have nothing that axe minds on %s, with every table open', async (path, scheme, width) => {
		const bare = await (
			await browser.newContext({ bypassCSP: true, colorScheme: scheme, viewport: { width, height: 900 } })
		).newPage();
		await bare.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
		await drawAll(bare);
		await bare.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		await bare.waitForTimeout(300);
		await bare.evaluate(axe.source);
		const { violations } = await bare.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
		await bare.close();
	});
});

const collection = join(root, '../shared/corpus/icco-postmortems');
if (!existsSync(collection))
	process.stderr.write('Skipped: ../shared/corpus/icco-postmortems is not beside this clone.\n');

describe.skipIf(!existsSync(collection))('the trends of an imported collection', () => {
	test('draw every chart, with its numbers in a table, and a report one of its own', async () => {
		const content = join(output, 'trends-imported');
		const out = join(output, 'trends-imported-site');
		const imported = spawnSync(
			process.execPath,
			[join(root, 'scripts/import.ts'), '--from', 'icco', collection, '--into', content],
			{ encoding: 'utf8' },
		);
		expect(imported.status, imported.stderr).toBe(0);
		const [year = ''] = readdirSync(join(content, 'incidents')).toSorted().reverse();
		const [report = ''] = readdirSync(join(content, 'incidents', year)).toSorted();
		const chart = '<Chart figure="impact-dots" kind="incident" />';
		appendFileSync(join(content, 'incidents', year, report), `\n${chart}\n`);
		await buildOrThrow({ content, out });
		const site = await serveSite(out, content);
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const complaints = complaintsOf(page);
		await page.goto(`${site.address}/trends/`, { waitUntil: 'networkidle' });
		await drawAll(page);
		const pixels = await painted(page);
		for (const [id, count] of Object.entries(pixels)) expect([id, count > 2000]).toEqual([id, true]);
		expect(Object.keys(pixels)).toContain('impact-dots');
		expect(await missingFromTables(page)).toEqual([]);
		// The same figure in a report brings its numbers with it.
		const dots = await page.locator('#impact-dots [data-figure="finding"]').textContent();
		await page.goto(`${site.address}/incidents/${report.replace(/\.mdx$/, '')}/`);
		const figure = page.locator('bokgi-figure');
		await figure.scrollIntoViewIfNeeded();
		await page.locator('bokgi-figure[data-drawn]').waitFor();
		expect(await figure.locator('[data-figure="finding"]').textContent()).toBe(dots);
		expect(Object.values(await painted(page))[0]).toBeGreaterThan(2000);
		expect(await missingFromTables(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await site.close();
	});
});
