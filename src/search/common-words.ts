/** Words that say little in a question about incidents. */
import { isShortNoun, koreanNouns } from './korean.ts';
import type { Token } from './tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold a sentence together; they are not searched. English ones with their short forms, Korean ones in every form. */
const stopWords = words(`
a an the and or but if so as at by for from in into of off on onto out over per than that this these those then there
their they them to too up via was were what when where which who whom whose why will with would you your we our us i me
my it its is are be been being am do does did done doing has have had having how can could should may might must not no
nor only just also any some all each every both more most other such same after before during while because about again
once ever never now get gets got getting happen happens happened happening make makes made see seen saw go goes went
please help anyone somebody someone something anything nobody everyone everybody let lets still even though without within between
right left like way take takes took taken able actually really seem seems keep keeps kept use using used back one two up
i'm it's don't doesn't didn't isn't wasn't weren't couldn't won't
왜 어떻게 어디 어디서 무엇 무슨 뭐 뭐가 뭐지 언제 누가 누구 어떤 어느 그 이 저 그런 이런 저런 그거 이거 것 거 게 걸 건 때 때는 때도 수 적 적이 적은 줄 데
좀 더 또 잘 못 안 및 등 등의 즉 곧 막 다 다시 그냥 아예 이미 아직 방금 지금 최근 예전 예전에 지난 지난번 저번 이번 전에 후 후에 뒤 뒤에 중 중에 동안 이후
때문 때문에 대해 대한 관련 관련된 위해 위한 통해 통한 따라 따른 의해 인해 인한 같은 같이 있는 없는 있다 없다 있나 있나요 있어 있어요 있었다 있었던
있습니다 있는데 있던 없어 없어요 없었다 없습니다 없던 하는 하면 하고 해서 했던 했는데 했지 했다 했더니 하다가 한 할 함 하지 되는 되면 되고 돼서
된 될 됨 됐던 됐는데 됐다 되어 되지 않는 않은 않고 않았다 않음 않아 않아요 않습니다 못한 못하는 못하고 못했다 못했지 못함 사례 경우 건 일 일이 일은 점
두 번 한번 번 개 건의 모든 모두 전부 전체 매우 너무 정말 진짜 계속 자꾸 갑자기 아무 아무도 여러 어떡해 어떡하지 하나 나서 나요 나는 에서만
`);

/** Words that every other report has: they count, but less than others. */
const weakWords = words(`
error errors fail fails failed failing failure failures issue issues problem problems incident incidents outage outages
service services server servers system systems bug bugs broken wrong bad new old user users customer
customers request requests time times data
response respond handling handled handle fix fixed cause causes
장애 문제 오류 에러 실패 사고 이슈 버그 현상 증상 발생 서비스 서버 시스템 상황 상태 작업 처리 고객 사용자 이상 확인 이유 원인 대응 조치 복구 해결 방법 관리 발견 안됨 안돼 안돼요
`);

// One syllable with a particle: 것이, 일은.
const short = /^(.)(?:은|는|이|가|을|를|에|도|만|로|의|인|라)$/u;

// Forms of 하다, 되다, 있다, 없다, 않다 and 못하다 that stand by themselves.
const auxiliaryVerb = new RegExp(
	`^(?:하|했|해|한|할|함|합|되|됐|됬|돼|된|될|됨|됩|있|없|않|못하|못했|못한|못해)(?:${(
		'다 는 는데 는지 은 은데 을 었다 었던 었는데 었어 어 어요 어서 았다 았던 아 아요 아서 음 고 며 면 면서 던 더니 네 네요 니 니까 지 지만 지요 ' +
		'죠 요 서 습니다 습니까 니다 나 나요 나서 다가 자 자마자 게 도록 거나 려고 려면 려는 려다 이'
	)
		.split(' ')
		.join('|')})?$`,
	'u',
);

/** Whether a word only holds its sentence together. */
export function isStop(token: Token): boolean {
	const { text } = token;
	return (
		formsOf(token).some((form) => stopWords.has(form)) ||
		stopWords.has(short.exec(text)?.[1] ?? '') ||
		auxiliaryVerb.test(text)
	);
}

/** Whether a word says little, though not nothing. */
export function isWeak(token: Token): boolean {
	const isSyllable = token.hangul && token.text.length === 1 && !isShortNoun(token.text);
	return isSyllable || formsOf(token).some((form) => weakWords.has(form));
}

function formsOf({ text, hangul }: Token): string[] {
	return hangul ? koreanNouns(text) : [text.toLowerCase()];
}
