/** The pages that gather reports, as a reader uses them: filters in the address, calendars, the search among lessons. */
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.ts';
import { sampleSite, serveSite } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	site = await serveSite(await sampleSite());
	browser = await launch();
	page = await (await browser.newContext()).newPage();
	complaints = complaintsOf(page);
});

beforeEach(() => {
	complaints.length = 0;
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

const open = (path: string) => page.goto(`${site.address}${path}`);
const rows = () => page.locator('.action-table tbody tr:visible');
const addressOf = () => page.evaluate(() => location.search);

describe('the tracker of actions', () => {
	test('lists what is late first', async () => {
		await open('/actions/');
		expect(await page.locator('main h2').first().textContent()).toBe('Overdue');
		expect(await rows().first().locator('.tag-late').textContent()).toMatch(/d overdue/);
		expect(complaints).toEqual([]);
	});

	test('keeps filters in the address, counts what is left, and takes all back', async () => {
		await open('/actions/');
		const total = await rows().count();
		await page.getByLabel('Owner').selectOption('growth');
		await page.getByLabel('Severity').selectOption('sev2');
		expect(await addressOf()).toBe('?owner=growth&severity=sev2');
		expect(await page.locator('a[hreflang="ko"]').getAttribute('href')).toMatch(
			/\/ko\/actions\/\?owner=growth&severity=sev2$/,
		);
		const left = await rows().count();
		expect(left).toBeGreaterThan(0);
		expect(left).toBeLessThan(22);
		expect(await page.getByRole('status').textContent()).toBe(`${left} of ${total}`);
		for (const text of await rows().allTextContents()) expect(text).toMatch(/Growth/);
		// Tables of which nothing is left are gone, and the others say how many are.
		const shown = await page.locator('main .section:visible:has(.action-table)').all();
		let sum = 0;
		for (const section of shown) {
			const count = await section.locator('tbody tr:visible').count();
			expect(count).toBeGreaterThan(0);
			expect(await section.locator('[data-count]').textContent()).toMatch(new RegExp(`^${count} of \\d+$`));
			sum += count;
		}
		expect(sum).toBe(left);
		await page.getByRole('button', { name: 'Clear' }).click();
		expect(await rows().count()).toBe(total);
		expect(await addressOf()).toBe('');
		expect(await page.locator('[data-count]').first().textContent()).toMatch(/^\d+ actions$/);
		expect(complaints).toEqual([]);
	});

	test('reads filters from the address, by keyboard too, and says when nothing is left', async () => {
		await open('/ko/actions/?team=platform&status=overdue');
		expect(await page.getByLabel('팀').inputValue()).toBe('platform');
		const late = await rows().count();
		expect(late).toBeGreaterThan(0);
		expect(await page.locator('.tag-late:visible').count()).toBe(late);
		await page.getByLabel('상태').focus();
		await page.keyboard.press('End');
		expect(await addressOf()).toBe('?team=platform&status=dropped');
		await open('/actions/?owner=growth&team=platform&service=no-such');
		expect(await rows().count()).toBe(0);
		expect(await page.getByText('No action matches these filters.').isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('is reached from a team with the filter of the team on', async () => {
		await open('/teams/growth/');
		await page.getByRole('link', { name: 'with those that are settled' }).click();
		await page.waitForURL('**/actions/?team=growth', { waitUntil: 'load' });
		expect(await page.getByLabel('Team').inputValue()).toBe('growth');
	});

	test('has a calendar of each team, whose events are those that the page lists', async () => {
		await open('/actions/?team=growth');
		const due = await page
			.locator('.section:has(#overdue), .section:has(#open)')
			.locator('tbody tr:visible')
			.count();
		const link = page.locator('.section:has(#take-along)').getByRole('link', { name: 'Growth' });
		const response = await page.request.get(`${site.address}${await link.first().getAttribute('href')}`);
		expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
		const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
		expect(due).toBeGreaterThan(0);
		expect(events).toHaveLength(due);
	});
});

describe('the search among lessons', () => {
	const results = () => page.locator('.lesson-results > li:visible');
	const status = () => page.locator('bokgi-lessons [role="status"]');

	test('finds as one types, marks what it found, and keeps the question in the address', async () => {
		await open('/lessons/');
		expect(await page.locator('#repeated').isVisible()).toBe(true);
		expect(await status().textContent()).toMatch(/^\d+ lessons$/);
		await page.getByLabel('Search the lessons').pressSequentially('certificat');
		await results().first().waitFor();
		const count = await results().count();
		expect(await status().textContent()).toBe(`${count} lessons`);
		expect(await addressOf()).toBe('?q=certificat');
		for (const item of await results().all())
			expect((await item.locator('mark').allTextContents()).map((text) => text.toLowerCase())).toContain(
				'certificat',
			);
		expect(await page.locator('#repeated').isVisible()).toBe(false);
		await page.getByLabel('Kind').selectOption('gotLucky');
		await page.waitForFunction(() => location.search === '?q=certificat&kind=gotLucky');
		expect(await results().count()).toBeLessThan(count);
		await page.getByRole('button', { name: 'Clear' }).click();
		await page.locator('#repeated').waitFor();
		expect(await addressOf()).toBe('');
		expect(complaints).toEqual([]);
	});

	test('understands Korean with particles, from the address, and leads to the report', async () => {
		await open(`/ko/lessons/?q=${encodeURIComponent('알림은')}&service=checkout`);
		await results().first().waitFor();
		expect(await page.locator('select[name="service"]').inputValue()).toBe('checkout');
		expect(await results().locator('mark').first().textContent()).toBe('알림');
		const link = results().first().getByRole('link');
		const title = await link.textContent();
		await link.click();
		await page.waitForURL('**/ko/incidents/**#lessons');
		expect(await page.locator('h1').textContent()).toContain(title);
		expect(complaints).toEqual([]);
	});

	test('says when nothing is found, and that what was typed is only text', async () => {
		await open('/lessons/');
		await page.getByLabel('Search the lessons').fill('"<img src=x onerror=alert(1)>"');
		await page.getByText('No lesson matches.').waitFor();
		expect(await results().count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('says when the lessons cannot be loaded, and leaves the ways by link', async () => {
		await page.route('**/data/lessons.json', (route) => route.abort());
		await open('/lessons/?q=alert');
		await page.getByText('The lessons could not be loaded').waitFor();
		expect(await page.locator('#by-service').isVisible()).toBe(true);
		await page.unroute('**/data/lessons.json');
	});
});

test('without scripts actions and lessons are listed and no filter is shown', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${site.address}/actions/?team=growth`);
	expect(await plain.locator('.action-table tbody tr:visible').count()).toBeGreaterThan(100);
	expect(await plain.locator('main .needs-script:visible').count()).toBe(0);
	await plain.goto(`${site.address}/lessons/?q=alert`);
	expect(await plain.locator('.lesson-list li:visible').count()).toBeGreaterThan(100);
	expect(await plain.locator('main .needs-script:visible').count()).toBe(0);
	await context.close();
});
