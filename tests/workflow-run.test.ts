/** The shell steps of the workflows, run in order in a fresh clone: of a good pull request, of a bad one, and to publish. */
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, sampleContent } from './site.ts';
import { runShell, type ShellResult, step } from './workflow-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bokgi-clone-'));
const clone = join(folder, 'clone');
const runner = join(folder, 'runner');
const summary = join(folder, 'summary.md');
const report = 'content/incidents/2026/2026-11-20-from-a-fork.mdx';
const text = `---
title: Search was slow for ten minutes
summary: Results took five seconds until a node was restarted.
status: draft
services: [search]
authors: [search-oncall]
---

## What happened

A node swapped.
`;
let base = '';

const git = (...args: string[]) =>
	execFileSync(
		'git',
		['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args],
		{ cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
	).trim();

/** A clone of what is here, changes that are not committed included, and a pull request that adds a report. */
beforeAll(() => {
	mkdirSync(clone);
	mkdirSync(runner);
	const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
		mkdirSync(dirname(join(clone, file)), { recursive: true });
		cpSync(join(root, file), join(clone, file));
	}
	rmSync(join(clone, 'content'), { recursive: true });
	cpSync(sampleContent, join(clone, 'content'), { recursive: true });
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('commit', '-q', '-m', 'All there is');
	base = git('rev-parse', 'HEAD');
	writeFileSync(join(clone, report), text);
	git('add', '-A');
	git('commit', '-q', '-m', 'Tell of slow search');
	// Installing takes minutes and a network; the step finds everything installed, as here.
	execFileSync(process.execPath, [join(root, 'scripts/ensure-installed.mjs')]);
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a step with what the runner gives it, and nothing of this process. */
function run(
	file: string,
	name: string,
	environment: Readonly<Record<string, string>> = {},
): Promise<ShellResult> {
	return runShell(step(file, name).run ?? '', clone, {
		RUNNER_TEMP: runner,
		GITHUB_STEP_SUMMARY: summary,
		BOKGI_NOW: '2026-11-22',
		...environment,
	});
}

describe('a pull request', () => {
	const file = 'pull-request.yml';

	test('is installed and checked', async () => {
		expect(await run(file, 'Install')).toMatchObject({ status: 0 });
		const check = await run(file, 'Check');
		expect(check.output).not.toContain('::error');
		expect(check.status).toBe(0);
	});

	test('gets a brief, for the comment and for the summary of the run', async () => {
		expect(step(file, 'Write the brief').env).toEqual({
			BASE: '$' + '{{ github.event.pull_request.base.sha }}',
		});
		expect(await run(file, 'Write the brief', { BASE: base })).toMatchObject({ status: 0 });
		const brief = readFileSync(join(runner, 'brief/brief.md'), 'utf8');
		expect(brief).toContain('Search was slow for ten minutes');
		expect(readFileSync(summary, 'utf8')).toBe(brief);
	});

	test('gets a preview that has its report', async () => {
		const { status, output } = await run(file, 'Build the preview');
		expect(output).toContain('Built');
		expect(status).toBe(0);
		expect(existsSync(join(runner, 'preview/incidents/2026-11-20-from-a-fork/index.html'))).toBe(true);
		expect(existsSync(join(runner, 'preview/drafts/index.html'))).toBe(true);
	});

	test('with an error fails its check, with the line for GitHub to mark', async () => {
		writeFileSync(join(clone, report), text.replace('[search]', '[serch]'));
		try {
			const { status, output } = await run(file, 'Check');
			expect(status).toBe(1);
			expect(output).toContain(`::error file=${report},line=5,endLine=5,col=12`);
		} finally {
			writeFileSync(join(clone, report), text);
		}
	});
});

describe('a merge request on GitLab', () => {
	const jobs = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Readonly<
		Record<string, { readonly script: readonly string[] }>
	>;
	const runJob = (name: string, environment: Readonly<Record<string, string>> = {}) =>
		runShell(jobs[name]?.script.join('\n') ?? 'exit 99', clone, { BOKGI_NOW: '2026-11-22', ...environment });
	const problems = () =>
		JSON.parse(readFileSync(join(clone, 'problems.json'), 'utf8')) as {
			check_name: string;
			location: object;
		}[];

	afterAll(() => {
		for (const file of ['problems.json', 'brief.md']) rmSync(join(clone, file), { force: true });
	});

	test('is checked, with a list of problems that is there when the check fails, too', async () => {
		expect(await runJob('check')).toMatchObject({ status: 0 });
		expect(problems().filter(({ location }) => JSON.stringify(location).includes(report))).toEqual([]);
		writeFileSync(join(clone, report), text.replace('[search]', '[serch]'));
		try {
			const { status, output } = await runJob('check');
			expect(status).toBe(1);
			expect(output).toContain('serch');
			expect(problems()).toContainEqual(
				expect.objectContaining({
					check_name: 'unknown-service',
					location: { path: report, lines: { begin: 5, end: 5 } },
				}),
			);
		} finally {
			writeFileSync(join(clone, report), text);
		}
	});

	test('gets a brief', async () => {
		expect(await runJob('brief', { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).toMatchObject({ status: 0 });
		expect(readFileSync(join(clone, 'brief.md'), 'utf8')).toContain('Search was slow for ten minutes');
	});
});

describe('publishing', () => {
	const cache = join(clone, '.cache/bokgi');
	const publish = (audience: string) =>
		run('publish.yml', 'Build', { BOKGI_AUDIENCE: audience, BOKGI_CACHE: cache });

	test('an internal edition leaves its pages for the next build, which is quicker by them', {
		timeout: 300_000,
	}, async () => {
		const times: number[] = [];
		for (let build = 0; build < 2; build++) {
			const started = performance.now();
			expect(await publish('internal')).toMatchObject({ status: 0 });
			times.push(performance.now() - started);
		}
		expect(readdirSync(cache).length).toBeGreaterThan(0);
		console.log(`Internal edition: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', then ')}.`);
	});

	test('a public edition is built from nothing, beside a cache of an internal one too, and leaves none', async () => {
		const before = filesWithTimes(cache);
		expect(await publish('public')).toMatchObject({ status: 0 });
		expect(filesWithTimes(cache)).toEqual(before);
		expect(existsSync(join(clone, 'dist/index.html'))).toBe(true);
		expect(existsSync(join(clone, 'dist/drafts'))).toBe(false);
		expect(existsSync(join(clone, 'dist/incidents/2026-11-20-from-a-fork'))).toBe(false);
	});
});

function filesWithTimes(path: string): string[] {
	return execFileSync('find', [path, '-type', 'f', '-printf', '%p %T@\n'], { encoding: 'utf8' })
		.split('\n')
		.sort();
}
