import { expect, test } from 'vitest';
import type { Diagnostic } from '../check/diagnostic.ts';
import { partsOf, problemsOfReport, problemView } from './problems.ts';

const site = { address: 'https://example.org/pm/', locales: ['en', 'ko'] as ('en' | 'ko')[] };
const diagnostic: Diagnostic = {
	file: 'content/incidents/2026/a.mdx',
	severity: 'error',
	rule: 'unknown-service',
	message: 'Unexpected service `chekout`, expected an id of `taxonomy/services.yaml`',
	line: 6,
	column: 12,
	endLine: 6,
	endColumn: 19,
	sourceLine: 'services: [chekout]',
};

test('a message is parted at its backticks', () => {
	expect(partsOf('Unexpected `a`, expected `b`')).toEqual([
		{ code: false, text: 'Unexpected ' },
		{ code: true, text: 'a' },
		{ code: false, text: ', expected ' },
		{ code: true, text: 'b' },
	]);
	expect(partsOf('a ` b')).toEqual([{ code: false, text: 'a ` b' }]);
	expect(partsOf('`a` and ` b')).toEqual([
		{ code: true, text: 'a' },
		{ code: false, text: ' and ` b' },
	]);
});

test('a problem marks its stretch of the line and leads to its rule in the language of the page', () => {
	const view = problemView(diagnostic, site, 'ko');
	expect(view.excerpt).toEqual({ before: 'services: [', marked: 'chekout', after: ']' });
	expect(view.place).toBe('content/incidents/2026/a.mdx:6:12');
	expect(view.ruleHref).toBe('/pm/ko/handbook/rules/#unknown-service');
});

test('a stretch over several lines is marked to the end of its first', () => {
	expect(problemView({ ...diagnostic, endLine: 9, endColumn: 2 }, site, 'en').excerpt?.marked).toBe(
		'chekout]',
	);
});

test('a line that hides what it does is written out', () => {
	const view = problemView({ ...diagnostic, sourceLine: 'services: [\u202echekout]' }, site, 'en');
	expect(`${view.excerpt?.marked}${view.excerpt?.after}`).toContain('\\u202e');
});

test('there are none outside the development server', () => {
	expect(problemsOfReport('incidents', 'a', 'en')).toEqual([]);
});
