/**
 * A real collection from import to search: imported, built, and every document found by words of its own. The collection
 * lies beside the repository and is not part of it; without it this test is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launch } from './browser.ts';
import { buildOrThrow, output, root, serveSite } from './site.ts';

const collection = join(root, '../shared/corpus/icco-postmortems');
const absent = !existsSync(collection);
const content = join(output, 'imported');
const out = join(output, 'imported-site');

/** Words of a document's prose, in order: no code, no addresses, no markup, nothing that is half a number. */
function wordsOf(text: string): string[] {
	const prose = text
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/```.*?```|`[^`\n]*`|\{\/\*.*?\*\/\}|https?:\S+|\]\([^)]*\)|<[^>]*>/gs, ' ');
	return prose.toLowerCase().match(/(?<![\p{L}\p{N}._/@-])\p{L}{4,14}(?![\p{L}\p{N}_/@-]|\.\p{L})/gu) ?? [];
}

if (absent) process.stderr.write('Skipped: ../shared/corpus/icco-postmortems is not beside this clone.\n');

describe.skipIf(absent)('an imported collection', () => {
	let browser: Browser;
	let site: Awaited<ReturnType<typeof serveSite>>;
	let page: Page;
	let complaints: string[];
	const documents = new Map<string, string[]>();
	/** In how many documents a word is. */
	const spread = new Map<string, number>();

	beforeAll(async () => {
		const options = ['--from', 'icco', collection, '--into', content];
		const imported = spawnSync(process.execPath, [join(root, 'scripts/import.ts'), ...options], {
			encoding: 'utf8',
		});
		expect(imported.status, imported.stderr).toBe(0);
		await buildOrThrow({ content, out });
		for (const entry of readdirSync(join(content, 'incidents'), { recursive: true, withFileTypes: true })) {
			if (!entry.name.endsWith('.mdx')) continue;
			const words = [...new Set(wordsOf(readFileSync(join(entry.parentPath, entry.name), 'utf8')))];
			documents.set(entry.name.replace(/\.mdx$/, ''), words);
			for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
		}
		site = await serveSite(out, content);
		browser = await launch();
		page = await browser.newPage();
		complaints = complaintsOf(page);
		await page.goto(`${site.address}/search/?search-test`);
		await page.waitForFunction('typeof bokgiSearch === "function"');
	});

	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	/** Addresses of the first three answers. */
	const ask = (question: string): Promise<string[]> =>
		page.evaluate(`bokgiSearch(${JSON.stringify(question)}, { limit: 3 }).then(({ results }) => results)`);

	test('has a page for every document', () => {
		expect(documents.size).toBeGreaterThan(100);
		for (const id of documents.keys())
			expect(existsSync(join(out, 'incidents', id, 'index.html')), id).toBe(true);
	});

	/** Asks for every document by words of it; gives the questions that did not find theirs. */
	async function missedBy(choose: (words: readonly string[]) => readonly string[]): Promise<string[]> {
		const missed: string[] = [];
		for (const [id, words] of documents) {
			const question = choose(words).join(' ');
			const found = await ask(question);
			if (!found.some((address) => address.includes(`/${id}/`)))
				missed.push(`${id}: ${question} → ${found.join(' ')}`);
		}
		return missed;
	}

	test('finds every document among the first three by three of its rarer words', async () => {
		const rarity = (word: string) => spread.get(word) ?? 0;
		expect(await missedBy((words) => words.toSorted((a, b) => rarity(a) - rarity(b)).slice(0, 3))).toEqual(
			[],
		);
	});

	test('finds nine in ten by any three of their words, drawn by lot', async () => {
		let state = 20261122;
		const draw = () => {
			state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
			return state / 2_147_483_648;
		};
		const missed = await missedBy((words) => {
			const pool = [...words];
			return [0, 1, 2].flatMap(() => pool.splice(Math.floor(draw() * pool.length), 1));
		});
		const found = documents.size - missed.length;
		process.stderr.write(
			`Imported documents found by three words drawn by lot: ${found} of ${documents.size}\n`,
		);
		expect(found / documents.size, missed.join('\n')).toBeGreaterThan(0.9);
		expect(complaints).toEqual([]);
	});
});
