import type { Rule } from '../rule.ts';
import { actionsOf, isAgreed, isGiven } from '../written.ts';

/** Actions with work left that nobody owns. */
export const actionOwner: Rule = {
	id: 'action-owner',
	severity: 'error',
	manual: {
		title: { en: 'An action that nobody owns', ko: '담당이 없는 대책' },
		why: {
			en: 'What everybody owns nobody does. A warning while the report is written, an error from `reviewed` on.',
			ko: '모두의 일은 아무도 하지 않는다. 작성 중에는 경고, `reviewed`부터는 오류다.',
		},
		how: {
			en: 'Name a team, a role or an alias in `owner`, or drop the action with a `reason`.',
			ko: '`owner`에 팀, 역할 또는 별칭을 적는다. 하지 않기로 했으면 `reason`을 적고 `dropped`로 둔다.',
		},
		example:
			'actions:\n  - { title: Check the range of timeouts, due: 2026-04-10, doneWhen: A test fails for 0. }',
		message: 'Unexpected absence of `owner` of action `a1`, expected a team, role or alias',
	},
	check(document, _context, report) {
		for (const { path, id, pending, fields } of actionsOf(document)) {
			if (!pending || isGiven(fields['owner'])) continue;
			const team = document.kind === 'incident' ? document.incident.teams[0] : undefined;
			report({
				where: { path },
				message: `Unexpected absence of \`owner\` of action \`${id}\`, expected a team, role or alias`,
				severity: isAgreed(document) ? 'error' : 'warning',
				fix: `owner: ${team ?? '…'}`,
			});
		}
	},
};
