import { foldId, type Rule } from '../rule.ts';

/** `recurs` that names an incident which came later. */
export const recursLater: Rule = {
	id: 'recurs-later',
	severity: 'error',
	scope: 'corpus',
	manual: {
		title: { en: 'A repeat of what came later', ko: '나중 장애의 재발' },
		why: {
			en: '`recurs` names the earlier incident that this one repeats. A later one cannot be repeated: the reference stands in the wrong report.',
			ko: '`recurs`는 되풀이된 이전 장애를 가리킨다. 나중에 일어난 장애를 되풀이할 수는 없으니 참조를 적은 보고서가 바뀐 것이다.',
		},
		how: {
			en: 'Write `recurs` in the later report and name the earlier one, or use `related`.',
			ko: '나중 보고서에 `recurs`로 이전 보고서를 적거나 `related`를 쓴다.',
		},
		example: 'recurs: 2026-03-20-payment-outage',
		message: 'Unexpected `recurs` of a later incident (2026-03-20), expected one before 2026-03-14',
	},
	check(document, context, report) {
		if (document.kind !== 'incident' || document.incident.recurs === undefined) return;
		const { incident } = document;
		const earlier = context.incidentById.get(foldId(document.incident.recurs));
		if (!earlier || earlier.file === document.file) return;
		const other = earlier.incident;
		const isLater =
			incident.times.started !== undefined && other.times.started !== undefined
				? other.times.started > incident.times.started
				: other.day > incident.day;
		if (isLater)
			report({
				where: { path: ['recurs'] },
				message: `Unexpected \`recurs\` of a later incident (${other.day}), expected one before ${incident.day}`,
				cause: { document: earlier, where: { path: ['started'] }, message: 'it started here' },
			});
	},
};
