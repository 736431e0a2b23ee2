import type { Rule } from '../rule.ts';
import { scanDocument, severityOf } from '../scan/document.ts';
import { emailKind, findPersonalData } from '../scan/personal-data.ts';

/** Data that identify a person: resident numbers, telephone and card numbers, personal e-mail addresses. */
export const personalData: Rule = {
	id: 'personal-data',
	severity: 'warning',
	manual: {
		title: { en: 'Personal data', ko: '개인정보' },
		why: {
			en: 'A customer’s number helps nobody to learn from an incident, and a repository keeps it for ever. A warning in an internal report, an error in a public one outside `<Internal>`; e-mail addresses are always a warning. Addresses of roles (`oncall@…`) and of example domains are fine.',
			ko: '고객의 번호는 장애에서 배우는 데 도움이 되지 않고, 저장소에는 영원히 남는다. 내부 보고서에서는 경고, 공개 보고서의 `<Internal>` 밖에서는 오류다. 이메일 주소는 언제나 경고다. 역할 주소(`oncall@…`)와 예시 도메인은 괜찮다.',
		},
		how: {
			en: 'Say what it was (“a customer’s card number”), or mask all but the last digits. What only looks like it goes with its reason into `policy.allow` of `site.yaml`.',
			ko: '“고객의 카드 번호”처럼 무엇이었는지만 적거나 끝자리만 남기고 가린다. 비슷하게 생긴 다른 값은 이유와 함께 `site.yaml`의 `policy.allow`에 적는다.',
		},
		example: 'visibility: internal\n---\nA customer called from 010-1234-5678.',
		message: 'Unexpected telephone number, expected no personal data',
	},
	check(document, context, report) {
		const severityAt = severityOf(document, context);
		for (const { hit, place } of scanDocument(document, findPersonalData, context))
			report({
				where: { place },
				message: `Unexpected ${hit.kind}, expected no personal data`,
				severity: hit.kind === emailKind ? 'warning' : severityAt(place),
				fix: hit.kind === emailKind ? 'Write the role instead.' : 'Say what it was, or mask it.',
				hideSource: true,
			});
	},
};
