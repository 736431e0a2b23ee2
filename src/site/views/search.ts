/** Everything that the search page prints, and the words that its script needs. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';

import { textIn } from '../../model/text.ts';
import { detectionSources, kinds, mitigations, triggers } from '../../model/vocabulary.ts';
import type { FilterName } from '../../search/filters.ts';
import type { Counted, SearchWords } from '../../search/words.ts';
import { incidentSections } from '../contents.ts';
import { type Page, pageOf } from '../page.ts';
import { causeOf, type SeverityView, serviceOf, severityOf, teamOf } from '../rows.ts';
import { filterValues } from '../search-documents.ts';
import { assetHref, href } from '../urls.ts';

/** A value that can be chosen. */
export interface SearchOption {
	readonly filter: FilterName;
	readonly value: string;
	readonly label: string;
	/** Whether it stands below the one before it, as a cause below its family. */
	readonly below: boolean;
	/** How many pages have it. */
	readonly reports: number;
	readonly severity?: SeverityView | undefined;
	readonly lang?: string | undefined;
}

export interface SearchView {
	readonly page: Page;
	/** Whether there is nothing to search. */
	readonly empty: boolean;
	/** Where the index is. */
	readonly bundle: string;
	readonly filters: readonly {
		readonly label: string;
		readonly open: boolean;
		readonly options: readonly SearchOption[];
	}[];
	/** Pages that lead on where search does not. */
	readonly ways: readonly { readonly label: string; readonly href: string }[];
	readonly words: SearchWords;
}

export function searchView(corpus: Corpus<unknown>, locale: Locale): SearchView {
	const words = t(locale);
	const { site } = corpus;
	return {
		page: pageOf(corpus, locale, {
			path: '/search/',
			title: words('search.title'),
			description: words('search.description'),
		}),
		empty: corpus.incidents.length === 0,
		bundle: assetHref(site, '/pagefind/'),
		filters: filtersOf(corpus, locale),
		ways: [
			{ label: words('home.allIncidents'), href: href(site, locale, '/incidents/') },
			{ label: words('search.waysCauses'), href: href(site, locale, '/causes/') },
			{ label: words('search.waysServices'), href: href(site, locale, '/services/') },
			{ label: words('search.waysHandbook'), href: href(site, locale, '/handbook/') },
		],
		words: wordsOf(locale),
	};
}

/** The filters with the values that some page has, in the order of the taxonomy. */
function filtersOf(corpus: Corpus<unknown>, locale: Locale): SearchView['filters'] {
	const words = t(locale);
	const { taxonomy } = corpus;
	const used = usedValues(corpus);
	const options = (
		filter: FilterName,
		values: readonly string[],
		view: (value: string) => Pick<SearchOption, 'label'> & Partial<SearchOption>,
	): SearchOption[] =>
		values
			.filter((value) => used.has(`${filter} ${value}`))
			.map((value) => ({
				filter,
				value,
				below: false,
				reports: used.get(`${filter} ${value}`) ?? 0,
				...view(value),
			}));
	const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
	const years = [...new Set(corpus.incidents.map(({ incident }) => incident.day.slice(0, 4)))]
		.sort()
		.reverse();
	const languages = [...used.keys()]
		.flatMap((value) => (value.startsWith('lang ') ? [value.slice(5)] : []))
		.sort();
	const causes = taxonomy.causes.flatMap((family) => [
		...options('family', [family.id], () => ({ label: textIn(family.label, locale, family.id) })),
		...options(
			'cause',
			family.causes.map(({ id }) => `${family.id}/${id}`),
			(id) => ({ label: causeOf(corpus, locale, id).label, below: true }),
		),
	]);
	return [
		{
			label: words('filter.severity'),
			open: true,
			options: options('severity', ids(taxonomy.severities), (id) => {
				const severity = severityOf(corpus, locale, id);
				return { label: severity?.label ?? id, severity };
			}),
		},
		{
			label: words('filter.service'),
			open: true,
			options: options('service', ids(taxonomy.services), (id) => serviceOf(corpus, locale, id)),
		},
		{ label: words('filter.causes'), open: false, options: causes },
		{
			label: words('filter.trigger'),
			open: false,
			options: options('trigger', triggers, (id) => ({
				label: words(`trigger.${id as (typeof triggers)[number]}`),
			})),
		},
		{
			label: words('filter.detection'),
			open: false,
			options: options('detection', detectionSources, (id) => ({
				label: words(`source.${id as (typeof detectionSources)[number]}`),
			})),
		},
		{
			label: words('filter.team'),
			open: false,
			options: options('team', ids(taxonomy.teams), (id) => teamOf(corpus, locale, id)),
		},
		{
			label: words('filter.year'),
			open: false,
			options: options('year', years, (year) => ({ label: year })),
		},
		{
			label: words('filter.kind'),
			open: false,
			options: options('kind', pageKinds, (kind) => ({
				label: words(`kind.${kind as (typeof pageKinds)[number]}`),
			})),
		},
		{
			label: words('filter.lang'),
			open: false,
			options: options('lang', languages, (lang) => ({ label: languageName(lang), lang })),
		},
	].filter((filter) => filter.options.length > 0);
}

const pageKinds = [...kinds, 'five-whys'] as const;

/** How many pages have a value, by `filter value`. */
function usedValues({ incidents, analyses }: Corpus<unknown>): ReadonlyMap<string, number> {
	const used = new Map<string, number>();
	const count = (value: string) => used.set(value, (used.get(value) ?? 0) + 1);
	for (const { incident } of incidents)
		for (const [filter, values] of Object.entries(filterValues(incident, incident.lang, incident.kind)))
			for (const value of values) count(`${filter} ${value}`);
	for (const { fiveWhys } of analyses) {
		count('kind five-whys');
		count(`lang ${fiveWhys.lang}`);
	}
	return used;
}

/** What a language calls itself: `한국어`. */
function languageName(lang: string): string {
	return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
}

function wordsOf(locale: Locale): SearchWords {
	const words = t(locale);
	const counted = (name: 'found' | 'more' | 'partly' | 'others' | 'open' | 'moreSiblings'): Counted => ({
		one: words(`search.${name}.one`),
		other: words(`search.${name}.other`),
	});
	return {
		locale,
		found: counted('found'),
		more: counted('more'),
		partly: counted('partly'),
		others: counted('others'),
		meant: words('search.meant'),
		asWritten: words('search.asWritten'),
		pasted: words('search.pasted'),
		open: counted('open'),
		back: words('search.back'),
		moreSiblings: counted('moreSiblings'),
		unknownWord: words('search.unknownWord'),
		nearCauses: words('search.nearCauses'),
		commonCauses: words('search.commonCauses'),
		nearServices: words('search.nearServices'),
		commonServices: words('search.commonServices'),
		nothing: words('search.nothing'),
		nothingLeft: words('search.nothingLeft'),
		nothingFiltered: words('search.nothingFiltered'),
		without: words('search.without'),
		loading: words('search.loading'),
		failed: words('search.failed'),
		mitigations: Object.fromEntries(mitigations.map((name) => [name, words(`mitigation.${name}`)])),
		sections: {
			...Object.fromEntries(incidentSections.map((section) => [section, words(`incident.${section}`)])),
			tree: words('analysis.tree'),
			notes: words('analysis.notes'),
		},
	};
}
