/** The pages that gather reports: causes, services, teams, lessons, actions, analyses. */
import { describe, expect, it } from 'vitest';
import { testAction, testCorpus, testFiveWhys, testIncident } from '../testing-corpus.ts';
import { actionsView } from './actions.ts';
import { causeViews } from './cause.ts';
import { causesView, familyViews } from './causes.ts';
import { analysesView, analysisViews, leavesOf } from './five-whys.ts';
import { lessonsView } from './lessons.ts';
import { servicesView, serviceViews } from './services.ts';
import { teamViews } from './teams.ts';

const lessons = { wentWell: [], wentPoorly: [], gotLucky: [], surprised: [] };
const newest = testIncident('2026-11-01-newest', {
	severity: 'sev1',
	causes: [
		{ cause: 'capacity/quota', role: 'root' },
		{ cause: 'design/retry-storm', role: 'contributing' },
	],
	mitigation: { final: 'rollback', commands: [], checkFirst: ['The `quota` page.'] },
	actions: [
		testAction('late', { due: '2026-11-12', owner: 'platform', addresses: ['capacity/quota'] }),
		testAction('later', { due: '2026-12-01', owner: 'somebody' }),
		testAction('whenever'),
	],
	lessons: { ...lessons, wentPoorly: [{ text: 'Nobody saw it.', causes: [] }] },
});
const middle = testIncident('2026-06-01-middle', {
	kind: 'near-miss',
	services: ['search', 'login'],
	teams: ['data', 'platform'],
	causes: [{ cause: 'capacity/quota', role: 'contributing' }],
	mitigation: { final: 'rollback', commands: [], checkFirst: [] },
	actions: [testAction('done', { status: 'done', completed: '2026-06-10', addresses: ['capacity/quota'] })],
	lessons: { ...lessons, wentPoorly: [{ text: 'Limits are in a wiki.', causes: ['capacity/quota'] }] },
});
const oldest = testIncident('2025-01-01-oldest', { lang: 'ko', severity: 'sev2', services: ['login'] });
const analysis = testFiveWhys(
	newest.id,
	[{ children: [{ cause: 'capacity/quota' }, { children: [{ stop: 'unknown' }] }] }],
	{ countermeasures: ['late', 'no-such'] },
);
const corpus = testCorpus([newest, middle, oldest], [analysis]);

describe('actionsView', () => {
	const { groups } = actionsView(corpus, 'en');
	const row = (id: string) => groups.flatMap(({ rows }) => rows).find(({ action }) => action.id === id);

	it('groups actions, the late ones first, and leaves out empty groups', () => {
		expect(groups.map(({ group, rows }) => [group, rows.map(({ action }) => action.id)])).toEqual([
			['overdue', ['late']],
			['open', ['later']],
			['undated', ['whenever']],
			['done', ['done']],
		]);
	});
	it('says how late and how old an action is', () => {
		expect(row('late')).toMatchObject({ overdueDays: 10, ageDays: 21 });
		expect(row('done')).toMatchObject({ overdueDays: undefined, ageDays: undefined });
	});
	it('gives an action to the team that owns it, else to those of its incident', () => {
		expect(row('late')).toMatchObject({
			action: { owner: { team: { label: 'Platform' } } },
			teams: [{ id: 'platform' }],
		});
		expect(row('later')).toMatchObject({
			action: { owner: { text: 'somebody', team: undefined } },
			teams: [{ id: 'data' }],
		});
	});
	it('filters by what each action has, late ones by that too, those of nobody by a value of their own', () => {
		const { filters } = actionsView(corpus, 'en');
		const options = Object.fromEntries(
			filters.map(({ name, groups: [group] }) => [
				name,
				group?.options.map(({ value, label, count }) => [value, label, count]),
			]),
		);
		expect(options).toEqual({
			team: [
				['data', 'Data', 3],
				['platform', 'Platform', 2],
			],
			owner: [
				['platform', 'Platform', 1],
				['somebody', 'somebody', 1],
				['-', 'nobody', 2],
			],
			service: [
				['search', 'Search', 4],
				['login', 'Login', 1],
			],
			severity: [['sev1', 'SEV1', 3]],
			status: [
				['overdue', 'Overdue', 1],
				['open', 'Open', 3],
				['done', 'Done', 1],
			],
		});
		expect(row('late')?.values).toMatchObject({ owner: 'platform', status: 'open\noverdue' });
		expect(row('done')?.values).toMatchObject({
			team: 'data\nplatform',
			service: 'search\nlogin',
			owner: '-',
		});
	});
	it('lists the first of a long list and says so', () => {
		const many = testIncident('2026-05-01-many', {
			actions: Array.from({ length: 301 }, (_, index) => testAction(`a${index}`)),
		});
		const view = actionsView(testCorpus([many]), 'en');
		expect(view).toMatchObject({ partial: true, listed: 300 });
		expect(view.groups).toMatchObject([{ group: 'undated', total: 301 }]);
		expect(actionsView(corpus, 'en').partial).toBe(false);
	});
});

describe('causesView', () => {
	it('counts reports by cause, and a report with two causes of a family once', () => {
		const both = testIncident('2026-11-02-both', {
			causes: [
				{ cause: 'capacity/quota', role: 'root' },
				{ cause: 'capacity/hotspot', role: 'contributing' },
			],
		});
		const [capacity] = causesView(testCorpus([both, newest]), 'ko').families;
		expect(capacity).toMatchObject({ label: '용량', reports: 2 });
		expect(capacity?.causes[0]).toMatchObject({ label: '할당량', reports: 2, root: 2, latest: '2026-11-02' });
		expect(capacity?.causes[1]).toMatchObject({ label: 'Hotspot', reports: 1, root: 0 });
	});
	it('lists the incidents of a family newest first', () => {
		const capacity = familyViews(corpus, 'en').find(({ id }) => id === 'capacity')?.view;
		expect(capacity?.rows.map(({ id }) => id)).toEqual([newest.id, middle.id]);
	});
});

