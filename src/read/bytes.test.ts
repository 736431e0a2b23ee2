import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decode, readFileText } from './bytes.ts';

const euckr = [0xb0, 0xe1, 0xc1, 0xa6];

describe('bytes that are no UTF-8', () => {
	test.each([
		['UTF-16', Buffer.from('\ufeff---\n', 'utf16le'), 'UTF-16'],
		['UTF-16, the other way round', Buffer.from('\ufeff---\n', 'utf16le').swap16(), 'UTF-16'],
		['EUC-KR', Buffer.from([...Buffer.from('a\nb '), ...euckr]), 'EUC-KR'],
		['an overlong form', Buffer.from([0x61, 0xc0, 0x80]), 'not valid UTF-8'],
		['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'not valid UTF-8'],
		['a character cut short', Buffer.from([0x61, 0xed, 0x95]), 'not valid UTF-8'],
		['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary'],
	])('are refused as what they look like: %s', (_, bytes, words) => {
		const { text, faults } = decode(bytes);
		expect(text).toBeUndefined();
		expect(faults).toMatchObject([{ rule: 'file-encoding' }]);
		expect(faults[0]?.message).toContain(words);
	});

	test('are named by byte and line', () => {
		expect(decode(Buffer.from([...Buffer.from('a\nb '), ...euckr])).faults[0]).toMatchObject({
			line: 2,
			message: expect.stringContaining('byte 4'),
		});
	});
});

test('one byte order mark and Windows line ends are nothing, whatever else is hidden is named', () => {
	expect(decode(Buffer.from('\ufeff---\r\na\r\n'))).toEqual({ text: '---\na\n', faults: [] });
	for (const character of [
		'\ufeff',
		'\0',
		'\u001b',
		'\r',
		'\u0085',
		'\u2028',
		'\u202e',
		'\u2066',
		'\uffff',
		'\u{e0041}',
	]) {
		const { faults } = decode(Buffer.from(`---\ntitle: a${character}b`));
		expect(faults).toMatchObject([{ rule: 'hidden-character', line: 2, column: 9 }]);
		expect(faults[0]?.message).toContain('in `title`');
		expect(faults[0]?.message).not.toContain(character);
	}
});

describe('a file', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'bokgi-bytes-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const ruleOf = (file: string) => readFileText(folder, file).faults[0]?.rule;

	test('that is missing, a link, a folder, a pipe or too large is not read', () => {
		expect(ruleOf('none.mdx')).toBe('file-unreadable');
		symlinkSync('/etc/hostname', join(folder, 'link.mdx'));
		expect(ruleOf('link.mdx')).toBe('file-kind');
		mkdirSync(join(folder, 'folder.mdx'));
		expect(ruleOf('folder.mdx')).toBe('file-kind');
		if (spawnSync('mkfifo', [join(folder, 'pipe.mdx')]).status === 0)
			expect(ruleOf('pipe.mdx')).toBe('file-kind');
		writeFileSync(join(folder, 'large.mdx'), '');
		truncateSync(join(folder, 'large.mdx'), 2 ** 32);
		expect(ruleOf('large.mdx')).toBe('file-size');
	});

	test('below what is no folder is a fault, not an exception', () => {
		writeFileSync(join(folder, 'file'), '');
		const { text, faults } = readFileText(folder, 'file/a.mdx');
		expect(text).toBeUndefined();
		expect(faults[0]?.message).toBe('Unexpected ENOTDIR, expected a readable file');
	});
});
