/** Built sites for tests: builds as a person would start them, and the sample site, built once for all test files. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { inject } from 'vitest';
import { filesBelow } from '../src/site/publish.ts';
import { sampleContent } from '../src/site/sample-folder.ts';
import { serve } from '../src/site/serve.ts';

export const root = join(import.meta.dirname, '..');
export { sampleContent };
/** Folder of this test run, deleted at its end. */
export const output = inject('run');

/** The day on which all test builds take place. */
export const today = '2026-11-22';

export interface Run {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	/** What it printed, errors included. */
	readonly log: string;
}

export interface BuildOptions {
	readonly content: string;
	readonly out: string;
	readonly audience?: 'internal' | 'public';
	/** Folder in which it is started; the project's when none is given. */
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Starts `scripts/build.ts`. */
export function startBuild({ content, out, audience, cwd = root, env }: BuildOptions): {
	child: ChildProcess;
	ended: Promise<Run>;
} {
	const options = ['--content', content, '--out', out, ...(audience ? ['--audience', audience] : [])];
	const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), ...options], {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: process.env['PATH'],
			HOME: process.env['HOME'],
			BOKGI_NOW: today,
			BOKGI_CACHE: join(output, 'cache'),
			...env,
		},
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			log += text;
		});
	const ended = new Promise<Run>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status, signal) => resolve({ status, signal, log }));
	});
	return { child, ended };
}

/** Runs `scripts/build.ts` to its end. */
export function build(options: BuildOptions): Promise<Run> {
	return startBuild(options).ended;
}

/** Runs `scripts/build.ts` and throws what it printed unless it published. */
export async function buildOrThrow(options: BuildOptions): Promise<Run> {
	const run = await build(options);
	if (run.status !== 0) throw new Error(`The build ended with ${run.status ?? run.signal}:\n${run.log}`);
	return run;
}

/** The folder of the sample site, built by whichever test file asks first in this run. */
export async function sampleSite(): Promise<string> {
	const out = join(output, 'site');
	const state = join(output, 'site.txt');
	if (takes(state)) {
		const { status, log } = await build({ content: sampleContent, out });
		writeFileSync(
			state,
			status === 0 ? 'built' : `The build of the sample site ended with ${status}:\n${log}`,
		);
	}
	for (;;) {
		const text = readFileSync(state, 'utf8');
		if (text === 'built') return out;
		if (text !== '') throw new Error(text);
		await sleep(100);
	}
}

function takes(file: string): boolean {
	try {
		closeSync(openSync(file, 'wx'));
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** A site on this machine, with the headers that a host should send. `address` has no slash at its end. */
export async function serveSite(
	out: string,
	content = sampleContent,
): Promise<{ address: string; close(): Promise<void> }> {
	const { address, close } = await serve({ out, content }, { port: 0, host: '127.0.0.1' });
	return { address: address.replace(/\/$/, ''), close };
}

/** Every file of a built site with its bytes, those of the search index unpacked. */
export function outputOf(out: string): Map<string, Buffer> {
	return new Map(
		filesBelow(out).map((file) => {
			const bytes = readFileSync(join(out, file));
			return [file, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
		}),
	);
}
