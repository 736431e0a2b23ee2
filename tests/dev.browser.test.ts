/** The development server in front of somebody who is writing: saves show at once, and nothing that is wrong hides a page. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDev } from './dev-server.ts';
import { output, sampleContent } from './site.ts';

// Not in the folder of the test run, which the server does not watch.
const content = mkdtempSync(join(tmpdir(), 'bokgi-dev-'));
const sample = '2026-03-14-main-banner-missing';
const sampleFile = join(content, `incidents/2026/${sample}.mdx`);

const report = (fields: string, body = '## What happened\n\nText of the body.\n') =>
	`---\n${fields}\n---\n\n${body}`;
const whole = `title: A title\nsummary: It broke.\nstatus: draft\nservices: [checkout]\nauthors: [on-call]`;

/** Reports that a build refuses, by their names, each with what its page must say of it and what it must still show. */
const broken = {
	'2026-11-01-unknown-field': [report(`${whole}\nseverty: sev2`), 'severty', 'Text of the body.'],
	'2026-11-02-no-title': [report(whole.replace('title: A title\n', '')), 'title', '2026-11-02-no-title'],
	'2026-11-03-bad-yaml': [report('title: [unclosed\nsummary: x'), 'Unexpected', 'Text of the body.'],
	'2026-11-04-no-front-matter': ['Just words.\n', 'Unexpected first line', '2026-11-04-no-front-matter'],
	'2026-11-05-unclosed': [`---\n${whole}\n`, 'Unexpected end of file', '2026-11-05-unclosed'],
	'2026-11-06-code-in-body': [
		report(whole, 'Before.\n\n{process.env.HOME}\n\nAfter.\n'),
		'Unexpected',
		'Before.',
	],
	'2026-11-07-unknown-service': [
		report(whole.replace('checkout', 'chekout')),
		'chekout',
		'Text of the body.',
	],
	'2026-11-08-not-utf8': [Buffer.from([0xb0, 0xa1, 0xb3, 0xaa, 0x0a]), 'UTF-8', '2026-11-08-not-utf8'],
	'2026-11-09-in-review-thin': [report(whole.replace('draft', 'in-review')), 'severity', 'Text of the body.'],
	'2026-11-10-list': [report('- a\n- b'), 'Unexpected list', '2026-11-10-list'],
} as const satisfies Record<string, readonly [source: string | Buffer, says: string, shows: string]>;
const brokenAnalysis = '2026-11-03-bad-yaml';
const lostAnalysis = '2026-10-01-of-no-incident';

let dev: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	cpSync(sampleContent, content, { recursive: true });
	for (const [id, [source]] of Object.entries(broken))
		writeFileSync(join(content, `incidents/2026/${id}.mdx`), source);
	writeFileSync(join(content, 'incidents/2026/Not A Name.mdx'), report(whole));
	writeFileSync(join(content, `five-whys/${brokenAnalysis}.mdx`), report('title: "unclosed'));
	writeFileSync(
		join(content, `five-whys/${lostAnalysis}.mdx`),
		report(
			`incident: ${lostAnalysis}\ntitle: Analysis of nothing\nproblem: It broke.\nwhys:\n  - why: Why?\n    because: So.`,
		),
	);
	dev = await startDev(content, join(output, 'dev-cache'));
	browser = await launch();
	page = await browser.newPage();
});

afterAll(async () => {
	await browser?.close();
	await dev?.close();
	rmSync(content, { recursive: true, force: true });
});

/** Opens a page, which must be there. */
async function open(path: string): Promise<void> {
	// A page that is left must not be told to load itself again.
	await page.goto('about:blank');
	const response = await page.goto(`${dev.address}${path}`, { waitUntil: 'domcontentloaded' });
	expect(response?.status(), path).toBe(200);
}

/** Waits until the open page shows a text. */
async function shown(text: string): Promise<void> {
	await page.waitForFunction((word) => document.body?.textContent.includes(word), text);
}

/** Waits until the open page no longer shows a text. */
async function gone(text: string): Promise<void> {
	await page.waitForFunction(
		(word) => document.readyState === 'complete' && !document.body.textContent.includes(word),
		text,
	);
}

async function statusOf(path: string): Promise<number> {
	return (await fetch(`${dev.address}${path}`)).status;
}

