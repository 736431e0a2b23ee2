import { describe, expect, it } from 'vitest';
import { correctionsOf } from './corrections.ts';
import type { Group, Relation } from './understand.ts';

const group = (written: string, text: string, ...searches: (readonly [string, Relation])[]): Group => ({
	written,
	text,
	weight: 1,
	exact: false,
	alternatives: searches.map(([search, relation]) => ({ search, weight: 1, relation })),
});

describe('correctionsOf', () => {
	it('tells of guesses, not of what they mean', () => {
		expect(
			correctionsOf([group('교착상테', '교착상테', ['교착 상태', 'spelling'], ['deadlock', 'synonym'])]),
		).toEqual([{ written: '교착상테', meant: ['교착 상태'] }]);
	});
	it('tells of the other keyboard layout', () => {
		expect(correctionsOf([group('qovh', '배포', ['배포', 'itself'])])).toEqual([
			{ written: 'qovh', meant: ['배포'] },
		]);
	});
	it('says nothing of words that reports have, and of words like none', () => {
		expect(correctionsOf([group('배포', '배포', ['배포', 'itself'], ['deploy', 'synonym'])])).toEqual([]);
		expect(correctionsOf([group('xyzzy', 'xyzzy')])).toEqual([]);
	});
});
