import type { Rule } from '../rule.ts';
import { scanDocument } from '../scan/document.ts';
import { findSecrets } from '../scan/secrets.ts';

/** Credentials anywhere in a report: front matter, text, code, comments, addresses of links. */
export const secrets: Rule = {
	id: 'secrets',
	severity: 'error',
	manual: {
		title: { en: 'A secret', ko: '비밀 값' },
		why: {
			en: 'A token, key or password in a report is in the repository, its history, every clone and the search index from then on. That holds for internal reports too, and for comments and pasted commands.',
			ko: '보고서에 적힌 토큰, 키, 비밀번호는 그 뒤로 저장소와 그 이력, 모든 복제본, 검색 색인에 남는다. 내부 보고서도, 주석도, 붙여 넣은 명령도 마찬가지다.',
		},
		how: {
			en: 'Revoke it first, then write a placeholder such as `$TOKEN`, `<token>` or `****`. What looks like a secret and is none goes with its reason into `policy.allow` of `site.yaml`.',
			ko: '먼저 폐기하고, `$TOKEN`, `<token>`, `****` 같은 자리 표시로 바꾼다. 비밀처럼 보이지만 아닌 값은 이유와 함께 `site.yaml`의 `policy.allow`에 적는다.',
		},
		example: 'The job ran with `Authorization: Bearer 9f86d081884c7d659a2feaa0c55ad015`.',
		message: 'Unexpected bearer token `9f86…`, expected no secret',
	},
	check(document, context, report) {
		for (const { hit, place } of scanDocument(document, findSecrets, context))
			report({
				where: { place },
				message: `Unexpected ${hit.kind} \`${hit.shown}\`, expected no secret`,
				fix: 'Revoke it, then write a placeholder such as `$TOKEN`.',
				hideSource: true,
			});
	},
};
