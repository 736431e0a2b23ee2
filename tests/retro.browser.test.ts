/** A retrospective in a browser: presented by keyboard, kept in the address, printed. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retroAgenda } from '../src/analyse/retro-agenda.ts';
import type { FigureElement } from '../src/charts/figure-element.ts';
import { complaintsOf, launch } from './browser.ts';
import { sampleSite, serveSite } from './site.ts';

const sections = retroAgenda.map(({ section }) => section as string);
const path = '/retros/2026-q3/';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	site = await serveSite(await sampleSite());
	browser = await launch();
	page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
	complaints = complaintsOf(page);
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

beforeEach(() => page.goto(`${site.address}${path}`, { waitUntil: 'load' }).then(() => undefined));

/** Ids of the sections that can be seen. */
const shown = () => page.locator('.retro-part:visible').evaluateAll((parts) => parts.map(({ id }) => id));
const progress = () => page.locator('.present-progress').textContent();
const hash = () => new URL(page.url()).hash;
const focused = () => page.evaluate(() => document.activeElement?.closest('.retro-part')?.id);

/** How many pages a PDF has: its page objects, which Chromium leaves uncompressed. */
function pagesOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

describe('a presentation', () => {
	test('begins with P and shows one section at a time, moved by keys', async () => {
		expect(await shown()).toEqual(sections);
		await page.keyboard.press('p');
		expect(await shown()).toEqual(['opening']);
		expect(await progress()).toBe('1 / 9');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('PageDown');
		expect(await shown()).toEqual(['incidents']);
		expect([await progress(), hash(), await focused()]).toEqual(['3 / 9', '#present-incidents', 'incidents']);
		await page.keyboard.press('ArrowLeft');
		expect(await shown()).toEqual(['promises']);
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowRight');
		expect([await shown(), await progress()]).toEqual([['decisions'], '9 / 9']);
		await page.keyboard.press('Home');
		expect(await shown()).toEqual(['opening']);
		await page.keyboard.press('Escape');
		expect([await shown(), hash(), await focused()]).toEqual([sections, '#opening', 'opening']);
		expect(complaints).toEqual([]);
	});

	test('begins at the section that is being read, and has buttons for every key', async () => {
		await page.locator('#causes').scrollIntoViewIfNeeded();
		await page.locator('#causes').evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
		await page.keyboard.press('p');
		expect(await shown()).toEqual(['causes']);
		await page.getByRole('button', { name: 'Next section' }).press('Enter');
		expect(await shown()).toEqual(['surprises']);
		await page.getByRole('button', { name: 'Previous section' }).click();
		expect(await shown()).toEqual(['causes']);
		await page.getByRole('button', { name: 'End presentation' }).press('Enter');
		expect(await shown()).toEqual(sections);
		await page.getByRole('button', { name: 'Present', exact: true }).click();
		expect((await shown()).length).toBe(1);
	});

	test('stands in the address: a reload comes back to it, and going back leaves it', async () => {
		await page.keyboard.press('p');
		await page.keyboard.press('ArrowRight');
		await page.reload();
		expect([await shown(), await progress()]).toEqual([['promises'], '2 / 9']);
		await page.goBack();
		await expect.poll(shown).toEqual(sections);
		await page.goForward();
		await expect.poll(shown).toEqual(['promises']);
		await page.goto(`${site.address}/ko${path}#present-severity`);
		expect([await shown(), await progress()]).toEqual([['severity'], '4 / 9']);
	});

	test('leaves keys with Ctrl and those of a place that scrolls to the browser', async () => {
		await page.keyboard.press('Control+p').catch(() => {});
		expect(await shown()).toEqual(sections);
		await page.keyboard.press('p');
		await page.keyboard.press('End');
		await page.locator('#decisions pre').focus();
		await page.keyboard.press('ArrowLeft');
		expect(await shown()).toEqual(['decisions']);
	});

	test('moves nothing where the reader wants no movement', async () => {
		const animation = () =>
			page.locator('.retro-shown').evaluate((part) => getComputedStyle(part).animationName);
		await page.keyboard.press('p');
		expect(await animation()).toBe('retro-in');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await animation()).toBe('none');
		await page.emulateMedia({ reducedMotion: null });
	});

	test.each(['light', 'dark'] as const)(
		'has nothing that axe minds on any screen, %s',
		async (colorScheme) => {
			const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
			const open = await context.newPage();
			for (const section of sections) {
				await open.goto(`${site.address}${path}#present-${section}`, { waitUntil: 'load' });
				await open.reload();
				await open.evaluate(axe.source);
				const { violations } = await open.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
				expect(
					violations.map(
						({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
					),
					section,
				).toEqual([]);
			}
			await context.close();
		},
	);
});

/** How many charts are drawn. */
const drawn = () => page.locator('bokgi-figure[data-drawn] canvas').count();

describe('charts', () => {
	test('are drawn of themselves, and a point opens the incidents behind it', async () => {
		await expect.poll(drawn).toBe(3);
		const chart = page.locator('#chart-per-quarter');
		await chart.locator('canvas').scrollIntoViewIfNeeded();
		const at = await chart.evaluate((element) => (element as FigureElement).pointAt(0, 0));
		// A bar ends where its point lies; a little below it is inside.
		await chart.locator('canvas').click({ position: { x: at?.x ?? 0, y: (at?.y ?? 0) + 4 } });
		const listed = page.locator('.dialog-list a');
		await expect.poll(() => listed.count()).toBeGreaterThan(0);
		expect(await listed.first().getAttribute('href')).toMatch(/^\/incidents\/2025-1/);
		expect(complaints).toEqual([]);
	});

	test('are drawn in a presentation for the width of the screen', async () => {
		await page.keyboard.press('p');
		await page.keyboard.press('End');
		await page.goto(`${site.address}${path}#present-severity`);
		await expect.poll(drawn).toBe(3);
		const width = (name: string) =>
			page.locator(`#chart-per-quarter ${name}`).evaluate((element) => element.clientWidth);
		await expect.poll(async () => (await width('canvas')) === (await width('.chart-box'))).toBe(true);
		expect(await width('canvas')).toBeGreaterThan(300);
	});

	test('are drawn for light paper where the screen is dark', async () => {
		const picture = () =>
			page
				.locator('#chart-per-quarter canvas')
				.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
		await expect.poll(drawn).toBe(3);
		const light = await picture();
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(picture).not.toBe(light);
		await page.emulateMedia({ colorScheme: 'light', media: 'print' });
		await expect.poll(picture).not.toBe(light);
		const paper = await picture();
		await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
		await expect.poll(picture).not.toBe(paper);
		await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
		await expect.poll(picture).toBe(paper);
		await page.emulateMedia({ media: null, colorScheme: null });
	});
});

describe('on paper', () => {
	test('a retrospective is some pages with all its sections, presented or not, and no navigation', async () => {
		await expect.poll(drawn).toBe(3);
		const whole = pagesOf(await page.pdf({ format: 'A4' }));
		// The sample’s quarter has nine sections, most of them half a page.
		expect(whole).toBeGreaterThanOrEqual(5);
		expect(whole).toBeLessThanOrEqual(12);
		await page.keyboard.press('p');
		expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(whole);
		await page.emulateMedia({ media: 'print' });
		expect(await shown()).toEqual(sections);
		expect(
			await page.locator(':is(nav.site-nav, .present-bar, .present-start, .copy-box):visible').count(),
		).toBe(0);
		expect(await page.locator('.retro-ruled:visible td').count()).toBe(15);
		const breaks = await page
			.locator('.retro-part')
			.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
		expect(new Set(breaks)).toEqual(new Set(['avoid']));
		await page.emulateMedia({ media: null });
	});

	test('a quiet team’s retrospective is fewer pages', async () => {
		await expect.poll(drawn).toBe(3);
		const whole = pagesOf(await page.pdf({ format: 'A4' }));
		await page.goto(`${site.address}/retros/2026-q3/data/`);
		expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(whole);
	});
});

test('without scripts a retrospective is a page to read', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${site.address}${path}#present-severity`);
	expect(await plain.locator('.retro-part:visible').count()).toBe(9);
	expect(await plain.locator('main .needs-script:visible').count()).toBe(0);
	await context.close();
});
