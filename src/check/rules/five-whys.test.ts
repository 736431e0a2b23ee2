import { describe, expect, test } from 'vitest';
import { fiveWhysLeaf } from './five-whys-leaf.ts';
import { fiveWhysPerson } from './five-whys-person.ts';
import { fiveWhysShallow } from './five-whys-shallow.ts';
import { diagnosticsOf, messagesOf } from './testing.ts';

function whys(...items: string[]): string {
	return `whys:\n${items.map((item) => `  - { why: A, because: B${item === '' ? '' : `, ${item}`} }`).join('\n')}`;
}

const cause = 'cause: process/manual-step';

describe('five-whys-shallow', () => {
	test('counts the longest branch, not the questions', () => {
		expect(messagesOf(fiveWhysShallow, whys('', cause, `of: 1, ${cause}`))).toEqual([
			'Unexpected end after 2 questions, expected at least 3 on the longest branch',
		]);
		expect(messagesOf(fiveWhysShallow, whys('', '', cause, `of: 1, ${cause}`))).toEqual([]);
	});

	test('takes the number from the policy', () => {
		expect(messagesOf(fiveWhysShallow, whys('', '', cause), { policy: { fewestWhys: 5 } })).toHaveLength(1);
		expect(messagesOf(fiveWhysShallow, whys(cause), { policy: { fewestWhys: 1 } })).toEqual([]);
	});
});

describe('five-whys-leaf', () => {
	test('looks at every branch', () => {
		expect(messagesOf(fiveWhysLeaf, whys('', '', `of: 1, ${cause}`))).toEqual([
			'Unexpected end of a branch at question 2, expected `cause` or `stop`',
		]);
		expect(messagesOf(fiveWhysLeaf, whys('', 'stop: unknown', `of: 1, ${cause}`))).toEqual([]);
	});

	test('refuses a cause before the end, and both at once', () => {
		expect(messagesOf(fiveWhysLeaf, whys(cause, cause))).toEqual([
			'Unexpected `cause` on question 1, which question 2 deepens; expected it at the end of the branch',
		]);
		expect(messagesOf(fiveWhysLeaf, whys(`${cause}, stop: unknown`))).toEqual([
			'Unexpected `cause` and `stop` on question 1, expected one of them',
		]);
	});

	test('is an error once the incident is reviewed', () => {
		const severity = (status: string) =>
			diagnosticsOf(fiveWhysLeaf, whys(''), {
				others: { 'incidents/2026-03-14-checkout-down.mdx': `status: ${status}` },
			})[0]?.severity;
		expect(severity('in-review')).toBe('warning');
		expect(severity('reviewed')).toBe('error');
	});

	test('points at the question', () => {
		expect(diagnosticsOf(fiveWhysLeaf, whys('', ''))).toMatchObject([{ line: 7, column: 5 }]);
	});
});

describe('five-whys-person', () => {
	const ending = (answer: string) =>
		messagesOf(fiveWhysPerson, `whys:\n  - { why: A, because: '${answer.replaceAll("'", "''")}', ${cause} }`);

	test.each([
		'담당자는 배너 등록 관리를 수동으로 하다보니 등록 여부를 확인하지 못했다.',
		'담당자가 배너를 등록하지 않았다.',
		'작업자의 실수',
		'도구가 낡았다. 개발자가 값을 잘못 입력했다.',
		'아무도 확인하지 않았다',
		'휴먼 에러',
		'The operator forgot to restart it.',
		"Nobody on the team noticed, because the developer didn't look.",
		'Human error.',
		'The tool is old. Someone mistyped the value.',
	])('warns of %s', (answer) => {
		expect(ending(answer)).toHaveLength(1);
	});

	test.each([
		'배너의 관리 도구가 없어서 수동으로 직접 등록 여부를 확인하고 있다.',
		'등록할 때가 되었다는 것이 담당자에게 보이지 않았다.',
		'담당자가 등록하지 않았다. 등록을 알려 주는 것이 없기 때문이다.',
		'담당자가 확인할 수 있는 화면이 없다.',
		'The engineer did not see it. The console hides the value.',
		'Nothing checks the value before it is rolled out.',
		'The service did not restart.',
	])('accepts %s', (answer) => {
		expect(ending(answer)).toEqual([]);
	});

	test('accepts a person in the middle', () => {
		const lines = `whys:\n  - { why: A, because: The operator forgot it. }\n  - { why: B, because: Nothing reminds. , ${cause} }`;
		expect(messagesOf(fiveWhysPerson, lines)).toEqual([]);
	});
});
