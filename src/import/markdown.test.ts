import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markdown } from './markdown.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bokgi-markdown-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const about =
	'# Reports of the harbour\n\nWe put a file here after each incident. Ask the port office for access.\n';
const form =
	'# Incident: [title]\n\n- **Date:** [date]\n- **Author:** [your name]\n\n## Summary\n\n[what happened]\n\n## Timeline\n\n- [time]: [event]\n';

describe('a file that is no report', () => {
	test.each([
		['README.md', about, 'a file about the collection, not a report'],
		['CONTRIBUTING.md', about, 'a file about the collection, not a report'],
		['new-incident.md', form, 'a template'],
	])('%s in a folder is skipped', (name, text, why) => {
		writeFileSync(join(folder, name), text);
		expect([...markdown.read(folder)]).toEqual([{ skipped: { source: name, why, broken: false } }]);
	});

	test('is imported when it is named, and that is listed', () => {
		writeFileSync(join(folder, 'CONTRIBUTING.md'), about);
		const [item] = markdown.read(join(folder, 'CONTRIBUTING.md'));
		expect(item?.document?.guesses).toContainEqual({
			field: 'document',
			value: '',
			why: 'looks like a file about the collection, not a report: imported since it was named',
		});
	});

	test('is skipped when it is named and empty', () => {
		writeFileSync(join(folder, 'README.md'), '# Reports\n');
		const [item] = markdown.read(join(folder, 'README.md'));
		expect(item?.skipped).toBeDefined();
	});
});

test('a README that is a report is one', () => {
	writeFileSync(
		join(folder, 'README.md'),
		'# Gates stuck\n\n## Summary\n\nThe gates stayed shut.\n\n## Timeline\n\n- 2025-03-04 09:00 UTC stuck\n- 2025-03-04 10:00 UTC open\n',
	);
	const [item] = markdown.read(folder);
	expect(item?.document?.report.title).toBe('Gates stuck');
});
