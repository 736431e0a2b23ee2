import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from './cache-folder.ts';
import { requireOutFolder } from './out-folder.ts';
import { SettingsError } from './settings.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-out-'));
	mkdirSync(join(folder, 'content/incidents'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const into = (out: string, cache = join(folder, 'cache')) =>
	requireOutFolder({ content: join(folder, 'content'), out, cache });

describe('refuses to build', () => {
	test.each([
		['into the content folder', () => join(folder, 'content')],
		['below it', () => join(folder, 'content/site')],
		['deep below it', () => join(folder, 'content/a/b/c')],
		['above it', () => folder],
		['into the project', () => projectFolder],
		['into a folder of the project', () => join(projectFolder, 'src')],
		['into the home folder', () => homedir()],
		['into the root', () => '/'],
	])('%s', (_, out) => expect(() => into(out())).toThrow(SettingsError));

	test('through a link to the content folder', () => {
		symlinkSync('content', join(folder, 'site'));
		expect(() => into(join(folder, 'site'))).toThrow(SettingsError);
		expect(() => into(join(folder, 'site/new'))).toThrow(SettingsError);
	});

	test('over a file, or over files that are no site', () => {
		writeFileSync(join(folder, 'file'), '');
		expect(() => into(join(folder, 'file'))).toThrow(SettingsError);
		mkdirSync(join(folder, 'photos'));
		writeFileSync(join(folder, 'photos/index.html'), '');
		expect(() => into(join(folder, 'photos'))).toThrow(SettingsError);
	});

	test('where what it writes meanwhile would be the content', () => {
		const content = join(folder, 'site.previous');
		mkdirSync(content);
		const settings = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
		expect(() => requireOutFolder(settings)).toThrow(SettingsError);
	});

	test('with a cache in the content folder', () =>
		expect(() => into(join(folder, 'site'), join(folder, 'content/cache'))).toThrow(SettingsError));
});

test('builds into a new folder, an empty one and over an earlier site', () => {
	const out = join(folder, 'site');
	expect(() => into(out)).not.toThrow();
	mkdirSync(out);
	expect(() => into(out)).not.toThrow();
	for (const file of ['index.html', '_headers']) writeFileSync(join(out, file), '');
	expect(() => into(out)).not.toThrow();
	expect(() => into(join(folder, 'content-site'))).not.toThrow();
});
