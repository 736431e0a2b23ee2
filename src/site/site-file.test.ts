import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSiteField } from './site-file.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (text: string) => writeFileSync(join(folder, 'site.yaml'), text);

test('reads a field', () => {
	written('# Ours\nname: Test\naddress: https://example.org/a/\naudience: public\n');
	expect(readSiteField(folder, 'address')).toBe('https://example.org/a/');
	expect(readSiteField(folder, 'audience')).toBe('public');
});

describe('gives nothing and does not wait', () => {
	test.each([
		['null', 'null'],
		['a text', 'audience'],
		['a list', '- audience: public'],
		['two of the field', 'audience: internal\naudience: public'],
		['a tag', 'audience: !public x'],
		['another word', 'audience: Public'],
		['deep brackets', `x: ${'['.repeat(100_000)}`],
		['deep braces', `x: {${'a: '.repeat(5000)}}`],
	])('for %s', (_, text) => {
		written(text);
		expect(readSiteField(folder, 'audience')).toBeUndefined();
	});

	test('for no file, a link, a pipe and a huge file', () => {
		const file = join(folder, 'site.yaml');
		expect(readSiteField(folder, 'audience')).toBeUndefined();
		symlinkSync('/dev/zero', file);
		expect(readSiteField(folder, 'audience')).toBeUndefined();
		rmSync(file);
		if (spawnSync('mkfifo', [file]).status === 0) {
			expect(readSiteField(folder, 'audience')).toBeUndefined();
			rmSync(file);
		}
		written('audience: public');
		truncateSync(file, 2 ** 30);
		expect(readSiteField(folder, 'audience')).toBeUndefined();
	});
});
