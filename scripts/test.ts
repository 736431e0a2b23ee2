/** Lints, checks types and runs every test; ends with a line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'tests', '.output', 'results.json');
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

const run = (command: string, ...args: string[]) =>
	spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	}).status === 0;

const selection = process.argv.slice(2);
const whole = selection.length === 0;
const steps = [
	...(whole
		? [
				run('biome', 'check', '.'),
				run('astro', 'sync') && run('astro', 'check', '--minimumSeverity', 'error'),
			]
		: []),
	run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...selection),
];

const counted = JSON.parse(readFileSync(results, 'utf8')) as {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numFailedTestSuites: number;
};
// A file that fails to load has no test to count, and a failed lint or type check is no test: neither may look green.
const failed =
	Math.max(counted.numFailedTests, counted.numFailedTestSuites > 0 ? 1 : 0) +
	(steps.slice(0, -1).includes(false) ? 1 : 0);
console.log(
	`${counted.numPassedTests} passed, ${failed} failed${counted.numPendingTests ? `, ${counted.numPendingTests} skipped` : ''}`,
);
process.exitCode = steps.every(Boolean) && failed === 0 ? 0 : 1;
