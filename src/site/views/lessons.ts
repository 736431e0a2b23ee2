/** The page of lessons: what is said again and again, where to find the others, and all kinds by cause. */
import type { Corpus } from '../../corpus/corpus.ts';
import { dictionaryOf, type Locale, t } from '../../i18n/t.ts';
import { type LessonKind, lessonKinds } from '../../model/vocabulary.ts';
import { type FilterView, optionsOf, plainFilter } from '../filters.ts';
import { type LessonGroup, lessonGroups } from '../lesson-groups.ts';
import { type Learnt, type LessonView, learntFrom, lessonView } from '../lesson-views.ts';
import { type Page, pageOf } from '../page.ts';
import { type CauseView, causeOf, type NameView, serviceOf } from '../rows.ts';
import { assetHref } from '../urls.ts';

export interface LessonsView {
	readonly page: Page;
	readonly total: number;
	readonly filters: readonly FilterView<'kind' | 'cause' | 'service'>[];
	/** What the search reads, and the same as a table. */
	readonly files: { readonly json: string; readonly csv: string };
	/** The part of the dictionary that the search speaks from. */
	readonly words: Readonly<Record<string, string>>;
	readonly repeated: {
		/** How many groups there are; the page has the first of them. */
		readonly total: number;
		readonly groups: readonly RepeatedView[];
	};
	/** Causes and services with how many lessons belong to them. */
	readonly causes: readonly LessonCount<CauseView>[];
	readonly services: readonly LessonCount<NameView>[];
	readonly kinds: readonly {
		readonly kind: LessonKind;
		readonly total: number;
		readonly causes: readonly CauseLessons[];
	}[];
}

/** A lesson that several incidents teach, in the words of each. */
export interface RepeatedView {
	/** Anchor on the page. */
	readonly id: string;
	readonly incidents: number;
	readonly lessons: readonly LessonView[];
	/** How many more say it. */
	readonly more: number;
}

export interface LessonCount<Name extends NameView> {
	readonly name: Name;
	readonly lessons: number;
}

/** Lessons of one kind that belong to one cause. */
export interface CauseLessons {
	/** `undefined` for lessons of reports that name no cause. */
	readonly cause: CauseView | undefined;
	readonly lessons: readonly ListedLesson[];
	/** How many more the page of the cause has. */
	readonly more: number;
}

export interface ListedLesson extends LessonView {
	/** The group that it belongs to, when several incidents teach it. */
	readonly again: Pick<RepeatedView, 'id' | 'incidents'> | undefined;
}

// Some thousand reports would make this page endless. The page of a cause holds all of its own, the search finds all.
const mostOfCause = 5;
const mostRepeated = 20;
const mostOfGroup = 6;

export function lessonsView(corpus: Corpus<unknown>, locale: Locale): LessonsView {
	const learnt = learntFrom(corpus.incidents.map(({ incident }) => incident));
	const words = t(locale);
	const groups = lessonGroups(learnt);
	const again = repeatedBy(groups);
	return {
		page: pageOf(corpus, locale, {
			path: '/lessons/',
			title: words('lessons.title'),
			description: words('lessons.description'),
		}),
		total: learnt.length,
		...indexOf(corpus, locale, learnt),
		files: {
			json: assetHref(corpus.site, '/data/lessons.json'),
			csv: assetHref(corpus.site, '/data/lessons.csv'),
		},
		words: dictionaryOf(locale, [
			'count.lessons.',
			'lesson.',
			'lessons.loading',
			'lessons.failed',
			'lessons.noMatch',
		]),
		repeated: {
			total: groups.length,
			groups: groups.slice(0, mostRepeated).map((group, index) => ({
				id: groupId(index),
				incidents: group.incidents,
				lessons: group.learnt.slice(0, mostOfGroup).map((item) => lessonView(corpus, locale, item)),
				more: Math.max(0, group.learnt.length - mostOfGroup),
			})),
		},
		kinds: lessonKinds.flatMap((kind) => {
			const ofKind = learnt.filter((item) => item.kind === kind);
			const causes = byCause(corpus, locale, ofKind, (item) => ({
				...lessonView(corpus, locale, item),
				again: again.get(item),
			}));
			return ofKind.length > 0 ? [{ kind, total: ofKind.length, causes }] : [];
		}),
	};
}

function groupId(index: number): string {
	return `again-${index + 1}`;
}

/** The groups on the page by the lessons in them. */
function repeatedBy(groups: readonly LessonGroup[]): Map<Learnt, ListedLesson['again']> {
	return new Map(
		groups
			.slice(0, mostRepeated)
			.flatMap(({ learnt, incidents }, index) =>
				learnt.map((item) => [item, { id: groupId(index), incidents }] as const),
			),
	);
}

/** Where lessons are to be found, with counts: the same as links and as filters of the search. */
function indexOf(
	corpus: Corpus<unknown>,
	locale: Locale,
	learnt: readonly Learnt[],
): Pick<LessonsView, 'causes' | 'services' | 'filters'> {
	const words = t(locale);
	const kinds = countEach(learnt.map(({ kind }) => [kind]));
	const causes = countEach(learnt.map((item) => item.causes));
	const services = countEach(learnt.map(({ incident }) => incident.services));
	const causeIds = causesOf(corpus).filter((id) => causes.has(id));
	const serviceIds = corpus.taxonomy.services.map(({ id }) => id).filter((id) => services.has(id));
	const families = Map.groupBy(causeIds, (id) => id.slice(0, id.indexOf('/')));
	return {
		causes: causeIds.map((id) => ({ name: causeOf(corpus, locale, id), lessons: causes.get(id) ?? 0 })),
		services: serviceIds.map((id) => ({
			name: serviceOf(corpus, locale, id),
			lessons: services.get(id) ?? 0,
		})),
		filters: [
			plainFilter(
				'kind',
				optionsOf(kinds, lessonKinds, (kind) => words(`lesson.${kind as LessonKind}`)),
			),
			{
				name: 'cause',
				groups: [...families.values()].map((ids) => ({
					label: causeOf(corpus, locale, ids[0] ?? '').family,
					options: optionsOf(causes, ids, (id) => causeOf(corpus, locale, id).label),
				})),
			},
			plainFilter(
				'service',
				optionsOf(services, serviceIds, (id) => serviceOf(corpus, locale, id).label),
			),
		],
	};
}

/** How many of some lists hold each value. */
function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const list of lists)
		for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** Ids of all causes in the order of the taxonomy, so that neighbours are related. */
function causesOf({ taxonomy }: Pick<Corpus<unknown>, 'taxonomy'>): string[] {
	return taxonomy.causes.flatMap((family) => family.causes.map(({ id }) => `${family.id}/${id}`));
}

/** By first cause, in the taxonomy's order; lessons without a cause come last. */
function byCause(
	corpus: Corpus<unknown>,
	locale: Locale,
	learnt: readonly Learnt[],
	listed: (item: Learnt) => ListedLesson,
): CauseLessons[] {
	const groups = Map.groupBy(learnt, ({ causes }) => causes[0]);
	const ids = [
		...causesOf(corpus).filter((id) => groups.has(id)),
		...(groups.has(undefined) ? [undefined] : []),
	];
	return ids.map((id) => {
		const members = groups.get(id) ?? [];
		const shown = id === undefined ? members : members.slice(0, mostOfCause);
		return {
			cause: id === undefined ? undefined : causeOf(corpus, locale, id),
			lessons: shown.map(listed),
			more: members.length - shown.length,
		};
	});
}
