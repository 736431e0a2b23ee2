import { milestoneNames } from '../../model/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Milestones that contradict the order in which they must happen, compared as instants whatever their offsets. */
export const milestoneOrder: Rule = {
	id: 'milestone-order',
	severity: 'error',
	manual: {
		title: { en: 'Milestones out of order', ko: '시각의 앞뒤가 바뀜' },
		why: {
			en: 'Nothing is detected before it started or resolved before it was detected. Every duration is made of two milestones, so one wrong time gives negative or absurd figures. Times are compared as instants: an offset such as `+09:00` counts.',
			ko: '시작하기 전에 감지하거나 감지하기 전에 끝날 수는 없다. 모든 소요 시간은 두 시각의 차이이므로 하나만 틀려도 통계에 음수나 엉뚱한 값이 들어간다. 시각은 `+09:00` 같은 오프셋까지 계산한 순간으로 비교한다.',
		},
		how: {
			en: 'Correct the date, the hour or the offset of one of the two. Leave out a milestone that nobody knows.',
			ko: '둘 중 틀린 쪽의 날짜, 시각 또는 오프셋을 고친다. 아무도 모르는 시각은 적지 않는다.',
		},
		example: 'started: 2026-03-14T09:00:00+09:00\nresolved: 2026-03-14T08:30:00+09:00',
		message: 'Unexpected `resolved` before `started`, expected a later time',
	},
	check(document, _context, report) {
		if (document.kind !== 'incident') return;
		const { times } = document.incident;
		for (const [index, name] of milestoneNames.entries()) {
			const time = times[name];
			const earlier = milestoneNames
				.slice(0, index)
				.find((other) => (times[other] ?? -Infinity) > (time ?? Infinity));
			if (earlier)
				report({
					where: { path: [name] },
					message: `Unexpected \`${name}\` before \`${earlier}\`, expected a later time`,
					cause: { document, where: { path: [earlier] }, message: `\`${earlier}\` is here` },
				});
		}
	},
};
