import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteSchema } from '../model/site.ts';
import { firstDraft } from './first-draft.ts';
import { keepSample, removeFile, samplesIn } from './samples.ts';

let folder = '';
const put = (...files: string[]) => {
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), 'a');
	}
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-samples-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('reports and what lies beside them go, but for what git could not give back', () => {
	put('site.yaml', 'incidents/2026/b.mdx', 'incidents/2026/a.png', 'five-whys/c.mdx', 'taxonomy/teams.yaml');
	expect(samplesIn(folder, new Set(['incidents/2026/a.png', 'five-whys/c.mdx', 'site.yaml']))).toEqual({
		going: ['five-whys/c.mdx', 'incidents/2026/a.png'],
		staying: ['incidents/2026/b.mdx'],
	});
});

test('a copy of the samples has the organisation and its reports, and is made once', () => {
	put('site.yaml', 'taxonomy/teams.yaml', 'incidents/2026/b.mdx', 'incidents/2026/own.mdx');
	const into = join(folder, 'kept');
	keepSample(folder, ['incidents/2026/b.mdx'], into);
	expect(readdirSync(into, { recursive: true }).toSorted()).toEqual([
		'incidents',
		'incidents/2026',
		'incidents/2026/b.mdx',
		'site.yaml',
		'taxonomy',
		'taxonomy/teams.yaml',
	]);
	writeFileSync(join(folder, 'site.yaml'), 'another');
	keepSample(folder, [], into);
	expect(readFileSync(join(into, 'site.yaml'), 'utf8')).toBe('a');
});

test('outside a repository all of them go', () => {
	put('incidents/2026/b.mdx');
	expect(samplesIn(folder, undefined)).toEqual({ going: ['incidents/2026/b.mdx'], staying: [] });
});

test('folders that are empty after a file go with it, and no others', () => {
	put('incidents/2025/a.mdx', 'incidents/2026/b.mdx');
	removeFile(folder, 'incidents/2025/a.mdx');
	expect(existsSync(join(folder, 'incidents/2025'))).toBe(false);
	expect(existsSync(join(folder, 'incidents/2026/b.mdx'))).toBe(true);
	removeFile(folder, 'incidents/2026/b.mdx');
	expect(existsSync(join(folder, 'incidents'))).toBe(false);
	expect(existsSync(folder)).toBe(true);
});

test("the first draft is of the organisation's first service, language and day", () => {
	const { locales, timeZone, address } = siteSchema.parse({
		name: 'a',
		address: 'https://a.example/',
		locales: ['ko'],
		timeZone: 'Asia/Seoul',
	});
	const draft = firstDraft(
		{
			...{ name: 'a', locales, timeZone, address, edit: undefined },
			service: { id: 'order', label: '주문' },
			team: { id: 't', label: 't' },
		},
		Date.parse('2026-05-31T23:00:00Z'),
	);
	expect(draft.file).toBe('incidents/2026/2026-06-01-우리의-첫-장애.mdx');
	expect(draft.text).toContain('\nservices: [order]\n');
});
