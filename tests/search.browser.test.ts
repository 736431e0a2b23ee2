/** Search in a browser, on the built sample site, under the policy that a host should send. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, launch } from './browser.ts';
import { sampleSite, serveSite } from './site.ts';

describe('search', () => {
	let browser: Browser;
	let site: Awaited<ReturnType<typeof serveSite>>;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		site = await serveSite(await sampleSite());
		browser = await launch();
	});
	afterAll(async () => {
		await Promise.all([browser?.close(), site?.close()]);
	});
	afterEach(async () => {
		await page?.context().close();
		expect(complaints).toEqual([]);
	});

	async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
		const context = await browser.newContext(options);
		page = await context.newPage();
		complaints = complaintsOf(page);
		await page.goto(`${site.address}${path}`);
	}
	const field = () => page.locator('[data-search-field]');
	const status = () => page.locator('[data-search="status"]');
	const titles = () => page.locator('.result [data-part="link"]');
	const query = () => new URL(page.url()).searchParams;
	async function ask(question: string): Promise<void> {
		await field().fill(question);
		await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, question);
		await page.locator('.results[aria-busy="false"]').waitFor({ state: 'attached' });
	}

	it('finds a report in Korean by what customers said, and shows what stopped it first', async () => {
		await open('/ko/search/');
		await ask('메인 배너가 비어 있어요');
		expect(await titles().first().textContent()).toBe('홈 메인 배너가 9시간 동안 비어 있었다');
		expect(await titles().first().getAttribute('href')).toBe('/ko/incidents/2026-03-14-main-banner-missing/');
		const parts = await page
			.locator('.result')
			.first()
			.locator('p')
			.evaluateAll((all) => all.map((p) => p.className));
		expect(parts.slice(0, 4)).toEqual(['result-stopped', 'result-facts', 'result-open', 'result-passage']);
		expect(await page.locator('.result').first().locator('.result-commands code').textContent()).toContain(
			'curl',
		);
		expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
	});

	it('finds a Korean report from the English site by its error text, and says its language', async () => {
		await open('/search/');
		await ask('HomeHero: no active banner');
		const first = page.locator('.result').first();
		expect(await first.locator('[data-part="link"]').getAttribute('lang')).toBe('ko');
		expect(await first.locator('[data-part="lang"]').textContent()).toBe('한국어');
		expect(await first.locator('[data-part="mitigation"]').textContent()).toContain('Data repair');
	});

	it('finds by a half-typed word and by a word in another form', async () => {
		await open('/search/');
		await ask('certif');
		expect(await titles().count()).toBeGreaterThan(0);
		await ask('expiring certificates');
		expect(await titles().count()).toBeGreaterThan(0);
	});

	it('works by keyboard alone from any page', async () => {
		await open('/incidents/');
		await page.keyboard.press('/');
		await page.waitForURL('**/search/');
		await page.waitForFunction(() => document.activeElement?.matches('[data-search-field]'));
		await page.keyboard.type('connection pool');
		await titles().first().waitFor();
		await page.waitForTimeout(400);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = await titles().nth(1).getAttribute('href');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.matches('textarea'))).toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.matches('[data-part="link"]'));
		const first = await titles().first().getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${first}`);
		await page.goBack();
		await titles().first().waitFor();
		expect(await field().inputValue()).toBe('connection pool');
	});

	it('goes back to the field with Esc and clears it with another', async () => {
		await open('/search/?q=certificate');
		await titles().first().focus();
		await page.keyboard.press('Escape');
		expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => document.querySelectorAll('.result').length === 0);
		expect(await field().inputValue()).toBe('');
		expect(query().has('q')).toBe(false);
	});

	it('keeps filters in the address and reads them from it', async () => {
		await open('/search/');
		await page.locator('input[name="severity"][value="sev1"]').check();
		await page.locator('input[name="service"][value="checkout"]').check();
		await titles().first().waitFor();
		expect(page.url()).toContain('?severity=sev1&service=checkout');
		expect(await page.locator('a[hreflang="ko"]').getAttribute('href')).toMatch(
			/\/ko\/search\/\?severity=sev1&service=checkout$/,
		);
		const found = await titles().allTextContents();
		await page.reload();
		await titles().first().waitFor();
		expect(await titles().allTextContents()).toEqual(found);
		expect(await page.locator('input[value="sev1"]').isChecked()).toBe(true);
		for (const severity of await page.locator('.result [data-part="severity"]').allTextContents())
			expect(severity.trim()).toBe('SEV1');
		await page.getByRole('button', { name: 'Clear filters' }).first().click();
		await page.waitForFunction(() => location.search === '');
	});

	it('counts what each filter would leave', async () => {
		await open('/search/?q=certificate');
		await titles().first().waitFor();
		const count = page.locator('label:has(input[name="lang"]) [data-count]');
		await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
		const byLanguage = (await count.allTextContents()).map(Number);
		const shown = ((await status().textContent())?.match(/\d+/g) ?? [])
			.map(Number)
			.reduce((sum, value) => sum + value, 0);
		expect(byLanguage.reduce((sum, value) => sum + value, 0)).toBe(shown);
	});

	it('says so when nothing is found, with ways on', async () => {
		await open('/search/');
		await ask('xyzzyqq');
		expect(await status().textContent()).toBe('Nothing found for “xyzzyqq”.');
		const ways = page.locator('[data-search="none"] > .link-list a');
		expect(await ways.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
			'/incidents/',
			'/causes/',
			'/services/',
			'/handbook/',
		]);
		expect(await page.locator('.search-understood').textContent()).toContain('no report has a word like it');
		expect(await page.locator('.search-near a').count()).toBeGreaterThan(1);
		await page.goto(`${site.address}/search/?q=certificate&trigger=none&trigger=hardware-failure`);
		await page.getByText('with these filters').waitFor();
		await page.locator('[data-search="widen"]').click();
		await titles().first().waitFor();
		expect(query().get('q')).toBe('certificate');
	});

	it('shows what was typed as text, whatever it is', async () => {
		await open(`/search/?q=${encodeURIComponent('"<img src=x onerror=alert(1)>"')}`);
		await page.getByText('Nothing found').waitFor();
		expect(await status().textContent()).toContain('<img src=x onerror=alert(1)>');
		expect(await page.locator('img[src="x"]').count()).toBe(0);
	});

	it('is reached from the field of the home page', async () => {
		await open('/ko/');
		await page.keyboard.press('/');
		await page.keyboard.type('timeout & 결제');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/ko/search/?q=*');
		expect(await field().inputValue()).toBe('timeout & 결제');
		await titles().first().waitFor();
	});

	it('moves nothing about while answers come in', async () => {
		await open('/search/');
		await page.evaluate(() => {
			Object.assign(globalThis, { shifted: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
				})[])
					(globalThis as unknown as { shifted: number }).shifted += entry.hadRecentInput ? 0 : entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBeLessThan(
			0.01,
		);
	});

	it('fits a narrow screen, with the filters behind a button', async () => {
		await open('/ko/search/?q=%EA%B2%B0%EC%A0%9C', {
			viewport: { width: 390, height: 844 },
			colorScheme: 'dark',
		});
		await titles().first().waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		const box = page.locator('input[name="severity"]').first();
		expect(await box.isVisible()).toBe(false);
		await page.locator('[data-search="filters-toggle"]').click();
		expect(await box.isVisible()).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});

	it('says where else to look without JavaScript', async () => {
		await open('/search/', { javaScriptEnabled: false });
		expect(await page.locator('noscript p').isVisible()).toBe(true);
		expect(await page.locator('noscript a[href="/causes/"]').isVisible()).toBe(true);
		expect(await page.locator('bokgi-search').isVisible()).toBe(false);
	});

	it('takes a pasted stack trace, finds the report of the error and keeps particulars out of the address', async () => {
		await open('/search/');
		const trace = [
			'2026-11-22T03:04:05.678Z ERROR [checkout-7f9c4d5b6-x2x9z] HomeHero: no active banner for slot home-main, rendering empty placeholder',
			'    at HomeHero.render (/srv/app/home.js:12:34)',
			'    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) 10.20.3.15',
		].join('\n');
		await field().fill(trace);
		await page.locator('.result-same').first().waitFor();
		expect(await titles().first().getAttribute('href')).toBe('/incidents/2026-03-14-main-banner-missing/');
		expect(await page.locator('.search-read').textContent()).toContain('Read as an error');
		expect(await field().inputValue()).toBe(trace);
		expect(query().get('q')).toContain('HomeHero: no active banner');
		for (const particular of ['03:04:05', '7f9c4d5b6', '/srv/app', '10.20.3.15'])
			expect(query().get('q')).not.toContain(particular);
		await page.reload();
		await page.locator('.result-same').first().waitFor();
	});

	it('hands the lines of a log that is pasted on another page to the search page', async () => {
		await open('/');
		await page.locator('.search-box-field').evaluate((input) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'ERROR HomeHero: no active banner\n  at foo (/a/b.js:1)');
			input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		});
		await page.waitForURL('**/search/?q=*');
		await titles().first().waitFor();
		expect(await field().inputValue()).toContain('HomeHero: no active banner');
	});

	it('says what it searched for instead of a misspelt word, a word in the wrong layout, initial consonants', async () => {
		await open('/ko/search/');
		for (const [typed, meant] of [
			['qovh', '배포'],
			['커넥숀', '커넥션'],
			['ㅂㅍ', '배포'],
		] as const) {
			await ask(typed);
			await titles().first().waitFor();
			expect(await page.locator('.search-read').textContent()).toContain(meant);
		}
		await page.locator('[data-search="as-written"]').first().click();
		await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '"ㅂㅍ"');
	});

	it('puts the reports in the language of the question first and those in others under a heading', async () => {
		await open('/ko/search/');
		await ask('커넥션 풀 고갈');
		await titles().first().waitFor();
		const languages = await titles().evaluateAll((all) => all.map((a) => (a as HTMLElement).lang || 'ko'));
		expect(languages).toEqual([...languages].sort((a, b) => (a === b ? 0 : a === 'ko' ? -1 : 1)));
		expect(languages).toContain('en');
		expect(await page.getByRole('heading', { name: /다른 언어로 쓴 보고서/ }).isVisible()).toBe(true);
	});

	it('folds reports of one cause under the best of them', async () => {
		await open('/search/?q=connection%20pool');
		await titles().first().waitFor();
		const siblings = page.locator('.result-siblings').first();
		expect(await siblings.locator('a').count()).toBeGreaterThan(0);
		expect(await siblings.textContent()).toContain('Same cause');
	});

	it('lends its function to tests of quality only when asked to', async () => {
		await open('/search/?search-test');
		await page.waitForFunction(() => 'bokgiSearch' in globalThis);
		const { results } = await page.evaluate(() =>
			(
				globalThis as unknown as { bokgiSearch: (q: string, o: object) => Promise<{ results: string[] }> }
			).bokgiSearch('배너', { limit: 3, lang: 'ko' }),
		);
		expect(results[0]).toBe('/incidents/2026-03-14-main-banner-missing/');
		await page.goto(`${site.address}/search/`);
		expect(await page.evaluate(() => 'bokgiSearch' in globalThis)).toBe(false);
	});
});
