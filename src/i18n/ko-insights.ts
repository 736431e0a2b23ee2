/** Korean words of what reports say together; `en-insights.ts` says where each stands. */
import type { enInsights } from './en-insights.ts';

export const koInsights = {
	'filter.owner': '담당',
	'filter.status': '상태',
	'actionStatus.overdue': '기한 지남',

	'actions.noMatch': '조건에 맞는 조치가 없습니다.',
	'actions.first': '{total}건 가운데 앞의 {count}건입니다.',
	'actions.partial':
		'거르기는 이 페이지에 있는 조치에만 적용됩니다. 팀 페이지에는 그 팀의 남은 조치가 모두 있고, CSV 파일에는 전체가 있습니다.',
	'actions.takeAway': '데이터와 캘린더',
	'actions.files': '데이터',
	'actions.calendar': '캘린더',
	'actions.calendarAll': '모든 팀',
	'actions.calendarNote':
		'남은 조치의 기한을 담은 캘린더(.ics)입니다. 주소로 구독할 수 있으며, 기한이 없는 조치는 들어 있지 않습니다.',
	'actions.tracker': '매듭지은 조치까지 보기',

	'calendar.name': '{site} 조치 기한',
	'calendar.teamName': '{site} 조치 기한, {team}',
	'calendar.incident': '장애',
} as const satisfies { readonly [key in keyof typeof enInsights]: string };
