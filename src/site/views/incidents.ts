/** Everything that the list of incidents prints, filters included. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import { triggers } from '../../model/vocabulary.ts';
import { type Page, pageOf } from '../page.ts';
import { causeOf, type NameView, type RowView, rowOf, serviceOf, severityOf } from '../rows.ts';
import { nameOfFact, type PagedFact, pagedFacts, valuesOfFact } from './incidents-by.ts';

/** The filters in the order in which they stand; their names are those of the address: `?severity=sev1`. */
export const filterNames = ['severity', 'service', 'cause', 'trigger', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a row can be found by: the values of each filter, parted by spaces. */
export type FilterValues = { readonly [name in FilterName]: string };

export interface FilterOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

export interface IncidentsView {
	readonly page: Page;
	readonly total: number;
	readonly years: readonly {
		readonly year: string;
		readonly rows: readonly (RowView & { readonly values: FilterValues })[];
	}[];
	readonly filters: readonly {
		readonly name: FilterName;
		/** Options that some incident has; those of causes under the name of their family. */
		readonly groups: readonly {
			readonly label: string | undefined;
			readonly options: readonly FilterOption[];
		}[];
	}[];
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
	const counts = new Map(filterNames.map((name) => [name, countValues(rows, name)]));
	const options = (name: FilterName, ids: readonly string[], label: (id: string) => string): FilterOption[] =>
		ids.flatMap((value) => {
			const count = counts.get(name)?.get(value) ?? 0;
			return count > 0 ? [{ value, label: label(value), count }] : [];
		});
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
			{
				name: 'severity',
				groups: one(
					options(
						'severity',
						taxonomy.severities.map(({ id }) => id),
						severityLabel,
					),
				),
			},
			{ name: 'service', groups: one(serviceOptions) },
			{ name: 'cause', groups: families },
			{
				name: 'trigger',
				groups: one(
					options('trigger', triggers, (id) => words(`trigger.${id as (typeof triggers)[number]}`)),
				),
			},
			{ name: 'year', groups: one(options('year', years, (year) => year)) },
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

function one(options: readonly FilterOption[]): IncidentsView['filters'][number]['groups'] {
	return [{ label: undefined, options }];
}

function valuesOf(incident: Incident): FilterValues {
	return {
		severity: incident.severity ?? '',
		service: incident.services.join(' '),
		cause: [...new Set(incident.causes.map(({ cause }) => cause))].join(' '),
		trigger: incident.trigger ?? '',
		year: incident.day.slice(0, 4),
	};
}

/** How many rows have each value of a filter. */
function countValues(
	rows: readonly { readonly values: FilterValues }[],
	name: FilterName,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { values } of rows)
		for (const value of values[name].split(' ').filter(Boolean))
			counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
