import { text } from '../src/report/text.ts';
import { type BuildResult, buildSite } from '../src/site/build.ts';
import { LockedError } from '../src/site/publish.ts';
import { readSettings } from '../src/site/settings.ts';
import { CliError, runCommand } from './command.ts';
import { requireFolder } from './paths.ts';
import { progressLine } from './progress.ts';

const stepNames = {
	read: 'Reading and checking',
	pages: 'Printing pages',
	search: 'Indexing for search',
	gate: 'Looking for leaks',
};

await runCommand(
	{
		usage: 'npm run build --',
		describe:
			'Checks the content and builds the site, with its search index. The old site stays until the new one is whole.',
		options: {
			content: { type: 'string', value: 'DIR', describe: 'Content folder (BOKGI_CONTENT; default content)' },
			out: { type: 'string', value: 'DIR', describe: 'Folder to write (BOKGI_OUT; default dist)' },
			audience: {
				type: 'string',
				value: 'WHO',
				describe: 'internal or public (BOKGI_AUDIENCE; default as in site.yaml)',
			},
		},
		examples: [
			'npm run build',
			'npm run build -- --content ../reports --out ../site',
			'BOKGI_AUDIENCE=public npm run build',
		],
	},
	async ({ content, out, audience }) => {
		const settings = readSettings({
			...process.env,
			...(content ? { BOKGI_CONTENT: content } : {}),
			...(out ? { BOKGI_OUT: out } : {}),
			...(audience ? { BOKGI_AUDIENCE: audience } : {}),
		});
		requireFolder(settings.content);
		const line = progressLine(process.stderr);
		const started = performance.now();
		try {
			const result = await buildSite(settings, {
				step: (name) => line.step(stepNames[name]),
				progress: (done, total) => line.progress(done, total),
			});
			line.clear();
			return report(result, settings.out, performance.now() - started);
		} catch (error) {
			line.clear();
			throw error instanceof LockedError ? new CliError(error.message) : error;
		}
	},
);

function report(result: BuildResult, out: string, milliseconds: number): number {
	if (result.kind === 'leaks') {
		process.stderr.write('Not published: the output tells what this edition must not.\n');
		for (const { file, what } of result.leaks.slice(0, 50)) process.stderr.write(`  ${file}: ${what}\n`);
		return 1;
	}
	const { diagnostics, summary } = result.check;
	if (result.kind === 'content-errors') {
		process.stderr.write(text({ diagnostics, summary }, { colour: process.stderr.isTTY === true }));
		process.stderr.write('Not built: mend the errors above. The old site, if any, stands.\n');
		return 1;
	}
	const warnings =
		summary.warnings === 0 ? '' : `, ${count(summary.warnings, 'warning')} (\`npm run check\` shows them)`;
	process.stdout.write(
		`Built ${count(result.pages, 'page')} of ${count(result.reports, 'report')} in ${(milliseconds / 1000).toFixed(1)} s into ${out}${warnings}\n`,
	);
	return 0;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
