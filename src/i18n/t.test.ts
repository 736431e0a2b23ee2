import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { t } from './t.ts';
import { type Key, wordsFrom } from './words.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+/g) ?? []).sort();

describe('t', () => {
	it('fills in placeholders', () => {
		expect(t('en')('home.openCount', { open: 3, overdue: 1 })).toBe('3 open, 1 overdue');
	});
	it('adds the particle that fits a value', () => {
		const words = wordsFrom('ko', { found: '{service:이/가} {count}번 멈췄다' });
		expect(words('found' as Key, { service: '검색', count: 2 })).toBe('검색이 2번 멈췄다');
		expect(words('found' as Key, { service: '결제', count: 2 })).toBe('결제가 2번 멈췄다');
	});
	it('throws for a key that a dictionary lacks', () => {
		expect(() => wordsFrom('en', {})('nav.search')).toThrow('The dictionary has no `nav.search`.');
	});
	it('chooses the form that fits the number', () => {
		expect(t('en').count('count.incidents', 1)).toBe('1 incident');
		expect(t('en').count('count.incidents', 1200)).toBe('1,200 incidents');
		expect(t('ko').count('count.incidents', 2)).toBe('장애 2건');
	});
	it('has the same placeholders in every language', () => {
		for (const key of Object.keys(en) as (keyof typeof en)[])
			expect([key, placeholders(ko[key])]).toEqual([key, placeholders(en[key])]);
	});
});
