/**
 * Set up once for a whole test run: a folder of its own below `.output`, in which the test files, each in a process of
 * its own, find the one build of the sample site that they share. Nothing is built until a test asks (`sampleSite` of
 * `site.ts`). The folder is deleted at the end, and so are those of runs that were killed.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of this test run. */
		run: string;
	}
}

const output = join(import.meta.dirname, '.output');

export default function setUp(project: TestProject): () => void {
	mkdirSync(output, { recursive: true });
	for (const name of readdirSync(output)) {
		const owner = /^run-(\d+)$/.exec(name)?.[1];
		if (owner && !isRunning(Number(owner))) rmSync(join(output, name), { recursive: true, force: true });
	}
	const run = join(output, `run-${process.pid}`);
	rmSync(run, { recursive: true, force: true });
	mkdirSync(run);
	project.provide('run', run);
	return () => rmSync(run, { recursive: true, force: true });
}

function isRunning(owner: number): boolean {
	try {
		process.kill(owner, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
