/**
 * Golden files for `npm run retro`: the content of `fixtures/retro` laid over `fixtures/base`, and what the runs of
 * `runs.txt` and `wrong.txt` must print. Renew them with `vitest -u`; look at the difference before committing it.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const fixtures = join(import.meta.dirname, 'fixtures');
const golden = join(fixtures, 'retro');
const script = join(import.meta.dirname, '../scripts/retro.ts');
const folder = mkdtempSync(join(tmpdir(), 'bokgi-retro-'));

beforeAll(() => {
	for (const content of ['base', 'retro/content'])
		cpSync(join(fixtures, content), join(folder, 'content'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: string, env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[script, ...line.split(' ').filter(Boolean)],
		{
			cwd: folder,
			encoding: 'utf8',
			env: {
				PATH: process.env['PATH'],
				BOKGI_NOW: '2026-08-15',
				BOKGI_CACHE: join(folder, 'cache'),
				TZ: 'Pacific/Auckland',
				...env,
			},
		},
	);
	return { status, stdout, stderr: stderr.replaceAll(folder, '.') };
}

const linesOf = (file: string) => readFileSync(join(golden, file), 'utf8').trimEnd().split('\n');

describe('the command', () => {
	test.each(linesOf('runs.txt'))('prints what is expected for: %s', async (line) => {
		const { status, stdout, stderr } = run(line);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const name = line.replace(/ --?/g, ' ').replaceAll(' ', '-');
		await expect(stdout).toMatchFileSnapshot(
			join(golden, `expected/${name}.${line.includes('json') ? 'json' : 'md'}`),
		);
	});

	test('takes the last quarter that is over when none is named', () => {
		expect(run('').stdout).toBe(run('2026-q2').stdout);
		expect(run('', { BOKGI_NOW: '2026-06-30' }).stdout).toMatch(/^# Retrospective Q1 2026\n/);
	});

	test('says what is wrong with what was typed, and exits with 2', async () => {
		const told = linesOf('wrong.txt').map((line) => {
			const { status, stdout, stderr } = run(line);
			return `$ npm run retro -- ${line}\n${stdout}${stderr}--- exit ${status}\n`;
		});
		await expect(told.join('\n')).toMatchFileSnapshot(join(golden, 'expected/wrong.txt'));
	});

	test('tells of one edition alone', () => {
		const { status, stderr } = run('2026-q2', { BOKGI_AUDIENCE: 'public' });
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: 'Unexpected absence of reports, expected at least one.\n',
		});
	});

	test('exits with 1 for content with errors', () => {
		const broken = join(folder, 'broken');
		cpSync(join(folder, 'content'), broken, { recursive: true });
		const file = join(broken, 'incidents/2026/2026-04-02-web-slow.mdx');
		writeFileSync(file, readFileSync(file, 'utf8').replace('sev3', 'sev9'));
		appendFileSync(file, '{code}\n');
		const { status, stdout, stderr } = run('2026-q2 --content broken');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toBe('Unexpected errors in the content (2), expected none. See `npm run check`.\n');
	});
});
