/** A plain Astro site over the same text, with Pagefind: what the figures of Bokgi are divided by. */
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/cache-folder.ts';
import { plainStage, runStage, type Stage } from './stages.ts';

/** Builds and indexes the plain site below a folder, and gives both stages and their sum. */
export async function plainSite(
	folder: string,
	content: string,
	environment: Record<string, string>,
): Promise<Stage[]> {
	const site = join(folder, 'plain');
	cpSync(join(projectFolder, 'tests', 'bench', 'plain'), site, { recursive: true });
	cpSync(join(content, 'incidents'), join(site, 'reports'), { recursive: true });
	mkdirSync(join(site, 'node_modules'), { recursive: true });
	for (const name of ['astro', '@astrojs', 'pagefind', '@pagefind'])
		if (existsSync(join(projectFolder, 'node_modules', name)))
			symlinkSync(join(projectFolder, 'node_modules', name), join(site, 'node_modules', name));
	writeFileSync(join(site, 'package.json'), '{"name":"plain","type":"module","private":true}\n');
	const tool = (name: string) => join(projectFolder, 'node_modules', '.bin', name);
	const build = await runStage(
		'plain Astro: build',
		[tool('astro'), 'build', '--silent'],
		environment,
		site,
		join(site, 'dist'),
	);
	const index = await runStage(
		'plain Astro: Pagefind',
		[tool('pagefind'), '--site', 'dist'],
		environment,
		site,
		join(site, 'dist'),
	);
	return [
		build,
		index,
		{
			stage: plainStage,
			wallSeconds: build.wallSeconds + index.wallSeconds,
			cpuSeconds: sum(build.cpuSeconds, index.cpuSeconds),
			peakMiB: Math.max(build.peakMiB ?? 0, index.peakMiB ?? 0) || undefined,
		},
	];
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? undefined : a + b;
}
