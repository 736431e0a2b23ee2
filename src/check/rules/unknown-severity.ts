import type { Rule } from '../rule.ts';
import { reportUnknown } from '../unknown.ts';
import { textsAt } from '../written.ts';

/** A severity that severities.yaml does not list. */
export const unknownSeverity: Rule = {
	id: 'unknown-severity',
	severity: 'error',
	manual: {
		title: { en: 'Unknown severity', ko: '모르는 장애 등급' },
		why: {
			en: 'Severities are the organisation’s own list. One that is not on it would be missing from every filter and statistic.',
			ko: '장애 등급은 조직이 정한 목록이다. 목록에 없는 등급은 모든 필터와 통계에서 빠진다.',
		},
		how: {
			en: 'Write an id of `taxonomy/severities.yaml`.',
			ko: '`taxonomy/severities.yaml`에 있는 id를 적는다.',
		},
		example: 'severity: sev33',
		message: 'Unexpected severity `sev33`, expected an id of `taxonomy/severities.yaml`',
	},
	check(document, context, report) {
		const ids = context.taxonomy.severities.map(({ id }) => id);
		reportUnknown(
			textsAt(document, 'severity'),
			{ what: 'severity', file: 'taxonomy/severities.yaml', ids },
			context,
			report,
		);
	},
};
