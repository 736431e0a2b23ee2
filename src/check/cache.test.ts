import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './check.ts';

const base = fileURLToPath(new URL('../../tests/fixtures/base/', import.meta.url));
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);
let folder = '';
let content = '';
let rendered: string[] = [];

const report = (title: string, body = 'Text.') => `---
title: ${title}
summary: Payments failed.
status: draft
services: [payments-api]
authors: [on-call]
---

## What happened

${body}
`;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-cache-'));
	content = join(folder, 'content');
	cpSync(base, content, { recursive: true });
	for (const name of ['one', 'two']) write(name, report(`Report ${name}`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
	const year = join(content, 'incidents', '2026');
	mkdirSync(year, { recursive: true });
	writeFileSync(join(year, `2026-03-0${name === 'one' ? 1 : 2}-${name}.mdx`), text);
}

function run(cache: string | undefined = join(folder, 'cache')) {
	rendered = [];
	return checkContent({
		content,
		audience: 'internal',
		today: '2026-11-22',
		cache,
		renderBody: ({ id }) => {
			rendered.push(id);
			return { id };
		},
	});
}

function findings(result: ReturnType<typeof run>) {
	return [result.diagnostics, result.summary];
}

test('a second run renders nothing and says the same', () => {
	write('one', report('Report one', 'See {process.env.HOME}. They should have known.'));
	const first = run();
	expect(rendered).toHaveLength(2);
	const second = run();
	expect(rendered).toEqual([]);
	expect(findings(second)).toEqual(findings(first));
	expect(findings(second)).toEqual(findings(run(undefined)));
});

test('only a changed report is looked at again', () => {
	run();
	write('two', report('Report two', 'Other text.'));
	run();
	expect(rendered).toEqual(['2026-03-02-two']);
});

test('another report, another organisation or another day make every report be looked at again', () => {
	run();
	write('one', report('Report one').replace('status', 'visibility: public\nstatus'));
	run();
	expect(rendered).toHaveLength(2);
	appendFileSync(join(content, 'site.yaml'), '\ndescription: Another organisation\n');
	run();
	expect(rendered).toHaveLength(2);
});

test('a rule about other reports sees what they have become', () => {
	write('one', report('Report one').replace('status', 'related: [2026-03-02-two]\nstatus'));
	expect(run().summary.errors).toBe(0);
	rmSync(join(content, 'incidents', '2026', '2026-03-02-two.mdx'));
	expect(run().diagnostics.map(({ rule }) => rule)).toContain('dangling-reference');
});

test('a broken cache counts as none', () => {
	const first = run();
	writeFileSync(join(folder, 'cache', 'documents.json'), '{"key":');
	expect(findings(run())).toEqual(findings(first));
	expect(readFileSync(join(folder, 'cache', 'documents.json'), 'utf8')).toContain('2026-03-01-one');
});

test('an image counts by its bytes, not by when it was saved', () => {
	const image = join(content, 'incidents/2026/graph.png');
	write('one', report('Report one'));
	writeFileSync(image, pixel);
	run();
	utimesSync(image, new Date(0), new Date(0));
	run();
	expect(rendered).toEqual([]);
	// The same size, another colour.
	writeFileSync(image, Buffer.concat([pixel.subarray(0, -1), Buffer.of(1)]));
	run();
	expect(rendered).toHaveLength(2);
});
