/**
 * Set up once for a whole test run: gives the run a name, by which the test files, each in a process of its own, find
 * the one build of the sample site that they share. Nothing is built until a test asks (`sampleSite` of `site.ts`).
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Name of this test run. */
		run: string;
	}
}

export default function setUp(project: TestProject): () => void {
	const output = join(import.meta.dirname, '.output');
	const run = `${process.pid}-${Date.now()}`;
	mkdirSync(output, { recursive: true });
	project.provide('run', run);
	return () => {
		for (const file of readdirSync(output)) if (file.startsWith(`site-${run}`)) rmSync(join(output, file));
	};
}
