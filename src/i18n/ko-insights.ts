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

	'data.lessons': '교훈',
	'lessons.search': '교훈 검색',
	'lessons.hint': '알림, 롤백, alert…',
	'lessons.noMatch': '맞는 교훈이 없습니다.',
	'lessons.loading': '교훈을 불러오는 중입니다…',
	'lessons.failed':
		'교훈을 불러오지 못했습니다. 페이지를 다시 열거나 아래에서 원인별, 서비스별로 찾아 주십시오.',
	'lessons.repeated': '거듭 나온 교훈',
	'lessons.repeatedNote':
		'여러 장애의 보고서가 비슷한 말로 남긴 교훈입니다. 낱말과 원인을 견주어 찾으며, 한 장애는 한 번만 셉니다. 잘된 점은 따로 묶고, 언어가 다르면 묶지 않습니다.',
	'lessons.saidBy.one': '장애 {count}건',
	'lessons.saidBy.other': '장애 {count}건',
	'lessons.saidAgain.one': '장애 {count}건에서 나옴',
	'lessons.saidAgain.other': '장애 {count}건에서 나옴',
	'lessons.moreRepeated': '{total}가지 가운데 가장 자주 나온 {count}가지입니다.',
	'lessons.byCause': '원인별',
	'lessons.byService': '서비스별',
	'lessons.ofService': '교훈',
	'lessons.latestOf': '{total}개 가운데 최근 {count}개입니다.',
	'lessons.allOfService': '모두 보기',

	'held.after.one': '끝내고 {count}일 뒤 재발',
	'held.after.other': '끝내고 {count}일 뒤 재발',
	'held.before.open.one': '장애 {count}일 뒤, 끝내기 전에 재발',
	'held.before.open.other': '장애 {count}일 뒤, 끝내기 전에 재발',
	'held.before.dropped.one': '하지 않기로 한 조치, 장애 {count}일 뒤 재발',
	'held.before.dropped.other': '하지 않기로 한 조치, 장애 {count}일 뒤 재발',
	'held.before.done-undated.one': '장애 {count}일 뒤 재발. 언제 끝냈는지는 보고서에 없음',
	'held.before.done-undated.other': '장애 {count}일 뒤 재발. 언제 끝냈는지는 보고서에 없음',
	'held.doneAfterReturn.one': '끝내기 전에 재발했고, 끝낸 뒤 {count}일 동안은 재발 없음',
	'held.doneAfterReturn.other': '끝내기 전에 재발했고, 끝낸 뒤 {count}일 동안은 재발 없음',
	'held.quiet.done.one': '끝낸 뒤 {count}일 동안 재발 없음',
	'held.quiet.done.other': '끝낸 뒤 {count}일 동안 재발 없음',
	'held.quiet.done-undated.one': '장애 뒤 {count}일 동안 재발 없음',
	'held.quiet.done-undated.other': '장애 뒤 {count}일 동안 재발 없음',
	'held.quiet.open.one': '장애 뒤 {count}일 동안 재발 없음',
	'held.quiet.open.other': '장애 뒤 {count}일 동안 재발 없음',
	'held.quiet.dropped.one': '하지 않기로 했지만 장애 뒤 {count}일 동안 재발 없음',
	'held.quiet.dropped.other': '하지 않기로 했지만 장애 뒤 {count}일 동안 재발 없음',
	'held.definition':
		'재발은 같은 원인이 그 장애의 서비스에서 다시 나타난 것입니다. 재발이 없었다고 해서 이 조치 덕분이라고 단정할 수는 없습니다.',

	'causes.pareto': '몇 가지 원인이 대부분을 차지하는가',
	'causes.paretoNote':
		'원인이 여럿인 장애는 원인마다 한 번씩 세므로 합이 전체 장애 수보다 큽니다. 누적은 장애를 한 번만 세어, 이 원인이나 위에 있는 원인을 가진 장애의 비율을 보여 줍니다.',
	'causes.by.incidents': '장애 건수 순',
	'causes.by.minutes': '영향 시간 순',
	'causes.amount.incidents': '장애',
	'causes.amount.minutes': '영향 시간',
	'causes.covered': '누적',
	'causes.wholeTimes': '한 장애의 시간은 그 원인마다 모두 셉니다.',
	'causes.firstOf': '{total}가지 가운데 앞의 {count}가지입니다.',
	'causes.trends': '늘어난 원인과 줄어든 원인',
	'causes.trendsFirst': '{quarter} 앞에는 견줄 분기가 없습니다.',
	'causes.trendsTooFew':
		'늘었는지 줄었는지 말하기에는 건수가 적습니다. {quarter:과/와} {before:을/를} 합쳐 한 원인의 장애가 10건은 되어야 검정할 수 있습니다.',
	'causes.trendsNone.one':
		'{quarter:을/를} {before:과/와} 견주었을 때, 검정할 만큼 건수가 있는 원인 {count}가지 가운데 우연을 넘어 늘거나 줄어든 것은 없습니다.',
	'causes.trendsNone.other':
		'{quarter:을/를} {before:과/와} 견주었을 때, 검정할 만큼 건수가 있는 원인 {count}가지 가운데 우연을 넘어 늘거나 줄어든 것은 없습니다.',
	'causes.trendsTooFewOthers.one': '나머지 원인 {count}가지는 건수가 적습니다.',
	'causes.trendsTooFewOthers.other': '나머지 원인 {count}가지는 건수가 적습니다.',
	'causes.rising': '{before}보다 {quarter}에 늘어난 원인: {causes}.',
	'causes.falling': '{before}보다 {quarter}에 줄어든 원인: {causes}.',
	'causes.trendsNote':
		'하루당 장애 수를 조건부 이항 검정으로 견주고, 여러 원인을 한꺼번에 검정한 만큼 조정했습니다(Holm). 몰려서 나는 장애는 우연히 흩어진 것이 아니므로, 신호가 한 번의 몰림일 수도 있습니다.',
	'causes.verdict': '판정',
	'causes.verdict.signal.up': '신호: 늘어남',
	'causes.verdict.signal.down': '신호: 줄어듦',
	'causes.chance': '우연일 확률',
	'causes.chains': '다시 일어난 일',
	'causes.chainsNote':
		'한 해 안에 같은 서비스에서 같은 원인으로 일어났거나, 보고서에 되풀이라고 적은 장애를 원인별로 모았습니다. 그런 원인이 둘이면 양쪽에 나옵니다. 아차 사고는 세고 훈련은 세지 않습니다.',
	'causes.chainSaid': '보고서에 적음',
	'causes.chainUnnamed': '보고서에만 적힌 되풀이',
	'causes.backAfter.done': '끝냈는데 재발',
	'causes.backAfter.open': '끝내기 전에 재발',
	'causes.backAfter.overdue': '기한이 지난 채 재발',
	'causes.backAfter.dropped': '하지 않기로 했는데 재발',

	'statistics.title': '등급과 분기별 통계',
	'statistics.current': '{quarter} 현재',
	'statistics.ever': '전체',
	'statistics.trend': '추이: {title}',
	'statistics.findings': '숫자가 말하는 것',

	'calendar.name': '{site} 조치 기한',
	'calendar.teamName': '{site} 조치 기한, {team}',
	'calendar.incident': '장애',
} as const satisfies { readonly [key in keyof typeof enInsights]: string };
