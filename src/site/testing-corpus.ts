/** A small corpus for tests of views and feeds. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Action } from '../model/action.ts';
import type { FiveWhys, WhyNode } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import { type Site, siteSchema } from '../model/site.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import type { Body } from '../render/parts.ts';

const noLessons = { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] };
const emptyBody: Body = { parts: [], outline: [], sections: [], media: [] };

/** An incident of its id's day with as little as an incident can have. */
export function testIncident(id: string, rest: Partial<Incident> = {}): Incident {
	return Object.freeze({
		id,
		file: `incidents/${id.slice(0, 4)}/${id}.mdx`,
		day: id.slice(0, 10),
		lang: 'en',
		timeZone: 'Asia/Seoul',
		title: `Title of ${id}`,
		summary: `Summary of ${id}.`,
		kind: 'incident',
		status: 'reviewed',
		services: ['search'],
		teams: ['data'],
		times: {},
		estimated: [],
		detection: {},
		symptoms: [],
		signatures: [],
		causes: [],
		timeline: [],
		barriers: [],
		lessons: noLessons,
		actions: [],
		links: [],
		related: [],
		tags: [],
		authors: ['on-call'],
		reviewers: [],
		visibility: 'internal',
		...rest,
	} satisfies Partial<Incident>) as Incident;
}

export function testAction(id: string, rest: Partial<Action> = {}): Action {
	return Object.freeze({ id, title: `Do ${id}`, status: 'open' as const, addresses: [], ...rest });
}

/** A question with those below it; its number is given by the order of `testFiveWhys`. */
export type TestWhy = Partial<Omit<WhyNode, 'children'>> & { readonly children?: readonly TestWhy[] };

export function testFiveWhys(
	incident: string,
	roots: readonly TestWhy[],
	rest: Partial<FiveWhys> = {},
): FiveWhys {
	let number = 0;
	const grow = (nodes: readonly TestWhy[], depth: number): WhyNode[] =>
		nodes.map(({ children = [], ...node }) => {
			number++;
			const own = { number, depth, why: `Why ${number}?`, because: `Because ${number}.`, ...node };
			return { ...own, children: grow(children, depth + 1) };
		});
	return {
		id: incident,
		file: `five-whys/${incident}.mdx`,
		incident,
		title: `Analysis of ${incident}`,
		lang: 'en',
		problem: 'It broke.',
		participants: [],
		countermeasures: [],
		roots: grow(roots, 1),
		...rest,
	};
}

const taxonomy: Taxonomy = {
	severities: [
		{ id: 'sev1', label: { en: 'SEV1', ko: '1등급' } },
		{ id: 'sev2', label: 'SEV2' },
	],
	teams: [
		{ id: 'data', label: { en: 'Data', ko: '데이터' } },
		{ id: 'platform', label: 'Platform' },
	],
	services: [
		{ id: 'search', label: { en: 'Search', ko: '검색' }, tier: 2, team: 'data', aliases: ['index'] },
		{ id: 'login', label: 'Login', tier: 1, team: 'platform', aliases: [] },
	],
	causes: [
		{
			id: 'capacity',
			label: { en: 'Capacity', ko: '용량' },
			causes: [
				{ id: 'quota', label: { en: 'Quota', ko: '할당량' } },
				{ id: 'hotspot', label: 'Hotspot' },
			],
		},
		{ id: 'design', label: 'Design', causes: [{ id: 'retry-storm', label: 'Retry storm' }] },
	],
	glossary: [],
};

/** A corpus of some incidents, newest first, and analyses. Its day is 2026-11-22. */
export function testCorpus(
	incidents: readonly Incident[],
	analyses: readonly FiveWhys[] = [],
	site: Partial<Site> = {},
): Corpus<Body> {
	const base = siteSchema.parse({
		name: { en: 'Reports', ko: '복기' },
		address: 'https://example.org/',
		timeZone: 'Asia/Seoul',
	});
	return {
		site: { ...base, ...site },
		taxonomy,
		audience: 'internal',
		today: '2026-11-22',
		incidents: incidents.map((incident) => ({ incident, body: emptyBody, digest: '' })),
		analyses: analyses.map((fiveWhys) => ({ fiveWhys, body: emptyBody, digest: '' })),
	};
}
