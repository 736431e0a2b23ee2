import type { Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { reportUnknown } from '../unknown.ts';
import { textsAt } from '../written.ts';

/** A service that services.yaml does not list. */
export const unknownService: Rule = {
	id: 'unknown-service',
	severity: 'error',
	manual: {
		title: { en: 'Unknown service', ko: '모르는 서비스' },
		why: {
			en: 'A report is found by the services that it hurt, and they bring its teams. A second spelling of a service splits its history in two.',
			ko: '보고서는 영향을 받은 서비스로 찾고, 서비스에서 담당 팀을 안다. 이름을 다르게 쓰면 한 서비스의 이력이 둘로 갈라진다.',
		},
		how: {
			en: 'Write an id of `taxonomy/services.yaml`, or add the service there in the same pull request. Its aliases are for search only.',
			ko: '`taxonomy/services.yaml`에 있는 id를 적거나, 같은 풀 리퀘스트에서 서비스를 추가한다. 별칭은 검색에만 쓰인다.',
		},
		example: 'services: [chekout]',
		message: 'Unexpected service `chekout`, expected an id of `taxonomy/services.yaml`',
	},
	check(document, context, report) {
		const { services } = context.taxonomy;
		const ids = services.map(({ id }) => id);
		const suggest = (word: string) =>
			services.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === word.toLowerCase()))
				?.id ?? nearest(word, ids);
		const words = textsAt(document, 'services', '*');
		reportUnknown(words, { what: 'service', file: 'taxonomy/services.yaml', ids, suggest }, context, report);
	},
};
