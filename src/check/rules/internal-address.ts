import type { Rule } from '../rule.ts';
import { scanDocument, severityOf } from '../scan/document.ts';
import { findInternalAddresses } from '../scan/internal-address.ts';

/** Private IP addresses and host names that only the organisation can reach. */
export const internalAddress: Rule = {
	id: 'internal-address',
	severity: 'warning',
	manual: {
		title: { en: 'An internal address', ko: '내부 주소' },
		why: {
			en: 'Addresses of machines tell an attacker how a network is built and tell a reader little: the machine has another one next year. A warning in an internal report, an error in a public one. Endings of host names are `.internal`, `.local`, `.corp`, `.lan`, `.intranet` and those of `policy.internalHosts` in `site.yaml`.',
			ko: '서버 주소는 공격자에게 네트워크 구조를 알려 주지만 독자에게는 별 도움이 되지 않는다. 내년이면 주소가 바뀐다. 내부 보고서에서는 경고, 공개 보고서에서는 오류다. 호스트 이름은 `.internal`, `.local`, `.corp`, `.lan`, `.intranet`과 `site.yaml`의 `policy.internalHosts`로 끝나는 것을 찾는다.',
		},
		how: {
			en: 'Name the role of the machine: “the primary database”. Put what only colleagues need between `<Internal>` and `</Internal>`, or list it in `policy.allow` with a reason.',
			ko: '“주 데이터베이스”처럼 서버의 역할을 적는다. 동료에게만 필요한 것은 `<Internal>`과 `</Internal>` 사이에 쓴다. 꼭 남겨야 하는 값은 이유와 함께 `policy.allow`에 적는다.',
		},
		example: 'visibility: internal\n---\nTraffic went to 10.20.30.40 instead.',
		message: 'Unexpected private IP address `10.2…`, expected the role of the machine',
	},
	check(document, context, report) {
		const endings = context.site.policy.internalHosts;
		const severityAt = severityOf(document, context);
		for (const { hit, place } of scanDocument(
			document,
			(text) => findInternalAddresses(text, endings),
			context,
		))
			report({
				where: { place },
				message: `Unexpected ${hit.kind} \`${hit.shown}\`, expected the role of the machine`,
				severity: severityAt(place),
				fix: 'Name the role: “the primary database”.',
				hideSource: true,
			});
	},
};
