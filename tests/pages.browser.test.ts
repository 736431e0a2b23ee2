/** Every kind of page in every language, in a browser, under the policy that a host should send. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.ts';
import { sampleSite, serveSite } from './site.ts';

const korean = '2026-03-14-main-banner-missing';
const english = '2026-04-21-free-shipping-for-everyone';

/** One of each kind of page, by its path below the root of a language. */
const kinds: readonly (readonly [kind: string, path: string])[] = [
	['the home page', '/'],
	['the list of incidents', '/incidents/'],
	['the incidents of a severity', '/incidents/severity/sev2/'],
	['a report in Korean', `/incidents/${korean}/`],
	['a report in English', `/incidents/${english}/`],
	['the list of analyses', '/five-whys/'],
	['an analysis', `/five-whys/${korean}/`],
	['the causes', '/causes/'],
	['a family of causes', '/causes/process/'],
	['a cause', '/causes/process/manual-step/'],
	['the services', '/services/'],
	['a service', '/services/storefront/'],
	['the teams', '/teams/'],
	['a team', '/teams/growth/'],
	['the lessons', '/lessons/'],
	['the actions', '/actions/'],
	['the trends', '/trends/'],
	['the trends of a service', '/trends/?service=checkout'],
	['the retrospectives', '/retros/'],
	['a retrospective', '/retros/2026-q3/'],
	['a retrospective of a quarter that is not over', '/retros/2026-q4/'],
	['a retrospective of a team', '/retros/2026-q2/platform/'],
	['the drafts', '/drafts/'],
	['the search page', '/search/'],
	['an answer of the search page', '/search/?q=timeout'],
	['the search page without an answer', '/search/?q=xyzzyqq'],
	['the handbook', '/handbook/'],
	['a guide', '/handbook/five-whys/'],
	['the schema reference', '/handbook/schema/'],
	['the rule reference', '/handbook/rules/'],
	['the data reference', '/handbook/data/'],
];
const pages = ['en', 'ko'].flatMap((locale) =>
	kinds.map(([kind, path]) => ({ locale, kind, path: locale === 'en' ? path : `/${locale}${path}` })),
);
/** Hosts show one page for all addresses that are not there, so it stands in one language. */
const missing = '/ko/no-such-page/';

/** Widths of a phone, a tablet and a large screen. */
const widths = [390, 768, 1920];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
/** A tab as a reader has it, and what it complains of. */
let strict: Page;
let complaints: string[];
/** A tab without the policy, so that axe can be put into the pages. */
let open: Page;

