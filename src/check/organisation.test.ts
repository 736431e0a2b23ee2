import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOrganisation } from './organisation.ts';

// Made up, and put together here so that no scanner takes this file for a leak.
const token = `${'ghp'}_Q7w2Er9tY4uI1oP8aS5dF3gH6jK0lZxC99`;
const head = 'name: Test\naddress: https://example.org/\n';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-organisation-'));
	cpSync(join(import.meta.dirname, '../../tests/fixtures/base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function found(file: string, text: string) {
	writeFileSync(join(folder, file), text);
	return readOrganisation(folder).diagnostics.filter((diagnostic) => diagnostic.file === file);
}

test('is fine as it is', () => expect(readOrganisation(folder).diagnostics).toEqual([]));

test('holds no secrets, in values or comments', () => {
	for (const line of [`description: ${token}`, `# ${token}`]) {
		const diagnostics = found('site.yaml', `${head}${line}\n`);
		expect(diagnostics).toMatchObject([{ rule: 'secrets', line: 3 }]);
		expect(JSON.stringify(diagnostics)).not.toContain(token.slice(0, 12));
	}
});

test('may list texts that only look like one', () => {
	const list = `policy:\n  allow:\n    - text: ${token}\n      reason: made up\n`;
	expect(found('site.yaml', head + list)).toEqual([]);
});

describe('is refused at its place', () => {
	test.each([
		['nothing', ''],
		['null', 'null\n'],
		['a text', 'payments\n'],
		['fields for a list', 'id: payments\n'],
		['a list of nothing', '- null\n'],
		['a tag', '- !x { id: payments, label: Payments }\n'],
		['two documents', '- { id: payments, label: Payments }\n---\n- a\n'],
	])('%s', (_, text) => {
		expect(found('taxonomy/teams.yaml', text)[0]).toMatchObject({ severity: 'error' });
	});

	test('a locale that is named twice', () => {
		expect(found('site.yaml', `${head}locales: [en, en]\n`)).toMatchObject([{ line: 3 }]);
	});
});
