import { describe, expect, it } from 'vitest';
import { termsOf } from './terms.ts';

const searches = (question: string): string[] => termsOf(question).map(({ search }) => search);

describe('termsOf', () => {
	it('takes particles and verb endings off Korean words', () => {
		expect(searches('커넥션이 고갈됐습니다')).toEqual(['커넥션', '고갈']);
	});
	it('parts Latin words from the particles that are written on to them', () => {
		expect(searches('DB가 HikariPool-1에서 OOM')).toEqual(['DB', 'HikariPool-1', 'OOM']);
	});
	it('keeps what stands in quotes together', () => {
		expect(termsOf('"connection pool" 고갈')).toEqual([
			{ search: '"connection pool"', exact: true },
			{ search: '고갈', exact: false },
		]);
	});
	it('leaves out words that say nothing, unless there are no others', () => {
		expect(searches('why was the pool empty')).toEqual(['pool', 'empty']);
		expect(searches('why')).toEqual(['why']);
	});
	it('asks for each word once', () => {
		expect(searches('배포는 배포가 Deploy deploy')).toEqual(['배포', 'deploy']);
	});
	it('is empty for nothing and for signs', () => {
		expect(termsOf('')).toEqual([]);
		expect(termsOf(' ?! ')).toEqual([]);
	});
});
