/** That a reader never meets half a site: the folder beside the site, the lock, and builds that fail or are killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	lutimesSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, LockedError, stage } from '../src/site/publish.ts';
import { build, buildOrThrow, output, outputOf, root, startBuild } from './site.ts';

/** A number that no process has: it was that of one which has ended. */
async function endedProcess(): Promise<number> {
	const child = spawn(process.execPath, ['-e', '']);
	await new Promise((resolve) => child.once('exit', resolve));
	return child.pid ?? 0;
}

describe('a folder being built', () => {
	let folder: string;
	let out: string;
	const put = (where: string, text: string) => {
		mkdirSync(where, { recursive: true });
		writeFileSync(join(where, 'index.html'), text);
	};
	const site = () => readFileSync(join(out, 'index.html'), 'utf8');

	beforeEach(() => {
		folder = mkdtempSync(join(output, 'publish-'));
		out = join(folder, 'site');
	});

	test('takes the place of the site when it is published, and nothing else is left', () => {
		put(out, 'old');
		writeFileSync(join(out, 'page-that-is-gone.html'), '');
		const staging = stage(out);
		put(staging.folder, 'new');
		expect(site()).toBe('old');
		staging.publish();
		expect(site()).toBe('new');
		expect(filesBelow(folder)).toEqual(['site/index.html']);
	});

	test('leaves the site as it was when it is discarded', () => {
		put(out, 'old');
		const staging = stage(out);
		put(staging.folder, 'new');
		staging.discard();
		expect(site()).toBe('old');
		expect(filesBelow(folder)).toEqual(['site/index.html']);
	});

	test('may be the first', () => {
		out = join(folder, 'not', 'yet', 'there');
		const staging = stage(out);
		put(staging.folder, 'new');
		staging.publish();
		expect(site()).toBe('new');
	});

	test('lets no other process in until it is published or discarded', async () => {
		const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
		writeFileSync(`${out}.lock`, String(other.pid));
		put(`${out}.building`, 'of the other');
		expect(() => stage(out)).toThrow(LockedError);
		expect(() => stage(out)).toThrow(`process ${other.pid}`);
		expect(existsSync(`${out}.building/index.html`)).toBe(true);
		other.kill('SIGKILL');
		await new Promise((resolve) => other.once('exit', resolve));
		stage(out).discard();
	});

	test('takes over the lock of a process that has ended, and clears what it left', async () => {
		put(out, 'old');
		put(`${out}.building`, 'half');
		writeFileSync(`${out}.lock`, String(await endedProcess()));
		const staging = stage(out);
		expect(readdirSync(staging.folder)).toEqual([]);
		expect(readFileSync(`${out}.lock`, 'utf8')).toBe(String(process.pid));
		staging.discard();
		expect(filesBelow(folder)).toEqual(['site/index.html']);
	});

	test('brings back the old site of a build that was killed between taking it away and putting the new one', async () => {
		put(`${out}.previous`, 'old');
		put(`${out}.building`, 'new, but who knows');
		writeFileSync(`${out}.lock`, String(await endedProcess()));
		stage(out).discard();
		expect(site()).toBe('old');
		expect(filesBelow(folder)).toEqual(['site/index.html']);
	});

	test('takes over a lock that is a link to nowhere', () => {
		symlinkSync('nowhere', `${out}.lock`);
		lutimesSync(`${out}.lock`, 1, 1);
		stage(out).discard();
		expect(readdirSync(folder)).toEqual([]);
	});

	test('does nothing to the next build once it is published', () => {
		const first = stage(out);
		put(first.folder, 'first');
		first.publish();
		const second = stage(out);
		put(second.folder, 'second');
		first.discard();
		expect(existsSync(`${out}.lock`)).toBe(true);
		second.publish();
		expect(site()).toBe('second');
	});

	test('belongs to one of many that ask for it at the same moment after a killed build', async () => {
		const module_ = pathToFileURL(join(root, 'src/site/publish.ts')).href;
		const taker = `import { stage } from ${JSON.stringify(module_)};
			const [out, start] = process.argv.slice(1);
			while (Date.now() < Number(start));
			try { const { discard } = stage(out); console.log('mine'); setTimeout(discard, 1500); }
			catch (error) { console.log(error.constructor.name === 'LockedError' ? 'locked' : error.stack); }`;
		writeFileSync(`${out}.lock`, String(await endedProcess()));
		const start = String(Date.now() + 2500);
		const said = await Promise.all(
			Array.from({ length: 6 }, () => {
				const child = spawn(process.execPath, ['--input-type=module', '-e', taker, out, start]);
				let text = '';
				child.stdout.on('data', (data) => {
					text += data;
				});
				return new Promise<string>((resolve) => child.once('close', () => resolve(text.trim())));
			}),
		);
		expect(said.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'locked'), 'mine']);
	});
});

