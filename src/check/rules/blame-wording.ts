import { quoted } from '../../model/text.ts';
import { blameWordings, ownWording, type Wording } from '../blame-words.ts';
import { proseOf } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';

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
		const lower = document.text.toLowerCase();
		const wordings = wordingsOf(context).filter(({ signs }) => signs.some((sign) => lower.includes(sign)));
		if (wordings.length === 0) return;
		const pattern = new RegExp(wordings.map((wording) => wording.pattern).join('|'), 'giu');
		const { passages, locator } = proseOf(document);
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

const known = new WeakMap<RuleContext, readonly Wording[]>();

function wordingsOf(context: RuleContext): readonly Wording[] {
	let wordings = known.get(context);
	if (!wordings) {
		wordings = [...blameWordings, ...context.site.policy.blameWords.map(ownWording)];
		known.set(context, wordings);
	}
	return wordings;
}
