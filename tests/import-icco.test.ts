/** The import of a real collection, which lies beside the repository and is not part of it; skipped where it is absent. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/check.ts';
import { icco } from '../src/import/icco.ts';
import { sourceFiles } from '../src/import/source.ts';
import { writeDrafts } from '../src/import/write.ts';
import { sampleContent } from '../src/site/sample-folder.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const collection = join(root, '../shared/corpus/icco-postmortems');
const scratch = mkdtempSync(join(tmpdir(), 'bokgi-icco-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const absent = !existsSync(collection);

describe.skipIf(absent)(
	`every document of the collection${absent ? ' (skipped: it is not beside the repository)' : ''}`,
	() => {
		const items = absent ? [] : [...icco.read(collection)];
		const documents = items.flatMap(({ document }) => document ?? []);
		const write = () => writeDrafts(documents, { into: scratch, importer: 'icco', defaults: sampleContent });

		test('is imported', () => {
			const files = sourceFiles(collection, ['.md']);
			expect(files.length).toBeGreaterThan(100);
			expect(items.flatMap(({ skipped }) => skipped ?? [])).toEqual([]);
			const { imported, skipped } = write();
			expect(skipped).toEqual([]);
			expect(imported).toHaveLength(files.length);
		});

		test('checks without an error', () => {
			const { diagnostics, summary } = checkContent({ content: scratch, audience: 'internal' });
			expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(summary.files).toBe(documents.length);
			expect(summary.warnings).toBeLessThan(10);
		});

		test('stays as it is in a second import', () => {
			const { imported, organisation } = write();
			expect(new Set(imported.map(({ state }) => state))).toEqual(new Set(['unchanged']));
			expect(organisation).toEqual([]);
		});

		test('keeps the times that it states and says so of every other', () => {
			for (const { report, guesses, leftOut } of documents) {
				if (report.started === undefined)
					expect([...guesses, ...leftOut].some(({ field }) => field === 'date' || field === 'started')).toBe(
						true,
					);
				expect(report.severity ?? report.trigger ?? report.causes).toBeUndefined();
			}
		});
	},
);
