import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { projectFolder } from '../src/site/cache-folder.ts';
import { sampleContent } from '../src/site/sample-folder.ts';
import { generate } from '../tests/bench/generate.ts';
import { plainSite } from '../tests/bench/plain-site.ts';
import { middleOf, timeSaves } from '../tests/bench/saves.ts';
import { measureSearch, searchFigures } from '../tests/bench/search.ts';
import { reportStages, runStage, type Stage } from '../tests/bench/stages.ts';
import { trendsText } from '../tests/bench/trends.ts';
import { launch } from '../tests/browser.ts';
import { startDev } from '../tests/dev-server.ts';
import { CliError, runCommand } from './command.ts';

await runCommand(
	{
		usage: 'npm run bench --',
		describe:
			'Writes seeded reports, then measures check, the brief of one change, build and rebuild after one edit, beside a plain Astro site over the same text.',
		options: {
			incidents: { type: 'string', value: 'N', describe: 'How many reports (default 1000)' },
			locales: { type: 'string', value: 'LIST', describe: 'Locales of the site (default en)' },
			'no-plain': { type: 'boolean', describe: 'Leave out the plain site' },
			saves: { type: 'boolean', describe: 'Measure saves in the development server too; needs Chromium' },
			json: { type: 'string', value: 'FILE', describe: 'Write the figures as JSON too' },
			trends: { type: 'boolean', describe: 'Measure the trends page and the analysis too; needs Chromium' },
			search: {
				type: 'boolean',
				describe:
					'Measure search instead, on the judged reports among generated ones (720 in all by default)',
			},
			judged: {
				type: 'string',
				value: 'DIR',
				describe: 'Folder of the judged reports and questions (default ../shared/search)',
			},
			keep: { type: 'boolean', describe: 'Keep the working folder and print its path' },
		},
		examples: [
			'npm run bench -- --incidents 3000',
			'npm run bench -- --incidents 300 --locales en,ko --no-plain',
			'npm run bench -- --incidents 10000 --trends --no-plain',
			'npm run bench -- --search --incidents 3000',
		],
	},
	async ({
		incidents: wished,
		locales = 'en',
		'no-plain': noPlain,
		saves,
		trends,
		json,
		search,
		judged,
		keep,
	}) => {
		const incidents = wished ?? (search ? '720' : '1000');
		const count = Number(incidents);
		if (!Number.isInteger(count) || count < 1)
			throw new CliError(`Unexpected number \`${incidents}\`, expected 1 or more.`);
		const folder = mkdtempSync(join(tmpdir(), 'bokgi-bench-'));
		if (search) {
			const collection = resolve(judged ?? join(projectFolder, '..', 'shared', 'search'));
			for (const name of ['docs.json', 'queries-dev.json'])
				if (!existsSync(join(collection, name)))
					throw new CliError(
						`Unexpected folder \`${collection}\`, expected one with \`${name}\` (--judged DIR).`,
					);
			const figures = await measureSearch(collection, folder, count, (step) =>
				process.stderr.write(`${step} …\n`),
			);
			process.stdout.write(searchFigures(figures));
			if (json) writeFileSync(json, `${JSON.stringify(figures, null, '\t')}\n`);
			rmSync(folder, { recursive: true, force: true });
			return 0;
		}
		const content = join(folder, 'content');
		const out = join(folder, 'dist');
		const environment = {
			BOKGI_CONTENT: content,
			BOKGI_OUT: out,
			BOKGI_NOW: '2026-11-01',
			BOKGI_CACHE: join(folder, 'cache'),
			ASTRO_TELEMETRY_DISABLED: '1',
		};
		const paths = generate(content, count, locales.split(','), sampleContent);
		const stages: Stage[] = [];
		const bokgi = async (stage: string, script: string, output?: string, ...args: readonly string[]) =>
			stages.push(
				await runStage(
					stage,
					[process.execPath, '--import', './scripts/compile-cache.mjs', join('scripts', script), ...args],
					environment,
					projectFolder,
					output,
				),
			);

		await bokgi('check', 'check.ts');
		await bokgi('check again', 'check.ts');
		const edited = join(content, paths[Math.floor(count / 2)] ?? '');
		commit(content, 'Before');
		appendFileSync(edited, '\nOne more sentence in a pull request.\n');
		commit(content, 'After');
		await bokgi('brief of one change', 'brief.ts', undefined, '--base', 'HEAD~1');
		await bokgi('brief again', 'brief.ts', undefined, '--base', 'HEAD~1');
		// A build from nothing: what check has kept would make it look faster than on a fresh machine.
		rmSync(environment.BOKGI_CACHE, { recursive: true, force: true });
		await bokgi('build', 'build.ts', out);
		const trendFigures = trends ? await trendsText(out, environment, stages.at(-1)?.cpuSeconds) : '';
		appendFileSync(edited, '\nOne more sentence after the build.\n');
		await bokgi('rebuild after one edit', 'build.ts', out);
		if (!noPlain) stages.push(...(await plainSite(folder, content, environment)));
		const shown = saves ? await savesShown(edited, content, environment.BOKGI_CACHE) : [];
		reportStages(stages, count, locales, json);
		if (trendFigures !== '') process.stdout.write(`\n${trendFigures}`);
		if (shown.length > 0)
			process.stdout.write(
				`\nA save in \`npm run dev\` shows after ${middleOf(shown).toFixed(0)} ms in the middle, ${Math.max(...shown).toFixed(0)} ms at most (${shown.length} saves).\n`,
			);
		if (keep) process.stdout.write(`\n${folder}\n`);
		else rmSync(folder, { recursive: true, force: true });
		return 0;
	},
);

/** Commits everything below a folder, which becomes a repository of its own. */
function commit(folder: string, message: string): void {
	const git = (...args: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
			cwd: folder,
			stdio: 'ignore',
		});
	if (!existsSync(join(folder, '.git'))) git('init');
	git('add', '--all');
	git('commit', '--message', message);
}

/** Milliseconds from each of twenty saves of a report to the page that shows it. */
async function savesShown(file: string, content: string, cache: string): Promise<number[]> {
	process.stderr.write('saves in development …\n');
	const [dev, browser] = [await startDev(content, cache), await launch()];
	try {
		const report = { file, address: `${dev.address}/incidents/${basename(file, '.mdx')}/` };
		return await timeSaves(browser, report, 20);
	} finally {
		await browser.close();
		await dev.close();
	}
}
