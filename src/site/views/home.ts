/** Everything that the home page prints. */
import { openActions } from '../../analyse/actions.ts';
import { quarterBefore, quarterCounts, quarterOf } from '../../analyse/quarter.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type ActionView, actionOf } from '../action-view.ts';
import { quarterText } from '../format.ts';
import { type Page, pageOf } from '../page.ts';
import { lastComplete, retroCalendar } from '../retro/source.ts';
import { type RowView, rowOf, type SeverityView, severityOf } from '../rows.ts';
import { href, retroPath } from '../urls.ts';

export interface HomeView {
	readonly page: Page;
	readonly today: string;
	readonly incidentsHref: string;
	readonly actionsHref: string;
	readonly recent: readonly RowView[];
	readonly open: {
		readonly count: number;
		readonly overdue: number;
		/** The first of them, the one due first foremost. */
		readonly first: readonly {
			readonly action: ActionView;
			readonly overdueDays: number | undefined;
			readonly incident: RowView;
		}[];
	};
	/** Reports that are drafts or in review, oldest first. */
	readonly unreviewed: readonly (RowView & { readonly status: 'draft' | 'in-review' })[];
	readonly quarter: QuarterView;
	/** The retrospective of the last quarter that is over; `undefined` where there is nothing to look back on. */
	readonly retro: { readonly label: string; readonly href: string } | undefined;
}

/** A quarter beside the one before it. */
export interface QuarterView {
	readonly name: string;
	readonly before: string;
	/** Every severity of the organisation, gravest first, those of no incident too. */
	readonly severities: readonly {
		readonly severity: SeverityView;
		readonly count: number;
		readonly before: number;
	}[];
	/** Incidents not judged yet; `undefined` when there are none. */
	readonly unjudged: { readonly count: number; readonly before: number } | undefined;
	readonly others: readonly {
		readonly kind: 'nearMisses' | 'drills';
		readonly count: number;
		readonly before: number;
	}[];
	readonly incidents: number;
	readonly incidentsBefore: number;
	/** Whether there are too few to speak of a trend. */
	readonly small: boolean;
}

const mostRecent = 8;
const mostOpen = 8;
const mostUnreviewed = 5;
/** Fewer than this in both quarters and a difference between them may be chance alone. */
const fewestForTrend = 30;

export function homeView(corpus: Corpus<unknown>, locale: Locale): HomeView {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const open = openActions(incidents, corpus.today);
	return {
		page: pageOf(corpus, locale, { path: '/' }),
		today: corpus.today,
		incidentsHref: href(corpus.site, locale, '/incidents/'),
		actionsHref: href(corpus.site, locale, '/actions/'),
		recent: incidents.slice(0, mostRecent).map((incident) => rowOf(corpus, locale, incident)),
		open: {
			count: open.length,
			overdue: open.filter(({ overdueDays }) => overdueDays !== undefined).length,
			first: open.slice(0, mostOpen).map(({ action, incident, overdueDays }) => ({
				action: actionOf(corpus, locale, action, corpus.today),
				overdueDays,
				incident: rowOf(corpus, locale, incident),
			})),
		},
		unreviewed: incidents
			.toReversed()
			.flatMap((incident) =>
				incident.status === 'draft' || incident.status === 'in-review'
					? [{ ...rowOf(corpus, locale, incident), status: incident.status }]
					: [],
			)
			.slice(0, mostUnreviewed),
		quarter: quarterView(corpus, locale),
		retro: retroLink(corpus, locale),
	};
}

function retroLink(corpus: Corpus<unknown>, locale: Locale): HomeView['retro'] {
	const quarter = lastComplete(retroCalendar(corpus));
	if (quarter === undefined) return undefined;
	return {
		label: t(locale)('home.retro', { quarter: quarterText(locale, quarter) }),
		href: href(corpus.site, locale, retroPath(quarter)),
	};
}

function quarterView(corpus: Corpus<unknown>, locale: Locale): QuarterView {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const quarter = quarterOf(corpus.today);
	const current = quarterCounts(incidents, quarter);
	const before = quarterCounts(incidents, quarterBefore(quarter));
	return {
		name: current.quarter,
		before: before.quarter,
		severities: corpus.taxonomy.severities.flatMap(({ id }) => {
			const severity = severityOf(corpus, locale, id);
			if (!severity) return [];
			return [{ severity, count: current.bySeverity.get(id) ?? 0, before: before.bySeverity.get(id) ?? 0 }];
		}),
		unjudged:
			current.unjudged + before.unjudged > 0
				? { count: current.unjudged, before: before.unjudged }
				: undefined,
		others: (['nearMisses', 'drills'] as const).map((kind) => ({
			kind,
			count: current[kind],
			before: before[kind],
		})),
		incidents: current.incidents,
		incidentsBefore: before.incidents,
		small: Math.max(current.incidents, before.incidents) < fewestForTrend,
	};
}
