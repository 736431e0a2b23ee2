import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../read/testing-clock.ts';
import { withoutQuotations } from '../prose.ts';
import { blameWording } from './blame-wording.ts';
import { emptySection } from './empty-section.ts';
import { headingOrder } from './heading-order.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';

function blamedIn(lines: string, blameWords: readonly string[] = []): string[] {
	return messagesOf(blameWording, lines, { policy: { blameWords } }).map(
		(message) => message.match(/`(.*?)`/)?.[1] ?? '',
	);
}

describe('blame-wording', () => {
	test.each([
		['It was human error again.', 'human error'],
		['A human\nerror.', 'human error'],
		['The *human* **error** came first.', 'human error'],
		['A careless change.', 'careless'],
		['The engineer should have asked.', 'engineer should have asked'],
		['We should have this ready before the launch.', undefined],
		['User errors rose; there was no obvious error message.', undefined],
		['The value should have been checked.', undefined],
		['This should have been noticed, and should have checked.', 'should have checked'],
		['The team failed to react.', 'team failed to'],
		['The deploy failed to start.', undefined],
		['They forgot to warm the cache.', 'forgot to'],
		['The “forgot password” page, the forgot password mail.', undefined],
		['A page fault, a segmentation fault.', undefined],
		['담당자의 부주의로 값이 바뀌었다.', '부주의'],
		['설정을 실수로 지웠다.', '실수'],
		['배포 전에 확인했어야 했다.', '했어야'],
		['깜빡하고 등록하지 않았다.', '깜빡하'],
		['운영 미숙이다.', '미숙'],
		['개발자의 잘못이다.', '개발자의 잘못'],
		['확인을 소홀히 했다.', '소홀'],
		['잘못된 값이 들어갔다. 잘못 설정된 필드였다.', undefined],
		['화면이 깜빡였다. 실수형 값을 정수로 바꿨다.', undefined],
		['트래픽 급증 탓에 느려졌다.', undefined],
		['알림이 울렸어야 했다.', undefined],
		['고전적 형태만 다뤘고 업무능력과 개인적 오류율은 보지 않았다.', undefined],
		['인적 오류다.', '인적 오류'],
		['업무태만이다.', '업무태만'],
	])('of %j is %j', (text, word) => {
		expect(blamedIn(text)).toEqual(word === undefined ? [] : [word]);
		expect(blamedIn(`resolution: >-\n  ${text.replaceAll('\n', '\n  ').replaceAll('*', '')}`)).toEqual(
			word === undefined ? [] : [word],
		);
	});

	test('leaves quotations, block quotes, code, addresses and symptoms alone', () => {
		expect(blamedIn('She wrote “it was human error” and "careless".')).toEqual([]);
		expect(blamedIn('그는 「부주의」라고 했고 『깜빡했다』고 했다.')).toEqual([]);
		expect(blamedIn('> It was human error.\n>\n> - careless')).toEqual([]);
		expect(blamedIn('`human error`\n\n```\nhuman error\n```')).toEqual([]);
		expect(blamedIn('[a link](https://example.com/careless)')).toEqual([]);
		expect(blamedIn('symptoms: [operator error 42]\nsignatures: [user error]')).toEqual([]);
		expect(blamedIn('title: "The alert said \\"human error\\""')).toEqual([]);
		expect(blamedIn("title: 'The alert said “human error”'")).toEqual([]);
	});

	test('looks into quoted YAML, cells, lists and headings', () => {
		expect(blamedIn('title: "A careless change"')).toEqual(['careless']);
		expect(blamedIn('## A careless change\n\n- careless\n\n| a |\n|---|\n| careless |')).toHaveLength(3);
		expect(blamedIn('whys: [{ why: Why so careless?, because: B }]')).toEqual(['careless']);
	});

	test('takes an opening mark without a closing one for a character', () => {
		expect(blamedIn('A 3.5" disk and a careless change.')).toEqual(['careless']);
	});

	test('says line and column in the file', () => {
		expect(diagnosticsOf(blameWording, 'title: A careless change')).toMatchObject([
			{ line: 2, column: 10, endLine: 2, endColumn: 18 },
		]);
		expect(diagnosticsOf(blameWording, 'Well.\n\n- one **two** careless\n  three')).toMatchObject([
			{ line: 20, column: 15 },
		]);
	});

	test('adds the organisation’s words, whole in English and with endings in Korean', () => {
		expect(blamedIn('A cowboy deploy by cowboys, 나태하게.', ['cowboy', '나태'])).toEqual(['cowboy', '나태']);
		expect(blamedIn('C++ and c++17', ['C++'])).toEqual(['C++']);
	});
});

test('withoutQuotations keeps every offset and takes no time over many marks', () => {
	expect(withoutQuotations('a “b” "c\nd" e')).toBe('a       \n   e');
	const text = '“"「'.repeat(30_000);
	const begin = cpuMs();
	expect(withoutQuotations(text)).toHaveLength(text.length);
	expect(cpuMs() - begin).toBeLessThan(200);
});

describe('heading-order', () => {
	test.each([
		['## A\n\n### B\n\n#### C\n\n## D', []],
		['# A', ['Unexpected heading rank `1`, expected rank `2`']],
		['### A', ['Unexpected heading rank `3`, expected rank `2`']],
		['# A\n\n### B', ['Unexpected heading rank `1`, expected rank `2`']],
		['## A\n\n#### B\n\n#### C', ['Unexpected heading rank `4`, expected rank `3`']],
		['> # quoted', []],
		['A\n===', ['Unexpected heading rank `1`, expected rank `2`']],
	])('of %j', (body, messages) => {
		expect(messagesOf(headingOrder, `---\n${body}`)).toEqual(messages);
	});

	test('points at the heading', () => {
		expect(diagnosticsOf(headingOrder, '## A\n\n#### B')).toMatchObject([
			{ line: 20, column: 1, endColumn: 7 },
		]);
	});
});

describe('empty-section', () => {
	test.each([
		['## A\n\nText.\n\n## B', ['B']],
		['## A\n\n### B\n\nText.', []],
		['## A\n\n{/* to do */}\n\n## B\n\nText.', ['A']],
		['## A\n\n<Timeline />', []],
		['## A\n\n- \n-\n\n## B\n\n| a |\n|---|\n| b |', ['A']],
		['## A\n\n![shot](a.png)', []],
		['## A\n\n[a]: https://example.com\n\n## B\n\nText [a].', ['A']],
		['<Callout>\n\n## A\n\n</Callout>', ['A']],
		['', []],
	])('of %j', (body, names) => {
		expect(messagesOf(emptySection, `---\n${body}`).map((message) => message.match(/`(.*?)`/)?.[1])).toEqual(
			names,
		);
	});

	const guided = '## A\n\n{/* what belongs here */}\n\n## B\n\nText.\n\n## C';
	test.each([
		['draft', ['C']],
		['in-review', ['A', 'C']],
		['reviewed', ['A', 'C']],
	])('a comment keeps a place in a draft alone: %s', (status, names) => {
		const messages = messagesOf(emptySection, `status: ${status}\n---\n${guided}`);
		expect(messages.map((message) => message.match(/`(.*?)`/)?.[1])).toEqual(names);
	});
});
