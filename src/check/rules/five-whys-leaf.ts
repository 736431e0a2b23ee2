import { foldId, type Rule } from '../rule.ts';
import { allWhys, pathOf } from '../whys.ts';
import { isAgreed } from '../written.ts';

/** Branches that end without a cause or a stop, and causes or stops that stand before the end. */
export const fiveWhysLeaf: Rule = {
	id: 'five-whys-leaf',
	severity: 'warning',
	scope: 'corpus',
	manual: {
		title: { en: 'How a branch ends', ko: '가지의 끝' },
		why: {
			en: 'Each branch of an analysis ends at a cause of the taxonomy, or says why it goes no further. That is what ties the analysis to the statistics. An error once the incident is `reviewed` or `closed`.',
			ko: '분석의 가지는 분류 체계의 원인에서 끝나거나, 더 가지 않는 이유를 적는다. 그래야 분석이 통계와 이어진다. 장애가 `reviewed`나 `closed`이면 오류다.',
		},
		how: {
			en: 'Give the last question of the branch `cause: family/cause`, or `stop: out-of-scope` or `stop: unknown`; never both, and never on a question that another one deepens.',
			ko: '가지의 마지막 질문에 `cause: 분류/원인`을 적거나 `stop: out-of-scope`, `stop: unknown` 가운데 하나를 적는다. 둘 다 적지 않고, 더 이어지는 질문에는 적지 않는다.',
		},
		example: [
			'whys:',
			'  - { why: Why was it down?, because: The timeout was 0. }',
			'  - { why: Why was it 0?, because: Nothing checks the value. }',
			'  - { why: Why does nothing check it?, because: The schema has no range. }',
		].join('\n'),
		message: 'Unexpected end of a branch at question 3, expected `cause` or `stop`',
	},
	check(document, context, report) {
		if (document.kind !== 'five-whys') return;
		const incident = context.incidentById.get(foldId(document.fiveWhys.incident));
		const severity = incident && isAgreed(incident) ? 'error' : 'warning';
		for (const why of allWhys(document.fiveWhys.roots)) {
			const path = pathOf(why);
			const below = why.children[0];
			const given = (['cause', 'stop'] as const).filter((field) => why[field] !== undefined);
			const [first, second] = given;
			if (!below && !first && !hasFault(document.frontmatter.data, why.number))
				report({
					where: { path },
					message: `Unexpected end of a branch at question ${why.number}, expected \`cause\` or \`stop\``,
					severity,
					fix: 'cause: family/cause',
				});
			else if (below && first)
				report({
					where: { path: [...path, first] },
					message: `Unexpected \`${first}\` on question ${why.number}, which question ${below.number} deepens; expected it at the end of the branch`,
					severity,
					cause: { document, where: { path: pathOf(below) }, message: `question ${below.number} is here` },
				});
			else if (second)
				report({
					where: { path: [...path, second] },
					message: `Unexpected \`cause\` and \`stop\` on question ${why.number}, expected one of them`,
					severity,
				});
		}
	},
};

/** Whether a `cause` or `stop` is written that the schema refused: its diagnostic stands already. */
function hasFault(data: unknown, number: number): boolean {
	const item = (data as { whys?: readonly unknown[] } | undefined)?.whys?.[number - 1];
	return typeof item === 'object' && item !== null && ('cause' in item || 'stop' in item);
}
