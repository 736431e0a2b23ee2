/** Korean words of retrospectives; `en-retro.ts` says where each stands. */
import type { enRetro } from './en-retro.ts';

export const koRetro = {
	'nav.retros': '회고',

	'retros.title': '회고',
	'retros.description': '분기마다 한 장, 팀이 한 시간 동안 함께 짚어 보는 페이지입니다.',
	'retros.note':
		'그 분기에 시작된 장애를 모았습니다. 팀별 페이지에는 그 팀이 대응한 장애와 그 팀의 조치가 있습니다.',
	'retros.guide': '회고하는 방법',
	'retros.quarter': '분기',
	'retros.reports': '보고서',
	'retros.teams': '팀별',
	'retros.soFar': '아직 끝나지 않음',
	'retros.quiet': '보고서 없음',
	'home.retro': '{quarter} 회고',

	'retro.title': '{quarter} 회고',
	'retro.titleOfTeam': '{quarter} 회고, {team}',
	'retro.description': '{quarter}에 배운 것을 한 시간 동안 짚어 봅니다. 약속, 장애, 원인, 뜻밖의 일, 결정.',
	'retro.days': '{first}부터 {last}까지.',
	'retro.asOf': '{day} 기준.',
	'retro.unfinished': '아직 끝나지 않은 분기입니다. {of}일 가운데 {days}일이 지났고, 지난 날수로 비교합니다.',
	'retro.everybody': '모든 팀',
	'retro.teams': '팀',
	'retro.earlier': '이전',
	'retro.later': '다음',
	'retro.agenda': '한 시간',
	'retro.minutes': '{count}분',

	'retro.present': '발표 화면',
	'retro.presenting': '발표 화면',
	'retro.presentKeys':
		'P를 누르면 한 화면에 한 부분씩 보여 줍니다. ← → 이동, Home·End 처음과 끝, Esc 마치기.',
	'retro.previous': '이전 부분',
	'retro.next': '다음 부분',
	'retro.leave': '발표 마치기',
	'retro.progress': '{at} / {of}',

	'retro.opening': '시작하기 전에',
	'retro.promises': '하기로 했던 일',
	'retro.incidents': '일어난 일',
	'retro.severity': '전보다 늘었나, 줄었나',
	'retro.causes': '되풀이되는 것',
	'retro.surprises': '뜻밖이었던 것',
	'retro.deeper': '더 깊이 볼 장애',
	'retro.questions': '질문',
	'retro.decisions': '우리가 정한 것',

	'retro.directive':
		'그때 알고 있던 것, 할 수 있던 것, 상황이 요구한 것을 생각하면 모두가 그 순간 가장 알맞다고 여긴 일을 했다고 믿고 시작합니다. 무엇이 그 일을 알맞아 보이게 했는지를 찾습니다.',
	'retro.directiveSource':
		'노먼 커스(Norman L. Kerth), Project Retrospectives(Dorset House, 2001)의 회고 기본 원칙을 우리 말로 풀어 썼습니다.',
	'retro.rule.systems': '시스템과 도구와 규칙을 이야기합니다. 배우는 데 누구의 이름도 필요하지 않습니다.',
	'retro.rule.time':
		'부분마다 정해진 시간이 있습니다. 시간 안에 끝나지 않는 이야기는 다음 질문으로 남깁니다.',
	'retro.rule.lessons': '새 조치가 하나도 없어도 좋은 한 시간일 수 있습니다. 더 잘 알게 된 것이 성과입니다.',

	'retro.promises.none': '분기가 시작될 때 남아 있던 조치가 없습니다.',
	'retro.promises.open.one':
		'이전 분기에서 넘어온 조치 {count}건이 아직 남아 있고, 그중 {overdue}건은 기한이 지났습니다.',
	'retro.promises.open.other':
		'이전 분기에서 넘어온 조치 {count}건이 아직 남아 있고, 그중 {overdue}건은 기한이 지났습니다.',
	'retro.promises.allDone': '분기가 시작될 때 남아 있던 조치를 모두 마쳤습니다.',
	'retro.promises.done': '분기가 시작된 뒤 마친 것',
	'retro.promises.doneOn': '{day}에 마침',
	'retro.promises.unknown.one':
		'그 밖에 {count}건은 하지 않기로 했거나 마친 날이 적혀 있지 않아, 그때 남아 있었는지 알 수 없습니다.',
	'retro.promises.unknown.other':
		'그 밖에 {count}건은 하지 않기로 했거나 마친 날이 적혀 있지 않아, 그때 남아 있었는지 알 수 없습니다.',
	'retro.promises.new.one':
		'이번 분기의 보고서에서 하기로 한 조치는 {count}건이고, 그중 {open}건이 남아 있습니다.',
	'retro.promises.new.other':
		'이번 분기의 보고서에서 하기로 한 조치는 {count}건이고, 그중 {open}건이 남아 있습니다.',
	'retro.promises.more': '나머지 {count}건은 후속 조치 페이지에 있습니다',

	'retro.incidents.none': '이 분기의 보고서가 없습니다.',
	'retro.incidents.summary': '{incidents}, {nearMisses}, {drills}.',
	'retro.nearMisses.one': '아차 사고 {count}건',
	'retro.nearMisses.other': '아차 사고 {count}건',
	'retro.drills.one': '훈련 {count}건',
	'retro.drills.other': '훈련 {count}건',
	'retro.incidents.more':
		'{total}건 가운데 등급이 높은 {shown}건을 적었습니다. 나머지는 위의 그림과 장애 목록에 있습니다.',
	'retro.incidents.strip': '분기의 날짜를 왼쪽에서 오른쪽으로, 등급마다 한 줄',
	'retro.lane.unjudged': '등급 미정',
	'retro.unreviewed.one': '보고서 {count}건은 아직 검토 전이라 내용이 바뀔 수 있습니다.',
	'retro.unreviewed.other': '보고서 {count}건은 아직 검토 전이라 내용이 바뀔 수 있습니다.',

	'retro.severity.severity': '등급',
	'retro.severity.verdict': '이전 분기들과 비교',
	'retro.severity.total': '장애',
	'retro.severity.first': '{day}부터',
	'retro.severity.soFar': '{of}일 중 {days}일',
	'retro.severity.signal.up':
		'이전 분기들보다 장애가 늘었습니다. {days}일 동안 {n}, 그 전 {daysBefore}일 동안 {before}입니다. 우연만으로 이만큼 차이 나는 일은 {chance}입니다.',
	'retro.severity.signal.down':
		'이전 분기들보다 장애가 줄었습니다. {days}일 동안 {n}, 그 전 {daysBefore}일 동안 {before}입니다. 우연만으로 이만큼 차이 나는 일은 {chance}입니다.',
	'retro.severity.noise':
		'전보다 늘었다고도 줄었다고도 할 수 없습니다. {days}일 동안 {n}, 그 전 {daysBefore}일 동안 {before}입니다. 우연만으로 이만큼 차이 나는 일은 {chance}입니다.',
	'retro.severity.tooFew':
		'건수가 적어 늘었는지 줄었는지 말할 수 없습니다. {days}일 동안 {n}, 그 전 {daysBefore}일 동안 {before}입니다.',
	'retro.severity.noneBefore': '비교할 이전 분기가 없습니다.',
	'retro.chance.rare': '100분기에 한 번도 안 될 만큼 드문 일',
	'retro.chance.of': '100분기에 {percent}번쯤 있는 일',
	'retro.verdict.up': '늘었고, 우연만은 아님',
	'retro.verdict.down': '줄었고, 우연만은 아님',
	'retro.verdict.noise': '우연의 범위 안',
	'retro.verdict.tooFew': '적어서 말할 수 없음',
	'retro.verdict.untested': '검정하지 않음',
	'retro.severity.method':
		'두 기간의 장애를 날짜에 무작위로 흩어 놓았을 때와 견줍니다(두 비율의 조건부 이항 검정). 여러 등급을 함께 검정해도 헛신호가 늘지 않게 보정합니다(홀름). 판단하려면 모두 {fewest}건, 이 분기에 {quarter}건이 있어야 합니다. 아차 사고와 훈련은 많을수록 좋을 수 있어 검정하지 않습니다.',
	'retro.severity.caution':
		'건수는 고장 난 만큼이 아니라 적은 만큼을 셉니다. 보고서가 늘어난 것은 더 열린 문화 덕분일 수도 있습니다.',
	'retro.charts.period': '차트는 {first}부터 {last}까지를 보여 줍니다.',
	'retro.severity.trends': '추이에서 같은 장애 보기',
	'retro.durations.tooFew': '완화까지 걸린 시간: 이 분기에 알려진 것이 {n}뿐이라 중앙값을 말할 수 없습니다.',
	'retro.durations.median':
		'완화까지 걸린 시간: 장애 {n}건의 절반이 {median} 안에 끝났습니다. 참 중앙값은 {low}에서 {high} 사이입니다({coverage} 확신).',
	'retro.durations.before': '이전 분기들: 장애 {n}건의 중앙값 {median}, {low}에서 {high} 사이입니다.',

	'retro.durations.signal.up': '전보다 오래 걸렸고, 우연만으로는 설명되지 않습니다.',
	'retro.durations.signal.down': '전보다 빨리 끝났고, 우연만으로는 설명되지 않습니다.',
	'retro.durations.noise': '전보다 오래 걸렸다고도 빨라졌다고도 할 수 없습니다.',
	'retro.durations.uncompared': '건수가 적어 비교할 수 없습니다.',

	'retro.causes.none': '이 분기의 보고서에 원인이 적혀 있지 않습니다.',
	'retro.causes.note':
		'한 장애를 원인마다 한 번씩 세므로, 합계는 장애 수보다 많습니다. 수가 이렇게 적을 때의 차이는 추세가 아닙니다.',
	'retro.causes.cause': '원인',
	'retro.causes.count': '이 분기',
	'retro.causes.yearBefore': '그 전 1년',
	'retro.causes.incidents': '장애',
	'retro.causes.more.one': '그 밖에 원인 {count}가지가 더 있습니다.',
	'retro.causes.more.other': '그 밖에 원인 {count}가지가 더 있습니다.',
	'retro.cameBack': '다시 일어난 것',
	'retro.cameBack.none': '같은 서비스에서 같은 원인으로 다시 일어난 장애가 없습니다.',
	'retro.cameBack.note':
		'앞선 1년 사이의 장애와 원인과 서비스가 같거나 보고서에 재발이라고 적혀 있으면 다시 일어난 것으로 봅니다.',
	'retro.cameBack.done.one': '조치를 마쳤는데도 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.done.other': '조치를 마쳤는데도 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.open.one': '조치가 끝나기 전에 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.open.other': '조치가 끝나기 전에 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.overdue.one': '조치의 기한이 지난 채로 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.overdue.other': '조치의 기한이 지난 채로 {count}일 만에 다시 일어났습니다.',
	'retro.cameBack.dropped.one': '{count}일 만에 다시 일어났습니다. 그 조치는 하지 않기로 한 것입니다.',
	'retro.cameBack.dropped.other': '{count}일 만에 다시 일어났습니다. 그 조치는 하지 않기로 한 것입니다.',
	'retro.cameBack.again.one': '{count}일 만에 다시 일어났습니다. 이 원인에 대한 조치는 알려진 것이 없습니다.',
	'retro.cameBack.again.other':
		'{count}일 만에 다시 일어났습니다. 이 원인에 대한 조치는 알려진 것이 없습니다.',

	'retro.surprises.none':
		'무엇이 뜻밖이었는지 적은 보고서가 없습니다. 함께 물어보세요. 우리가 알던 시스템의 모습은 어디가 실제와 달랐나요?',
	'retro.lucky.none': '운이 도운 곳을 적은 보고서가 없습니다.',
	'retro.lessons.more.one': '나머지 {count}개는 교훈 페이지에 있습니다.',
	'retro.lessons.more.other': '나머지 {count}개는 교훈 페이지에 있습니다.',

	'retro.deeper.none': '숫자만 보아서는 두드러진 장애가 없습니다. 어떤 장애를 더 잘 알고 싶은가요?',
	'retro.deeper.came-back-after-done': '‘{action}’ 조치를 마쳤는데도 같은 원인으로 다시 일어남',
	'retro.deeper.came-back-while-overdue': '‘{action}’ 조치의 기한이 지난 채 같은 원인으로 다시 일어남',
	'retro.deeper.repeat.one': '‘{title}’ 뒤 {count}일 만에 되풀이됨',
	'retro.deeper.repeat.other': '‘{title}’ 뒤 {count}일 만에 되풀이됨',
	'retro.deeper.expired-again': '‘{title}’에 이어 또 기한이 지나서 일어남',
	'retro.deeper.teams-met': '{one:과/와} {other} 팀이 처음으로 함께 대응함',
	'retro.deeper.near-miss': '아차 사고: 피해는 없었지만 있을 뻔함',
	'retro.deeper.long-undetected': '다른 장애보다 오래, {duration} 동안 알아채지 못함',
	'retro.deeper.long-undetected-about': '다른 장애보다 오래, 약 {duration} 동안 알아채지 못함',
	'retro.deeper.first-action-failed': '처음 한 일로 멈추지 않음: {first} 다음에 {final}',
	'retro.deeper.note': '숫자는 가리킬 뿐입니다. 어디에 시간을 쓸지는 함께 정합니다.',

	'retro.questions.note':
		'이 분기에 있었던 일을 보고 고른 질문입니다. 모두 묻기보다 두세 개를 끝까지 이야기하는 편이 낫습니다.',
	'retro.question.came-back-after':
		'조치를 마친 뒤에 다시 일어났습니다. 그 조치는 무엇을 바꾸었고, 무엇을 그대로 두었나요?',
	'retro.question.came-back-during':
		'조치가 끝나기 전에 다시 일어났습니다. 무엇이 조치를 제때 마치기 어렵게 했나요?',
	'retro.question.overdue':
		'기한이 지난 약속이 있습니다. 아직 하려는 것은 무엇이고, 오늘 이유를 적고 내려놓을 것은 무엇인가요?',
	'retro.question.repeats': '앞선 장애와 무엇이 같은가요? 다음이 없으려면 무엇이 달라져야 하나요?',
	'retro.question.others-first':
		'우리보다 다른 사람들이 먼저 알았습니다. 무엇이 있었다면 우리가 먼저 알 수 있었을까요?',
	'retro.question.late-detection': '알아챌 때까지 걸린 시간을 어떻게 절반으로 줄일 수 있었을까요?',
	'retro.question.longest': '알고 난 뒤에는 무엇에 시간이 걸렸나요? 어떻게 절반으로 줄일 수 있었을까요?',
	'retro.question.teams-met':
		'여러 팀이 함께 대응했습니다. 서로에게 필요했던 정보는 무엇이었고, 어떻게 전해졌나요?',
	'retro.question.weak-measures':
		'사람이 기억해야 하는 대책뿐입니다. 어떻게 하면 틀린 단계를 아예 할 수 없거나 바로 알아챌 수 있을까요?',
	'retro.question.luck': '어디에서 운이 도왔나요? 운이 없었다면 어떻게 되었을까요?',
	'retro.question.surprise':
		'무엇이 뜻밖이었나요? 시스템에 대해 무엇을 믿고 있었고, 그 믿음은 어디에서 왔나요?',
	'retro.question.near-miss':
		'아슬아슬했습니다. 무엇이 막아 주었고, 무엇이 조금만 달랐다면 장애가 되었을까요?',
	'retro.question.held':
		'이 안전장치들은 제대로 막았습니다. 무엇이 그것을 지켜 주나요? 또 어디에 쓸 수 있을까요?',
	'retro.question.unfinished':
		'검토가 끝나지 않은 보고서입니다. 무엇이 빠져 있고, 어떻게 하면 쉽게 끝낼 수 있을까요?',
	'retro.question.quiet':
		'조용한 분기였습니다. 무엇 덕분이었나요? 일어날 뻔했지만 아무도 적지 않은 일은 무엇인가요?',
	'retro.question.left-undone': '이번 분기에 하지 않기로 한 일은 무엇이고, 그 때문에 무엇을 잃거나 아꼈나요?',
	'retro.question.one-change': '다음 회고까지 하나만 바꾼다면 무엇이 가장 도움이 될까요?',

	'retro.decisions.note':
		'한두 가지면 충분합니다. 더 잘 알게 된 것도 적어 두세요. 여기에는 저장되지 않습니다.',
	'retro.decisions.stub': '회의록에 붙여 넣을 틀:',
	'retro.decisions.decision': '정한 것',
	'retro.decisions.because': '무엇을 보고 정했나',
	'retro.decisions.doneWhen': '끝난 것을 아는 방법',
	'retro.decisions.owner': '챙길 곳',
	'retro.decisions.due': '기한',
	'retro.decisions.learnt': '더 잘 알게 된 것',
	'retro.decisions.later': '다음으로 미룬 것',
} as const satisfies { readonly [key in keyof typeof enRetro]: string };
