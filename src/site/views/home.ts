/** Everything that the home page prints. */
import { openActions } from '../../analyse/actions.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type ActionView, actionOf } from '../action-view.ts';
import { quarterText } from '../format.ts';
import { type Page, pageOf } from '../page.ts';
import { lastComplete, retroCalendar } from '../retro/source.ts';
import { type RowView, rowOf } from '../rows.ts';
import { type SeverityStatistics, severityStatistics } from '../severity-statistics.ts';
import { href, retroPath } from '../urls.ts';

export interface HomeView {
	readonly page: Page;
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
	/** The address of all drafts; internal edition only. */
	readonly draftsHref: string | undefined;
	/** Reports that are drafts or in review, oldest first. */
	readonly unreviewed: readonly (RowView & { readonly status: 'draft' | 'in-review' })[];
	/** `undefined` when there is no report. */
	readonly statistics: SeverityStatistics | undefined;
	/** The retrospective of the last quarter that is over; `undefined` where there is nothing to look back on. */
	readonly retro: { readonly label: string; readonly href: string } | undefined;
}

const mostRecent = 8;
const mostOpen = 8;
const mostUnreviewed = 5;
export function homeView(corpus: Corpus<unknown>, locale: Locale): HomeView {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const open = openActions(incidents, corpus.today);
	return {
		page: pageOf(corpus, locale, { path: '/' }),
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
		draftsHref: corpus.audience === 'internal' ? href(corpus.site, locale, '/drafts/') : undefined,
		unreviewed: incidents
			.toReversed()
			.flatMap((incident) =>
				incident.status === 'draft' || incident.status === 'in-review'
					? [{ ...rowOf(corpus, locale, incident), status: incident.status }]
					: [],
			)
			.slice(0, mostUnreviewed),
		statistics: severityStatistics(corpus, locale),
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
