/** What a reader has whose browser runs no scripts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.ts';
import { sampleSite, serveSite } from './site.ts';

const report = '2026-03-14-main-banner-missing';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	site = await serveSite(await sampleSite());
	browser = await launch();
	page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	complaints = complaintsOf(page);
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

describe.each([
	['en', ''],
	['ko', '/ko'],
])('without scripts, in %s', (_, prefix) => {
	const open = (path: string) => page.goto(`${site.address}${prefix}${path}`);

	test('a report can be read from what stopped it to its actions', async () => {
		await open(`/incidents/${report}/`);
		const main = page.locator('main');
		for (const text of [
			'홈 메인 배너가 9시간 동안 비어 있었다',
			'배너를 수동으로 등록해 노출을 되살렸다.',
			'화이트데이 배너를 배너 테이블에 직접 등록하고 CDN 캐시를 비워 홈에 다시 노출했다.',
			'이미지 경로 오타가 있어 한 번 다시 넣음',
			'빈 자리를 허용하지 않는 배너 관리 도구를 만든다',
			'배너를 관리하는 도구가 없다.',
		]) {
			const place = main.getByText(text).first();
			expect(await place.isVisible(), text).toBe(true);
		}
		expect(await main.locator('time[datetime="2026-03-14T09:41:00+09:00"]:visible').count()).toBeGreaterThan(
			0,
		);
	});

	test('the list of incidents leads to years, services and causes by links', async () => {
		await open('/incidents/');
		for (const path of [`/incidents/${report}/`, '/services/storefront/', '/causes/process/manual-step/'])
			expect(await page.locator(`main a[href^="${prefix}${path}"]:visible`).count(), path).toBeGreaterThan(0);
		expect(await page.locator('main .needs-script:visible').count()).toBe(0);
		for (const year of ['2025', '2026']) {
			await page.locator(`main a[href="#${year}"]`).click();
			expect(await page.locator('h2:target').textContent()).toBe(year);
		}
	});

	test('the search page says why it does nothing and where to look', async () => {
		await open('/search/');
		expect(await page.locator('main').textContent()).toMatch(/needs JavaScript|자바스크립트가 필요/);
		expect(await page.locator('main .needs-script:visible').count()).toBe(0);
		for (const path of ['/incidents/', '/causes/', '/services/'])
			expect(await page.locator(`main a[href="${prefix}${path}"]:visible`).count(), path).toBeGreaterThan(0);
	});

	test('nothing is missing or complained of', async () => {
		complaints.length = 0;
		for (const path of ['/', '/incidents/', `/incidents/${report}/`, `/five-whys/${report}/`, '/search/'])
			await open(path);
		expect(complaints).toEqual([]);
	});
});
