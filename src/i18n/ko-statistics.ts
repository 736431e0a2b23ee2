/** Korean words of the figures of counts, gaps, durations and closing. */
import type { enStatistics } from './en-statistics.ts';

export const koStatistics = {
	'say.quarter': '분기',
	'say.mean': '평균',
	'say.limit': '평소 변동의 한계',

	'figure.per-quarter.title': '분기별 장애 건수',
	'figure.per-quarter.definition':
		'장애를 시작된 분기별로 셉니다. 분기끼리는 하루당 건수로 비교하므로, 끝나지 않은 분기는 지금까지의 날수로, 첫 분기는 기록이 시작된 뒤의 날수로 계산합니다. 검정은 장애가 그 모든 날에 무작위로 흩어졌을 때 이만한 차이가 얼마나 자주 나는지를 봅니다. 한꺼번에 몰린 장애도 신호처럼 보일 수 있습니다. 평소 변동의 한계(XmR 관리도: 평균 ± 2.66 × 이동 범위의 평균)는 온전한 분기가 여덟 개 이상이고 분기당 장애가 두 건보다 많을 때만 그립니다.',
	'figure.per-quarter.total': '장애',
	'figure.per-quarter.days': '날수',
	'figure.per-quarter.unfinished': '{quarter}(일부)',
	'figure.per-quarter.unfinishedSeries': '{label}, 일부만 지난 분기',
	'figure.per-quarter.first': '{incidents}입니다. 비교할 앞 분기가 없습니다.',
	'figure.per-quarter.finding': '{quarter}에는 {incidents}, {before}에는 모두 {incidentsBefore}건입니다.',
	'figure.per-quarter.more':
		'{quarter}에는 {before}보다 장애가 더 자주 일어났습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.per-quarter.fewer':
		'{quarter}에는 {before}보다 장애가 더 드물게 일어났습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.per-quarter.ratio': '하루당 건수로는 {ratio}배입니다(95% 확실성으로 {low}배에서 {high}배 사이).',
	'figure.per-quarter.outside': '평소 변동의 한계를 벗어난 분기: {quarters}.',
	'figure.per-quarter.runAbove':
		'{first}부터 {last}까지 모든 분기가 평균보다 많습니다. 수준 자체가 달라졌다는 뜻입니다.',
	'figure.per-quarter.runBelow':
		'{first}부터 {last}까지 모든 분기가 평균보다 적습니다. 수준 자체가 달라졌다는 뜻입니다.',
	'figure.per-quarter.routine': '온전한 {n}개 분기 가운데 평소 변동의 한계를 벗어난 분기는 없습니다.',

	'figure.between.title': '장애 사이의 날수',
	'figure.between.definition':
		'한 장애에서 다음 장애까지, 그리고 마지막 장애에서 살펴보는 마지막 날까지의 날수입니다. 길수록 좋습니다. 한계(T 관리도: 3.6제곱근의 XmR 한계, Nelson 1994)는 간격이 여덟 개 이상일 때 그리고, 장애가 하루 한 번보다 자주 나면 그리지 않습니다. 한계를 벗어난 간격은 평소 변동으로는 설명되지 않습니다. 아직 열린 간격은 한계 계산에 넣지 않으며, 길다고만 말할 수 있습니다. 이 숫자는 목표가 아닙니다. 조용했던 때는 아무도 보고서를 쓰지 않은 때일 수도 있습니다.',
	'figure.between.axis': '앞 장애로부터의 날수',
	'figure.between.gap': '간격(일)',
	'figure.between.openGap': '열린 간격',
	'figure.between.verdict': '한계를 벗어남',
	'figure.between.long': '유난히 긺',
	'figure.between.short': '유난히 짧음',
	'figure.between.routine': '아니요',
	'figure.between.centre': '중심',
	'figure.between.bySeverity': '등급별',
	'figure.between.all': '전체',
	'figure.between.count': '간격 수',
	'figure.between.upper': '위 한계',
	'figure.between.open': '열린 간격',
	'figure.between.finding': '장애 사이 간격의 절반은 {median} 이하였습니다.',
	'figure.between.since': '마지막 장애 뒤로 {days}이 지났습니다.',
	'figure.between.isLong':
		'평소 변동으로 설명되는 간격은 {limit}까지입니다. 장애가 드물어졌거나, 보고서가 빠졌습니다.',
	'figure.between.isUsual': '평소 변동으로도 {limit}까지는 설명됩니다.',
	'figure.between.gapsTooFew': '이것이 긴지 판단하려면 간격이 여덟 개 필요한데 {n}개뿐입니다.',
	'figure.between.frequent': '장애가 하루 한 번보다 자주 나므로 분기별 건수를 보는 편이 낫습니다.',
	'figure.between.outside.one': '앞선 간격 {count}개가 한계를 벗어났습니다.',
	'figure.between.outside.other': '앞선 간격 {count}개가 한계를 벗어났습니다.',

	'figure.durations.title': '단계마다 걸린 시간',
	'figure.durations.definition':
		'각 시간은 보고서의 두 시점 사이를 재며 두 시점이 모두 적힌 장애만 셉니다. 장애의 절반이 중앙값보다 짧습니다. 중앙값의 95% 구간에는 장애 여섯 건이 필요하므로(순서 통계량) 그보다 적으면 중앙값을 보여 주지 않습니다. 긴 장애 하나가 좌우하는 평균은 쓰지 않습니다. 영향이 시작되기 전에 감지한 장애는 바로 감지한 것으로 칩니다. 마지막 온전한 분기를 앞선 분기들과 순위의 순열 검정으로 비교하고, 여러 시간을 한꺼번에 검정하므로 홀름(Holm) 방법으로 보정합니다.',
	'figure.durations.duration': '시간',
	'figure.durations.all': '모든 장애',
	'figure.durations.n': 'n',
	'figure.durations.low': '중앙값 하한',
	'figure.durations.high': '중앙값 상한',
	'figure.durations.lowerQuartile': '가운데 절반 하한',
	'figure.durations.upperQuartile': '가운데 절반 상한',
	'figure.durations.estimated': '그중 추정',
	'figure.durations.bySeverity': '등급별',
	'figure.durations.ofQuarter': '{quarter:과/와} 앞선 분기들',
	'figure.durations.medianOf': '{period} 중앙값',
	'figure.durations.nOf': '{period} n',
	'figure.durations.verdict': '차이',
	'figure.durations.chance': '우연만으로 나는 비율',
	'figure.durations.finding': '중앙값: {medians}.',
	'figure.durations.longer':
		'‘{metric}’ 항목이 {quarter}에는 {before}보다 길었습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.durations.shorter':
		'‘{metric}’ 항목이 {quarter}에는 {before}보다 짧았습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',

	'figure.action-closing.title': '조치가 열려 있는 기간',
	'figure.action-closing.definition':
		'약속한 조치 가운데 장애 뒤 그만큼의 날이 지나도 열려 있는 비율입니다(보고서에는 약속한 날이 없어 장애가 난 날부터 셉니다). 아직 열려 있는 조치는 지금까지 기다린 날까지만 셈에 넣습니다(카플란-마이어). 끝난 조치만 평균하면 열린 조치를 잊게 되기 때문입니다. 구간은 95% 확실성입니다(log-log, 그린우드). 그만둔 조치는 뺍니다. 기한까지 끝낸 조치를 제때로 보며, 기한이 오지 않은 조치는 그 표에서 뺍니다.',
	'figure.action-closing.few':
		'조치 {n}건 가운데 {done}건이 끝났습니다. 곡선에는 끝난 조치 여섯 건이 필요합니다.',
	'figure.action-closing.notHalf':
		'열린 조치가 기다린 기간까지 헤아리면 조치 {n}건의 절반이 아직 끝나지 않아 중앙값을 말할 수 없습니다.',
	'figure.action-closing.median': '조치 {n}건의 절반은 장애 뒤 {median} 안에 끝납니다.',
	'figure.action-closing.unknown': '아직 알 수 없는 날',
	'figure.action-closing.after':
		'{days} 뒤에도 {percent}가 열려 있습니다(95% 확실성으로 {low}에서 {high} 사이).',
	'figure.action-closing.inTime':
		'기한이 지났거나 끝난 {due}건 가운데 {inTime}건은 제때, {late}건은 늦게 끝났고 {overdue}건은 기한을 넘겼습니다.',
	'figure.action-closing.bySeverity': '제때 끝난 조치, 등급별',
	'figure.action-closing.all': '전체',
	'figure.action-closing.days': '장애 뒤 날수',
	'figure.action-closing.done': '이날 끝남',
	'figure.action-closing.atRisk': '그때까지 열림',
	'figure.action-closing.open': '열려 있음(%)',
	'figure.action-closing.low': '하한(%)',
	'figure.action-closing.high': '상한(%)',
	'figure.action-closing.due': '기한 지남 또는 끝남',
	'figure.action-closing.onTime': '제때',
	'figure.action-closing.late': '늦게',
	'figure.action-closing.overdue': '기한 넘김',
	'figure.action-closing.share': '제때(%)',

	'leftOut.dropped.one': '그만둔 조치 {count}건',
	'leftOut.dropped.other': '그만둔 조치 {count}건',
	'leftOut.not-due-yet.one': '기한이 오지 않은 조치 {count}건',
	'leftOut.not-due-yet.other': '기한이 오지 않은 조치 {count}건',
	'leftOut.no-strength.one': '강도를 적지 않은 조치 {count}건',
	'leftOut.no-strength.other': '강도를 적지 않은 조치 {count}건',
} as const satisfies { readonly [key in keyof typeof enStatistics]: string };
