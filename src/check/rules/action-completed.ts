import { faultOfDay } from '../../model/times.ts';
import type { Rule } from '../rule.ts';
import { actionsOf } from '../written.ts';

/** Actions whose day of completion is missing, too early, or at odds with their status. */
export const actionCompleted: Rule = {
	id: 'action-completed',
	severity: 'warning',
	manual: {
		title: { en: 'Day of completion', ko: '완료한 날' },
		why: {
			en: 'How long actions take is counted from the incident to `completed`. Without the day a done action is left out; a day before the incident gives a negative time and is an error.',
			ko: '대책에 걸린 시간은 장애부터 `completed`까지 센다. 날짜가 없으면 통계에서 빠지고, 장애보다 이른 날이면 음수가 되므로 오류다.',
		},
		how: {
			en: 'Write `completed: YYYY-MM-DD` beside `status: done`, and nowhere else.',
			ko: '`status: done`일 때 `completed: YYYY-MM-DD`를 적고, 다른 상태에는 적지 않는다.',
		},
		example: 'actions:\n  - { title: Check the range of timeouts, owner: payments, status: done }',
		message: 'Unexpected absence of `completed` of action `a1`, expected the day on which it was done',
	},
	check(document, _context, report) {
		for (const { path, id, status, fields } of actionsOf(document)) {
			const completed = fields['completed'];
			if (completed === undefined) {
				if (status !== 'done') continue;
				report({
					where: { path },
					message: `Unexpected absence of \`completed\` of action \`${id}\`, expected the day on which it was done`,
					fix: 'completed: YYYY-MM-DD',
				});
				continue;
			}
			if (typeof completed !== 'string' || faultOfDay(completed) !== undefined) continue;
			if (status !== 'done')
				report({
					where: { path: [...path, 'completed'] },
					message: `Unexpected \`completed\` of action \`${id}\` with \`status: ${status}\`, expected \`status: done\``,
					fix: 'status: done',
				});
			if (document.kind === 'incident' && document.incident.times.started !== undefined)
				if (completed < document.incident.day)
					report({
						where: { path: [...path, 'completed'] },
						message: `Unexpected \`completed\` of action \`${id}\` before \`started\`, expected a day from ${document.incident.day} on`,
						severity: 'error',
						cause: { document, where: { path: ['started'] }, message: '`started` is here' },
					});
		}
	},
};
