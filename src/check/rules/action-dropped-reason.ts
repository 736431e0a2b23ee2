import type { Rule } from '../rule.ts';
import { actionsOf, isGiven } from '../written.ts';

/** Dropped actions that do not say why. */
export const actionDroppedReason: Rule = {
	id: 'action-dropped-reason',
	severity: 'warning',
	manual: {
		title: { en: 'Dropped without a reason', ko: '이유 없이 접은 대책' },
		why: {
			en: 'Dropping an action is a decision. When the incident comes back, the reason is the first thing that is asked.',
			ko: '대책을 접는 것도 결정이다. 같은 장애가 다시 나면 가장 먼저 그 이유를 묻게 된다.',
		},
		how: {
			en: 'Write `reason`: what replaces it, or why the risk is accepted.',
			ko: '`reason`에 무엇으로 대신하는지, 또는 왜 위험을 받아들이는지 적는다.',
		},
		example: 'actions:\n  - { title: Check the range of timeouts, status: dropped }',
		message: 'Unexpected absence of `reason` of the dropped action `a1`, expected why it was dropped',
	},
	check(document, _context, report) {
		for (const { path, id, status, fields } of actionsOf(document)) {
			if (status !== 'dropped' || isGiven(fields['reason'])) continue;
			report({
				where: { path },
				message: `Unexpected absence of \`reason\` of the dropped action \`${id}\`, expected why it was dropped`,
				fix: 'reason: …',
			});
		}
	},
};
