/** The page of all causes and the page of one family. */
import { everything, select } from '../../analyse/selection.ts';
import type { MakeFigure } from '../../charts/figure.ts';
import { figureContext } from '../../charts/figures.ts';
import { paretoFigure } from '../../charts/pareto.ts';
import { recurrence } from '../../charts/recurrence.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import type { CauseFamily, Taxonomy } from '../../model/taxonomy.ts';
import { textIn } from '../../model/text.ts';
import { renderInline } from '../../render/inline.ts';
import { type CauseTrendsView, causeTrendsView } from '../cause-trends-view.ts';
import { type ChainsView, chainsView } from '../chains-view.ts';
import { corpusFacts } from '../facts.ts';
import { type FindingView, findingView } from '../findings.ts';
import { namesOf } from '../names.ts';
import { type Page, pageOf } from '../page.ts';
import { type ParetoView, paretoView } from '../pareto-view.ts';
import { type NameView, type RowView, rowOf } from '../rows.ts';
import { type SeverityStatistics, severityStatistics } from '../severity-statistics.ts';
import { causePath, href } from '../urls.ts';

/** A cause in a table of causes. */
export interface CauseSummary extends NameView {
	/** HTML. */
	readonly description: string | undefined;
	/** How many reports name it. */
	readonly reports: number;
	/** How many of them as a root cause. */
	readonly root: number;
	/** Day of the latest of them. */
	readonly latest: string | undefined;
}

export interface FamilySummary extends NameView {
	/** HTML. */
	readonly description: string | undefined;
	/** How many reports name one of its causes or more; a report that names two counts once. */
	readonly reports: number;
	readonly causes: readonly CauseSummary[];
}

export interface CausesView {
	readonly page: Page;
	/** By incidents and by impact time. */
	readonly paretos: readonly ParetoView[];
	readonly trends: CauseTrendsView;
	/** What the figures of the trends page find: which causes stand behind most, how many incidents were back; `undefined` when there is no report. */
	readonly findings: { readonly pareto: FindingView; readonly recurrence: FindingView } | undefined;
	readonly chains: ChainsView;
	readonly families: readonly FamilySummary[];
}

export interface FamilyView {
	readonly page: Page;
	readonly listHref: string;
	readonly family: FamilySummary;
	/** `undefined` when no report names one of its causes. */
	readonly statistics: SeverityStatistics | undefined;
	/** Newest first. */
	readonly rows: readonly RowView[];
	/** All families, for moving between them. */
	readonly families: readonly NameView[];
}

export function causesView(corpus: Corpus<unknown>, locale: Locale): CausesView {
	const words = t(locale);
	const byCause = incidentsByCause(corpus);
	return {
		page: pageOf(corpus, locale, {
			path: '/causes/',
			title: words('causes.title'),
			description: words('causes.description'),
		}),
		paretos: (['incidents', 'minutes'] as const).map((measure) => paretoView(corpus, locale, measure)),
		trends: causeTrendsView(corpus, locale),
		findings: findingsOf(corpus, locale),
		chains: chainsView(corpus, locale),
		families: corpus.taxonomy.causes.map((family) => familySummary(corpus, locale, family, byCause)),
	};
}

function findingsOf(corpus: Corpus<unknown>, locale: Locale): CausesView['findings'] {
	if (corpus.incidents.length === 0) return undefined;
	const record = corpusFacts(corpus);
	const surroundings = { words: t(locale), names: namesOf(corpus, locale), today: corpus.today };
	const context = figureContext(surroundings, everything, record);
	const { selected } = select(record, everything);
	const finding = (make: MakeFigure): FindingView => findingView(corpus.site, make, selected, context);
	return { pareto: finding(paretoFigure), recurrence: finding(recurrence) };
}

/** The views of all families in one locale, with their ids. */
export function familyViews(corpus: Corpus<unknown>, locale: Locale): { id: string; view: FamilyView }[] {
	const byCause = incidentsByCause(corpus);
	const families = corpus.taxonomy.causes.map((family) => familyName(corpus, locale, family));
	return corpus.taxonomy.causes.map((family) => {
		const summary = familySummary(corpus, locale, family, byCause);
		const members = new Set(family.causes.flatMap(({ id }) => byCause.get(`${family.id}/${id}`) ?? []));
		return {
			id: family.id,
			view: {
				page: pageOf(corpus, locale, {
					path: familyPath(family.id),
					title: summary.label,
					description: family.description && textIn(family.description, locale),
				}),
				listHref: href(corpus.site, locale, '/causes/'),
				family: summary,
				statistics: severityStatistics(corpus, locale, { cause: family.id }),
				rows: corpus.incidents
					.filter(({ incident }) => members.has(incident))
					.map(({ incident }) => rowOf(corpus, locale, incident)),
				families,
			},
		};
	});
}

export const familyPath = (id: string): string => `/causes/${id}/`;

type Named = Pick<Corpus<unknown>, 'site' | 'taxonomy'>;

export function familyName({ site }: Named, locale: Locale, family: Taxonomy['causes'][number]): NameView {
	return {
		id: family.id,
		label: textIn(family.label, locale, family.id),
		href: href(site, locale, familyPath(family.id)),
	};
}

function familySummary(
	corpus: Named,
	locale: Locale,
	family: CauseFamily,
	byCause: ReadonlyMap<string, readonly Incident[]>,
): FamilySummary {
	const causes = family.causes.map((cause): CauseSummary => {
		const id = `${family.id}/${cause.id}`;
		const incidents = byCause.get(id) ?? [];
		return {
			id,
			label: textIn(cause.label, locale, cause.id),
			href: href(corpus.site, locale, causePath(id)),
			description: cause.description && renderInline(textIn(cause.description, locale)),
			reports: incidents.length,
			root: incidents.filter((incident) =>
				incident.causes.some((named) => named.cause === id && named.role === 'root'),
			).length,
			latest: incidents[0]?.day,
		};
	});
	return {
		...familyName(corpus, locale, family),
		description: family.description && renderInline(textIn(family.description, locale)),
		reports: new Set(causes.flatMap(({ id }) => byCause.get(id) ?? [])).size,
		causes,
	};
}

/** Incidents by the causes that they name, newest first as in the corpus. */
export function incidentsByCause(corpus: Pick<Corpus<unknown>, 'incidents'>): Map<string, Incident[]> {
	const groups = new Map<string, Incident[]>();
	for (const { incident } of corpus.incidents)
		for (const id of new Set(incident.causes.map(({ cause }) => cause))) {
			const members = groups.get(id);
			if (members) members.push(incident);
			else groups.set(id, [incident]);
		}
	return groups;
}
