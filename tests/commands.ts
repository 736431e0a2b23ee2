/** Commands for tests: run as they are typed, on a copy of a small organisation's content. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from './site.ts';

/** The content of a small organisation, checked without a problem on {@link writeDay}. */
export const writeFixture = join(root, 'tests/fixtures/write');
export const writeDay = '2026-06-01';

/** A copy of that content in a folder of its own. */
export function copiedContent(): string {
	mkdirSync(output, { recursive: true });
	const content = join(mkdtempSync(join(output, 'write-')), 'content');
	cpSync(join(writeFixture, 'content'), content, { recursive: true });
	return content;
}

export interface CommandRun {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a script of `scripts/` to its end, without a terminal. The content folder is shown as CONTENT in what it prints. */
export function runScript(
	name: string,
	args: readonly string[],
	{ content, env, cwd = root }: { content: string; env?: Readonly<Record<string, string>>; cwd?: string },
): CommandRun {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'scripts', `${name}.ts`), ...args],
		{
			cwd,
			encoding: 'utf8',
			env: {
				PATH: process.env['PATH'],
				HOME: process.env['HOME'],
				BOKGI_NOW: writeDay,
				BOKGI_CACHE: join(output, 'cache-write'),
				BOKGI_CONTENT: content,
				...env,
			},
		},
	);
	const shown = (text: string) => text.replaceAll(content, 'CONTENT');
	return { status, stdout: shown(stdout), stderr: shown(stderr) };
}
