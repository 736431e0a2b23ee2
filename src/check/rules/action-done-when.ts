import type { Rule } from '../rule.ts';
import { actionsOf, isGiven } from '../written.ts';

/** Actions with work left and no end that can be tested. */
export const actionDoneWhen: Rule = {
	id: 'action-done-when',
	severity: 'warning',
	manual: {
		title: { en: 'An action without a testable end', ko: '끝을 확인할 수 없는 대책' },
		why: {
			en: '“Improve monitoring” is never done, or done at once. `doneWhen` says how anyone can see that it is: a test, a figure, a page that exists.',
			ko: '“모니터링 강화”는 영영 끝나지 않거나 바로 끝난다. `doneWhen`은 누구나 끝났음을 확인할 방법이다. 테스트, 수치, 있어야 할 화면 같은 것이다.',
		},
		how: {
			en: 'Write what will be true when it is done: `doneWhen: The build fails for a timeout of 0.`',
			ko: '끝나면 참이 될 사실을 적는다. `doneWhen: 타임아웃이 0이면 빌드가 실패한다.`',
		},
		example: 'actions:\n  - { title: Check the range of timeouts, owner: payments, due: 2026-04-10 }',
		message: 'Unexpected absence of `doneWhen` of action `a1`, expected how anyone can see that it is done',
	},
	check(document, _context, report) {
		for (const { path, id, pending, fields } of actionsOf(document)) {
			if (!pending || isGiven(fields['doneWhen'])) continue;
			report({
				where: { path },
				message: `Unexpected absence of \`doneWhen\` of action \`${id}\`, expected how anyone can see that it is done`,
				fix: 'doneWhen: …',
			});
		}
	},
};
