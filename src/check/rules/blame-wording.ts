import { quoted } from '../../model/text.ts';
import { proseOf } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';

const someone =
	'(?:engineers?|operators?|developers?|admins?|deployers?|reviewers?|responders?|planners?|managers?|vendor|team|on-call|someone|somebody|nobody|no one|he|she|they|we|you|I)';
const english = [
	'(?:human|operator|user|pilot) (?:errors?|mistakes?)',
	'careless(?:ly|ness)?',
	'negligen(?:t|ce|tly)',
	'incompeten(?:t|ce|tly)',
	'inattenti(?:ve|on|veness)',
	'slopp(?:y|iness|ily)',
	'stupid(?:ity|ly)?',
	'fat[- ]finger(?:s|ed|ing)?',
	'(?:rookie|stupid|dumb|silly|obvious|careless) (?:mistakes?|errors?)',
	'forgot(?: to)?',
	'neglected to',
	'(?:was|were|is|are) to blame',
	'(?:his|her|their|your|my|whose) (?:own )?(?:fault|negligence)',
	'lack of (?:care|attention|diligence|discipline)',
	'(?:was|were) not paying attention',
	`${someone} failed to`,
	`${someone} (?:really |simply )?should (?:have|not have|never have)`,
	'should(?: not| never)? have (?:known|noticed|checked|double-checked|tested|asked|read|followed|reali[sz]ed|remembered|verified|reviewed|paid attention|thought|seen|been more careful|been careful)',
];
const korean = [
	'부주의',
	'실수(?=로 |로,|를|가 |였|입니|이다|한 |했|하였|에 의|에서 비롯)',
	'(?:의|담당자|작업자|운영자|개발자|직원|사람) ?실수',
	'했어야',
	'하지 말았어야',
	'잘못(?:했|하여|해서|한 (?:사람|담당자|개발자|직원|것은))',
	'(?:담당자|작업자|운영자|개발자|직원|기획자|엔지니어|팀원|누구|사람)의 잘못',
	'미숙(?!아|련)',
	'깜빡(?:하|했|해|한| 잊)',
	'까먹',
	'태만',
	'안일(?=하|한|했|함)',
	'방심',
	'소홀',
	'게을',
	'무능',
	'휴먼 ?에러',
	'인적 ?(?:오류|실수)',
	'(?:담당자|작업자|운영자|개발자|직원|기획자|엔지니어|팀원) ?(?:의 )?탓',
	'주의(?:력)?(?:가|이)? ?부족',
];

const anySpace = (pattern: string) => pattern.replaceAll(' ', '\\s+');
const englishPattern = `(?<![\\p{L}\\p{N}_-])(?:${english.map(anySpace).join('|')})(?![\\p{L}\\p{N}_-])`;
const koreanPattern = `(?:${korean.join('|')})`;

/** Words that look for somebody to blame. */
export const blameWording: Rule = {
	id: 'blame-wording',
	severity: 'warning',
	manual: {
		title: { en: 'Blame in the wording', ko: '사람을 탓하는 표현' },
		why: {
			en: 'Where reports blame, people stop telling what they did, and the next report is poorer. “Human error” and “should have” also end the search: what they did made sense to them with what they could see. The organisation’s own words can be added as `policy.blameWords` in `site.yaml`.',
			ko: '보고서가 사람을 탓하면 사람들은 한 일을 말하지 않게 되고 다음 보고서는 더 부실해진다. “휴먼 에러”와 “했어야 했다”는 거기서 질문을 끝내기도 한다. 그때 보이던 것으로는 그럴 만했다. 조직이 쓰는 말은 `site.yaml`의 `policy.blameWords`에 더한다.',
		},
		how: {
			en: 'Say what the system showed, allowed or hid: “the console accepted 0 as a timeout”. To quote somebody on purpose, put the words between quotation marks (“ ”, " ", 「 」) or into a block quote (`>`); those, and code, are not looked at.',
			ko: '시스템이 무엇을 보여 주고, 허용하고, 숨겼는지 적는다. “콘솔이 타임아웃 0을 받아들였다”처럼 쓴다. 일부러 인용할 때는 따옴표(“ ”, " ", 「 」)나 인용문(`>`) 안에 쓴다. 따옴표와 인용문, 코드는 검사하지 않는다.',
		},
		example: 'resolution: The outage was a human error, so the value was set back.',
		message: 'Unexpected `human error`, expected words that blame nobody',
	},
	check(document, context, report) {
		const { passages, locator } = proseOf(document);
		const pattern = patternOf(context);
		for (const { text, start } of passages)
			for (const match of text.matchAll(pattern)) {
				const from = start + match.index;
				report({
					where: { place: locator.placeOf(from, from + match[0].length) },
					message: `Unexpected ${quoted(match[0].replace(/\s+/g, ' '))}, expected words that blame nobody`,
					fix: 'Say what the system showed, allowed or hid, or put somebody’s own words between quotation marks.',
				});
			}
	},
};

const patterns = new WeakMap<RuleContext, RegExp>();

function patternOf(context: RuleContext): RegExp {
	let pattern = patterns.get(context);
	if (!pattern) {
		const own = context.site.policy.blameWords.map(ownPattern);
		pattern = new RegExp([englishPattern, koreanPattern, ...own].join('|'), 'giu');
		patterns.set(context, pattern);
	}
	return pattern;
}

/** A word of the organisation's: whole where its letters mark word ends, with any ending in Korean. */
function ownPattern(word: string): string {
	const plain = anySpace(word.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	const end = /[\p{Script=Hangul}]$/u.test(word.trim()) ? '' : '(?![\\p{L}\\p{N}])';
	return `(?<![\\p{L}\\p{N}])${plain}${end}`;
}
