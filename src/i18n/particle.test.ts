import { describe, expect, it } from 'vitest';
import { particle } from './particle.ts';

const marked = (words: readonly string[], forms: string): string[] =>
	words.map((word) => `${word}${particle(word, forms)}`);

describe('a particle', () => {
	it('follows the last syllable', () => {
		expect(marked(['장애', '원인', '커넥션 풀', '서울'], '은/는')).toEqual([
			'장애는',
			'원인은',
			'커넥션 풀은',
			'서울은',
		]);
		expect(marked(['배포', '설정'], '을/를')).toEqual(['배포를', '설정을']);
		expect(marked(['알림', '로그'], '과/와')).toEqual(['알림과', '로그와']);
	});
	it('takes 로 after a vowel and after ㄹ', () => {
		expect(marked(['배포', '롤백', '풀', '8'], '으로/로')).toEqual(['배포로', '롤백으로', '풀로', '8로']);
	});
	it('hears digits as Koreans say them', () => {
		expect(marked(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '2,000'], '이/가')).toEqual([
			'0이',
			'1이',
			'2가',
			'3이',
			'4가',
			'5가',
			'6이',
			'7이',
			'8이',
			'9가',
			'10이',
			'2,000이',
		]);
		expect(marked(['12.5%'], '은/는')).toEqual(['12.5%는']);
	});
	it('hears letters and English words as Koreans say them', () => {
		expect(marked(['API', 'SEV1', 'DNS', 'SQL', 'XML', 'OOM'], '은/는')).toEqual([
			'API는',
			'SEV1은',
			'DNS는',
			'SQL은',
			'XML은',
			'OOM은',
		]);
		expect(marked(['cache', 'pool', 'checkout', 'network', 'token', 'login'], '이/가')).toEqual([
			'cache가',
			'pool이',
			'checkout이',
			'network가',
			'token이',
			'login이',
		]);
	});
	it('passes over quotes and brackets', () => {
		expect(marked(['“배포”', '「설정」', '검색(search)', '결제 (payments)'], '은/는')).toEqual([
			'“배포”는',
			'「설정」은',
			'검색(search)은',
			'결제 (payments)는',
		]);
	});
	it('reads decomposed Hangul', () => {
		expect(marked(['원인'.normalize('NFD')], '은/는')).toEqual([`${'원인'.normalize('NFD')}은`]);
	});
	it('gives both forms where nobody can say', () => {
		expect(marked(['', '→', '日本'], '은/는')).toEqual(['은(는)', '→은(는)', '日本은(는)']);
	});
});
