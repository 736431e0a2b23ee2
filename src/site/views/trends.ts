/** The page of trends: figures of all incidents, and filters with which its script counts again. */
import { quarterOf } from '../../analyse/quarter.ts';
import type { selectionNames } from '../../analyse/selection.ts';
import { verdicts } from '../../analyse/verdict.ts';
import { figureGroups } from '../../charts/figures.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { kinds } from '../../model/vocabulary.ts';
import { corpusFacts } from '../facts.ts';
import { type FigureView, figureView, makeFigures } from '../figures.ts';
import { quarterText } from '../format.ts';
import { namesOf } from '../names.ts';
import { type Page, pageOf } from '../page.ts';
import { assetHref, href } from '../urls.ts';

/** Options of a filter; those of a group stand under its label. */
export interface FilterGroup {
	readonly label: string | undefined;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface TrendsFilter {
	readonly name: (typeof selectionNames)[number];
	readonly label: string;
	/** What stands there when nothing is chosen; `undefined` where something always is. */
	readonly any: string | undefined;
	readonly groups: readonly FilterGroup[];
}

export interface TrendsView {
	readonly page: Page;
	readonly today: string;
	/** How many incidents the figures are of. */
	readonly incidents: number;
	readonly filters: readonly TrendsFilter[];
	readonly groups: readonly {
		readonly group: (typeof figureGroups)[number]['group'];
		readonly figures: readonly FigureView[];
	}[];
	/** What a test may say, for the page's explanation. */
	readonly verdicts: typeof verdicts;
	/** The folder of the data files. */
	readonly data: string;
	/** Under which reports have their pages. */
	readonly root: string;
}

export function trendsView(corpus: Corpus<unknown>, locale: Locale): TrendsView {
	const words = t(locale);
	const { figures, selected } = makeFigures(corpus, locale);
	const views = new Map(figures.map((figure) => [figure.id as string, figureView(corpus, locale, figure)]));
	return {
		page: pageOf(corpus, locale, {
			path: '/trends/',
			title: words('trends.title'),
			description: words('trends.description'),
		}),
		today: corpus.today,
		incidents: selected.length,
		filters: filtersOf(corpus, locale),
		groups: figureGroups.map(({ group, ids }) => ({
			group,
			figures: ids.flatMap((id) => views.get(id) ?? []),
		})),
		verdicts,
		data: assetHref(corpus.site, '/data/'),
		root: href(corpus.site, locale, '/'),
	};
}

/** The filters, with the values that some report has. */
function filtersOf(corpus: Corpus<unknown>, locale: Locale): TrendsFilter[] {
	const words = t(locale);
	const names = namesOf(corpus, locale);
	const facts = corpusFacts(corpus);
	const used = new Set(
		facts.flatMap(({ teams, services, severity, causes, kind }) => [
			kind,
			...teams,
			...services,
			...(severity === undefined ? [] : [severity]),
			...causes.flatMap(({ cause }) => [cause, cause.split('/')[0] ?? '']),
		]),
	);
	const isUsed = ({ value }: { readonly value: string }): boolean => used.has(value);
	const options = (list: readonly { readonly id: string; readonly label: string }[]) =>
		list.map(({ id, label }) => ({ value: id, label })).filter(isUsed);
	const one = (list: FilterGroup['options']): FilterGroup[] => [{ label: undefined, options: list }];
	const quarters = [...new Set(facts.map(({ day }) => quarterOf(day)))]
		.sort()
		.map((value) => ({ value, label: quarterText(locale, value) }));
	const any = words('incidents.any');
	return [
		{
			name: 'kind',
			label: words('trends.kind'),
			any: undefined,
			groups: one(
				kinds
					.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))
					.filter((option) => isUsed(option) || option.value === 'incident'),
			),
		},
		{ name: 'team', label: words('filter.team'), any, groups: one(options(names.teams)) },
		{ name: 'service', label: words('filter.service'), any, groups: one(options(names.services)) },
		{ name: 'severity', label: words('filter.severity'), any, groups: one(options(names.severities)) },
		{
			name: 'cause',
			label: words('filter.cause'),
			any,
			groups: names.families
				.map((family) => ({
					label: family.label,
					options: [
						{ value: family.id, label: words('trends.wholeFamily', { family: family.label }) },
						...family.causes.map(({ id, label }) => ({ value: `${family.id}/${id}`, label })),
					].filter(isUsed),
				}))
				.filter(({ options: { length } }) => length > 0),
		},
		{ name: 'from', label: words('trends.from'), any, groups: one(quarters) },
		{ name: 'to', label: words('trends.to'), any, groups: one(quarters) },
	];
}
