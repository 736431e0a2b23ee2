/** The guide "your first postmortem in ten minutes", followed step by step: its commands run, and what it says to paste is pasted. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFixture } from './commands.ts';
import { output, root, sampleContent } from './site.ts';

/** The blocks of a guide in their order. */
function blocksOf(guide: string): { language: string; text: string }[] {
	return [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
		language,
		text,
	}));
}

/** Stands in for npm, so that the commands are the guide's and the packages this project's. */
const npm = `npm() { shift; if [ "$1" = -s ]; then shift; fi; script=$1; shift; if [ "$1" = -- ]; then shift; fi; "$BOKGI_NODE" "$BOKGI_ROOT/scripts/$script.ts" "$@"; }`;

describe.each(['en', 'ko'])('the guide in %s', (locale) => {
	test('works as it stands, and leaves a report for colleagues to review', async () => {
		const guide = readFileSync(join(root, 'src/handbook', locale, 'first-postmortem.mdx'), 'utf8');
		const file = /`(content\/incidents\/2026\/[^`]+\.mdx)`/.exec(guide)?.[1] ?? '';
		mkdirSync(output, { recursive: true });
		const folder = mkdtempSync(join(output, 'guide-'));
		cpSync(sampleContent, join(folder, 'content'), { recursive: true });
		const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
		git('init', '-q', '-b', 'main');
		git('config', 'user.name', 'a');
		git('config', 'user.email', 'a@example.org');
		git('add', '-A');
		git('commit', '-qm', 'Samples');

		const printed: string[] = [];
		for (const { language, text } of blocksOf(guide)) {
			const path = join(folder, file);
			if (language === 'yaml')
				writeFileSync(path, readFileSync(path, 'utf8').replace(/^authors:/m, `${text}authors:`));
			else if (language === 'mdx') {
				const front = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
				writeFileSync(path, `${front}\n${text}`.replace('status: draft', 'status: in-review'));
			} else {
				expect(language).toBe('sh');
				const { status, stdout, stderr } = spawnSync('bash', ['-ec', `${npm}\n${text}`], {
					cwd: folder,
					encoding: 'utf8',
					env: {
						PATH: process.env['PATH'],
						HOME: process.env['HOME'],
						BOKGI_NODE: process.execPath,
						BOKGI_ROOT: root,
						BOKGI_CACHE: join(output, 'cache-guide'),
						BOKGI_NOW: '2026-05-21T09:00:00+09:00',
					},
				});
				expect([text, status, stderr.replace(/^note: .*\n/gm, '')]).toEqual([text, 0, expect.any(String)]);
				printed.push(stdout);
			}
		}
		const [made = '', checked = '', similar = '', announced = '', , brief = ''] = printed;
		expect(made).toContain(file);
		expect(checked).toContain('no problems in 1 file');
		const report = readFileSync(join(folder, file), 'utf8');
		expect(report).not.toMatch(/^# |\{\/\*/m);
		await expect(report).toMatchFileSnapshot(join(writeFixture, 'guide', `${locale}.mdx`));
		expect(similar).toMatch(/^1\. .+/);
		expect(announced).toContain(locale === 'ko' ? '장애 발생 시간' : 'Time:');
		expect(brief).toContain('- [ ] ');
	});
});
