/** How long a save takes to be seen, from the write of the file to the open page of a browser that shows it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** Where the report is, in the folder and on the server. */
export interface SavedReport {
	/** Path of the file. */
	readonly file: string;
	/** Address of its page on a development server. */
	readonly address: string;
}

/** Saves a report several times, its title every other time, and gives the milliseconds that each save took to be shown. */
export async function timeSaves(
	browser: Browser,
	{ file, address }: SavedReport,
	saves: number,
): Promise<number[]> {
	const page = await browser.newPage();
	const source = readFileSync(file, 'utf8');
	const times: number[] = [];
	// The first two answers compile what the page is made of, here and in the browser.
	for (let visit = 0; visit < 2; visit++) await page.goto(address, { waitUntil: 'networkidle' });
	for (let save = 0; save < saves; save++) {
		await sleep(300);
		const [title, sentence] = [`Saved ${save} times`, `The sentence of save ${save}.`];
		const text = save % 2 === 0 ? source : source.replace(/^title: .*$/m, `title: ${title}`);
		const started = performance.now();
		writeFileSync(file, `${text}\n${sentence}\n`);
		await page.waitForFunction((words) => document.body?.textContent.includes(words), sentence, {
			polling: 10,
		});
		times.push(performance.now() - started);
	}
	writeFileSync(file, source);
	await page.close();
	return times;
}

/** The middle one of some numbers; the upper of two. */
export function middleOf(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
