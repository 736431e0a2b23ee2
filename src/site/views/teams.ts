/** The page of all teams and the page of one. */
import { openActions } from '../../analyse/actions.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { Incident } from '../../model/incident.ts';
import type { Team } from '../../model/taxonomy.ts';
import { textIn } from '../../model/text.ts';
import { renderInline } from '../../render/inline.ts';
import { type ActionRow, actionRow, teamsOf } from '../action-rows.ts';
import { type Page, pageOf } from '../page.ts';
import { type NameView, type RowView, rowOf, serviceOf, teamOf } from '../rows.ts';
import { type SeverityCounts, severityCounts } from '../severity-counts.ts';
import { type SeverityStatistics, severityStatistics } from '../severity-statistics.ts';
import { href, teamPath } from '../urls.ts';
import { type CauseCount, causeCounts } from './services.ts';

/** A team in the table of teams. */
export interface TeamSummary extends NameView {
	/** HTML. */
	readonly description: string | undefined;
	readonly services: readonly NameView[];
	readonly counts: SeverityCounts;
	readonly openActions: number;
	readonly overdueActions: number;
	readonly latest: string | undefined;
}

export interface TeamsView {
	readonly page: Page;
	readonly teams: readonly TeamSummary[];
}

export interface TeamView {
	readonly page: Page;
	readonly listHref: string;
	readonly team: TeamSummary;
	/** Of the incidents that it took part in; `undefined` without any. */
	readonly statistics: SeverityStatistics | undefined;
	/** Newest first. */
	readonly rows: readonly RowView[];
	readonly causes: readonly CauseCount[];
	readonly actions: readonly ActionRow[];
	/** The tracker with the actions of this team alone. */
	readonly trackerHref: string;
}

export function teamsView(corpus: Corpus<unknown>, locale: Locale): TeamsView {
	const words = t(locale);
	return {
		page: pageOf(corpus, locale, {
			path: '/teams/',
			title: words('teams.title'),
			description: words('teams.description'),
		}),
		teams: teamViews(corpus, locale).map(({ view }) => view.team),
	};
}

/** The views of all teams in one locale, with their ids. */
export function teamViews(corpus: Corpus<unknown>, locale: Locale): { id: string; view: TeamView }[] {
	const open = openActions(
		corpus.incidents.map(({ incident }) => incident),
		corpus.today,
	);
	return corpus.taxonomy.teams.map((team) => {
		const incidents = corpus.incidents
			.map(({ incident }) => incident)
			.filter(({ teams }) => teams.includes(team.id));
		const actions = open
			.filter((item) => teamsOf(corpus, item).includes(team.id))
			.map((item) => actionRow(corpus, locale, item));
		const summary = teamSummary(corpus, locale, team, incidents, actions);
		return {
			id: team.id,
			view: {
				page: pageOf(corpus, locale, {
					path: teamPath(team.id),
					title: summary.label,
					description: team.description && textIn(team.description, locale),
				}),
				listHref: href(corpus.site, locale, '/teams/'),
				team: summary,
				statistics: severityStatistics(corpus, locale, { team: team.id }),
				rows: incidents.map((incident) => rowOf(corpus, locale, incident)),
				causes: causeCounts(corpus, locale, incidents),
				actions,
				trackerHref: href(corpus.site, locale, `/actions/?team=${team.id}`),
			},
		};
	});
}

function teamSummary(
	corpus: Corpus<unknown>,
	locale: Locale,
	team: Team,
	incidents: readonly Incident[],
	actions: readonly ActionRow[],
): TeamSummary {
	return {
		...teamOf(corpus, locale, team.id),
		description: team.description && renderInline(textIn(team.description, locale)),
		services: corpus.taxonomy.services
			.filter((service) => service.team === team.id)
			.map(({ id }) => serviceOf(corpus, locale, id)),
		counts: severityCounts(corpus, locale, incidents),
		openActions: actions.length,
		overdueActions: actions.filter(({ overdueDays }) => overdueDays !== undefined).length,
		latest: incidents[0]?.day,
	};
}