describe.each(Object.entries(broken))('%s', (id, [, says, shows]) => {
	test.each(['', '/ko'])(
		'has a page with what is wrong on top and what could be read below (%s)',
		async (locale) => {
			await open(`${locale}/incidents/${id}/`);
			const box = page.locator('main > .report-problems-errors');
			expect(await box.textContent()).toContain(says);
			expect(await box.locator(`code:has-text("${id}.mdx:")`).count()).toBeGreaterThan(0);
			expect(await page.locator('main h1').count()).toBe(1);
			expect(await page.locator('main article').textContent()).toContain(shows);
		},
	);
});

test('an analysis that cannot be read, and one of no incident, have pages too', async () => {
	for (const id of [brokenAnalysis, lostAnalysis]) {
		await open(`/five-whys/${id}/`);
		expect(await page.locator('.report-problems-errors .problem').count(), id).toBeGreaterThan(0);
	}
	expect(await page.locator('h1').textContent()).toBe('Analysis of nothing');
});

test('every other page stands', async () => {
	const paths = [
		'/',
		'/incidents/',
		'/five-whys/',
		'/causes/',
		'/services/',
		'/teams/',
		'/lessons/',
		'/actions/',
	];
	for (const path of [
		...paths,
		'/trends/',
		'/retros/',
		'/search/',
		'/handbook/',
		`/incidents/${sample}/`,
		'/data/incidents.json',
	])
		await open(path);
	await open(`/incidents/${sample}/`);
	expect(await page.locator('.report-problems-errors').count()).toBe(0);
});

test('search has an index of what could be read', async () => {
	expect(await statusOf('/pagefind/pagefind.js')).toBe(200);
});

test('the drafts say what is missing and list the problems of every file, one with a name that no page can have included', async () => {
	for (const [path, title] of [
		['/drafts/', 'Unfinished reports'],
		['/ko/drafts/', '마무리 전 보고서'],
	] as const) {
		await open(path);
		expect(await page.locator('h1').textContent()).toBe(title);
		const row = page.locator('tr', { has: page.locator('a[href$="/2026-11-07-unknown-service/"]') });
		expect(await row.textContent()).toContain('severity');
		expect(await page.locator('.problem-file summary').allTextContents()).toContainEqual(
			expect.stringContaining('Not A Name.mdx'),
		);
	}
});

test('a problem that is mended is gone from the page, and one that is made stands on it', async () => {
	const file = join(content, 'incidents/2026/2026-11-07-unknown-service.mdx');
	await open('/incidents/2026-11-07-unknown-service/');
	const source = readFileSync(file, 'utf8');
	writeFileSync(file, source.replace('chekout', 'checkout'));
	await page.waitForFunction(() => document.body && !document.querySelector('.report-problems-errors'));
	writeFileSync(file, source.replace('chekout', 'paymants'));
	await shown('Unexpected service paymants');
});

test('a report that is added, renamed or deleted is followed', async () => {
	const [first, second] = ['2026-11-20-new-one', '2026-11-20-renamed'];
	const path = (id: string) => join(content, `incidents/2026/${id}.mdx`);
	await open('/drafts/');
	writeFileSync(path(first), report(whole.replace('A title', 'A report that is new')));
	await shown('A report that is new');
	await open(`/incidents/${first}/`);
	rmSync(path(first));
	writeFileSync(path(second), report(whole.replace('A title', 'A report that is new')));
	await expect.poll(() => statusOf(`/incidents/${second}/`), { timeout: 20_000 }).toBe(200);
	await open(`/incidents/${second}/`);
	expect(await statusOf(`/incidents/${first}/`)).toBe(404);
});

test('a file of the organisation that breaks leaves the site standing and says so', async () => {
	const file = join(content, 'taxonomy/services.yaml');
	const source = readFileSync(file, 'utf8');
	await open('/drafts/');
	writeFileSync(file, `${source}\n- id: [`);
	await shown('taxonomy/services.yaml:');
	await open(`/incidents/${sample}/`);
	await open('/drafts/');
	writeFileSync(file, source);
	await gone('taxonomy/services.yaml:');
});

test('a save shows in the open page, in Korean too', async () => {
	await open(`/ko/incidents/${sample}/`);
	const source = readFileSync(sampleFile, 'utf8');
	for (const word of ['첫 번째로 저장한 문장입니다', '두 번째로 저장한 문장입니다']) {
		writeFileSync(sampleFile, `${source}\n${word}.\n`);
		await shown(word);
	}
	writeFileSync(sampleFile, source);
});
