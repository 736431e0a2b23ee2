/**
 * Hostile, broken and awkward content, each with what it must get: the cases of `../shared/bad`, laid over
 * `fixtures/base` and checked. They are not part of a clone; without them this test is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { text } from '../src/report/text.ts';

interface Case {
	readonly case: string;
	readonly expect: Outcome;
	readonly orAlso?: Outcome;
	readonly mustMention: readonly string[];
	readonly mustNotMention?: readonly string[];
	readonly logMustNotMatch?: readonly string[];
	readonly logMaxBytes?: number;
	readonly limits?: { readonly seconds: number };
	readonly build?: 'public';
}

type Outcome = 'reject' | 'accept' | 'accept-sanitised';

const bad = process.env['BOKGI_BAD'] ?? join(import.meta.dirname, '../../shared/bad');
const present = existsSync(join(bad, 'manifest.json'));
const cases: readonly Case[] = present
	? JSON.parse(readFileSync(join(bad, 'manifest.json'), 'utf8')).cases
	: [];

if (!present) process.stderr.write('Skipped: the cases of ../shared/bad are not beside this clone.\n');

describe.skipIf(!present)('hostile content', () => {
	let folder = '';
	let right = 0;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'bokgi-bad-'));
		const layOut = [
			join(bad, 'materialise-bad.mjs'),
			bad,
			folder,
			'--good',
			join(import.meta.dirname, 'fixtures/base'),
		];
		expect(spawnSync(process.execPath, layOut, { encoding: 'utf8' }).stdout).toContain('cases laid out');
	});

	afterAll(() => {
		rmSync(folder, { recursive: true });
		process.stderr.write(`Hostile content that check treats as it must: ${right} of ${cases.length}\n`);
	});

	test.each(cases.map((entry) => [entry.case, entry] as const))('%s', (name, entry) => {
		const started = performance.now();
		const result = checkContent({
			content: join(folder, name, 'content'),
			audience: entry.build ?? 'internal',
			today: '2026-11-22',
		});
		const seconds = (performance.now() - started) / 1000;
		const printed = text(result);
		const wanted = [entry.expect, ...(entry.orAlso ? [entry.orAlso] : [])].map(
			(outcome) => outcome.split('-')[0],
		);
		expect(wanted, printed).toContain(result.summary.errors > 0 ? 'reject' : 'accept');
		if (result.summary.errors > 0 && wanted.includes('reject'))
			for (const words of entry.mustMention) expect(printed).toContain(words);
		for (const words of entry.mustNotMention ?? []) expect(printed).not.toContain(words);
		for (const pattern of entry.logMustNotMatch ?? []) expect(printed).not.toMatch(new RegExp(pattern, 'm'));
		expect(Buffer.byteLength(printed)).toBeLessThanOrEqual(entry.logMaxBytes ?? 65_536);
		expect(seconds).toBeLessThan(entry.limits?.seconds ?? 10);
		right++;
	});
});
