/** The command as it is typed, on made-up documents: golden files in `fixtures/import-icco`. Renew them with `vitest -u`. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fixture = join(root, 'tests/fixtures/import-icco');
const source = join(fixture, 'source');
const scratch = mkdtempSync(join(tmpdir(), 'bokgi-import-'));
const into = join(scratch, 'out');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the command without an organisation to copy from; paths in its output are shown as SOURCE and OUT. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, BOKGI_CONTENT: join(scratch, 'none') },
	});
	const shown = (text: string) => text.replaceAll(source, 'SOURCE').replaceAll(scratch, 'SCRATCH');
	return { status, stdout: shown(stdout), stderr: shown(stderr) };
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

describe('an import into a new folder', () => {
	let first: ReturnType<typeof run>;
	beforeAll(() => {
		first = run('--from', 'icco', source, '--into', into);
	});

	test('writes the expected files', async () => {
		const expected = join(fixture, 'expected');
		for (const file of filesOf(into))
			await expect(readFileSync(join(into, file), 'utf8')).toMatchFileSnapshot(join(expected, file));
		expect(filesOf(into)).toEqual(filesOf(expected));
	});

	test('says what it did, and that a document could not be read', async () => {
		await expect(first.stdout).toMatchFileSnapshot(join(fixture, 'stdout.txt'));
		expect(first.stderr).toBe('');
		expect(first.status).toBe(1);
	});

	test('gives drafts that check finds no error in', () => {
		const { diagnostics, summary } = checkContent({
			content: into,
			audience: 'internal',
			today: '2026-01-01',
		});
		expect(diagnostics).toEqual([]);
		expect(summary.files).toBe(4);
	});

	test('changes nothing the second time', () => {
		const before = filesOf(into).map((file) => readFileSync(join(into, file), 'utf8'));
		expect(run('--from', 'icco', source, '--into', into).stdout).toContain('4 unchanged.');
		expect(filesOf(into).map((file) => readFileSync(join(into, file), 'utf8'))).toEqual(before);
	});

	test('keeps what was changed by hand, unless forced', () => {
		const file = join(
			into,
			'incidents/2019/2019-11-01-tideway-a-disk-filled-up-and-the-queue-stopped-taking-jobs.mdx',
		);
		const before = readFileSync(file, 'utf8');
		appendFileSync(file, '\nAdded by hand.\n');
		const kept = run('--from', 'icco', source, '--into', into);
		expect(kept.stdout).toContain('3 unchanged, 1 kept.');
		expect(kept.stdout).toContain('Kept as they are');
		expect(readFileSync(file, 'utf8')).toContain('Added by hand.');
		expect(run('--from', 'icco', source, '--into', into, '--force').stdout).toContain(
			'1 updated, 3 unchanged.',
		);
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	test('prints JSON on request', () => {
		const { stdout } = run('--from', 'icco', source, '--into', into, '--format', 'json');
		const { imported, skipped, summary } = JSON.parse(stdout);
		expect(summary).toMatchObject({
			imported: 4,
			unchanged: 4,
			new: 0,
			skipped: 2,
			guessed: { date: 2, title: 2 },
		});
		expect(imported[0]).toMatchObject({
			source: 'data/1f0c3a52-0000-4000-8000-000000000001.md',
			state: 'unchanged',
		});
		expect(skipped.map(({ broken }: { broken: boolean }) => broken)).toEqual([false, true]);
	});
});

describe('wrong use ends with 2 and a hint', () => {
	test.each([
		['no kind', [source, '--into', 'x'], 'Kinds: markdown'],
		['a kind that is nearly right', ['--from', 'ico', source, '--into', 'x'], 'did you mean `icco`?'],
		['no source', ['--from', 'icco', '--into', 'x'], 'expected one file or folder'],
		[
			'a source that is not there',
			['--from', 'icco', join(scratch, 'nothing'), '--into', 'x'],
			'expected a file or folder that exists',
		],
		['no target', ['--from', 'icco', source], 'expected the folder to write'],
		['an unknown option', ['--form', 'icco'], '--help'],
		[
			'an unknown format',
			['--from', 'icco', source, '--into', 'x', '--format', 'xml'],
			'expected `text` or `json`',
		],
		[
			'a target inside the source',
			['--from', 'icco', source, '--into', join(source, 'out')],
			'outside the source',
		],
	])('%s', (_name, args, hint) => {
		const { status, stdout, stderr } = run(...args);
		expect(stderr).toContain(hint);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test('a folder with files that no import wrote', () => {
		const folder = mkdtempSync(join(scratch, 'foreign-'));
		writeFileSync(join(folder, 'notes.txt'), 'mine');
		const { status, stderr } = run('--from', 'icco', source, '--into', folder);
		expect(stderr).toContain('Unexpected `notes.txt`');
		expect(status).toBe(2);
		expect(readdirSync(folder)).toEqual(['notes.txt']);
	});
});

test('help names the kinds and shows examples', () => {
	const { status, stdout } = run('--help');
	expect(status).toBe(0);
	expect(stdout).toContain('icco: collection of public postmortems');
	expect(stdout).toContain('npm run import -- --from icco ../icco-postmortems --into imported');
});
