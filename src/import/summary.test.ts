import { expect, test } from 'vitest';
import { exitCodeOf, type ImportSummary, summaryText } from './summary.ts';

const nothing: ImportSummary = {
	imported: [],
	skipped: [],
	organisation: [],
	addedServices: 0,
	from: 'past',
	into: 'new',
};
const last = (summary: ImportSummary) => summaryText(summary).trimEnd().split('\n').at(-1);

test('a source without a file of the kind says so', () => {
	expect(last(nothing)).toBe(
		'Nothing was written: no file in past has a name of this kind. `npm run import -- --help` lists the kinds.',
	);
	expect(exitCodeOf(nothing)).toBe(1);
});

test('a source whose files are all skipped asks whether the kind is right', () => {
	const skipped = [{ source: 'a.md', why: 'a template', broken: false }];
	expect(last({ ...nothing, skipped })).toContain('Nothing was written. Is past of this kind?');
	expect(exitCodeOf({ ...nothing, skipped })).toBe(1);
});

test('a source that an earlier import holds whole leads on to the check', () => {
	const skipped = [{ source: 'a.md#1', why: 'an earlier import', broken: false, present: true }];
	expect(last({ ...nothing, skipped })).toBe('Next: npm run check -- --content new');
	expect(exitCodeOf({ ...nothing, skipped })).toBe(0);
});
