import { describe, expect, it } from 'vitest';
import { testAction, testCorpus, testIncident } from '../testing-corpus.ts';
import { chooseRetro } from './choose.ts';
import { retroCalendar } from './source.ts';

const calendar = retroCalendar(
	testCorpus([
		testIncident('2026-10-05-new', { teams: ['platform'] }),
		testIncident('2026-08-01-late', { teams: ['data'] }),
		testIncident('2026-02-01-old', { teams: ['data'], actions: [testAction('a', { owner: 'platform' })] }),
	]),
);
const asked = (quarter?: string, team?: string, lang?: string) => () =>
	chooseRetro(calendar, { quarter, team, lang });

describe('a retrospective that is asked for', () => {
	it('is by default of the last quarter that is over, of all teams, in the site’s first language', () => {
		const { quarter, team, locale } = asked()();
		expect({ quarter, team, locale }).toEqual({ quarter: '2026-q3', team: undefined, locale: 'en' });
	});
	it('may be of a quarter in capitals and of a team that had only open actions', () => {
		expect(asked('2026-Q3', 'platform', 'ko')()).toMatchObject({
			quarter: '2026-q3',
			team: 'platform',
			locale: 'ko',
		});
	});
	it('is the current one where no other is over', () => {
		const young = retroCalendar(testCorpus([testIncident('2026-11-01-first')]));
		expect(chooseRetro(young, {}).quarter).toBe('2026-q4');
	});
	it.each([
		['no quarter', ['2026-3'], 'Unexpected quarter `2026-3`, expected one such as `2026-q4`.'],
		[
			'a quarter without reports',
			['2026-q2'],
			'Unexpected quarter `2026-q2`, which has no report. Quarters to look back on: `2026-q4`, `2026-q3`, `2026-q1`.',
		],
		[
			'a quarter to come',
			['2027-q1'],
			'Unexpected quarter `2027-q1`, expected one that has begun; the latest is `2026-q4`.',
		],
		[
			'a misspelt team',
			['2026-q3', 'plattform'],
			'Unexpected team `plattform`, expected an id of `taxonomy/teams.yaml`. Did you mean `platform`?',
		],
		[
			'a service',
			['2026-q3', 'login'],
			'Unexpected team `login`, expected an id of `taxonomy/teams.yaml`. `login` is a service; did you mean `platform`, the team that owns it?',
		],
		[
			'an unknown team',
			['2026-q3', 'astronauts'],
			'Unexpected team `astronauts`, expected an id of `taxonomy/teams.yaml`. Teams: `data`, `platform`.',
		],
		[
			'a team without incidents',
			['2026-q1', 'platform'],
			'Unexpected team `platform`, which took part in no incident of 2026-q1. Teams that did: `data`.',
		],
		[
			'a language that the site does not speak',
			['2026-q3', undefined, 'fr'],
			'Unexpected language `fr`, expected one of the site’s: `en`, `ko`.',
		],
	] satisfies [string, [string, (string | undefined)?, string?], string][])(
		'is refused for %s, with what to ask for instead',
		(_, words, message) => {
			expect(asked(...words)).toThrow(message);
		},
	);
	it('names only the latest of many quarters', () => {
		const years = Array.from({ length: 12 }, (_, year) => testIncident(`${2025 - year}-02-01-x`));
		expect(() => chooseRetro(retroCalendar(testCorpus(years)), { quarter: '2025-q2' })).toThrow(
			/`2020-q1` and 6 earlier\.$/,
		);
	});
	it('is refused without reports', () => {
		expect(() => chooseRetro(retroCalendar(testCorpus([])), {})).toThrow('expected at least one');
	});
});