describe('a build', { timeout: 120_000 }, () => {
	const content = join(output, 'publish-content');
	const out = join(output, 'published');
	let before: Map<string, Buffer>;

	const report = join(content, 'incidents/2026/2026-03-14-payment-errors.mdx');
	const leftovers = () => readdirSync(output).filter((name) => name.startsWith('published.'));

	async function until(condition: () => boolean, child: ChildProcess): Promise<void> {
		while (!condition()) {
			if (child.exitCode !== null) throw new Error('The build ended before it was looked at.');
			await setImmediate();
		}
	}

	beforeAll(async () => {
		cpSync(join(root, 'tests/fixtures/base'), content, { recursive: true });
		cpSync(join(root, 'tests/fixtures/check/clean/content'), content, { recursive: true });
		await buildOrThrow({ content, out });
		before = outputOf(out);
		expect(before.size).toBeGreaterThan(50);
	});

	afterAll(() => rmSync(out, { recursive: true, force: true }));

	test('that is killed while it prints pages leaves the old site whole, and the next one works', async () => {
		const { child, ended } = startBuild({ content, out });
		await until(() => existsSync(`${out}.building`), child);
		child.kill('SIGKILL');
		expect((await ended).signal).toBe('SIGKILL');
		expect(outputOf(out)).toEqual(before);
		await buildOrThrow({ content, out });
		expect(outputOf(out)).toEqual(before);
		expect(leftovers()).toEqual([]);
	});

	test.each([
		['when it puts the search index beside the pages', 'index', 'published'],
		['when all is ready', 'swap', 'published'],
		['while it takes the old site away', 'between', 'published.previous'],
	])('that is killed %s leaves the old site whole, and the next one works', async (_, moment, place) => {
		const env = {
			KILL_AT: moment,
			NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/kill-at.mjs')).href}`,
		};
		const { signal, log } = await build({ content, out, env });
		expect(signal, log).toBe('SIGKILL');
		expect(outputOf(join(output, place))).toEqual(before);
		expect(leftovers()).toContain('published.building');
		await buildOrThrow({ content, out });
		expect(outputOf(out)).toEqual(before);
		expect(leftovers()).toEqual([]);
	});

	test('that fails after one that was killed while it took the old site away brings that back', async () => {
		renameSync(out, `${out}.previous`);
		const good = readFileSync(report, 'utf8');
		writeFileSync(report, good.replace(/^services: .*$/m, 'services: [nonsense]'));
		const { status, log } = await build({ content, out });
		writeFileSync(report, good);
		expect(status, log).toBe(1);
		expect(outputOf(out)).toEqual(before);
		expect(leftovers()).toEqual([]);
	});

	test('that finds errors in the content ends with 1 and leaves the old site', async () => {
		const good = readFileSync(report, 'utf8');
		writeFileSync(report, good.replace(/^services: .*$/m, 'services: [nonsense]'));
		const { status, log } = await build({ content, out });
		writeFileSync(report, good);
		expect(status, log).toBe(1);
		expect(log).toContain('2026-03-14-payment-errors.mdx:');
		expect(log).toContain('nonsense');
		expect(outputOf(out)).toEqual(before);
		expect(leftovers()).toEqual([]);
	});

	test('that meets another one ends with 2, says so and does not disturb it', async () => {
		const first = startBuild({ content, out });
		await until(() => existsSync(`${out}.lock`), first.child);
		const second = await build({ content, out });
		expect(second.status, second.log).toBe(2);
		expect(second.log).toContain(`Another build (process ${first.child.pid})`);
		const { status, log } = await first.ended;
		expect(status, log).toBe(0);
		expect(outputOf(out)).toEqual(before);
	});

	test('into one folder does not disturb a build into another', async () => {
		const other = join(output, 'published-beside');
		const runs = await Promise.all([build({ content, out }), build({ content, out: other })]);
		for (const { status, log } of runs) expect(status, log).toBe(0);
		expect(outputOf(out)).toEqual(before);
		expect(outputOf(other)).toEqual(before);
	});
});
