import type { Incident } from '../../model/incident.ts';
import { faultOfDay, faultOfTime, instantOf } from '../../model/times.ts';
import { milestoneNames } from '../../model/vocabulary.ts';
import type { DocumentSource, Rule } from '../rule.ts';
import { textsAt, type Written } from '../written.ts';

const dayMs = 86_400_000;

/** Times and days of what is told as past that lie after tomorrow. */
export const timeInFuture: Rule = {
	id: 'time-in-future',
	severity: 'error',
	manual: {
		title: { en: 'A time that is still to come', ko: '아직 오지 않은 시각' },
		why: {
			en: 'A report tells what happened. A milestone, a timeline entry or a day of completion after tomorrow is nearly always a mistyped year or month, and it would lead every list and chart. One day is left for clocks and zones.',
			ko: '보고서는 이미 일어난 일을 적는다. 모레 이후의 시각, 타임라인, 완료일은 대부분 연도나 월을 잘못 쓴 것이고, 그대로 두면 모든 목록과 그래프의 맨 앞에 나온다. 시계와 시간대 차이를 위해 하루는 봐준다.',
		},
		how: {
			en: 'Correct the date. What is planned belongs into `actions` with a `due` day.',
			ko: '날짜를 고친다. 앞으로 할 일은 `actions`에 `due`와 함께 적는다.',
		},
		example: 'resolved: 2027-03-14T10:30:00+09:00',
		message: 'Unexpected `resolved` after tomorrow, expected a time that has passed',
	},
	check(document, context, report) {
		const latest = context.endOfToday + dayMs;
		if (document.kind === 'incident' && latestIn(document.incident) > latest)
			for (const { path, value } of timesOf(document)) {
				const instant = faultOfTime(value) ? undefined : instantOf(value, document.incident.timeZone);
				if (instant !== undefined && instant > latest)
					report({
						where: { path },
						message: `Unexpected \`${String(path.at(-1))}\` after tomorrow, expected a time that has passed`,
					});
			}
		const days = [
			...textsAt(document, 'published'),
			...textsAt(document, 'held'),
			...textsAt(document, 'actions', '*', 'completed'),
		];
		for (const { path, value } of days) {
			if (faultOfDay(value) !== undefined || Date.parse(value) <= latest) continue;
			report({
				where: { path },
				message: `Unexpected \`${String(path.at(-1))}\` after tomorrow, expected a day that has passed`,
			});
		}
	},
};

/** The last instant that a report names. */
function latestIn({ times, timeline }: Incident): number {
	return Math.max(...Object.values(times), ...timeline.map(({ at }) => at));
}

function timesOf(document: DocumentSource): Written<string>[] {
	const milestones = milestoneNames.flatMap((name) => textsAt(document, name));
	return [...milestones, ...textsAt(document, 'timeline', '*', 'at')];
}
