/** The page of all services and the page of one. */
import { isOpen, openActions } from '../../analyse/actions.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import type { Service } from '../../model/taxonomy.ts';
import { textIn } from '../../model/text.ts';
import { renderInline } from '../../render/inline.ts';
import { type ActionRow, actionRow } from '../action-rows.ts';
import { type LessonView, learntFrom, lessonView } from '../lesson-views.ts';
import { type Page, pageOf } from '../page.ts';
import { type CauseView, causeOf, type NameView, type RowView, rowOf, serviceOf, teamOf } from '../rows.ts';
import { type SeverityCounts, severityCounts } from '../severity-counts.ts';
import { type SeverityStatistics, severityStatistics } from '../severity-statistics.ts';
import { href, servicePath } from '../urls.ts';

/** A service in the table of services. */
export interface ServiceSummary extends NameView {
	readonly tier: number;
	readonly team: NameView;
	/** HTML. */
	readonly description: string | undefined;
	readonly counts: SeverityCounts;
	readonly openActions: number;
	/** Day of the latest report. */
	readonly latest: string | undefined;
}

export interface ServicesView {
	readonly page: Page;
	/** By tier, then in the taxonomy's order. */
	readonly services: readonly ServiceSummary[];
}

/** A cause with how often it was named. */
export interface CauseCount {
	readonly cause: CauseView;
	readonly reports: number;
}

export interface ServiceView {
	readonly page: Page;
	readonly listHref: string;
	readonly service: ServiceSummary;
	readonly aliases: readonly string[];
	/** `undefined` when no report names it. */
	readonly statistics: SeverityStatistics | undefined;
	/** Newest first. */
	readonly rows: readonly RowView[];
	readonly causes: readonly CauseCount[];
	readonly actions: readonly ActionRow[];
	/** What its incidents taught, latest first. */
	readonly lessons: { readonly shown: readonly LessonView[]; readonly total: number; readonly href: string };
	/** The tracker with the actions of this service alone. */
	readonly trackerHref: string;
}

export function servicesView(corpus: Corpus<unknown>, locale: Locale): ServicesView {
	const words = t(locale);
	const byService = incidentsByService(corpus);
	return {
		page: pageOf(corpus, locale, {
			path: '/services/',
			title: words('services.title'),
			description: words('services.description'),
		}),
		services: corpus.taxonomy.services
			.toSorted((a, b) => a.tier - b.tier)
			.map((service) => serviceSummary(corpus, locale, service, byService.get(service.id) ?? [])),
	};
}

/** The views of all services in one locale, with their ids. */
export function serviceViews(corpus: Corpus<unknown>, locale: Locale): { id: string; view: ServiceView }[] {
	const byService = incidentsByService(corpus);
	return corpus.taxonomy.services.map((service) => {
		const incidents = byService.get(service.id) ?? [];
		const summary = serviceSummary(corpus, locale, service, incidents);
		return {
			id: service.id,
			view: {
				page: pageOf(corpus, locale, {
					path: servicePath(service.id),
					title: summary.label,
					description: service.description && textIn(service.description, locale),
				}),
				listHref: href(corpus.site, locale, '/services/'),
				service: summary,
				aliases: service.aliases,
				statistics: severityStatistics(corpus, locale, { service: service.id }),
				rows: incidents.map((incident) => rowOf(corpus, locale, incident)),
				causes: causeCounts(corpus, locale, incidents),
				actions: openActions(incidents, corpus.today).map((open) => actionRow(corpus, locale, open)),
				lessons: lessonsOf(corpus, locale, service.id, incidents),
				trackerHref: href(corpus.site, locale, `/actions/?service=${service.id}`),
			},
		};
	});
}

// More than this and the search among lessons is the better place.
const mostLessons = 20;

function lessonsOf(
	corpus: Corpus<unknown>,
	locale: Locale,
	service: string,
	incidents: readonly Incident[],
): ServiceView['lessons'] {
	const learnt = learntFrom(incidents);
	return {
		shown: learnt.slice(0, mostLessons).map((item) => lessonView(corpus, locale, item)),
		total: learnt.length,
		href: href(corpus.site, locale, `/lessons/?service=${service}`),
	};
}

function serviceSummary(
	corpus: Corpus<unknown>,
	locale: Locale,
	service: Service,
	incidents: readonly Incident[],
): ServiceSummary {
	return {
		...serviceOf(corpus, locale, service.id),
		tier: service.tier,
		team: teamOf(corpus, locale, service.team),
		description: service.description && renderInline(textIn(service.description, locale)),
		counts: severityCounts(corpus, locale, incidents),
		openActions: incidents.flatMap(({ actions }) => actions.filter(isOpen)).length,
		latest: incidents[0]?.day,
	};
}

/** The causes that some incidents name, the most frequent first, those of equal count in the taxonomy's order. */
export function causeCounts(
	corpus: Pick<Corpus<unknown>, 'site' | 'taxonomy'>,
	locale: Locale,
	incidents: readonly Incident[],
): CauseCount[] {
	const named = incidents.flatMap(({ causes }) => [...new Set(causes.map(({ cause }) => cause))]);
	const reports = Map.groupBy(named, (id) => id);
	return corpus.taxonomy.causes
		.flatMap((family) => family.causes.map(({ id }) => `${family.id}/${id}`))
		.filter((id) => reports.has(id))
		.map((id) => ({ cause: causeOf(corpus, locale, id), reports: reports.get(id)?.length ?? 0 }))
		.sort((a, b) => b.reports - a.reports);
}

function incidentsByService(corpus: Pick<Corpus<unknown>, 'incidents'>): Map<string, Incident[]> {
	const groups = new Map<string, Incident[]>();
	for (const { incident } of corpus.incidents)
		for (const id of new Set(incident.services)) {
			const members = groups.get(id);
			if (members) members.push(incident);
			else groups.set(id, [incident]);
		}
	return groups;
}
