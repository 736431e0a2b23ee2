/** Korean words of the figures of causes, detection, response and follow-through. */
import type { enFigures } from './en-figures.ts';

export const koFigures = {
	'say.incidents': '장애',
	'say.cause': '원인',
	'say.share': '비율',
	'say.certainty': '95% 확실성',
	'say.range': '{low}에서 {high}',
	'say.byCause': '원인별',
	'say.byFamily': '원인 계열별',
	'say.longest': '전체 {total}건 가운데 가장 긴 {count}건',
	'say.yes': '예',
	'say.no': '아니요',

	'leftOut.dropped.one': '하지 않기로 한 {count}건',
	'leftOut.dropped.other': '하지 않기로 한 {count}건',
	'leftOut.not-due-yet.one': '기한이 아직인 {count}건',
	'leftOut.not-due-yet.other': '기한이 아직인 {count}건',

	'figure.phases.title': '장애마다 시간이 어디에 쓰였나',
	'figure.phases.definition':
		'막대 하나가 장애 하나이고 영향이 긴 것부터 놓았습니다. 모르고 지난 시간(시작부터 감지까지), 알고도 손대기 전(감지부터 첫 조치까지), 조치한 시간(첫 조치부터 완화까지)입니다. 결함이 잠복한 기간과 뒷정리 시간은 며칠씩 되어 나머지를 눌러 버리므로 표에만 둡니다. 시작이나 끝을 모르는 단계는 뺐고, 평균은 내지 않습니다.',
	'figure.phases.dormant': '잠복',
	'figure.phases.undetected': '모르고 지남',
	'figure.phases.unacted': '알고 손대기 전',
	'figure.phases.unmitigated': '조치 중',
	'figure.phases.cleanup': '뒷정리',
	'figure.phases.axis': '영향 시간',
	'figure.phases.finding': '장애 {n}건 가운데 {count}건은 영향의 절반이 넘게 지난 뒤에야 알았습니다.',

	'figure.pareto.title': '어떤 원인이 장애를 많이 일으키나',
	'figure.pareto.definition':
		'원인마다 그것을 적은 장애의 수와, 그 장애들의 영향이 이어진 시간입니다. 장애 한 건은 원인마다 한 번씩, 이어진 시간 전체로 셉니다. 그래서 원인별 수를 더하면 장애 수보다 많습니다. “누적”은 이 원인이나 위의 원인 가운데 하나라도 가진 장애의 비율입니다. 원인 계열은 하루 건수로 이전 분기와 견주고, 우연의 확률은 검정한 계열의 수만큼 보정합니다(Holm).',
	'figure.pareto.axis': '장애',
	'figure.pareto.covered': '누적',
	'figure.pareto.coveredMinutes': '누적 시간',
	'figure.pareto.leaf.incidents': '원인, 장애 수 순',
	'figure.pareto.leaf.minutes': '원인, 영향 시간 순',
	'figure.pareto.family.incidents': '원인 계열, 장애 수 순',
	'figure.pareto.family.minutes': '원인 계열, 영향 시간 순',
	'figure.pareto.finding.one':
		'원인 {count}가지가 장애 {n}건의 {share}%에 걸쳐 있습니다. 맨 앞은 {causes}입니다.',
	'figure.pareto.finding.other':
		'원인 {count}가지가 장애 {n}건의 {share}%에 걸쳐 있습니다. 맨 앞은 {causes}입니다.',
	'figure.pareto.untested': '{quarter:과/와} {before:을/를} 합쳐 열 건에 나온 계열이 없습니다.',
	'figure.pareto.noise.one':
		'{quarter:과/와} {before}의 차이입니다. 검정할 만큼 자주 나온 계열은 {count}개이고, 우연만으로 설명됩니다.',
	'figure.pareto.noise.other':
		'{quarter:과/와} {before}의 차이입니다. 검정할 만큼 자주 나온 계열은 {count}개이고, 우연만으로 설명됩니다.',
	'figure.pareto.more':
		'{cause:이/가} {quarter}에 {before}보다 자주 나왔습니다. 우연만으로 어느 계열에서든 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.pareto.fewer':
		'{cause:이/가} {quarter}에 {before}보다 드물게 나왔습니다. 우연만으로 어느 계열에서든 이런 차이가 나는 경우는 {chance}입니다.',

	'figure.cause-quarters.title': '분기별 원인',
	'figure.cause-quarters.definition':
		'분기마다 그 원인을 적은 장애의 수이고, 많을수록 진합니다. 장애 한 건은 원인마다 한 번씩 셉니다. 최근 열두 분기까지 보여 주며, 마지막 열은 전체 건수입니다.',
	'figure.cause-quarters.finding':
		'{cause:은/는} {total}개 분기 가운데 {count}개 분기에 나왔습니다. 이보다 여러 분기에 나온 원인은 없습니다.',
	'figure.cause-quarters.single': '두 분기 이상에 나온 원인은 없습니다.',
	'figure.cause-services.title': '서비스별 원인',
	'figure.cause-services.definition':
		'서비스마다 그 원인을 적은 장애의 수이고, 많을수록 진합니다. 여러 서비스에 영향을 준 장애는 서비스마다 셉니다. 장애가 많은 열두 서비스까지 보여 주며, 마지막 열은 장애 한 건을 한 번만 센 것입니다. 서비스마다 트래픽도, 바뀌는 횟수도 다르므로 열끼리 견주지 않습니다.',
	'figure.cause-services.finding':
		'{cause:은/는} 서비스 {total}개 가운데 {count}개에서 일어났습니다. 이보다 여러 서비스에서 일어난 원인은 없습니다.',
	'figure.cause-services.single': '두 서비스 이상에서 일어난 원인은 없습니다.',

	'figure.recurrence.title': '다시 일어난 장애',
	'figure.recurrence.definition':
		'앞선 365일 안의 장애와 원인과 서비스가 같거나, 보고서가 재발이라고 적었으면 재발로 셉니다. 같은 원인을 막으려던 앞선 장애의 조치가 시작 전에 끝나 있었으면 “조치를 끝낸 뒤”, 아직 남아 있었으면 “조치가 남은 채”입니다. 앞으로 1년치 기록이 없는 분기는 재발이 덜 드러나므로 속을 비우고 견주지 않습니다.',
	'figure.recurrence.finding': '장애 {n}건 가운데 {count}건이 앞선 장애의 재발입니다.',
	'figure.recurrence.after.done.one': '{count}건은 그 원인을 막으려던 조치를 끝낸 뒤에 다시 일어났습니다.',
	'figure.recurrence.after.done.other': '{count}건은 그 원인을 막으려던 조치를 끝낸 뒤에 다시 일어났습니다.',
	'figure.recurrence.after.open.one': '{count}건은 그 원인을 막으려던 조치가 남은 채 다시 일어났습니다.',
	'figure.recurrence.after.open.other': '{count}건은 그 원인을 막으려던 조치가 남은 채 다시 일어났습니다.',
	'figure.recurrence.tooFew':
		'{quarter} {n}건, {before} 가운데 앞선 기록이 1년 이상인 분기의 장애는 {nBefore}건입니다.',
	'figure.recurrence.more':
		'{quarter}의 재발 비율이 {before}보다 큽니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.recurrence.fewer':
		'{quarter}의 재발 비율이 {before}보다 작습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.recurrence.recurred': '재발',
	'figure.recurrence.fresh': '처음',
	'figure.recurrence.done': '조치를 끝낸 뒤',
	'figure.recurrence.open': '조치가 남은 채',
	'figure.recurrence.dropped': '조치를 하지 않기로 함',
	'figure.recurrence.which': '재발한 장애',
	'figure.recurrence.latest': '재발한 장애, 최근 {count}건',
	'figure.recurrence.repeats': '앞선 장애',
	'figure.recurrence.days': '며칠 뒤',
	'figure.recurrence.short': '{quarter}(앞선 기록이 1년 미만)',
	'figure.recurrence.shortSeries': '{label}(앞선 기록이 1년 미만)',

	'figure.triggers.title': '마지막에 바뀐 것',
	'figure.triggers.definition':
		'시작되기 전에 마지막으로 무엇이 바뀌었는지에 따라 나눈 장애입니다. 모르는 것은 뺐습니다. 마름모는 다른 회사가 공개한 비율입니다(구글, 2010~2017년, The Site Reliability Workbook 부록 C). 나누는 방식이 달라 목표로 삼을 것은 아니며, 뜻이 같은 것만 보여 줍니다.',
	'figure.triggers.trigger': '마지막에 바뀐 것',
	'figure.triggers.ours': '여기(n = {n})',
	'figure.triggers.published': '다른 회사, 2010~2017년',
	'figure.triggers.with': '{share}({others} 포함)',
	'figure.triggers.finding':
		'장애 {n}건 가운데 {count}건은 마지막에 바뀐 것이 {trigger}입니다. 이보다 많은 것은 없습니다.',

	'figure.detection.title': '어떻게 알게 되었나',
	'figure.detection.definition':
		'장애를 누가 먼저 알아차렸는지입니다. 기계는 알림과 정기 점검, 직원은 직원과 우연히 본 사람, 바깥은 고객과 (고객에게 듣는) 고객센터, 협력사, SNS입니다. 막대 하나가 한 분기이고, 장애 수를 함께 적었습니다.',
	'figure.detection.machines': '기계',
	'figure.detection.staff': '직원',
	'figure.detection.outside': '바깥',
	'figure.detection.finding': '장애 {n}건 가운데 {count}건은 우리보다 바깥에서 먼저 알았습니다.',
	'figure.detection.more':
		'{quarter}에 바깥에서 먼저 안 비율이 {before}보다 큽니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.detection.fewer':
		'{quarter}에 바깥에서 먼저 안 비율이 {before}보다 작습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',

	'figure.first-action.title': '무엇을 먼저 해 보았고 얼마나 걸렸나',
	'figure.first-action.definition':
		'점 하나가 장애 하나입니다. 가로는 먼저 해 본 조치, 세로는 영향이 시작된 때부터 완화될 때까지의 시간입니다. 세모는 다른 조치가 멈춘 장애입니다. 무엇을 먼저 하는지는 장애가 어때 보이는지에 달렸으므로, 오래 걸렸다고 더 나쁜 조치인 것은 아닙니다.',
	'figure.first-action.first': '먼저 한 조치',
	'figure.first-action.stopped': '그것으로 멈춤',
	'figure.first-action.didNot': '그것으로 멈추지 않음',
	'figure.first-action.unknown': '적혀 있지 않음',
	'figure.first-action.each': '장애마다',
	'figure.first-action.chosen': '조치마다 가장 긴 것부터 짧은 것까지 고르게 뽑은 {count}건까지',
	'figure.first-action.finding': '장애 {n}건 가운데 {count}건은 먼저 한 조치로 멈추지 않았습니다.',
	'figure.first-action.median': '{mitigation:을/를} 먼저 한 장애의 절반은 {median} 안에 완화되었습니다.',

	'figure.barriers.title': '안전장치는 어떻게 되었나',
	'figure.barriers.definition':
		'보고서에 적힌 안전장치를 그 결과에 따라 셌습니다. 장애는 안전장치가 모자랐던 경우이므로 장애만 보고 막아 낸 비율을 말할 수는 없습니다. 막아 낸 것은 아차 사고를 골라 봅니다.',
	'figure.barriers.result': '결과',
	'figure.barriers.safeguards': '안전장치',
	'figure.barriers.finding':
		'장애 {n}건의 안전장치 {total}개 가운데 {held}개는 막았고, {failed}개는 못 막았고, {absent}개는 없었고, {bypassed}개는 우회되었습니다.',

	'figure.action-strength.title': '어떤 조치를 약속했고 얼마나 강한가',
	'figure.action-strength.definition':
		'하지 않기로 한 것을 뺀 조치를 목적과 강도로 나누었습니다. 왼쪽이 강합니다. 절차와 교육은 사람에게 더 잘하라고 하는 것이고, 그 왼쪽은 아무도 기억하지 않아도 듣습니다. 수는 조치의 수입니다.',
	'figure.action-strength.actions': '조치',
	'figure.action-strength.grid': '목적과 강도',
	'figure.action-strength.fates': '어떻게 되었나',
	'figure.action-strength.promised': '약속',
	'figure.action-strength.done': '완료',
	'figure.action-strength.open': '남음',
	'figure.action-strength.dropped': '하지 않기로 함',
	'figure.action-strength.allWeak.one': '하나뿐인 조치가 교육이나 절차입니다. 가드레일은 하나도 없습니다.',
	'figure.action-strength.allWeak.other':
		'조치 {count}건이 모두 교육과 절차입니다. 가드레일은 하나도 없습니다.',
	'figure.action-strength.finding':
		'조치가 사람에게 더 잘하라고만 하는 장애는 {n}건 가운데 {count}건입니다. 조치 {actions}건 가운데 {weak}건이 교육이나 절차입니다.',

	'figure.reporting.title': '얼마나 잘 보고하나',
	'figure.reporting.definition':
		'분기마다 검토를 마친 보고서와 아직인 보고서(최근 분기는 시간이 가장 적었습니다), 그리고 적어 둔 아차 사고의 수입니다. 아차 사고는 많을수록 좋은 소식입니다. 공유까지의 날은 해결한 날부터 셉니다.',
	'figure.reporting.reviewed': '검토 마침',
	'figure.reporting.waiting': '검토 전',
	'figure.reporting.nearMisses': '아차 사고',
	'figure.reporting.lessons': '배운 점',
	'figure.reporting.completeness': '완성도',
	'figure.reporting.reports': '보고서',
	'figure.reporting.finding.one':
		'보고서 {n}건 가운데 {reviewed}건이 검토를 마쳤고, 아차 사고 {count}건이 적혀 있습니다.',
	'figure.reporting.finding.other':
		'보고서 {n}건 가운데 {reviewed}건이 검토를 마쳤고, 아차 사고 {count}건이 적혀 있습니다.',
	'figure.reporting.days': '절반은 {median} 안에 공유되었습니다(95% 확실성으로 {low}일에서 {high}일 사이).',
	'figure.reporting.daysTooFew': '얼마나 빨리 공유되는지 말하기에는 너무 적습니다(n = {n}).',
	'figure.reporting.inDays.one': '{count}일',
	'figure.reporting.inDays.other': '{count}일',
	'figure.reporting.unknown.one': '{count}건은 며칠 걸렸는지 알 수 없으며, 느린 것일 수 있습니다.',
	'figure.reporting.unknown.other':
		'{count}건은 며칠 걸렸는지 알 수 없으며, 느린 것들이 거기 있을 수 있습니다.',
} as const satisfies { readonly [key in keyof typeof enFigures]: string };
