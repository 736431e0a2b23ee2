import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import { similarToReport } from '../search/similar.ts';
import { type SimilarView, similarIndexOf, similarView } from '../site/similar.ts';
import type { Answers } from './new-incident.ts';

const mostSimilar = 3;

/** Incidents like one that is being written, most alike first: to be chosen among, and to be shown. */
export function similarToDraft(
	corpus: Corpus<unknown>,
	locale: Locale,
	{ title, summary, services, symptoms = [], signatures = [] }: Answers,
): {
	readonly choices: readonly { readonly id: string; readonly line: string }[];
	readonly views: readonly SimilarView[];
} {
	const draft = { title, summary, services, symptoms, signatures };
	const found = similarToReport(similarIndexOf(corpus), draft, { most: mostSimilar });
	return {
		choices: found.map(({ incident }) => ({ id: incident.id, line: `${incident.day} ${incident.title}` })),
		views: found.map((similar) => similarView(corpus, locale, similar)),
	};
}
