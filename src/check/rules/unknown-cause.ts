import type { Taxonomy } from '../../model/taxonomy.ts';
import { lessonKinds } from '../../model/vocabulary.ts';
import type { DocumentSource, Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { reportUnknown } from '../unknown.ts';
import { textsAt, type Written } from '../written.ts';

/** A cause that causes.yaml does not list, wherever a report or an analysis names one. */
export const unknownCause: Rule = {
	id: 'unknown-cause',
	severity: 'error',
	manual: {
		title: { en: 'Unknown cause', ko: '모르는 원인' },
		why: {
			en: 'Causes that come back are only seen when they have one name. There is no “human error” in the list: name what let the slip through.',
			ko: '같은 이름으로 적어야 되풀이되는 원인이 보인다. 목록에 “휴먼 에러”는 없다. 실수가 그대로 통과하게 둔 것이 무엇인지 고른다.',
		},
		how: {
			en: 'Write `family/cause` of `taxonomy/causes.yaml`; what is special about this case goes into `note`. Add a cause there when none fits.',
			ko: '`taxonomy/causes.yaml`의 `분류/원인`을 적고, 이번 경우의 특징은 `note`에 적는다. 맞는 것이 없으면 목록에 추가한다.',
		},
		example: 'causes: [configuration/unvalidatd]',
		message: 'Unexpected cause `configuration/unvalidatd`, expected an id of `taxonomy/causes.yaml`',
	},
	check(document, context, report) {
		const ids = causeIds(context.taxonomy);
		const file = 'taxonomy/causes.yaml';
		const form = /^[^/]+\/[^/]+$/;
		reportUnknown(
			namedCauses(document),
			{ what: 'cause', file, ids, form, suggest: (word) => suggest(word, ids) },
			context,
			report,
		);
	},
};

const idsOf = new WeakMap<Taxonomy, string[]>();

/** Every `family/cause` of a taxonomy. */
export function causeIds(taxonomy: Taxonomy): readonly string[] {
	let ids = idsOf.get(taxonomy);
	if (!ids) {
		ids = taxonomy.causes.flatMap((family) => family.causes.map(({ id }) => `${family.id}/${id}`));
		idsOf.set(taxonomy, ids);
	}
	return ids;
}

function namedCauses(document: DocumentSource): Written<string>[] {
	return [
		...textsAt(document, 'causes', '*'),
		...textsAt(document, 'causes', '*', 'cause'),
		...lessonKinds.flatMap((kind) => textsAt(document, 'lessons', kind, '*', 'causes', '*')),
		...textsAt(document, 'actions', '*', 'addresses'),
		...textsAt(document, 'actions', '*', 'addresses', '*'),
		...textsAt(document, 'whys', '*', 'cause'),
	];
}

/** The nearest cause, else one of the same name in another family. */
function suggest(word: string, ids: readonly string[]): string | undefined {
	const name = word.slice(word.indexOf('/'));
	return nearest(word, ids) ?? ids.find((id) => id.endsWith(name));
}
