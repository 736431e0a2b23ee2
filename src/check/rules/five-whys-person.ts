import type { Rule } from '../rule.ts';
import { allWhys, pathOf } from '../whys.ts';

const englishPerson =
	'engineers?|operators?|developers?|admins?|administrators?|deployers?|reviewers?|responders?|planners?|managers?|employees?|colleagues?|staff|contractors?|interns?|on-call|people|person|someone|somebody|nobody|no one|he|she|they|we|I';
const englishSlip =
	"did not|didn[’']t|had not|hadn[’']t|forgot|forgets|missed|overlooked|neglected|failed to|mistyped|misread|misconfigured|made an? (?:error|mistake|typo)|was (?:careless|unaware|tired|distracted|inexperienced)|were (?:careless|unaware|tired|distracted|inexperienced)|was not (?:aware|careful|trained|paying)|pressed the wrong|ran the wrong|typed the wrong";
const koreanPerson =
	'담당자|작업자|운영자|개발자|엔지니어|온콜|당직자|관리자|직원|기획자|배포자|리뷰어|검토자|책임자|신입|팀원|사람|누군가|아무|누구';
const koreanSlip =
	'않았|않아|못했|못해|못하|안 했|잊었|잊어|잊고|깜빡|까먹|실수|몰랐|몰라|놓쳤|놓쳐|빠뜨|빼먹|착각|오인|부주의|소홀|잘못';

const patterns = [
	new RegExp(`\\b(?:${englishPerson})\\b[^.;]{0,50}?\\b(?:${englishSlip})`, 'i'),
	/\b(?:human|operator|user|manual) (?:error|mistake)\b/i,
	// The subject of the sentence, then what it did not do; "담당자에게 보이지 않았다" is about what was shown, not about who.
	new RegExp(`(?:${koreanPerson})(?:들)?(?:이|가|은|는|도) [^.。;]{0,60}?(?:${koreanSlip})`),
	new RegExp(`(?:${koreanPerson})(?:들)?(?:의)? ?(?:실수|부주의|착각|과실|미숙|잘못|태만)`),
	/휴먼 ?에러|인적 ?(?:오류|실수)/,
];

/** Branches of an analysis that end in what somebody did or did not do. */
export const fiveWhysPerson: Rule = {
	id: 'five-whys-person',
	severity: 'warning',
	manual: {
		title: { en: 'An analysis that ends in a person', ko: '사람에서 멈춘 5 Whys' },
		why: {
			en: 'People forget, misread and hurry, and will again. An answer about a person has no remedy but “take more care”. One more why leads to what can be changed: a tool, a check, a sign that was not there.',
			ko: '사람은 잊고, 잘못 읽고, 서두르며, 앞으로도 그럴 것이다. 사람에서 멈춘 답에는 “더 조심하자”밖에 대책이 없다. 한 번 더 물으면 바꿀 수 있는 것, 곧 도구나 검증이나 보이지 않던 표시가 나온다.',
		},
		how: {
			en: 'Ask why that was possible and why nothing showed or stopped it, and end there. In the middle of a branch a person’s action is fine.',
			ko: '왜 그럴 수 있었는지, 왜 아무것도 알려 주거나 막지 않았는지 더 묻고 거기서 끝낸다. 가지의 중간에 사람의 행동이 나오는 것은 괜찮다.',
		},
		example: [
			'whys:',
			'  - { why: Why was it down?, because: The timeout was 0. }',
			'  - { why: Why was it 0?, because: Nothing checks the value. }',
			'  - { why: Why was that not seen?, because: The engineer forgot to test it., cause: process/manual-step }',
		].join('\n'),
		message: 'Unexpected end of a branch in a person at question 3, expected what made that possible',
	},
	check(document, _context, report) {
		if (document.kind !== 'five-whys') return;
		for (const why of allWhys(document.fiveWhys.roots)) {
			if (why.children.length > 0) continue;
			const last = lastSentence(why.because);
			if (patterns.some((pattern) => pattern.test(last)))
				report({
					where: { path: [...pathOf(why), 'because'] },
					message: `Unexpected end of a branch in a person at question ${why.number}, expected what made that possible`,
					fix: 'Ask once more: why was that possible, and why did nothing show or stop it?',
				});
		}
	},
};

function lastSentence(text: string): string {
	const sentences = text.split(/(?<=[.!?。])\s+/).filter((sentence) => sentence.trim() !== '');
	return (sentences.at(-1) ?? '').slice(0, 2_000);
}
