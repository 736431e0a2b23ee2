import { describe, expect, it } from 'vitest';
import { dataFiles, dataManuals } from './data-files.ts';
import { feedText, llmsText, pagePaths, sitemapText } from './feed-texts.ts';
import { testAction, testCorpus, testFiveWhys, testIncident } from './testing-corpus.ts';

const incident = testIncident('2026-03-14-banner', {
	title: 'The `banner` was **gone**',
	severity: 'sev1',
	published: '2026-03-20',
	mitigation: { final: 'rollback', commands: [], checkFirst: [] },
	times: { started: Date.parse('2026-03-14T00:00:00Z'), detected: Date.parse('2026-03-14T00:09:30Z') },
	causes: [
		{ cause: 'capacity/quota', role: 'root' },
		{ cause: 'design/retry-storm', role: 'detection' },
	],
	actions: [testAction('late', { due: '2026-04-01' }), testAction('done', { status: 'done' })],
	authors: ['secret-author'],
	signatures: ['secret-signature'],
});
const draft = testIncident('2026-11-20-draft', { status: 'draft' });
const corpus = testCorpus([draft, incident], [testFiveWhys(incident.id, [{ cause: 'capacity/quota' }])]);

describe('feedText', () => {
	it('tells what happened and what stopped it, in the words of the locale', () => {
		const feed = feedText(corpus, 'ko');
		expect(feed).toContain('[1등급] The banner was gone');
		expect(feed).toContain('https://example.org/ko/incidents/2026-03-14-banner/');
		expect(feed).toContain('<p>무엇으로 멈췄나: 롤백</p>');
		expect(feed).toContain('Fri, 20 Mar 2026');
	});
	it('leaves out reports that are still being written', () => {
		expect(feedText(corpus, 'en')).not.toContain('2026-11-20-draft');
	});
});

describe('llmsText', () => {
	it('says of each report in one line what stopped it', () => {
		expect(llmsText(corpus)).toContain(
			'- [2026-03-14 The banner was gone](https://example.org/incidents/2026-03-14-banner/): What stopped it: Rollback\n',
		);
	});
});

describe('sitemapText', () => {
	it('lists every page below the base path', () => {
		const based = testCorpus([incident], [], { address: 'https://example.org/reports' });
		expect(sitemapText(based, ['respond'])).toContain(
			'<loc>https://example.org/reports/ko/handbook/respond/</loc>',
		);
		expect(new Set(pagePaths(corpus, [])).size).toBe(pagePaths(corpus, []).length);
	});
});

describe('dataFiles', () => {
	const records = JSON.parse(dataFiles['incidents.json']?.(corpus) ?? '[]') as Record<string, unknown>[];

	it('gives plain texts, times with offset, durations in minutes', () => {
		expect(records[1]).toMatchObject({
			id: '2026-03-14-banner',
			address: 'https://example.org/incidents/2026-03-14-banner/',
			title: 'The banner was gone',
			started: '2026-03-14T09:00:00+09:00',
			timeToDetectMinutes: 9.5,
			rootCauses: ['capacity/quota'],
			otherCauses: ['design/retry-storm'],
			actions: 2,
			openActions: 1,
			overdueActions: 1,
		});
	});
	it('holds nothing but the columns of the manual', () => {
		const [manual] = dataManuals(corpus, 'en');
		const names = new Set(manual?.columns.map(({ name }) => name));
		expect(Object.keys(records[1] ?? {}).filter((name) => !names.has(name))).toEqual([]);
		expect(JSON.stringify(records)).not.toMatch(/secret-/);
	});
	it('explains every column in both languages', () => {
		for (const locale of ['en', 'ko'] as const)
			for (const { columns } of dataManuals(corpus, locale))
				expect(columns.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]);
	});
	it('has a row for each action', () => {
		expect(dataFiles['actions.csv']?.(corpus).trimEnd().split('\r\n')).toHaveLength(3);
	});
});
