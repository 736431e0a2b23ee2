/** `npm run brief` as it is typed, in a repository of its own: golden files in `fixtures/write/brief`. Renew them with `vitest -u`. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copiedContent, runScript, writeFixture } from './commands.ts';

let content: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: dirname(content), stdio: 'pipe' });
const commit = (message: string) => {
	git('add', '-A');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', message);
};
const run = (args: readonly string[], env = {}) =>
	runScript('brief', args, { content, env, cwd: dirname(content) });
const recurring = 'incidents/2026/2026-02-10-주문-커넥션-고갈.mdx';
const empty = 'incidents/2026/2026-05-02-search-found-nothing.mdx';

beforeAll(() => {
	content = copiedContent();
	git('init', '-q', '-b', 'main');
	const kept = join(dirname(content), 'kept.mdx');
	renameSync(join(content, recurring), kept);
	commit('Base');
	git('switch', '-qc', 'change');
	renameSync(kept, join(content, recurring));
	const first = join(content, 'incidents/2025/2025-03-04-orders-timed-out.mdx');
	writeFileSync(
		first,
		readFileSync(first, 'utf8').replace(
			'status: dropped\n    reason: Waits for the larger database.',
			'status: open',
		),
	);
	rmSync(join(content, empty));
	commit('Change');
	// What is not committed yet counts, too.
	mkdirSync(join(content, 'five-whys'), { recursive: true });
	writeFileSync(
		join(content, 'five-whys/2026-02-10-주문-커넥션-고갈.mdx'),
		`---
incident: 2026-02-10-주문-커넥션-고갈
title: 왜 또 커넥션이 모자랐나
problem: 주문의 60%가 실패했다.
whys:
  - why: 왜 실패했나?
    because: 커넥션이 없었다.
  - why: 왜 없었나?
    because: 손으로 나눈 상한이 없었다.
    cause: process/manual-step
---
`,
	);
});

test.each([
	['en', ['--base', 'main']],
	['ko', ['--base', 'main', '--lang', 'ko']],
])('tells what is known of each change (%s)', async (name, args) => {
	const { status, stdout, stderr } = run(args);
	await expect(stdout).toMatchFileSnapshot(join(writeFixture, 'brief', `${name}.md`));
	expect(stderr).toBe('');
	expect(status).toBe(0);
});

test('says that an action was promised before, in the other language too, and how it stands', () => {
	const { stdout } = run(['--base', 'main']);
	expect(stdout).toMatch(
		/계정마다 커넥션 상한을 건다” was promised before, on 2025-03-04 .*Limit the connections of each database account”, and is open/,
	);
});

test('a public edition tells nothing of internal reports', () => {
	const { status, stdout } = run(['--base', 'main'], { BOKGI_AUDIENCE: 'public' });
	expect(stdout).toContain('changed files are not in this edition');
	expect(stdout).toContain('Orders timed out');
	expect(stdout).not.toMatch(/주문|커넥션|쿠폰|search-found/);
	expect(status).toBe(0);
});

test('is short where nothing changed', () => {
	const { stdout } = run(['--base', 'HEAD'], {});
	expect(stdout).toContain('1 report is new, changed, renamed or removed since `HEAD`.');
	expect(stdout).not.toContain('Orders timed out for half an hour](');
});

describe('what authors wrote', () => {
	test('is no markup, link, mention or HTML in it', () => {
		const hostile = join(content, 'incidents/2026/2026-06-01-slow-orders.mdx');
		const before = readFileSync(hostile, 'utf8');
		writeFileSync(
			hostile,
			before.replace(
				'title: Orders are slow',
				"title: '@team <img src=x> **bold** [x](https://evil.example) <!-- x --> `code`'",
			),
		);
		const { stdout } = run(['--base', 'main']);
		writeFileSync(hostile, before);
		expect(stdout).not.toMatch(/@team|<img|\*\*bold|\]\(https:\/\/evil|<!-- x/);
		expect(stdout).toContain('team &lt;img src=x&gt; bold x');
	});

	test('that cannot be read is named with what check says', () => {
		const broken = join(content, 'incidents/2026/2026-06-01-slow-orders.mdx');
		const before = readFileSync(broken, 'utf8');
		writeFileSync(broken, before.replace('---\n', '---\n: ]\n'));
		const { status, stdout } = run(['--base', 'main']);
		writeFileSync(broken, before);
		expect(stdout).toContain('## Changed: `content/incidents/2026/2026-06-01-slow-orders.mdx`');
		expect(stdout).toContain('This file cannot be read as a report');
		expect(status).toBe(0);
	});

	test('and the files of the organisation are named when they changed', () => {
		appendFileSync(join(content, 'glossary.yaml'), '- [배치, batch]\n');
		expect(run(['--base', 'main']).stdout).toContain(
			"The organisation's files changed, which acts on every report: `content/glossary.yaml`",
		);
	});
});

describe('wrong use ends with 2', () => {
	test.each([
		['no revision', [], 'expected the revision that the changes start from'],
		['a revision that is none', ['--base', 'nowhere'], 'Unexpected revision `nowhere`'],
		['a revision that looks like an option', ['--base=--output=x'], 'Unexpected revision'],
		['a language that is none', ['--base', 'main', '--lang', 'xx'], 'expected `en` or `ko`'],
	])('%s', (_name, args, hint) => {
		const { status, stdout, stderr } = run(args);
		expect(stderr).toContain(hint);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test('a folder outside a repository', () => {
		const { status, stderr } = run(['--base', 'main'], { GIT_DIR: '/nonexistent' });
		expect(stderr).toContain('expected one inside a git repository');
		expect(status).toBe(2);
	});
});
