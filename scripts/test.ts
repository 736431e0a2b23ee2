/** Lints, checks types and runs every test; ends with a line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../src/site/cache-folder.ts';
import { CliError, runCommand } from './command.ts';

const results = join(projectFolder, 'tests', '.output', 'results.json');

await runCommand(
	{
		usage: 'npm test --',
		describe: 'Lints, checks types and runs every test; with file names, just the tests of files that match.',
		options: {},
		positionals: '[file …]',
		examples: ['npm test', 'npm test -- src/check', 'npm test -- search.browser'],
	},
	(_options, files) => {
		mkdirSync(dirname(results), { recursive: true });
		rmSync(results, { force: true });
		const lints =
			files.length > 0
				? []
				: [
						run('biome', 'check', '.'),
						run('astro', 'sync') && run('astro', 'check', '--minimumSeverity', 'error'),
					];
		const tested = run(
			'vitest',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}`,
			...files,
		);
		const { passed, failed, skipped } = countTests();
		// A lint or type check that fails is no test, and must not look green.
		const allFailed = failed + lints.filter((clean) => !clean).length;
		console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
		return tested && allFailed === 0 ? 0 : 1;
	},
);

function run(command: string, ...args: string[]): boolean {
	const { status } = spawnSync(command, args, {
		cwd: projectFolder,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** What vitest's own report counts. A file that does not load has no test to count, and counts as one that failed. */
function countTests(): { passed: number; failed: number; skipped: number } {
	let text: string;
	try {
		text = readFileSync(results, 'utf8');
	} catch {
		throw new CliError('The tests did not run to their end.', 1);
	}
	const counted = JSON.parse(text) as Record<
		'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites',
		number
	>;
	return {
		passed: counted.numPassedTests,
		failed: Math.max(counted.numFailedTests, counted.numFailedTestSuites > 0 ? 1 : 0),
		skipped: counted.numPendingTests,
	};
}