describe('causeViews', () => {
	const view = causeViews(corpus, 'en').find(({ cause }) => cause === 'quota')?.view;

	it('says by part where the cause struck and what stopped it', () => {
		expect(view?.roles.map(({ role, rows }) => [role, rows.map(({ id }) => id)])).toEqual([
			['root', [newest.id]],
			['contributing', [middle.id]],
		]);
		expect(view?.stopped.map(({ mitigation, incidents }) => [mitigation, incidents.length])).toEqual([
			['rollback', 2],
		]);
		expect(view?.checkFirst).toMatchObject([{ texts: ['The <code>quota</code> page.'] }]);
	});
	it('has the lessons that name it, and those without a cause of incidents whose root it is', () => {
		expect(view?.lessons.map(({ text }) => text)).toEqual(['Nobody saw it.', 'Limits are in a wiki.']);
	});
	it('has the actions against it, open ones first, and the analyses that arrive at it', () => {
		expect(view?.actions.map(({ action }) => action.id)).toEqual(['late', 'done']);
		expect(view?.analyses.map(({ title }) => title)).toEqual([`Analysis of ${newest.id}`]);
		expect(view?.siblings.map(({ label }) => label)).toEqual(['Hotspot']);
	});
	it('gives a page to a cause that nothing names', () => {
		const unused = causeViews(testCorpus([]), 'en').map(({ view: { reports } }) => reports);
		expect(unused).toEqual([0, 0, 0]);
	});
});

describe('services and teams', () => {
	it('lists services by tier and counts near misses apart', () => {
		const { services } = servicesView(corpus, 'en');
		expect(services.map(({ id }) => id)).toEqual(['login', 'search']);
		expect(services[1]?.counts).toMatchObject({ reports: 2, nearMisses: 1, unjudged: 0 });
		expect(services[1]?.counts.severities.map(({ count }) => count)).toEqual([1, 0]);
		expect(services[1]).toMatchObject({ openActions: 3, latest: '2026-11-01' });
	});
	it('shows the causes of a service, the most frequent first', () => {
		const view = serviceViews(corpus, 'en').find(({ id }) => id === 'search')?.view;
		expect(view?.causes.map(({ cause, reports }) => [cause.id, reports])).toEqual([
			['capacity/quota', 2],
			['design/retry-storm', 1],
		]);
	});
	it('gives a team the actions that it owns, from incidents of others too', () => {
		const [data, platform] = teamViews(corpus, 'en').map(({ view }) => view);
		expect(data?.actions.map(({ action }) => action.id)).toEqual(['later', 'whenever']);
		expect(platform?.actions.map(({ action }) => action.id)).toEqual(['late']);
		expect(platform?.team).toMatchObject({ openActions: 1, overdueActions: 1, services: [{ id: 'login' }] });
	});
});

describe('lessonsView', () => {
	it('puts a lesson under its first cause, else under the root cause of its incident', () => {
		const { kinds } = lessonsView(corpus, 'en');
		expect(kinds.map(({ kind, total }) => [kind, total])).toEqual([['wentPoorly', 2]]);
		expect(kinds[0]?.causes.map(({ cause, lessons: of }) => [cause?.id, of.length])).toEqual([
			['capacity/quota', 2],
		]);
	});
	it('shows the latest of a cause and says how many more there are', () => {
		const many = Array.from({ length: 7 }, (_, index) =>
			testIncident(`2026-01-0${7 - index}-many`, {
				lessons: { ...lessons, surprised: [{ text: `Lesson ${7 - index}`, causes: ['capacity/quota'] }] },
			}),
		);
		const group = lessonsView(testCorpus(many), 'en').kinds[0]?.causes[0];
		expect(group?.lessons.map(({ text }) => text)).toEqual(
			[7, 6, 5, 4, 3].map((number) => `Lesson ${number}`),
		);
		expect(group?.more).toBe(2);
	});
	it('keeps lessons of reports without a cause', () => {
		const bare = testIncident('2026-01-01-bare', {
			lessons: { ...lessons, gotLucky: [{ text: 'Luck.', causes: [] }] },
		});
		expect(lessonsView(testCorpus([bare]), 'en').kinds[0]?.causes).toMatchObject([
			{ cause: undefined, more: 0 },
		]);
	});
});

describe('analyses', () => {
	it('lists each with its incident, its questions and the causes that it reaches', () => {
		expect(analysesView(corpus, 'en').rows).toMatchObject([
			{ questions: 4, incident: { day: '2026-11-01' }, causes: [{ id: 'capacity/quota' }] },
		]);
	});
	it('has as many columns as leaves, and the countermeasures that the incident has', () => {
		const view = analysisViews(corpus, 'en')[0]?.view;
		expect(view).toMatchObject({
			leaves: 2,
			countermeasures: [{ id: 'late', overdue: true }],
			incident: { id: newest.id },
		});
		expect(leavesOf([])).toBe(0);
	});
	it('stands without its incident', () => {
		expect(analysisViews(testCorpus([], [analysis]), 'en')[0]?.view).toMatchObject({
			incident: undefined,
			countermeasures: [],
		});
	});
});
