/** `npm run brief` on changes that take something away or act on other files, each in a repository of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { copiedContent, runScript } from './commands.ts';

const recurring = 'incidents/2026/2026-02-10-주문-커넥션-고갈.mdx';
const first = 'incidents/2025/2025-03-04-orders-timed-out.mdx';
const slow = 'incidents/2026/2026-06-01-slow-orders.mdx';

let content: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: dirname(content), stdio: 'pipe' });
const brief = (args = ['--base', 'main', '--lang', 'en'], cwd = dirname(content)) =>
	runScript('brief', args, { content, cwd });
const edit = (file: string, from: string, to: string) => {
	const text = readFileSync(join(content, file), 'utf8');
	expect(text).toContain(from);
	writeFileSync(join(content, file), text.replace(from, to));
};

beforeEach(() => {
	content = copiedContent();
	mkdirSync(join(content, 'five-whys'), { recursive: true });
	writeFileSync(
		join(content, 'five-whys/2026-02-10-주문-커넥션-고갈.mdx'),
		`---
incident: 2026-02-10-주문-커넥션-고갈
title: 왜 또 커넥션이 모자랐나
problem: 주문의 60%가 실패했다.
whys:
  - { why: 왜 실패했나?, because: 커넥션이 없었다. }
  - { why: 왜 없었나?, because: 상한이 없었다. }
  - { why: 왜 상한이 없었나?, because: 손으로 나누었다., cause: process/manual-step }
---
`,
	);
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Base');
});

test('a report that is removed is named with its open actions and the files that still name it', () => {
	rmSync(join(content, recurring));
	const { stdout } = brief();
	expect(stdout).toContain('1 report is new, changed, renamed or removed since `main`.');
	expect(stdout).toContain(
		[
			'## Removed: 쿠폰 배치가 주문 커넥션을 다 써서 주문이 실패',
			'',
			`\`content/${recurring}\``,
			'',
			'- **Address**: `/incidents/2026-02-10-주문-커넥션-고갈/` is gone: links to it break',
			'- **Open actions that go with it**:',
			'  - 데이터베이스 계정마다 커넥션 상한을 건다 (data, due 2026-03-31)',
			'- **Check, in files outside this change**: errors: 1, warnings: 0',
			'  - `content/five-whys/2026-02-10-주문-커넥션-고갈.mdx`:2: **error** Unexpected \\`2026-02-10-주문-커넥션-고갈\\` in \\`incident\\`, expected the id of a report that exists `dangling-reference`',
			'',
			'## Five questions',
		].join('\n'),
	);
});

test('a public edition tells of a removed public report and of no other', () => {
	rmSync(join(content, recurring));
	rmSync(join(content, first));
	const { stdout } = runScript('brief', ['--base', 'main'], {
		content,
		cwd: dirname(content),
		env: { BOKGI_AUDIENCE: 'public' },
	});
	expect(stdout).toContain('## Removed: Orders timed out for half an hour');
	expect(stdout).not.toMatch(/주문|커넥션/);
});

describe('a report that is renamed', () => {
	test('counts once, names both, and says what its address breaks', () => {
		const to = 'incidents/2026/2026-02-10-coupon-batch.mdx';
		renameSync(join(content, recurring), join(content, to));
		edit(to, 'status: in-review', 'status: draft');
		const { stdout } = brief();
		expect(stdout).toContain('1 report is new, changed, renamed or removed');
		expect(stdout).toContain('## Renamed: 쿠폰 배치가 주문 커넥션을 다 써서 주문이 실패');
		expect(stdout).toContain(`Renamed from \`content/${recurring}\` to \`content/${to}\``);
		expect(stdout).toContain('`/incidents/2026-02-10-주문-커넥션-고갈/` is gone: links to it break');
		expect(stdout).toContain('five-whys/2026-02-10-주문-커넥션-고갈.mdx`:2: **error** Unexpected');
		expect(stdout).toContain('In review → Draft');
		expect(stdout).not.toMatch(/## (New|Removed)/);
	});
	test('breaks nothing where only its folder is another', () => {
		mkdirSync(join(content, 'incidents/old'));
		renameSync(join(content, slow), join(content, 'incidents/old/2026-06-01-slow-orders.mdx'));
		const { stdout } = brief();
		expect(stdout).toContain('## Renamed: Orders are slow');
		expect(stdout).not.toContain('links to it break');
	});
	test('is another one where little of it is left', () => {
		rmSync(join(content, slow));
		writeFileSync(
			join(content, 'incidents/2026/2026-05-30-mail.mdx'),
			'---\ntitle: No mail\nsummary: Mail waited.\nlang: en\nstatus: draft\n---\n',
		);
		const { stdout } = brief();
		expect(stdout).toContain('## New: No mail');
		expect(stdout).toContain('## Removed: Orders are slow');
	});
});

test('severity, kind and visibility are told with what they were', () => {
	edit(slow, 'severity: sev2', 'severity: sev1\nkind: near-miss\nvisibility: public');
	expect(brief().stdout).toContain(
		'- **Facts**: Incident → Near miss · SEV2 → SEV1 · Checkout · Draft · Internal → Public',
	);
});

test('a change of the organisation comes with what check says of files that did not change', () => {
	edit('taxonomy/services.yaml', 'id: checkout', 'id: ordering');
	const { stdout } = brief();
	expect(stdout).toContain('acts on every report: `content/taxonomy/services.yaml`');
	expect(stdout).toMatch(/\*\*Check, in files outside this change\*\*: errors: [1-9]/);
	expect(stdout).toMatch(/`content\/incidents\/\d{4}\/[^`]+`:\d+: \*\*error\*\* Unexpected service/);
});

test('paths count from the root of the repository, wherever the command is typed', () => {
	edit(slow, 'severity: sev2', 'severity: sev1');
	expect(brief(undefined, join(content, 'incidents')).stdout).toContain(`\`content/${slow}\``);
});

test('similar incidents are judged by those that are listed: none that came later', () => {
	edit(first, 'title: Orders timed out for half an hour', 'title: Orders timed out for 30 minutes');
	const { stdout } = brief();
	expect(stdout).toContain('Orders timed out for 30 minutes');
	expect(stdout).not.toMatch(/Similar incidents/);
});

describe('a base that is not there', () => {
	test('comes with the branches that are, and how to fetch it', () => {
		git('branch', 'release');
		git('remote', 'add', 'origin', 'https://git.example.org/x.git');
		const { status, stderr } = brief(['--base', 'origin/main']);
		expect(stderr).toBe(
			'Unexpected revision `origin/main`, expected one that the repository has. Fetch it: `git fetch origin main:refs/remotes/origin/main`. Its branches: `main`, `release`.\n',
		);
		expect(status).toBe(2);
	});
	test('is not fetched from a remote that is not there', () => {
		expect(brief(['--base', 'origin/main']).stderr).toBe(
			'Unexpected revision `origin/main`, expected one that the repository has. Its branches: `main`.\n',
		);
	});
});
