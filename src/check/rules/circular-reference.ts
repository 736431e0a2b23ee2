import { type DocumentSource, foldId, type IncidentSource, type Rule, type RuleContext } from '../rule.ts';

/** `recurs` from report to report that comes back to where it began. */
export const circularReference: Rule = {
	id: 'circular-reference',
	severity: 'error',
	scope: 'corpus',
	manual: {
		title: { en: 'Recurrence in a circle', ko: '돌고 도는 재발' },
		why: {
			en: '`recurs` names the earlier incident that this one repeats. A chain that comes back has no first incident, and “how often did it come back” has no answer.',
			ko: '`recurs`는 되풀이된 이전 장애를 가리킨다. 따라가서 제자리로 돌아오면 처음 장애가 없고, 몇 번 되풀이되었는지도 셀 수 없다.',
		},
		how: {
			en: 'Delete `recurs` from the earliest report of the circle. Use `related` for reports that belong together.',
			ko: '고리에서 가장 이른 보고서의 `recurs`를 지운다. 단순히 관련된 보고서는 `related`에 적는다.',
		},
		example: 'recurs: 2026-03-02-payment-retries',
		message:
			'Unexpected circle of `recurs` over 2 reports, expected a chain that ends at an earlier incident',
	},
	check(document, context, report) {
		const circle = circleFrom(document, context);
		if (!circle) return;
		const other = circle.at(-1);
		report({
			where: { path: ['recurs'] },
			message: `Unexpected circle of \`recurs\` over ${circle.length} reports, expected a chain that ends at an earlier incident`,
			...(other
				? { cause: { document: other, where: { path: ['recurs'] }, message: 'it comes back from here' } }
				: {}),
		});
	},
};

/** The reports of the circle that a report is on, itself first; `undefined` when it is on none or names itself. */
function circleFrom(document: DocumentSource, { incidentById }: RuleContext): IncidentSource[] | undefined {
	if (document.kind !== 'incident') return undefined;
	const start = foldId(document.id);
	const chain: IncidentSource[] = [document];
	const seen = new Set([start]);
	for (let next = document.incident.recurs; next !== undefined; ) {
		const id = foldId(next);
		if (id === start) return chain.length > 1 ? chain : undefined;
		const target = incidentById.get(id);
		if (!target || seen.has(id)) return undefined;
		seen.add(id);
		chain.push(target);
		next = target.incident.recurs;
	}
	return undefined;
}
