/**
 * Golden folders for `npm run check`: each folder of `fixtures/check` is content laid over `fixtures/base`, with the
 * arguments of one run a line and what the runs must print. `BOKGI_UPDATE=1` writes what they print instead; look at the
 * difference before committing it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const fixtures = join(import.meta.dirname, 'fixtures');
const script = join(import.meta.dirname, '../scripts/check.ts');
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

function layOut(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bokgi-check-'));
	folders.push(folder);
	cpSync(join(fixtures, 'base'), join(folder, 'content'), { recursive: true });
	cpSync(join(fixtures, 'check', name, 'content'), join(folder, 'content'), { recursive: true });
	return folder;
}

function run(folder: string, line: string): string {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[script, ...line.split(' ').filter(Boolean)],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { PATH: process.env['PATH'], BOKGI_NOW: '2026-04-01', TZ: 'Pacific/Auckland' },
		},
	);
	const errors = stderr === '' ? '' : `--- stderr\n${stderr}`;
	return `${`$ npm run check -- ${line}`.trimEnd()}\n${stdout}${errors}--- exit ${status}\n\n`;
}

describe.each(readdirSync(join(fixtures, 'check')))('%s', (name) => {
	test('prints what is expected', () => {
		const folder = layOut(name);
		const lines = readFileSync(join(fixtures, 'check', name, 'arguments.txt'), 'utf8')
			.replace(/\n$/, '')
			.split('\n');
		const printed = lines.map((line) => run(folder, line).replaceAll(folder, '.')).join('');
		const expected = join(fixtures, 'check', name, 'expected.txt');
		if (process.env['BOKGI_UPDATE']) writeFileSync(expected, printed);
		expect(printed).toBe(readFileSync(expected, 'utf8'));
		const after = join(fixtures, 'check', name, 'after');
		if (!existsSync(after)) return;
		const files = readdirSync(after, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		for (const { name: file, parentPath } of files) {
			const path = join(parentPath, file).slice(after.length);
			expect(readFileSync(join(folder, 'content', path), 'utf8')).toBe(
				readFileSync(join(after, path), 'utf8'),
			);
		}
	});
});