beforeAll(async () => {
	site = await serveSite(await sampleSite());
	browser = await launch();
	strict = await (await browser.newContext()).newPage();
	complaints = complaintsOf(strict);
	await strict.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`policy: ${violatedDirective} ${blockedURI}`),
		);
	});
	open = await (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

/** Opens a page at the first of the widths. */
async function visit(path: string): Promise<Response | null> {
	complaints.length = 0;
	await strict.setViewportSize({ width: 390, height: 844 });
	return strict.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
}

async function expectToFit(): Promise<void> {
	for (const width of widths) {
		await strict.setViewportSize({ width, height: 844 });
		const wide = await strict.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(wide, `at ${width} px`).toBeLessThanOrEqual(width);
	}
}

async function expectOneHeading(): Promise<void> {
	expect.soft(await strict.locator('h1').count(), 'headings of the first level').toBe(1);
	expect.soft(await strict.locator('h1').first().textContent()).toMatch(/\S/);
}

/** The address of a page where the site is published. */
function published(path: string): string {
	return `https://bokgi.example.org${path.replace(/\?.*/, '')}`;
}

/** The addresses that the page names for itself, by language. */
async function alternates(): Promise<Record<string, string>> {
	const links = strict.locator('link[rel="alternate"][hreflang]:not([hreflang="x-default"])');
	return Object.fromEntries(
		await links.evaluateAll((all) =>
			all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
		),
	);
}

/** What axe minds on a page. */
async function violationsOn(path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
	await open.emulateMedia({ colorScheme });
	await open.setViewportSize({ width, height: 844 });
	// The search page goes on loading its index.
	await open.goto(`${site.address}${path}`, {
		waitUntil: path.includes('/search/') ? 'networkidle' : 'load',
	});
	await open.evaluate(axe.source);
	const { violations } = await open.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}

/** Presses Tab, which must come to the link to the content, follows it and goes on from there. */
async function skipToContent(): Promise<void> {
	await strict.keyboard.press('Tab');
	const skip = strict.locator('a.skip');
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	const box = await skip.boundingBox();
	expect(box && box.x >= 0 && box.y >= 0 && box.width > 20 && box.height > 20).toBe(true);
	await strict.keyboard.press('Enter');
	expect(await strict.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
	await strict.keyboard.press('Tab');
	expect(await strict.evaluate(() => document.activeElement?.closest('header.site-header'))).toBeNull();
}

describe.each(pages)('$kind in $locale', ({ locale, path }) => {
	const other = locale === 'en' ? 'ko' : 'en';
	const otherPath = locale === 'en' ? `/ko${path}` : path.replace(/^\/ko/, '');

	test('is quiet, fits every screen, leads the keyboard and changes its language in place', async () => {
		const response = await visit(path);
		expect(response?.status()).toBe(200);
		expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		await expectOneHeading();
		expect
			.soft(await strict.title())
			.toMatch(locale === 'en' ? /Daon Market postmortems$/ : /다온마켓 복기$/);
		expect.soft(await strict.locator('html').getAttribute('lang')).toBe(locale);
		expect.soft(await alternates()).toEqual({ [locale]: published(path), [other]: published(otherPath) });
		await expectToFit();
		// The search page begins in its field.
		if (!path.includes('/search/')) await skipToContent();
		await strict.locator(`header a[hreflang="${other}"]`).click();
		await strict.waitForURL(`${site.address}${otherPath}`);
		expect.soft(await strict.locator('html').getAttribute('lang')).toBe(other);
		const back = await strict
			.locator(`header a[hreflang="${locale}"]`)
			.evaluate((link: HTMLAnchorElement) => link.href);
		expect.soft(back).toBe(`${site.address}${path}`);
		expect.soft(complaints).toEqual([]);
	});

	// Both languages have the same markup and colours, so each shows one of the two ways to look at it.
	const [scheme, width] = locale === 'en' ? (['light', 1280] as const) : (['dark', 390] as const);
	test(`has nothing that axe minds, ${scheme} at ${width} px`, async () => {
		expect(await violationsOn(path, scheme, width)).toEqual([]);
	});
});

describe('a page that is not there', () => {
	test('is answered in all languages, with nothing in the console but its absence', async () => {
		expect((await visit(missing))?.status()).toBe(404);
		// That it is not there is said twice: by the response, and by Chromium.
		const absence = [
			`404: ${site.address}${missing}`,
			'error: Failed to load resource: the server responded with',
		];
		expect(complaints.filter((text) => !absence.some((known) => text.startsWith(known)))).toEqual([]);
		expect(complaints).toHaveLength(2);
		await expectOneHeading();
		expect(await strict.locator('main [lang="en"] a[href="/incidents/"]').count()).toBe(1);
		expect(await strict.locator('main [lang="ko"] a[href="/ko/incidents/"]').count()).toBe(1);
		await expectToFit();
		await skipToContent();
	});

	test.each([
		['light', 1280],
		['dark', 390],
	] as const)('has nothing that axe minds, %s at %i px', async (scheme, width) => {
		expect(await violationsOn(missing, scheme, width)).toEqual([]);
	});
});

test.each([
	[`/incidents/${korean}/`, 'en', 'ko'],
	[`/ko/incidents/${korean}/`, 'ko', 'ko'],
	[`/ko/incidents/${english}/`, 'ko', 'en'],
	[`/five-whys/${korean}/`, 'en', 'ko'],
])('%s is a page in %s about a report in %s, and says so', async (path, surrounding, own) => {
	await visit(path);
	const languageOf = (selector: string) =>
		strict
			.locator(selector)
			.first()
			.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
	expect(await languageOf('nav')).toBe(surrounding);
	expect(await languageOf('h1')).toBe(own);
	expect(await languageOf('main .prose p')).toBe(own);
});
