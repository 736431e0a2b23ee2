import { describe, expect, it } from 'vitest';
import { cut, type Found, rank } from './rank.ts';
import type { Group } from './understand.ts';

const group = (text: string, more: Partial<Group> = {}): Group => ({
	text,
	written: text,
	weight: 1,
	exact: false,
	alternatives: [],
	...more,
});
const hit = (id: string, score = 1) => ({ id, score });
const found = (hits: readonly { id: string; score: number }[], weight = 1): Found => ({
	alternative: { search: 'x', weight, relation: 'itself' },
	hits,
});

describe('rank', () => {
	it('puts pages with more of the words first', () => {
		const ranked = rank(
			[group('a'), group('b')],
			[[found([hit('one', 9), hit('both', 8)])], [found([hit('both')])]],
			[],
			10,
		);
		expect(ranked.map(({ id, missing }) => [id, missing])).toEqual([
			['both', []],
			['one', [1]],
		]);
	});
	it('lets a rare word count for more than a common one', () => {
		const common = Array.from({ length: 50 }, (_, index) => hit(`c${index}`));
		const ranked = rank([group('rare'), group('common')], [[found([hit('rare')])], [found(common)]], [], 100);
		expect(ranked[0]?.id).toBe('rare');
	});
	it('lets a word count for more than its synonym', () => {
		const ranked = rank([group('a')], [[found([hit('synonym')], 0.7), found([hit('itself')])]], [], 10);
		expect(ranked.map(({ id }) => id)).toEqual(['itself', 'synonym']);
	});
	it('puts pages with a phrase word for word before those with its words', () => {
		const ranked = rank([group('a')], [[found([hit('apart'), hit('phrase')])]], [[hit('phrase')]], 10);
		expect(ranked[0]?.id).toBe('phrase');
	});
	it('leaves out pages without a quoted phrase', () => {
		const groups = [group('"a b"', { exact: true }), group('c')];
		const ranked = rank(groups, [[found([hit('one')])], [found([hit('two')])]], [], 10);
		expect(ranked.map(({ id }) => id)).toEqual(['one']);
	});
	it('does without words that no page has', () => {
		const ranked = rank([group('a'), group('zzz')], [[found([hit('one')])], []], [], 10);
		expect(ranked).toMatchObject([{ id: 'one', missing: [1] }]);
		expect(ranked[0]?.score).toBe(rank([group('a')], [[found([hit('one')])]], [], 10)[0]?.score);
	});
	it('is empty when nothing was found', () => {
		expect(rank([group('zzz')], [[]], [], 10)).toEqual([]);
		expect(rank([], [], [], 10)).toEqual([]);
	});
});

describe('cut', () => {
	it('leaves out pages far below the best', () => {
		const pages = [8, 4, 1].map((score) => ({ id: `${score}`, score, missing: [] }));
		expect(cut(pages, 0.25).map(({ id }) => id)).toEqual(['8', '4']);
		expect(cut([], 0.25)).toEqual([]);
	});
});
