import { describe, expect, it } from 'vitest';
import { isMeant, rank, stemOf, type Term, understand } from './query.ts';

const searches = (question: string): string[] => understand(question).map(({ search }) => search);

describe('understand', () => {
	it('takes particles and verb endings off Korean words', () => {
		expect(searches('커넥션이 고갈됐습니다')).toEqual(['커넥션', '고갈']);
		expect(searches('결제에서는 지연되는데')).toEqual(['결제', '지연']);
	});
	it('leaves words of two syllables that only look like they had one', () => {
		for (const word of ['평가', '온도', '한도', '재고', '광고']) expect(stemOf(word)).toBe(word);
	});
	it('leaves words of other scripts to the stemmer of the index', () => {
		expect(searches('Leaking goroutines')).toEqual(['Leaking', 'goroutines']);
	});
	it('parts Latin words from what is written on to them', () => {
		expect(searches('DB가 HikariPool-1에서 OOM')).toEqual(['DB', 'HikariPool-1', 'OOM']);
	});
	it('keeps the inner signs of error names', () => {
		expect(searches('java.lang.OutOfMemoryError: max_connections=100')).toEqual([
			'java.lang.OutOfMemoryError',
			'max_connections',
			'100',
		]);
	});
	it('keeps what stands in quotes together', () => {
		expect(understand('"connection pool" 고갈')).toEqual([
			{ text: '"connection pool"', search: '"connection pool"', exact: true },
			{ text: '고갈', search: '고갈', exact: false },
		]);
	});
	it('reads decomposed and full-width letters as the usual ones', () => {
		expect(searches('배포'.normalize('NFD'))).toEqual(['배포']);
		expect(searches('ＯＯＭ')).toEqual(['OOM']);
	});
	it('leaves out words that say nothing, unless there are no others', () => {
		expect(searches('why was the pool empty')).toEqual(['pool', 'empty']);
		expect(searches('why')).toEqual(['why']);
	});
	it('asks for each word once', () => {
		expect(searches('배포는 배포가 Deploy deploy')).toEqual(['배포', 'deploy']);
	});
	it('is empty for nothing and for signs', () => {
		expect(understand('')).toEqual([]);
		expect(understand(' ?! ')).toEqual([]);
	});
});

describe('isMeant', () => {
	it('takes words that share at least half of the asked one', () => {
		expect(isMeant('goroutines', 'goroutine,')).toBe(true);
		expect(isMeant('커넥션', '커넥션을')).toBe(true);
		expect(isMeant('outofmemoryerror', 'java.lang.OutOfMemoryError:')).toBe(true);
	});
	it('refuses words that only begin alike', () => {
		expect(isMeant('밸런서', '배')).toBe(false);
		expect(isMeant('없는단어입니다', '없는')).toBe(false);
	});
});

describe('rank', () => {
	const term = (text: string, exact = false): Term => ({ text, search: text, exact });
	const hit = (id: string, score = 1) => ({ id, score });

	it('puts pages with more of the words first', () => {
		const ranked = rank([term('a'), term('b')], [[hit('one', 9), hit('both', 1)], [hit('both')]], 10);
		expect(ranked.map(({ id, missing }) => [id, missing])).toEqual([
			['both', []],
			['one', [1]],
		]);
	});
	it('lets a rare word count for more than a common one', () => {
		const common = Array.from({ length: 50 }, (_, index) => hit(`c${index}`));
		expect(rank([term('rare'), term('common')], [[hit('rare')], common], 100)[0]?.id).toBe('rare');
	});
	it('leaves out pages without a quoted phrase', () => {
		expect(
			rank([term('"a b"', true), term('c')], [[hit('one')], [hit('two')]], 10).map(({ id }) => id),
		).toEqual(['one']);
	});
	it('does without words that no page has', () => {
		expect(rank([term('a'), term('zzz')], [[hit('one')], []], 10)).toMatchObject([
			{ id: 'one', missing: [1] },
		]);
	});
	it('is empty when nothing was found', () => {
		expect(rank([term('zzz')], [[]], 10)).toEqual([]);
		expect(rank([], [], 10)).toEqual([]);
	});
});
