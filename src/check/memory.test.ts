import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { CheckMemory } from './memory.ts';

const base = fileURLToPath(new URL('../../tests/fixtures/base/', import.meta.url));
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);
let folder = '';
let content = '';
let rendered: string[] = [];
let memory: CheckMemory;

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
	folder = mkdtempSync(join(tmpdir(), 'bokgi-memory-'));
	content = join(folder, 'content');
	cpSync(base, content, { recursive: true });
	mkdirSync(join(content, 'incidents', '2026'), { recursive: true });
	memory = new CheckMemory(content);
	save('2026-03-01-one', report('One', 'See [the other](2026-03-02-two.mdx) and ![a graph](graph.png).'));
	save('2026-03-02-two', report('Two'));
	save('2026-03-03-three', report('Three', 'See {process.env.HOME}.'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (id: string) => join(content, 'incidents', '2026', `${id}.mdx`);

function save(id: string, text: string): void {
	writeFileSync(at(id), text);
}

function check(remembering: CheckMemory | undefined) {
	rendered = [];
	const documents: unknown[] = [];
	const { diagnostics, summary, unread } = checkContent({
		content,
		audience: 'internal',
		today: '2026-11-22',
		...(remembering ? { memory: remembering } : {}),
		renderBody: ({ id, text }, { incidentById, images }) => {
			rendered.push(id);
			return {
				text,
				others: [...incidentById.keys()].filter((other) => text.includes(other)),
				images: text.includes('![') ? images.size : 0,
			};
		},
		onDocument: ({ id, valid, text }, digest, body) => documents.push([id, valid, text, digest, body]),
	});
	return { diagnostics, summary, unread, documents };
}

/** The ids of the reports that were rendered; the run must have found what one without a memory finds. */
function rerun(): string[] {
	const again = check(memory);
	const looked = rendered;
	expect(again).toEqual(check(undefined));
	return looked.sort();
}

test('a run that nothing has changed before looks at nothing', () => {
	expect(rerun()).toHaveLength(3);
	expect(rerun()).toEqual([]);
});

test('only what was saved is looked at', () => {
	rerun();
	save('2026-03-03-three', report('Three', 'Mended.'));
	expect(rerun()).toEqual(['2026-03-03-three']);
	save('2026-03-03-three', '---\ntitle: [\n---\n');
	expect(rerun()).toEqual([]);
	save('2026-03-03-three', report('Three'));
	expect(rerun()).toEqual(['2026-03-03-three']);
});

test('a report that is deleted, renamed or added is known to those that speak of it, and to no other', () => {
	rerun();
	rmSync(at('2026-03-02-two'));
	expect(rerun()).toEqual(['2026-03-01-one']);
	save('2026-03-02-two', report('Two'));
	expect(rerun()).toEqual(['2026-03-01-one', '2026-03-02-two']);
	renameSync(at('2026-03-02-two'), at('2026-03-05-two'));
	expect(rerun()).toEqual(['2026-03-01-one', '2026-03-05-two']);
});

test('the language and the visibility of a report count for those that speak of it', () => {
	rerun();
	save('2026-03-02-two', report('Two').replace('status: draft', 'status: draft\nvisibility: public'));
	expect(rerun()).toEqual(['2026-03-01-one', '2026-03-02-two']);
});

test('an image that is added is seen by the reports that show any', () => {
	rerun();
	writeFileSync(join(content, 'incidents/2026/graph.png'), png);
	expect(rerun()).toEqual(['2026-03-01-one']);
});

test('the organisation counts for all', () => {
	rerun();
	writeFileSync(join(content, 'site.yaml'), 'name: Other\naddress: https://other.example.org/\n');
	expect(rerun()).toHaveLength(3);
	writeFileSync(join(content, 'taxonomy/services.yaml'), '- id: [');
	expect(rerun()).toHaveLength(3);
});
