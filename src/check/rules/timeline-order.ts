import type { TimelineEntry } from '../../model/incident.ts';
import { faultOfTime, instantOf } from '../../model/times.ts';
import type { Path } from '../../read/located.ts';
import type { Rule } from '../rule.ts';
import { textsAt } from '../written.ts';

/** Timeline entries that are earlier than the entry above them. */
export const timelineOrder: Rule = {
	id: 'timeline-order',
	severity: 'error',
	manual: {
		title: { en: 'Timeline out of order', ko: '타임라인 순서가 어긋남' },
		why: {
			en: 'A timeline is read from top to bottom, oldest first. An entry that is earlier than the one above it is either at the wrong place or has a wrong date or offset.',
			ko: '타임라인은 오래된 것부터 위에서 아래로 읽는다. 바로 위보다 이른 항목은 자리가 잘못되었거나 날짜나 오프셋이 틀린 것이다.',
		},
		how: {
			en: 'Move the entry up, or correct its time. Entries before `started` are welcome.',
			ko: '항목을 위로 옮기거나 시각을 고친다. `started`보다 이른 항목도 쓸 수 있다.',
		},
		example: [
			'timeline:',
			'  - { at: 2026-03-14T09:30:00+09:00, event: Rolled back }',
			'  - { at: 2026-03-14T09:10:00+09:00, event: Alert fired }',
		].join('\n'),
		message: 'Unexpected `at` before that of the entry above, expected a later time',
	},
	check(document, _context, report) {
		if (document.kind !== 'incident' || isInOrder(document.incident.timeline)) return;
		let above: { instant: number; path: Path } | undefined;
		for (const { path, value } of textsAt(document, 'timeline', '*', 'at')) {
			const instant =
				faultOfTime(value) === undefined ? instantOf(value, document.incident.timeZone) : undefined;
			if (instant === undefined) continue;
			if (above && instant < above.instant)
				report({
					where: { path },
					message: 'Unexpected `at` before that of the entry above, expected a later time',
					cause: { document, where: { path: above.path }, message: 'the entry above is here' },
				});
			above = { instant, path };
		}
	},
};

function isInOrder(entries: readonly TimelineEntry[]): boolean {
	return entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? at));
}
