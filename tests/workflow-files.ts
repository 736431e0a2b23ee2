/** The workflows as data, and their shell steps run as a runner does. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './site.ts';

export interface Step {
	readonly name?: string;
	readonly if?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
	readonly if?: string;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly 'timeout-minutes'?: number;
	readonly steps: readonly Step[];
}

export interface Workflow {
	/** The file's name. */
	readonly file: string;
	readonly text: string;
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github', 'workflows');

export const workflows: readonly Workflow[] = readdirSync(folder).map((file) => {
	const text = readFileSync(join(folder, file), 'utf8');
	return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text };
});

/** A workflow by the name of its file. */
export function workflow(file: string): Workflow {
	const found = workflows.find((candidate) => candidate.file === file);
	if (!found) throw new Error(`There is no workflow ${file}.`);
	return found;
}

/** The steps of a workflow, those of all its jobs. */
export function stepsOf({ jobs }: Workflow): Step[] {
	return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** A step of a workflow by its name. */
export function step(file: string, name: string): Step {
	const found = stepsOf(workflow(file)).find((candidate) => candidate.name === name);
	if (!found) throw new Error(`${file} has no step “${name}”.`);
	return found;
}

/** What a shell step printed and how it ended. */
export interface ShellResult {
	readonly status: number | null;
	readonly output: string;
}

const mostMilliseconds = 110_000;

/** Runs a script as GitHub's runner runs a step: in bash, which ends at the first failure, with no more environment than is given. */
export function runShell(
	script: string,
	folderOfRun: string,
	environment: Readonly<Record<string, string>>,
): Promise<ShellResult> {
	const folderOfScript = mkdtempSync(join(tmpdir(), 'bokgi-step-'));
	const file = join(folderOfScript, 'step.sh');
	writeFileSync(file, script);
	const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
		cwd: folderOfRun,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CI: 'true', ...environment },
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	// A step that hangs takes its own children with it.
	const patience = setTimeout(() => child.pid !== undefined && process.kill(-child.pid), mostMilliseconds);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => {
			clearTimeout(patience);
			rmSync(folderOfScript, { recursive: true, force: true });
			resolve({ status, output });
		});
	});
}
