/** `npm run init` as it is typed, without a terminal: golden files in `fixtures/write/init`. Renew them with `vitest -u`. */
import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript, writeFixture } from './commands.ts';
import { output, sampleContent } from './site.ts';

function samples(): string {
	mkdirSync(output, { recursive: true });
	const content = join(mkdtempSync(join(output, 'init-')), 'content');
	cpSync(sampleContent, content, { recursive: true });
	execFileSync('git', ['init', '-q', '-b', 'main', dirname(content)]);
	const git = (...args: string[]) => execFileSync('git', ['-C', dirname(content), ...args]);
	git('add', '-A');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Samples');
	return content;
}

const filesOf = (content: string) =>
	readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
		.sort();

const en = [
	'--name',
	'Harbour postmortems',
	'--name-ko',
	'하버 복기',
	'--address',
	'https://reports.harbour.example/',
	'--service',
	'orders=Orders',
	'--team',
	'shop=Shop team',
	'--time-zone',
	'Europe/Lisbon',
];
const ko = [
	'--locales',
	'ko',
	'--name',
	'하버 복기',
	'--address',
	'https://reports.harbour.example/pm/',
	'--service',
	'order=주문',
	'--team',
	'commerce',
];

describe.each([
	['en', en],
	['ko', ko],
])('with everything given (%s)', (name, args) => {
	test('writes the organisation, removes the samples and leaves a draft that check accepts', async () => {
		const content = samples();
		const run = (script: string, ...rest: string[]) =>
			runScript(script, rest, { content, cwd: dirname(content) });
		const { status, stdout, stderr } = run('init', ...args, '--yes');
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const files = filesOf(content);
		expect(files).toHaveLength(7);
		for (const file of files.filter((path) => !/causes|severities|glossary/.test(path)))
			await expect(readFileSync(join(content, file), 'utf8')).toMatchFileSnapshot(
				join(writeFixture, 'init', name, file),
			);
		expect(stdout).toMatch(
			name === 'ko' ? /지웠습니다: 예시 파일 \d\d개/ : /Removed: \d\d files of the samples/,
		);
		const { stdout: json, status: clean } = run('check', '--format', 'json');
		expect(JSON.parse(json).summary).toMatchObject({ files: 1, errors: 0 });
		expect(clean).toBe(0);
	});
});

test('keeps what git could not give back, and says so', () => {
	const content = samples();
	const mine = join(content, 'incidents/2026/2026-11-20-mine.mdx');
	writeFileSync(mine, '---\ntitle: Mine\n---\n');
	appendFileSync(join(content, 'incidents/2026/2026-04-21-free-shipping-for-everyone.mdx'), '\nChanged.\n');
	const { stdout, status } = runScript('init', [...en, '--yes'], { content, cwd: dirname(content) });
	expect(stdout).toContain(
		'Kept, since git does not have them as they are: content/incidents/2026/2026-04-21-free-shipping-for-everyone.mdx, content/incidents/2026/2026-11-20-mine.mdx',
	);
	expect(filesOf(content)).toContain('incidents/2026/2026-11-20-mine.mdx');
	expect(status).toBe(0);
});

describe('without a terminal', () => {
	test('a dry run says what it would do and does nothing; without --yes nothing is deleted', () => {
		const content = samples();
		const before = filesOf(content);
		const dry = runScript('init', [...en, '--dry-run'], { content, cwd: dirname(content) });
		expect(dry.stdout).toContain('  content/incidents/2025/2025-01-16-checkout-connection-pool.mdx\n');
		expect(dry.status).toBe(0);
		const refused = runScript('init', en, { content, cwd: dirname(content) });
		expect(refused.stderr).toContain('Unexpected absence of `--yes`');
		expect(refused.status).toBe(2);
		expect(filesOf(content)).toEqual(before);
		expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('bokgi.example.org');
	});

	test('every mistake is named', () => {
		// A copy: what goes wrong here must not cost the samples.
		const content = samples();
		const { stderr, status } = runScript(
			'init',
			[
				'--name',
				'x',
				'--address',
				'not an address',
				'--service',
				'Two Words',
				'--team',
				'a=A',
				'--time-zone',
				'Mars/Base',
				'--locales',
				'en,fr',
				'--yes',
			],
			{ content },
		);
		for (const hint of ['`address`', 'Two Words', '`timeZone`', '`locales.1`'])
			expect(stderr).toContain(hint);
		expect(status).toBe(2);
		expect(runScript('init', [], { content }).stderr).toContain('Unexpected absence of `--name`');
		const partly = runScript('init', ['--address', 'nowhere', '--time-zone', 'Mars/Base'], {
			content,
		}).stderr;
		expect(partly.match(/`(?:--name|address|timeZone)`/g)).toEqual(['`--name`', '`address`', '`timeZone`']);
	});

	test('a folder without site.yaml is refused as such', () => {
		const content = mkdtempSync(join(output, 'init-'));
		const { stderr, status } = runScript('init', [...en, '--yes'], { content });
		expect(stderr).toContain('without site.yaml, expected a content folder with the samples');
		expect(status).toBe(2);
		expect(filesOf(content)).toEqual([]);
	});

	test("an organisation's own content is never touched", () => {
		const content = join(writeFixture, 'content');
		const before = filesOf(content);
		const { stderr, status } = runScript('init', [...en, '--yes'], { content });
		expect(stderr).toContain("this content is an organisation's own");
		expect(status).toBe(2);
		expect(filesOf(content)).toEqual(before);
	});
});
