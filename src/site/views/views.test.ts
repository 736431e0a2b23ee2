/** The views of home, list and incident over a small corpus. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Action } from '../../model/action.ts';
import type { Incident } from '../../model/incident.ts';
import { siteSchema } from '../../model/site.ts';
import type { Body } from '../../render/parts.ts';
import { homeView } from './home.ts';
import { incidentViews } from './incident.ts';
import { incidentsView } from './incidents.ts';
import { incidentsByViews } from './incidents-by.ts';

const noLessons = { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] };
const body: Body = { parts: [{ kind: 'html', html: '<p>Text.</p>' }], outline: [], sections: [], media: [] };

function incident(id: string, rest: Partial<Incident> = {}): Incident {
	return Object.freeze({
		id,
		file: `incidents/${id.slice(0, 4)}/${id}.mdx`,
		day: id.slice(0, 10),
		lang: 'en',
		timeZone: 'Asia/Seoul',
		title: `Title of ${id}`,
		summary: 'Summary.',
		kind: 'incident',
		status: 'reviewed',
		severity: 'sev1',
		services: ['search'],
		teams: [],
		times: {
			started: Date.parse(`${id.slice(0, 10)}T00:00:00Z`),
			resolved: Date.parse(`${id.slice(0, 10)}T01:23:00Z`),
		},
		estimated: [],
		detection: {},
		symptoms: [],
		signatures: [],
		causes: [{ cause: 'data/skew', role: 'root' }],
		timeline: [],
		barriers: [],
		lessons: noLessons,
		actions: [],
		links: [],
		related: [],
		tags: [],
		authors: ['search-oncall'],
		reviewers: [],
		visibility: 'internal',
		...rest,
	} satisfies Partial<Incident>) as Incident;
}

const action = (id: string, due: string, status: Action['status'] = 'open'): Action => ({
	id,
	title: `Do **${id}**`,
	due,
	status,
	addresses: [],
});

function corpus(
	incidents: readonly Incident[],
	audience: Corpus<Body>['audience'] = 'internal',
): Corpus<Body> {
	return Object.freeze({
		site: siteSchema.parse({
			name: 'Postmortems',
			address: 'https://example.org/pm/',
			locales: ['en', 'ko'],
			timeZone: 'Asia/Seoul',
			edit: 'https://git.example.org/edit/{file}',
		}),
		taxonomy: {
			severities: [
				{ id: 'sev1', label: 'SEV1' },
				{ id: 'sev2', label: { en: 'SEV2', ko: '2등급' } },
			],
			teams: [],
			services: [{ id: 'search', label: { en: 'Search', ko: '검색' }, tier: 1, team: 'data', aliases: [] }],
			causes: [{ id: 'data', label: 'Data', causes: [{ id: 'skew', label: { en: 'Skew', ko: '쏠림' } }] }],
			glossary: [],
		},
		audience,
		today: '2026-11-20',
		incidents: incidents.map((each) => ({ incident: each, body, digest: each.id })),
		analyses: [],
	});
}

const autumn = incident('2026-10-02-autumn', {
	lang: 'ko',
	severity: 'sev2',
	actions: [action('late', '2026-11-01')],
});
const summer = incident('2026-07-01-summer', { kind: 'near-miss', trigger: 'deploy' });
const spring = incident('2025-04-01-spring', {
	actions: [action('old', '2025-05-01'), action('done', '2025-05-01', 'done')],
});
const three = corpus([autumn, summer, spring]);

describe('home', () => {
	it('counts what is open and shows what was due first foremost', () => {
		const { open } = homeView(three, 'en');
		expect([open.count, open.overdue]).toEqual([2, 2]);
		expect(open.first.map((each) => [each.action.title, each.overdueDays])).toEqual([
			['Do <strong>old</strong>', 568],
			['Do <strong>late</strong>', 19],
		]);
	});
	it('stands empty without a single incident', () => {
		expect(homeView(corpus([]), 'en')).toMatchObject({
			recent: [],
			open: { count: 0 },
			statistics: undefined,
		});
	});
});

describe('incidents', () => {
	it('offers only options that some incident has, with their counts', () => {
		const { filters, years } = incidentsView(three, 'en');
		const options = filters.map(({ name, groups }) => [
			name,
			groups.flatMap((group) => group.options.map((option) => `${option.label} ${option.count}`)),
		]);
		expect(options).toEqual([
			['severity', ['SEV1 2', 'SEV2 1']],
			['service', ['Search 3']],
			['cause', ['Skew 3']],
			['trigger', ['Deploy 1']],
			['year', ['2026 2', '2025 1']],
		]);
		expect(years.map(({ year, rows }) => [year, rows.length])).toEqual([
			['2026', 2],
			['2025', 1],
		]);
	});
});

describe('incident', () => {
	const views = incidentViews(three, 'en').map(({ view }) => view());
	it('says in which language the texts are only where it is not the page’s', () => {
		expect(views.map(({ lang }) => lang)).toEqual(['ko', undefined, undefined]);
	});
	it('leads to the incidents before and after it in the service', () => {
		expect(views[1]?.neighbours[0]).toMatchObject({
			previous: { href: '/pm/incidents/2025-04-01-spring/' },
			next: { href: '/pm/incidents/2026-10-02-autumn/', lang: 'ko' },
		});
	});
	it('lists a similar incident only where it is not listed already, and says why', () => {
		const related = incident('2026-10-03-next', { related: [autumn.id] });
		const [view] = incidentViews(corpus([related, autumn, summer]), 'en').map(({ view: make }) => make());
		expect(view?.related.map(({ id }) => id)).toEqual([autumn.id]);
		expect(view?.similar.map(({ link }) => link.day)).toEqual([summer.day]);
		expect(view?.similar[0]?.reasons[0]).toMatchObject({ kind: 'causes' });
	});
	it('has only the sections that the report fills', () => {
		expect(views[2]?.contents.map(({ id }) => id)).toEqual([
			'stopped',
			'times',
			'causes',
			'body',
			'actions',
			'related',
			'announcement',
			'about',
		]);
	});
	it('leads to the editor in the internal edition only', () => {
		expect(views[0]?.edit).toBe('https://git.example.org/edit/incidents/2026/2026-10-02-autumn.mdx');
		expect(incidentViews(corpus([autumn], 'public'), 'en')[0]?.view().edit).toBeUndefined();
	});
	it('survives JSON, so that its digest tells whether the page changed', () => {
		for (const view of views) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});

describe('incidents by a fact', () => {
	it('have a page for each severity and trigger that some incident has', () => {
		const views = incidentsByViews(three, 'ko');
		expect(
			views.map(({ fact, value, rows }) => [fact, value.label, value.href, rows.map(({ id }) => id)]),
		).toEqual([
			['severity', 'SEV1', '/pm/ko/incidents/severity/sev1/', ['2026-07-01-summer', '2025-04-01-spring']],
			['severity', '2등급', '/pm/ko/incidents/severity/sev2/', ['2026-10-02-autumn']],
			['trigger', '배포', '/pm/ko/incidents/trigger/deploy/', ['2026-07-01-summer']],
		]);
	});
	it('stand as links below the list', () => {
		const { facts } = incidentsView(three, 'en');
		expect(facts.map(({ fact, values }) => [fact, values.map(({ id }) => id)])).toEqual([
			['severity', ['sev1', 'sev2']],
			['trigger', ['deploy']],
		]);
	});
});
