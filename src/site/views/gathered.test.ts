/** The pages that gather reports: causes, services, teams, analyses. */
import { describe, expect, it } from 'vitest';
import { testCorpus, testIncident } from '../testing-corpus.ts';
import { causeViews } from './cause.ts';
import { causesView, familyViews } from './causes.ts';
import { analysesView, analysisViews, leavesOf } from './five-whys.ts';
import { servicesView, serviceViews } from './services.ts';
import { teamViews } from './teams.ts';
import { analysis, corpus, middle, newest } from './testing-reports.ts';

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

describe('analyses', () => {
	it('lists each with its incident, its questions and the causes that it reaches', () => {
		expect(analysesView(corpus, 'en').rows).toMatchObject([
			{ questions: 4, incident: { day: '2026-11-01' }, causes: [{ id: 'capacity/quota' }] },
		]);
	});
	it('has as many columns as leaves, and the countermeasures that the incident has', () => {
		const view = analysisViews(corpus, 'en')[0]?.view();
		expect(view).toMatchObject({
			leaves: 2,
			countermeasures: [{ id: 'late', overdue: true }],
			incident: { id: newest.id },
		});
		expect(leavesOf([])).toBe(0);
	});
	it('stands without its incident', () => {
		expect(analysisViews(testCorpus([], [analysis]), 'en')[0]?.view()).toMatchObject({
			incident: undefined,
			countermeasures: [],
		});
	});
});
