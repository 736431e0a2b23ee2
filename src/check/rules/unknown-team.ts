import type { Rule } from '../rule.ts';
import { reportUnknown } from '../unknown.ts';
import { textsAt } from '../written.ts';

/** A team that teams.yaml does not list. */
export const unknownTeam: Rule = {
	id: 'unknown-team',
	severity: 'error',
	manual: {
		title: { en: 'Unknown team', ko: '모르는 팀' },
		why: {
			en: 'Teams look through their own reports and open actions. A team that is not on the list has no page.',
			ko: '팀은 자기 팀의 보고서와 남은 일을 본다. 목록에 없는 팀은 페이지가 없다.',
		},
		how: {
			en: 'Write an id of `taxonomy/teams.yaml`. Without `teams` the owners of the services are taken.',
			ko: '`taxonomy/teams.yaml`에 있는 id를 적는다. `teams`를 쓰지 않으면 서비스를 맡은 팀으로 한다.',
		},
		example: 'teams: [payment]',
		message: 'Unexpected team `payment`, expected an id of `taxonomy/teams.yaml`',
	},
	check(document, context, report) {
		const ids = context.taxonomy.teams.map(({ id }) => id);
		reportUnknown(
			textsAt(document, 'teams', '*'),
			{ what: 'team', file: 'taxonomy/teams.yaml', ids },
			context,
			report,
		);
	},
};
