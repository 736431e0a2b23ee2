/** Korean words of the figures and of the trends page. */
import type { enTrends } from './en-trends.ts';

export const koTrends = {
	'say.tooFew':
		'{quarter:이/가} {before:과/와} 다른지 말하기에는 너무 적습니다. 이 분기 {n}건, 이전 {nBefore}건입니다.',
	'say.tooFewFor': '너무 적어서 말할 수 없습니다(n = {n}).',
	'say.noise':
		'{quarter:과/와} {before}의 차이는 잡음입니다. 우연만으로도 {chance}의 경우에 이만한 차이가 납니다.',
	'say.quartersBefore.one': '바로 앞 분기',
	'say.quartersBefore.other': '앞선 {count}개 분기',
	'say.underPercent': '{percent}% 미만',
	'say.median': '{median}(95% 확실성으로 {low}에서 {high} 사이)',
	'say.medianLabel': '중앙값',
	'say.middleHalf': '가운데 절반',
	'say.estimatedSeries': '{label}(어림)',

	'figure.impact-dots.title': '모든 장애와 영향이 이어진 시간',
	'figure.impact-dots.definition':
		'점 하나가 장애 하나입니다. 가로는 날짜, 세로는 영향이 시작된 때부터 완화될 때까지의 시간이며 완화 시각이 없으면 해결될 때까지입니다. 몇몇 장애는 대부분의 백 배나 이어지므로 로그 눈금을 씁니다. 속이 빈 점은 어림한 시각으로 계산한 것입니다.',
	'figure.impact-dots.axis': '영향 시간',
	'figure.impact-dots.finding':
		'장애의 절반은 {median} 안에 영향이 멈췄고, 가운데 절반은 {low}에서 {high} 사이였습니다.',
	'figure.impact-dots.longer':
		'신호: {quarter} 장애는 {before}보다 영향이 오래 이어졌습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
	'figure.impact-dots.shorter':
		'신호: {quarter} 장애는 {before}보다 영향이 짧았습니다. 우연만으로 이런 차이가 나는 경우는 {chance}입니다.',
} as const satisfies { readonly [key in keyof typeof enTrends]: string };
