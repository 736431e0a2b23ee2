import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixContent } from './fix.ts';

let root = '';
let content = '';
let reports = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'bokgi-fix-'));
	content = join(root, 'content');
	reports = join(content, 'incidents/2026');
	cpSync(join(import.meta.dirname, '../../tests/fixtures/base'), content, { recursive: true });
	mkdirSync(reports, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, body: string) =>
	writeFileSync(join(reports, name), `---\ntitle: a\n---\n\n${body}\n`);
const namesOf = (folder: string) => readdirSync(folder).sort();

test('renames what has a date, and only its white space, ending and Unicode form', () => {
	const decomposed = '2026-03-14-결제'.normalize('NFD');
	write('2026-03-14 a  b.MDX', 'a');
	write(`${decomposed}.mdx`, 'a');
	write('no date.mdx', 'a');
	write('2026-03-14-a!.mdx', 'a');
	expect(fixContent(content).map(({ file, renamedTo }) => [file, renamedTo])).toEqual([
		[`incidents/2026/${decomposed}.mdx`, 'incidents/2026/2026-03-14-결제.mdx'],
		['incidents/2026/2026-03-14 a  b.MDX', 'incidents/2026/2026-03-14-a-b.mdx'],
	]);
	expect(namesOf(reports)).toEqual(
		['2026-03-14-a!.mdx', '2026-03-14-a-b.mdx', '2026-03-14-결제.mdx', 'no date.mdx'].sort(),
	);
	expect(fixContent(content)).toEqual([]);
});

test('never takes the name of another file', () => {
	write('2026-03-14 a.mdx', 'one');
	write('2026-03-14-A.mdx', 'two');
	fixContent(content);
	expect(namesOf(reports)).toEqual(['2026-03-14 a.mdx', '2026-03-14-A.mdx']);
});

test('repairs the files that were named, and leaves nothing beside them', () => {
	write('2026-03-14-a.mdx', '{a}');
	write('2026-03-14-b.mdx', '{b}');
	writeFileSync(
		join(content, 'site.yaml'),
		readFileSync(join(content, 'site.yaml'), 'utf8').replaceAll('\n', '\r\n'),
	);
	fixContent(content, (file) => file.endsWith('a.mdx') || file === 'site.yaml');
	expect(readFileSync(join(reports, '2026-03-14-a.mdx'), 'utf8')).toContain('\\{a}');
	expect(readFileSync(join(reports, '2026-03-14-b.mdx'), 'utf8')).toContain('\n{b}');
	expect(readFileSync(join(content, 'site.yaml'), 'utf8')).not.toContain('\r');
	expect(namesOf(reports)).toEqual(['2026-03-14-a.mdx', '2026-03-14-b.mdx']);
});

test('follows no link and touches nothing outside', () => {
	const outside = join(root, 'outside.mdx');
	writeFileSync(outside, '---\ntitle: a\n---\n{a}\r\n');
	mkdirSync(join(root, 'folder'));
	writeFileSync(join(root, 'folder/2026-03-14-c.mdx'), '---\ntitle: a\n---\n{a}\r\n');
	symlinkSync(outside, join(reports, '2026-03-14-link.mdx'));
	symlinkSync(outside, join(reports, '2026-03-14 link.MDX'));
	symlinkSync(join(root, 'folder'), join(content, 'incidents/2025'));
	expect(fixContent(content)).toEqual([]);
	expect(readFileSync(outside, 'utf8')).toContain('\n{a}\r\n');
	expect(readFileSync(join(root, 'folder/2026-03-14-c.mdx'), 'utf8')).toContain('\n{a}\r\n');
	expect(existsSync(join(reports, '2026-03-14 link.MDX'))).toBe(true);
});

test('leaves alone what is not UTF-8', () => {
	const bytes = Buffer.from([0x2d, 0xb0, 0xa1, 0x0d, 0x0a]);
	writeFileSync(join(reports, '2026-03-14-a.mdx'), bytes);
	expect(fixContent(content)).toEqual([]);
	expect(readFileSync(join(reports, '2026-03-14-a.mdx'))).toEqual(bytes);
});
