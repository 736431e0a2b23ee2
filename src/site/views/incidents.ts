/** Everything that the list of incidents prints, filters included. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { triggers } from '../../model/vocabulary.ts';
import {
	countValues,
	type FilterOption,
	type FilterValues,
	type FilterView,
	joinValues,
	optionsOf,
	plainFilter,
} from '../filters.ts';
import { type Page, pageOf } from '../page.ts';
import { causeOf, type NameView, type RowView, rowOf, serviceOf, severityOf } from '../rows.ts';
import { nameOfFact, type PagedFact, pagedFacts, valuesOfFact } from './incidents-by.ts';

/** The filters in the order in which they stand. */
const listFilters = ['severity', 'service', 'cause', 'trigger', 'year'] as const;
type ListFilter = (typeof listFilters)[number];

export interface IncidentsView {
	readonly page: Page;
	readonly total: number;
	readonly years: readonly {
		readonly year: string;
		readonly rows: readonly (RowView & { readonly values: FilterValues<ListFilter> })[];
	}[];
	/** In the order in which they stand; options that some incident has, those of causes under the name of their family. */
	readonly filters: readonly FilterView<ListFilter>[];
	/** Severities and triggers that some incident has, with their pages. */
	readonly facts: readonly { readonly fact: PagedFact; readonly values: readonly NameView[] }[];
	/** Services and causes that some incident has. */
	readonly services: readonly NameView[];
	readonly families: readonly { readonly label: string; readonly causes: readonly NameView[] }[];
}

export function incidentsView(corpus: Corpus<unknown>, locale: Locale): IncidentsView {
	const words = t(locale);
	const { taxonomy } = corpus;
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const rows = incidents.map((incident) => ({
		...rowOf(corpus, locale, incident),
		values: valuesOf(incident),
	}));
	const counts = new Map(listFilters.map((name) => [name, countValues(rows, name)]));
	const options = (name: ListFilter, ids: readonly string[], label: (id: string) => string): FilterOption[] =>
		optionsOf(counts.get(name) ?? new Map(), ids, label);
	const years = [...new Set(incidents.map(({ day }) => day.slice(0, 4)))].sort().reverse();
	const families = taxonomy.causes
		.map((family) => {
			const ids = family.causes.map((cause) => `${family.id}/${cause.id}`);
			return {
				label: causeOf(corpus, locale, ids[0] ?? family.id).family,
				options: options('cause', ids, (id) => causeOf(corpus, locale, id).label),
			};
		})
		.filter((family) => family.options.length > 0);
	const serviceOptions = options(
		'service',
		taxonomy.services.map(({ id }) => id),
		(id) => serviceOf(corpus, locale, id).label,
	);
	const severityLabel = (id: string): string => severityOf(corpus, locale, id)?.label ?? id;
	return {
		page: pageOf(corpus, locale, {
			path: '/incidents/',
			title: words('incidents.title'),
			description: words('incidents.description'),
		}),
		total: rows.length,
		years: years.map((year) => ({ year, rows: rows.filter(({ day }) => day.startsWith(year)) })),
		filters: [
			plainFilter(
				'severity',
				options(
					'severity',
					taxonomy.severities.map(({ id }) => id),
					severityLabel,
				),
			),
			plainFilter('service', serviceOptions),
			{ name: 'cause', groups: families },
			plainFilter(
				'trigger',
				options('trigger', triggers, (id) => words(`trigger.${id as (typeof triggers)[number]}`)),
			),
			plainFilter(
				'year',
				options('year', years, (year) => year),
			),
		],
		facts: pagedFacts.map((fact) => ({
			fact,
			values: valuesOfFact(corpus, fact).map((id) => nameOfFact(corpus, locale, fact, id)),
		})),
		services: serviceOptions.map(({ value }) => serviceOf(corpus, locale, value)),
		families: families.map((family) => ({
			label: family.label,
			causes: family.options.map(({ value }) => causeOf(corpus, locale, value)),
		})),
	};
}

function valuesOf(incident: Incident): FilterValues<ListFilter> {
	return {
		severity: incident.severity ?? '',
		service: joinValues(incident.services),
		cause: joinValues(incident.causes.map(({ cause }) => cause)),
		trigger: incident.trigger ?? '',
		year: incident.day.slice(0, 4),
	};
}
