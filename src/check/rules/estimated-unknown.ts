import { milestoneNames } from '../../model/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { textsAt, writtenAt } from '../written.ts';

/** Names in `estimated` of milestones that the report does not give. */
export const estimatedUnknown: Rule = {
	id: 'estimated-unknown',
	severity: 'error',
	manual: {
		title: { en: 'An estimate of nothing', ko: '적지 않은 시각을 추정이라고 함' },
		why: {
			en: '`estimated` marks given milestones as guesses, and figures made of them carry that mark. A name without its time marks nothing.',
			ko: '`estimated`는 적어 둔 시각이 추정임을 나타내고, 그 시각으로 만든 수치에도 표시가 붙는다. 시각이 없으면 표시할 것도 없다.',
		},
		how: {
			en: 'Give the milestone a time, or take its name out of the list.',
			ko: '그 시각을 적거나 목록에서 이름을 뺀다.',
		},
		example: 'estimated: [mitigated]',
		message: 'Unexpected `mitigated` in `estimated`, expected the name of a milestone that is given',
	},
	check(document, _context, report) {
		for (const { path, value: name } of textsAt(document, 'estimated', '*')) {
			const isMilestone = milestoneNames.some((milestone) => milestone === name);
			if (isMilestone && writtenAt(document, name).length === 0)
				report({
					where: { path },
					message: `Unexpected \`${name}\` in \`estimated\`, expected the name of a milestone that is given`,
					fix: `Add \`${name}: …\`, or delete it here.`,
				});
		}
	},
};
