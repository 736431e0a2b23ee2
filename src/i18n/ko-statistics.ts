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
	'figure.per-quarter.finding': '{quarter}에는 {incidents}, {before}에는 {incidentsBefore}입니다.',
	'figure.per-quarter.more':
		'신호: {quarter}에는 {before}보다 장애가 더 자주 일어났습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.per-quarter.fewer':
		'신호: {quarter}에는 {before}보다 장애가 더 드물게 일어났습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.per-quarter.ratio': '하루당 건수로는 {ratio}배입니다(95% 확실성으로 {low}배에서 {high}배 사이).',
	'figure.per-quarter.outside': '평소 변동의 한계를 벗어난 분기: {quarters}.',
	'figure.per-quarter.runAbove':
		'{first}부터 {last}까지 모든 분기가 평균보다 많습니다. 수준 자체가 달라졌다는 뜻입니다.',
	'figure.per-quarter.runBelow':
		'{first}부터 {last}까지 모든 분기가 평균보다 적습니다. 수준 자체가 달라졌다는 뜻입니다.',
	'figure.per-quarter.routine': '온전한 {n}개 분기 가운데 평소 변동의 한계를 벗어난 분기는 없습니다.',
} as const satisfies { readonly [key in keyof typeof enStatistics]: string };
