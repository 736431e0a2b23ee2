import { describe, expect, it } from 'vitest';
import { type GlossaryGroup, glossaryOf } from './glossary.ts';
import { type Group, understand } from './understand.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOfDocuments } from './vocabulary-words.ts';

/** What is known when the reports say this. */
function languageOf(reports: readonly string[], glossary: readonly (readonly string[])[] = []) {
	const groups = glossary.map((words): GlossaryGroup => ({ words, near: false }));
	return { vocabulary: vocabularyOf(wordsOfDocuments(reports)), glossary: glossaryOf(groups) };
}
const reports = [
	'배포 뒤 커넥션 풀이 고갈되어 결제 서버가 느려졌다. 커넥션을 늘렸다.',
	'로드밸런서 헬스체크 경로를 바꿔 정상 서버가 제외됐다. 배포를 되돌렸다.',
	'Connection pool exhausted, java.lang.OutOfMemoryError in the payment gateway',
	'goroutine leak, kubernetes eviction, max_connections',
	'교착 상태로 주문이 실패했다',
	'charged twice',
];
const glossary = [
	['커넥션', 'connection'],
	['두 번', '중복', 'twice'],
	['로드밸런서', 'load balancer'],
];
const language = languageOf(reports, glossary);
const groupsOf = (question: string) => understand(question, language).groups;
const searches = (group: Group | undefined) => group?.alternatives.map(({ search }) => search) ?? [];
const relations = (group: Group | undefined) => group?.alternatives.map(({ relation }) => relation) ?? [];

describe('understand', () => {
	it('searches for a Korean word without particles, and for its synonyms after it', () => {
		const [group] = groupsOf('커넥션이');
		expect(searches(group)).toEqual(['커넥션', 'connection']);
		expect(relations(group)).toEqual(['itself', 'synonym']);
		expect(group?.alternatives[1]?.weight).toBeLessThan(1);
	});
	it('finds other forms of a verb', () => {
		expect(searches(groupsOf('느린')[0])).toContain('느려졌');
	});
	it('finds a word inside longer ones', () => {
		expect(searches(groupsOf('밸런서')[0])).toContain('로드밸런서');
	});
	it('reads words written apart as one, and one written together as its parts', () => {
		expect(searches(groupsOf('헬스 체크')[1])).toContain('헬스체크');
		expect(searches(groupsOf('커넥션고갈')[0])).toContain('커넥션 고갈');
	});
	it('looks codes up whole and by their parts', () => {
		expect(searches(groupsOf('OutOfMemoryError')[0])).toEqual(
			expect.arrayContaining(['out of memory error', 'javalangoutofmemoryerror']),
		);
		expect(searches(groupsOf('max_connections')[0])[0]).toBe('max_connections');
	});
	it('guesses at misspelt words only', () => {
		expect(searches(groupsOf('gorotine')[0])).toEqual(['goroutine']);
		expect(searches(groupsOf('교착상테')[0])[0]).toBe('교착 상태');
		expect(relations(groupsOf('goroutines')[0])).not.toContain('spelling');
	});
	it('knows loanwords by their sound', () => {
		expect(searches(groupsOf('고루틴')[0])).toEqual(['goroutine']);
		expect(searches(groupsOf('쿠버네티스')[0])).toEqual(['kubernetes']);
	});
	it('reads what was typed with the other keyboard layout, and initial consonants', () => {
		expect(groupsOf('qovh')[0]).toMatchObject({ written: 'qovh', text: '배포' });
		expect(searches(groupsOf('ㅂㅍ')[0])).toEqual(['배포']);
		expect(searches(groupsOf('배ㅍ')[0])).toEqual(['배포']);
	});
	it('leaves out words that say nothing, unless they say something together or there are no others', () => {
		expect(groupsOf('결제가 왜 안 됐어요').map(({ text }) => text)).toEqual(['결제가']);
		expect(groupsOf('중복 결제가 두 번').map(({ text }) => text)).toEqual(['중복', '결제가', '두 번']);
		expect(groupsOf('why').map(({ text }) => text)).toEqual(['why']);
	});
	it('counts words for less that most reports have', () => {
		expect(groupsOf('서버 커넥션').map(({ weight }) => weight < 1)).toEqual([true, false]);
	});
	it('keeps what stands in quotes together', () => {
		expect(groupsOf('"connection pool" 고갈')[0]).toMatchObject({ exact: true, text: '"connection pool"' });
	});
	it('has neighbouring English words as a phrase, and all of them together', () => {
		expect(understand('결제 connection pool exhausted', language).phrases).toEqual([
			'"connection pool exhausted"',
			'connection pool exhausted',
		]);
	});
	it('has no alternatives for a word that is like none', () => {
		expect(searches(groupsOf('xyzzyqq')[0])).toEqual([]);
	});
	it('takes of a pasted error the words that reports have', () => {
		const trace = 'FATAL 12:00:00 java.lang.OutOfMemoryError: xyzzy\n\tat com.example.Foo(Foo.java:12)';
		const { groups } = understand(trace, language);
		expect(groups.map(({ text }) => text)).toEqual(['java.lang.OutOfMemoryError']);
	});
	it('is empty for nothing and for signs', () => {
		expect(groupsOf('')).toEqual([]);
		expect(groupsOf(' ?! ')).toEqual([]);
	});
	it('reads decomposed letters as the usual ones', () => {
		expect(searches(groupsOf('배포'.normalize('NFD'))[0])).toEqual(['배포']);
	});
});
