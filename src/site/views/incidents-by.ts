/** Incidents of one severity or with one trigger, on a page of their own: what the list's filters show, as a link. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { triggers } from '../../model/vocabulary.ts';
import { type Page, pageOf } from '../page.ts';
import { type NameView, type RowView, rowOf, severityOf } from '../rows.ts';
import { href, incidentsByPath } from '../urls.ts';

/** The facts that have such pages; services and causes have their own, years stand in the list. */
export const pagedFacts = ['severity', 'trigger'] as const;
export type PagedFact = (typeof pagedFacts)[number];

export interface IncidentsByView {
	readonly page: Page;
	readonly fact: PagedFact;
	readonly value: NameView;
	readonly rows: readonly RowView[];
	readonly listHref: string;
}

/** The values of a fact that some incident has, in the order of the organisation's or the schema's list. */
export function valuesOfFact(
	{ incidents, taxonomy }: Pick<Corpus<unknown>, 'incidents' | 'taxonomy'>,
	fact: PagedFact,
): string[] {
	const used = new Set(incidents.map(({ incident }) => incident[fact]));
	const all = fact === 'severity' ? taxonomy.severities.map(({ id }) => id) : triggers;
	return all.filter((value) => used.has(value));
}

/** What a value of a fact is called, and its page. */
export function nameOfFact(corpus: Corpus<unknown>, locale: Locale, fact: PagedFact, id: string): NameView {
	const label =
		fact === 'severity'
			? (severityOf(corpus, locale, id)?.label ?? id)
			: t(locale)(`trigger.${id as (typeof triggers)[number]}`);
	return { id, label, href: href(corpus.site, locale, incidentsByPath(fact, id)) };
}

/** The pages of every value of every fact. */
export function incidentsByViews(corpus: Corpus<unknown>, locale: Locale): IncidentsByView[] {
	const words = t(locale);
	return pagedFacts.flatMap((fact) =>
		valuesOfFact(corpus, fact).map((id) => {
			const value = nameOfFact(corpus, locale, fact, id);
			return {
				page: pageOf(corpus, locale, {
					path: incidentsByPath(fact, id),
					title: `${words(`filter.${fact}`)}: ${value.label}`,
				}),
				fact,
				value,
				rows: corpus.incidents
					.filter(({ incident }) => incident[fact] === id)
					.map(({ incident }) => rowOf(corpus, locale, incident)),
				listHref: href(corpus.site, locale, '/incidents/'),
			};
		}),
	);
}
