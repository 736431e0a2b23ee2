import { describe, expect, it } from 'vitest';
import { packVocabulary, unpackVocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsOfDocuments } from './vocabulary-words.ts';

const wordsIn = (...texts: string[]): string[] => wordsOfDocuments(texts).map(({ text }) => text);

describe('wordsOfDocuments', () => {
	it('takes particles off where the rest is seen without them', () => {
		expect(wordsIn('커넥션이 커넥션을 커넥션')).toEqual(['커넥션']);
		expect(wordsIn('재시도 재시도를 재시도가')).toEqual(['재시도']);
	});
	it('keeps words that only begin with another', () => {
		expect(wordsIn('인증서 인증서를 인증을 인증')).toEqual(['인증', '인증서']);
	});
	it('has codes whole and in parts, and one form of an English word', () => {
		expect(wordsIn('ERR_CERT connections connection')).toEqual(['cert', 'connection', 'err', 'err_cert']);
	});
	it('leaves out numbers and ids', () => {
		expect(wordsIn('12 9f3c00a1b2 x509 k8s')).toEqual(['k8s', 'x509']);
	});
	it('counts documents by powers of two', () => {
		const words = wordsOfDocuments(['pool pool', 'pool', 'pool', 'pool rare']);
		expect(words).toEqual([
			{ text: 'pool', commonness: 2 },
			{ text: 'rare', commonness: 0 },
		]);
	});
	it('is empty for no documents', () => {
		expect(wordsIn()).toEqual([]);
	});
});

describe('a vocabulary', () => {
	const texts = ['로드밸런서 배포 배포를 배터리 느려졌다 goroutine pool hikaripool', '배포'];
	const vocabulary = vocabularyOf(wordsOfDocuments(texts));

	it('knows words by their beginnings', () => {
		expect(vocabulary.knows('로드')).toBe(true);
		expect(vocabulary.knows('밸런서')).toBe(false);
		expect(vocabulary.has('로드')).toBe(false);
	});
	it('finds words inside longer ones', () => {
		expect(vocabulary.containing('밸런서', 3)).toEqual(['로드밸런서']);
		expect(vocabulary.containing('pool', 3)).toEqual(['hikaripool']);
	});
	it('gives common words before rare ones', () => {
		expect(vocabulary.startingWith('배', 3)).toEqual(['배포', '배터리']);
	});
	it('finds the nearest spellings by letter and by 자모', () => {
		expect(vocabulary.nearest('gorotine', 3)).toEqual(['goroutine']);
		expect(vocabulary.nearest('배토리', 3)).toEqual(['배터리']);
		expect(vocabulary.nearest('zzzzzz', 3)).toEqual([]);
	});
	it('finds forms of the same verb', () => {
		expect(vocabulary.formsOf('느린', 3)).toEqual(['느려졌다']);
	});
	it('comes back from its file as it was', () => {
		const words = wordsOfDocuments(texts);
		expect(unpackVocabulary(packVocabulary(words))).toEqual(words);
		expect(unpackVocabulary(packVocabulary([]))).toEqual([]);
	});
});
