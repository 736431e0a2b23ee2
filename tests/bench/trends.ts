/** What the trends page of a built site sends, and how fast it answers a filter on a slow machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { pack } from '../../src/analyse/pack.ts';
import { corpusFacts } from '../../src/site/facts.ts';
import { makeFigures } from '../../src/site/figures.ts';
import { loadSite, type SiteCorpus } from '../../src/site/load.ts';
import { retroSource } from '../../src/site/retro/source.ts';
import { serve } from '../../src/site/serve.ts';
import { readSettings } from '../../src/site/settings.ts';
import { severityStatistics } from '../../src/site/severity-statistics.ts';
import { launch } from '../browser.ts';

/** Figures of one trends page. */
interface TrendsMeasurement {
	/** Bytes of data files that the page fetches before anybody does anything, gzip. */
	readonly dataBytes: number;
	/** Bytes of scripts, that of the charts included, gzip. */
	readonly scriptBytes: number;
	/** Milliseconds from a choice to the next picture, each of several choices, with the processor slowed down. */
	readonly answerMs: readonly number[];
}

/** What the trends page of a built site sends and answers, and how much of its build the analysis takes, as lines of text. */
export async function trendsText(
	out: string,
	environment: Readonly<Record<string, string>>,
	buildSeconds: number | undefined,
): Promise<string> {
	process.stderr.write('trends …\n');
	const settings = readSettings(environment);
	const measured = await measureTrends(out, settings.content);
	return trendsFigures(measured, analysisSeconds(loadSite(settings).corpus), buildSeconds);
}

/** CPU seconds of this process for all that trends, causes, statistics and retrospectives count, in every language of the site. */
function analysisSeconds(corpus: SiteCorpus): number {
	const before = process.cpuUsage();
	for (const locale of corpus.site.locales) {
		makeFigures(corpus, locale);
		severityStatistics(corpus, locale);
	}
	JSON.stringify(pack(corpusFacts(corpus)));
	retroSource(corpus);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** The figures of a measurement as lines of text; `buildSeconds` is the CPU time of the build. */
function trendsFigures(
	{ dataBytes, scriptBytes, answerMs }: TrendsMeasurement,
	seconds: number,
	buildSeconds: number | undefined,
): string {
	const sorted = answerMs.toSorted((a, b) => a - b);
	const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
	const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
	const share =
		buildSeconds === undefined ? '' : `, ${((100 * seconds) / buildSeconds).toFixed(1)}% of the build`;
	return [
		`trends page: ${kilobytes(dataBytes)} of data, ${kilobytes(scriptBytes)} of scripts (gzip)`,
		`a filter at ${slowdown}x slowdown: ${at(0.5)} ms in the middle, ${at(0.95)} ms at 95%, ${at(1)} ms at most (${sorted.length} changes)`,
		`analysis: ${seconds.toFixed(2)} s CPU${share}`,
		'',
	].join('\n');
}

/** As a phone that is a few years old. */
const slowdown = 4;

/** Measures the trends page at `path` of the site in `out`. */
async function measureTrends(out: string, content: string, path = '/trends/'): Promise<TrendsMeasurement> {
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
