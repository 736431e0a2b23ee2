/** What the trends page of a built site sends, and how fast it answers a filter on a slow machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serve } from '../../src/site/serve.ts';
import { launch } from '../browser.ts';

/** Figures of one trends page. */
export interface TrendsMeasurement {
	/** Bytes of data files that the page fetches before anybody does anything, gzip. */
	readonly dataBytes: number;
	/** Bytes of scripts, that of the charts included, gzip. */
	readonly scriptBytes: number;
	/** Milliseconds from a choice to the next picture, each of several choices, with the processor slowed down. */
	readonly answerMs: readonly number[];
}

/** As a phone that is a few years old. */
const slowdown = 4;

/** Measures the trends page at `path` of the site in `out`. */
export async function measureTrends(
	out: string,
	content: string,
	path = '/trends/',
): Promise<TrendsMeasurement> {
	const site = await serve({ out, content }, { port: 0, host: '127.0.0.1' });
	const browser = await launch();
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		const sent = new Map<string, number>();
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (/\.(js|json)$/.test(pathname))
				sent.set(pathname, gzipSync(readFileSync(join(out, decodeURIComponent(pathname)))).length);
		});
		await page.goto(new URL(path, site.address).href);
		await page.waitForSelector('bokgi-figure[data-drawn]');
		await page.waitForLoadState('networkidle');
		const total = (ending: string): number =>
			[...sent].filter(([name]) => name.endsWith(ending)).reduce((sum, [, bytes]) => sum + bytes, 0);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return { dataBytes: total('.json'), scriptBytes: total('.js'), answerMs: await answers(page) };
	} finally {
		await browser.close();
		await site.close();
	}
}

/** Chooses each of some values in turn and waits each time for the picture that shows it. */
async function answers(page: Page): Promise<number[]> {
	const choices = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLSelectElement>('bokgi-trends select')]
			.filter(({ name }) => name !== 'kind')
			.flatMap((choice) => [...choice.options].slice(1, 4).map(({ value }) => [choice.name, value] as const)),
	);
	const times: number[] = [];
	for (const [name, value] of choices) {
		for (const chosen of [value, ''])
			times.push(
				await page.evaluate(
					([of, to]) =>
						new Promise<number>((resolve) => {
							const choice = document.querySelector<HTMLSelectElement>(`bokgi-trends select[name="${of}"]`);
							if (!choice) throw new Error(`No filter ${of}.`);
							const before = performance.now();
							choice.value = to ?? '';
							choice.dispatchEvent(new Event('change', { bubbles: true }));
							// The frame after the next one comes when the picture of the next has been painted.
							requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - before)));
						}),
					[name, chosen] as const,
				),
			);
		await page.waitForTimeout(300);
	}
	return times;
}
