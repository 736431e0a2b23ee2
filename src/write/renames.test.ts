import { expect, test } from 'vitest';
import type { Change } from './changes.ts';
import { withRenames } from './renames.ts';

const report = (...lines: string[]) =>
	['---', '# What broke, as people would say it.', ...lines, '---', ''].join('\n');
const removed = (file: string, before: string): Change => ({ file, kind: 'removed', before });
const added = (file: string): Change => ({ file, kind: 'added', before: undefined });
const orders = report('title: Orders fail', 'summary: A third fails.', 'severity: sev2');
const kindsOf = (changes: readonly Change[], now: Readonly<Record<string, string>>) =>
	withRenames(changes, (file) => now[file]).map(({ file, from, kind }) => [kind, file, from]);

test('a report under another name is one change, with the text that it had', () => {
	const now = { 'incidents/b.mdx': orders.replace('sev2', 'sev1') };
	const changes = [added('incidents/b.mdx'), removed('incidents/a.mdx', orders)];
	expect(kindsOf(changes, now)).toEqual([['renamed', 'incidents/b.mdx', 'incidents/a.mdx']]);
	expect(withRenames(changes, () => now['incidents/b.mdx'])[0]?.before).toBe(orders);
});

test('of several the one most alike is it', () => {
	const now = {
		'incidents/b.mdx': report('title: Orders fail', 'summary: A third fails.', 'severity: sev1', 'lang: en'),
		'incidents/c.mdx': orders,
	};
	expect(
		kindsOf([removed('incidents/a.mdx', orders), added('incidents/b.mdx'), added('incidents/c.mdx')], now),
	).toEqual([
		['added', 'incidents/b.mdx', undefined],
		['renamed', 'incidents/c.mdx', 'incidents/a.mdx'],
	]);
});

test('a file of the same name in another folder is it, whatever it says', () => {
	const changes = [removed('incidents/2025/a.mdx', orders), added('incidents/2026/a.mdx')];
	expect(kindsOf(changes, { 'incidents/2026/a.mdx': 'x' })).toEqual([
		['renamed', 'incidents/2026/a.mdx', 'incidents/2025/a.mdx'],
	]);
});

test.each([
	['the guiding comments alone are alike', 'incidents/b.mdx', report('title: No mail')],
	['one is a report and one an analysis', 'five-whys/a.mdx', orders],
	['one is no report', 'incidents/b.yaml', orders],
	['the text cannot be read', 'incidents/b.mdx', undefined],
])('two files stay two where %s', (_name, file, text) => {
	const changes = [removed('incidents/a.mdx', orders), added(file)];
	expect(withRenames(changes, () => text)).toEqual(changes);
});

test('thousands that moved are told by their names alone', () => {
	const all = Array.from({ length: 150 }, (_, at) => at);
	const changes = all.flatMap((at) => [
		removed(`incidents/a${at}.mdx`, orders),
		added(`incidents/b${at}.mdx`),
	]);
	expect(withRenames(changes, () => orders)).toEqual(changes);
});
