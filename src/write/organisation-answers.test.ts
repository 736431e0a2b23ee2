import { describe, expect, test } from 'vitest';
import { t } from '../i18n/t.ts';
import { faultOfAnswer, organisationOf } from './organisation-answers.ts';

const typed = {
	name: ' Harbour ',
	'name-ko': '하버',
	address: 'https://reports.harbour.example/',
	service: 'orders=Orders',
	team: 'shop',
};

describe('an organisation', () => {
	test('has a name for each of its languages, Seoul time, and an id for a label where none is given', () => {
		const { organisation, faults } = organisationOf(typed);
		expect(faults).toEqual([]);
		expect(organisation).toEqual({
			name: { en: 'Harbour', ko: '하버' },
			locales: ['en', 'ko'],
			timeZone: 'Asia/Seoul',
			address: 'https://reports.harbour.example/',
			edit: undefined,
			service: { id: 'orders', label: 'Orders' },
			team: { id: 'shop', label: 'shop' },
		});
	});

	test('of one language has one name', () => {
		expect(organisationOf({ ...typed, locales: 'ko' }).organisation.name).toBe('Harbour');
	});

	test('names what is missing and what is wrong, each once', () => {
		const { faults } = organisationOf({ service: 'Two Words', 'time-zone': 'Mars/Base', locales: 'en,fr' });
		expect(faults.map((fault) => /`[^`]+`/.exec(fault)?.[0])).toEqual([
			'`--name`',
			'`--address`',
			'`--team`',
			'`Two Words`',
			expect.any(String),
			'`Mars/Base`',
		]);
	});
});

test.each([
	['name', ' ', 'x'],
	['time-zone', 'Mars', 'Asia/Seoul'],
	['address', 'nowhere', 'https://a.example/'],
	['service', 'Two Words', 'two=Two Words'],
	['team', '', '팀'],
] as const)('an answer for `%s` is judged in the language of the prompt', (name, wrong, right) => {
	expect(faultOfAnswer(t('en'), name, wrong)).toMatch(/^Unexpected [^가-힣]*expected/);
	expect(faultOfAnswer(t('ko'), name, wrong)).toMatch(/[가-힣]+ 주십시오/);
	expect(faultOfAnswer(t('ko'), name, right)).toBeUndefined();
});
