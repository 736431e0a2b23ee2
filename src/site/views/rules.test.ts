import { describe, expect, it } from 'vitest';
import { ruleViews } from './rules.ts';

describe('ruleViews', () => {
	it('gives each rule one section with every part filled', () => {
		for (const locale of ['en', 'ko'] as const) {
			const views = ruleViews(locale);
			expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
			const thin = views.filter((view) =>
				[view.title, view.why, view.how, view.example, view.message].includes(''),
			);
			expect(thin.map(({ id }) => id)).toEqual([]);
		}
	});
	it('speaks Korean where the page is Korean', () => {
		const english = ruleViews('ko').filter(({ why }) => !/\p{Script=Hangul}/u.test(why));
		expect(english.map(({ id }) => id)).toEqual([]);
	});
});
