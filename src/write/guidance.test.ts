import { describe, expect, test } from 'vitest';
import { withoutGuidance } from '../check/guidance.ts';
import { siteSchema } from '../model/site.ts';
import { guidance } from './guidance.ts';
import { newIncident } from './new-incident.ts';

const site = siteSchema.parse({ name: 'A', address: 'https://example.org/', timeZone: 'Asia/Seoul' });
const draft = (locale: 'en' | 'ko') =>
	newIncident(
		{ title: 'Orders fail', summary: 'All.', services: ['checkout'], severity: 'sev1' },
		{ site, locale, today: '2026-06-01', similar: ['2026-01-01-like'], isTaken: () => false },
	).text;
const cleared = (text: string) => withoutGuidance(text, guidance).text;
const commentsOf = (text: string) =>
	text.split('\n').filter((line) => line.startsWith('#') && !line.startsWith('##'));

describe.each(['en', 'ko'] as const)('a new report (%s)', (locale) => {
	test('keeps its comments while nothing is filled in', () => {
		expect(commentsOf(draft(locale)).length).toBeGreaterThan(30);
		expect(withoutGuidance(draft(locale), guidance)).toEqual({ text: draft(locale), count: 0 });
	});

	test('loses every comment of its front matter once others read it', () => {
		const text = cleared(draft(locale).replace('status: draft', 'status: in-review'));
		expect(commentsOf(text)).toEqual([]);
		expect(text).toContain('{/*');
		expect(cleared(text)).toBe(text);
	});

	test('loses the commented form of a field that is filled in, wherever that stands', () => {
		const text = draft(locale);
		const filled = text.replace(/^authors:/m, 'related: [2026-01-01-like]\ncauses: [a/b]\nauthors:');
		const lost = commentsOf(filled).filter((line) => !commentsOf(cleared(filled)).includes(line));
		expect(lost).toHaveLength(8);
		expect(lost.map((line) => line.slice(0, 13))).toEqual(
			expect.arrayContaining(['# causes:', '#   - cause: ', '# related: [2']),
		);
	});

	test('loses the comment of a section that has text, and of no other', () => {
		const text = draft(locale).replace(/\n(\{\/\*.*\*\/\}\n)/, '\n$1\nIt broke.\n');
		const hints = (body: string) => body.split('\n').filter((line) => line.startsWith('{/*')).length;
		expect(hints(text) - hints(cleared(text))).toBe(1);
		expect(cleared(text)).toMatch(/^---\n\n## .*\n\nIt broke\.\n\n## /m);
	});
});

test('what an author wrote is never taken away', () => {
	const own = [
		'---',
		'# Told by the night shift.',
		'title: A # not a list of words',
		'status: in-review',
		'# impact:',
		'#   summary: Nobody noticed.',
		'impact: { summary: "A few  # business, system" }',
		'---',
		'',
		'## What happened',
		'',
		'{/* To be checked. */}',
		'It broke.',
		'',
	].join('\n');
	expect(cleared(own)).toBe(own);
});

test('words behind a value go when one was chosen', () => {
	const text = (value: string) =>
		`---\nstatus: draft\ndetection:\n  threshold: ${value}  # business, system\n---\n`;
	expect(cleared(text('system'))).toBe('---\nstatus: draft\ndetection:\n  threshold: system\n---\n');
	expect(cleared(text('…'))).toBe(text('…'));
});

test('a text that cannot be read stays as it is', () => {
	for (const text of ['', 'no front matter', '---\ntitle: [\n---\n', '---\ntitle: a\n'])
		expect(withoutGuidance(text, guidance)).toEqual({ text, count: 0 });
});
