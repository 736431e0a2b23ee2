import type { Rule } from '../rule.ts';
import { allWhys } from '../whys.ts';

/** Analyses whose longest branch has too few questions. */
export const fiveWhysShallow: Rule = {
	id: 'five-whys-shallow',
	severity: 'warning',
	manual: {
		title: { en: 'Too few whys', ko: '너무 일찍 멈춘 5 Whys' },
		why: {
			en: 'The first answers describe the symptom. Those that change something come later: what about the tools or the process made that possible? `policy.fewestWhys` of `site.yaml` sets the number (3 by default).',
			ko: '처음 몇 개의 답은 증상을 설명할 뿐이다. 도구나 절차의 무엇 때문에 그럴 수 있었는지는 더 물어야 나온다. 최소 개수는 `site.yaml`의 `policy.fewestWhys`이며 기본값은 3이다.',
		},
		how: {
			en: 'Ask of the last answer: why could that happen, and why did nothing catch it? A second branch does not count; depth does.',
			ko: '마지막 답에 대해 왜 그럴 수 있었는지, 왜 아무것도 걸러 내지 못했는지 묻는다. 가지의 수가 아니라 깊이를 센다.',
		},
		example:
			'whys:\n  - { why: Why was it down?, because: The timeout was 0., cause: configuration/unvalidated }',
		message: 'Unexpected end after 1 question, expected at least 3 on the longest branch',
	},
	check(document, { site }, report) {
		if (document.kind !== 'five-whys' || document.fiveWhys.roots.length === 0) return;
		const depth = Math.max(...allWhys(document.fiveWhys.roots).map((why) => why.depth));
		if (depth >= site.policy.fewestWhys) return;
		report({
			where: { path: ['whys'], part: 'key' },
			message: `Unexpected end after ${depth} ${depth === 1 ? 'question' : 'questions'}, expected at least ${site.policy.fewestWhys} on the longest branch`,
			fix: 'Ask of the last answer: why could that happen, and why did nothing catch it?',
		});
	},
};
