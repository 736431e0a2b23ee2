/** The page of lessons: by kind, then by cause, the latest of each. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type LessonKind, lessonKinds } from '../../model/vocabulary.ts';
import { type Learnt, type LessonView, learntFrom, lessonView } from '../lesson-views.ts';
import { type Page, pageOf } from '../page.ts';
import { type CauseView, causeOf } from '../rows.ts';

export interface LessonsView {
	readonly page: Page;
	readonly kinds: readonly {
		readonly kind: LessonKind;
		readonly total: number;
		readonly causes: readonly CauseLessons[];
	}[];
}

/** Lessons of one kind that belong to one cause. */
export interface CauseLessons {
	/** `undefined` for lessons of reports that name no cause. */
	readonly cause: CauseView | undefined;
	readonly lessons: readonly LessonView[];
	/** How many more the page of the cause has. */
	readonly more: number;
}

// Some thousand reports would make this page endless; the page of a cause holds all of its own.
const mostOfCause = 5;

export function lessonsView(corpus: Corpus<unknown>, locale: Locale): LessonsView {
	const learnt = learntFrom(corpus.incidents.map(({ incident }) => incident));
	const words = t(locale);
	return {
		page: pageOf(corpus, locale, {
			path: '/lessons/',
			title: words('lessons.title'),
			description: words('lessons.description'),
		}),
		kinds: lessonKinds.flatMap((kind) => {
			const ofKind = learnt.filter((item) => item.kind === kind);
			return ofKind.length > 0
				? [{ kind, total: ofKind.length, causes: byCause(corpus, locale, ofKind) }]
				: [];
		}),
	};
}

/** In the order of the taxonomy, so that neighbours are related; lessons without a cause come last. */
function byCause(corpus: Corpus<unknown>, locale: Locale, learnt: readonly Learnt[]): CauseLessons[] {
	const groups = Map.groupBy(learnt, ({ causes }) => causes[0]);
	const order = corpus.taxonomy.causes.flatMap((family) =>
		family.causes.map(({ id }) => `${family.id}/${id}`),
	);
	const ids = [...order.filter((id) => groups.has(id)), ...(groups.has(undefined) ? [undefined] : [])];
	return ids.map((id) => {
		const members = groups.get(id) ?? [];
		const shown = id === undefined ? members : members.slice(0, mostOfCause);
		return {
			cause: id === undefined ? undefined : causeOf(corpus, locale, id),
			lessons: shown.map((item) => lessonView(corpus, locale, item)),
			more: members.length - shown.length,
		};
	});
}
