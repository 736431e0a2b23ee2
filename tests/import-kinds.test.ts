/**
 * Every kind of source as it is typed, on made-up documents: golden files in `fixtures/import-<kind>`. Renew them with
 * `vitest -u`, and read the difference.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { importers } from '../src/import/importers.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'bokgi-kinds-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, BOKGI_CONTENT: join(scratch, 'none') },
	});
	const shown = (text: string) =>
		text.replaceAll(/\S*tests\/fixtures\/import-[a-z-]+\//g, '').replaceAll(scratch, 'SCRATCH');
	return { status, stdout: shown(stdout), stderr: shown(stderr) };
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** Files of a source that cannot be read, so that the command ends with 1. */
const withBroken = new Set(['statuspage']);

describe.each([...importers.keys()].filter((kind) => kind !== 'icco'))('an import of kind %s', (kind) => {
	const fixture = join(root, 'tests/fixtures', `import-${kind}`);
	const source = join(fixture, 'source');
	const into = join(scratch, kind);
	const more = existsSync(join(fixture, 'arguments.txt'))
		? readFileSync(join(fixture, 'arguments.txt'), 'utf8').trim().split(' ')
		: [];
	const command = () => run('--from', kind, source, '--into', into, ...more);

	test('writes the expected files and says what it did', async () => {
		const { status, stdout, stderr } = command();
		await expect(stdout).toMatchFileSnapshot(join(fixture, 'stdout.txt'));
		expect(stderr).toBe('');
		expect(status).toBe(withBroken.has(kind) ? 1 : 0);
		const expected = join(fixture, 'expected');
		const files = filesOf(into).filter(
			(file) => file.startsWith('incidents/') || file.endsWith('services.yaml'),
		);
		for (const file of files)
			await expect(readFileSync(join(into, file), 'utf8')).toMatchFileSnapshot(join(expected, file));
		expect(files).toEqual(filesOf(expected));
	});

	test('gives drafts that check finds no error in', () => {
		const { diagnostics } = checkContent({ content: into, audience: 'internal', today: '2026-11-22' });
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('changes nothing the second time', () => {
		const before = filesOf(into).map((file) => readFileSync(join(into, file), 'utf8'));
		expect(command().stdout).toMatch(/: \d+ unchanged\./);
		expect(filesOf(into).map((file) => readFileSync(join(into, file), 'utf8'))).toEqual(before);
	});
});

describe('wrong use ends with 2 and a hint', () => {
	const source = join(root, 'tests/fixtures/import-csv/source');
	const csv = (...args: string[]) => ['--from', 'csv', source, '--into', join(scratch, 'wrong'), ...args];
	test.each([
		['a map with a field that there is not', csv('--map', 'titel=2'), 'did you mean `title`?'],
		['a map without a column', csv('--map', 'title'), 'expected `title=COLUMN`'],
		['a map with a column that there is not', csv('--map', 'title=9'), 'Unexpected column `9` in `--map`'],
		['a map without a title', csv('--map', 'started=3'), 'Unexpected absence of `title`'],
		[
			'a map for another kind',
			['--from', 'cstate', source, '--into', 'x', '--map', 'title=1'],
			'`--from csv` alone',
		],
		['a zone that nobody knows', csv('--zone', 'Seoul'), 'such as `Asia/Seoul`'],
		['an address that is none', csv('--base', 'wiki'), 'begins `https://`'],
	])('%s', (_name, args, hint) => {
		const { status, stdout, stderr } = run(...args);
		expect(stderr).toContain(hint);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test('a table without a head and without a map says how its columns are named', () => {
		const { status, stdout } = run(...csv());
		expect(stdout).toContain('1 is `Cranes`, 2 is `Cranes stand, still`');
		expect(stdout).toContain('--map "title=2,started=3"');
		expect(status).toBe(1);
	});
});
