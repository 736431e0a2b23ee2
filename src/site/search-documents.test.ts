import { expect, it } from 'vitest';
import type { FiveWhys } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { Body } from '../render/parts.ts';
import type { SiteCorpus } from './load.ts';
import { searchDocuments } from './search-documents.ts';

const incident = {
	id: '2026-03-14-배너',
	day: '2026-03-14',
	lang: 'ko',
	kind: 'incident',
	title: 'The `banner` was gone',
	summary: 'It was **empty**.',
	severity: 'sev3',
	services: ['storefront'],
	teams: ['growth'],
	times: { started: Date.parse('2026-03-14T00:00:00Z'), mitigated: Date.parse('2026-03-14T00:41:00Z') },
	estimated: ['started'],
	detection: { source: 'employee', signal: 'a screenshot' },
	symptoms: ['blank page'],
	signatures: ['`items=0`'],
	trigger: 'expiry',
	causes: [
		{ cause: 'process/manual-step', role: 'root', note: 'see [the sheet](https://example.com/s)' },
		{ cause: 'process/handover', role: 'contributing' },
	],
	mitigation: { final: 'data-repair', commands: ['curl x'], checkFirst: [] },
	resolution: 'Put in **by hand**.',
	timeline: [],
	barriers: [],
	lessons: { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] },
	actions: [{ title: 'Add a default', doneWhen: 'a test', status: 'open', owner: 'jinho' }],
	links: [],
	tags: [],
	authors: ['jinho'],
} as unknown as Incident;
const body: Body = {
	parts: [],
	outline: [],
	sections: [
		{ heading: { depth: 2, id: 'user-content-why', text: 'Why late' }, text: 'Nobody looked.\nFor hours.' },
	],
	media: [],
};
const fiveWhys = {
	id: '2026-03-14-배너',
	incident: '2026-03-14-배너',
	lang: 'en',
	title: 'Why',
	problem: 'Empty for 41 minutes',
	roots: [{ number: 1, depth: 1, why: 'Why empty?', because: 'No banner', children: [] }],
} as unknown as FiveWhys;
const corpus = {
	site: { locales: ['en', 'ko'], timeZone: 'UTC', address: 'https://example.org' },
	taxonomy: {
		severities: [],
		services: [
			{
				id: 'storefront',
				label: { en: 'Storefront', ko: '스토어프런트' },
				aliases: ['shop'],
				tier: 1,
				team: 'growth',
			},
		],
		teams: [{ id: 'growth', label: 'Growth' }],
		causes: [
			{
				id: 'process',
				label: 'Process',
				causes: [{ id: 'manual-step', label: { en: 'Manual step', ko: '수작업' } }],
			},
		],
		glossary: [],
	},
	incidents: [{ incident, body, digest: '' }],
	analyses: [{ fiveWhys, body: { ...body, sections: [] }, digest: '' }],
} as unknown as SiteCorpus;
const [report, analysis] = searchDocuments(corpus);

it('tells of a report what a result needs, in plain text', () => {
	expect(report).toMatchObject({
		path: '/incidents/2026-03-14-%EB%B0%B0%EB%84%88/',
		lang: 'ko',
		title: 'The banner was gone',
		stopped: 'Put in by hand.',
		mitigation: 'data-repair',
		day: '2026-03-14',
		impact: { en: '≈ 41 min', ko: '≈ 41분' },
		names: ['storefront', 'Storefront', '스토어프런트', 'shop', 'Growth', 'Process', 'Manual step', '수작업'],
	});
});

it('gives each filter its values once', () => {
	expect(report?.filters).toEqual({
		severity: ['sev3'],
		service: ['storefront'],
		team: ['growth'],
		family: ['process'],
		cause: ['process/manual-step', 'process/handover'],
		trigger: ['expiry'],
		detection: ['employee'],
		year: ['2026'],
		kind: ['incident'],
		lang: ['ko'],
	});
});

it('parts the text by the sections of the page, without people', () => {
	expect(report?.sections.map(({ anchor, texts }) => [anchor, ...texts])).toEqual([
		[undefined, 'It was empty.'],
		['detection', 'blank page', 'items=0', 'a screenshot'],
		['stopped', 'Put in by hand.', 'curl x'],
		['causes', 'see the sheet'],
		['user-content-why', 'Nobody looked.', 'For hours.'],
		['actions', 'Add a default', 'a test'],
	]);
	expect(JSON.stringify(report)).not.toContain('jinho');
});

it('gives an analysis the facts and filters of its incident', () => {
	expect(analysis).toMatchObject({ lang: 'en', title: 'Why', stopped: 'Put in by hand.', day: '2026-03-14' });
	expect(analysis?.filters).toMatchObject({ severity: ['sev3'], kind: ['five-whys'], lang: ['en'] });
	expect(analysis?.sections.map(({ anchor, texts }) => [anchor, ...texts])).toEqual([
		[undefined, 'Empty for 41 minutes'],
		['tree', 'Why empty?', 'No banner'],
	]);
});
