import { expect, test } from 'vitest';
import { draftOf } from './draft.ts';
import type { ImportedDocument } from './importer.ts';

const key = ['ghp', 'Zx81kQ0aLm27TtYe93hGdW5pRcVb46NnUsJo'].join('_');

test('credentials of the source are masked wherever they stand, and named without their value', () => {
	const document: ImportedDocument = {
		source: 'a.md',
		key: 'a.md',
		day: '2024-03-04',
		report: {
			title: 'Key in a log',
			summary: `The key ${key} was printed.`,
			actions: [{ title: `Revoke ${key}` }],
		},
		services: ['build'],
		body: `It said ${key} twice: ${key}.`,
		guesses: [],
		leftOut: [],
	};
	const draft = draftOf(document);
	if ('why' in draft) throw new Error(draft.why);
	expect(JSON.stringify(draft.report)).not.toContain(key);
	expect(draft.body).toBe('It said [redacted] twice: [redacted].');
	expect(draft.leftOut).toEqual([
		{
			field: 'text',
			value: 'GitHub token',
			why: 'a secret: masked here; revoke it, since the source shows it',
		},
	]);
});
