import type { Rule } from '../rule.ts';
import { actionsOf, isAgreed, isGiven } from '../written.ts';

/** Actions with work left and no day by which it is to be done. */
export const actionDue: Rule = {
	id: 'action-due',
	severity: 'error',
	manual: {
		title: { en: 'An action without a day', ko: '기한이 없는 대책' },
		why: {
			en: 'Without a day an action is never overdue, so nobody asks for it. A warning while the report is written, an error from `reviewed` on.',
			ko: '기한이 없으면 늦었다는 것도 알 수 없어 아무도 묻지 않는다. 작성 중에는 경고, `reviewed`부터는 오류다.',
		},
		how: {
			en: 'Agree on a day with the owner and write it as `due: YYYY-MM-DD`.',
			ko: '담당과 날짜를 정해 `due: YYYY-MM-DD`로 적는다.',
		},
		example:
			'actions:\n  - { title: Check the range of timeouts, owner: payments, doneWhen: A test fails for 0. }',
		message: 'Unexpected absence of `due` of action `a1`, expected a day',
	},
	check(document, _context, report) {
		for (const { path, id, pending, fields } of actionsOf(document)) {
			if (!pending || isGiven(fields['due'])) continue;
			report({
				where: { path },
				message: `Unexpected absence of \`due\` of action \`${id}\`, expected a day`,
				severity: isAgreed(document) ? 'error' : 'warning',
				fix: 'due: YYYY-MM-DD',
			});
		}
	},
};
