import { describe, expect, it } from 'vitest';
import { testAction, testCorpus, testIncident } from '../testing-corpus.ts';
import { actionsView } from './actions.ts';
import { corpus } from './testing-reports.ts';

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
