import { describe, expect, it } from 'vitest';
import { codeParts, isCode, joinedCode, tokensOf } from './tokens.ts';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('tokensOf', () => {
	it('keeps the inner signs of codes and leaves those around them', () => {
		expect(texts('java.lang.OutOfMemoryError: HikariPool-1 - (10.20.3.15:9443).')).toEqual([
			'java.lang.OutOfMemoryError',
			'HikariPool-1',
			'10.20.3.15:9443',
		]);
	});
	it('parts Hangul from what is written on to it, and says that they were joined', () => {
		expect(tokensOf('지도API가 DB')).toEqual([
			{ text: '지도', hangul: true, joined: false },
			{ text: 'API', hangul: false, joined: true },
			{ text: '가', hangul: true, joined: true },
			{ text: 'DB', hangul: false, joined: false },
		]);
	});
	it('reads decomposed and full-width letters as the usual ones', () => {
		expect(texts('배포'.normalize('NFD'))).toEqual(['배포']);
		expect(texts('ＯＯＭ')).toEqual(['OOM']);
	});
	it('is empty for nothing and for signs', () => {
		expect(texts('')).toEqual([]);
		expect(texts(' -- ?! ')).toEqual([]);
	});
});

describe('codeParts', () => {
	it('splits at signs and at capital letters', () => {
		expect(codeParts('java.lang.OutOfMemoryError')).toEqual(['java', 'lang', 'out', 'of', 'memory', 'error']);
		expect(codeParts('ERR_CERT_DATE_INVALID')).toEqual(['err', 'cert', 'date', 'invalid']);
		expect(codeParts('getHTTPResponse')).toEqual(['get', 'http', 'response']);
	});
	it('parts numbers from words, not from abbreviations', () => {
		expect(codeParts('HTTP503')).toEqual(['http', '503']);
		expect(codeParts('k8s')).toEqual(['k8s']);
		expect(codeParts('x509')).toEqual(['x509']);
	});
});

describe('joinedCode', () => {
	it('is in lower case without signs', () => {
		expect(joinedCode('java.lang.OutOfMemoryError')).toBe('javalangoutofmemoryerror');
		expect(joinedCode('max_connections')).toBe('max_connections');
	});
});

describe('isCode', () => {
	it('tells codes from words', () => {
		for (const code of ['ECONNRESET', 'max_connections', 'x509', 'OutOfMemory', 'a.b'])
			expect(isCode(code)).toBe(true);
		for (const word of ['timeout', 'Timeout', 'DNS', 're-try']) expect(isCode(word)).toBe(false);
	});
});
