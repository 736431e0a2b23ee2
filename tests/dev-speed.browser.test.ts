/** A save shows in under half a second when there are a thousand reports. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../src/site/settings.ts';
import { rereader } from '../src/site/writing.ts';
import { generate } from './bench/generate.ts';
import { middleOf, timeSaves } from './bench/saves.ts';
import { launch } from './browser.ts';
import { startDev } from './dev-server.ts';
import { output, sampleContent } from './site.ts';

const content = mkdtempSync(join(tmpdir(), 'bokgi-saves-'));
const cache = join(output, 'saves-cache');
let path = '';

beforeAll(() => {
	path = generate(content, 1000, ['en', 'ko'], sampleContent)[500] ?? '';
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

test('a save of one of 1,000 reports shows in about half a second', { timeout: 180_000 }, async () => {
	const [dev, browser] = [await startDev(content, cache), await launch()];
	try {
		const id = path.replace(/^.*\/|\.mdx$/g, '');
		const report = { file: join(content, path), address: `${dev.address}/incidents/${id}/` };
		const times = await timeSaves(browser, report, 10);
		console.log(`Saves at 1,000 reports shown after ${times.map(Math.round).join(', ')} ms.`);
		// Other tests run beside this one, so that it takes several times as long as for a writer.
		expect(Math.min(...times)).toBeLessThan(1500);
	} finally {
		await browser.close();
		await dev.close();
	}
});

test('a save of one of 1,000 reports keeps the server busy for less than a quarter of a second', {
	timeout: 120_000,
}, () => {
	const reread = rereader(
		readSettings({ BOKGI_CONTENT: content, BOKGI_CACHE: cache, BOKGI_NOW: '2026-11-22' }),
	);
	reread();
	const busy = Array.from({ length: 8 }, () => {
		appendFileSync(join(content, path), '\nOne more sentence.\n');
		const before = process.cpuUsage();
		reread();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	expect(middleOf(busy)).toBeLessThan(250);
});
