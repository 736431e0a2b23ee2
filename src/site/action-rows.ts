/** Actions in lists, each with the incident that promised it. */
import { ageDays, overdueDays } from '../analyse/actions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { type ActionView, actionOf, isTeam } from './action-view.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { foreign, type NameView, type SeverityView, severityOf, teamOf } from './rows.ts';

/** What a row prints. */
export interface ActionRow {
	readonly action: ActionView;
	/** Language of the action's texts when it is not the page's. */
	readonly lang: string | undefined;
	readonly incident: ReportLink;
	readonly severity: SeverityView | undefined;
	/** The owner when it is a team, else the teams that took part in the incident. */
	readonly teams: readonly NameView[];
	/** By how many days it is late; `undefined` when it is not. */
	readonly overdueDays: number | undefined;
	/** Days since the day of the incident, for actions that are open; else `undefined`. */
	readonly ageDays: number | undefined;
}

/** An action with its incident. */
export interface Promised {
	readonly incident: Incident;
	readonly action: Action;
}

type Lists = Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today'>;

export function actionRow(corpus: Lists, locale: Locale, { incident, action }: Promised): ActionRow {
	return {
		action: actionOf(corpus, locale, action, corpus.today),
		lang: foreign(incident.lang, locale),
		incident: reportLink(corpus, locale, incident),
		severity: severityOf(corpus, locale, incident.severity),
		teams: teamsOf(corpus, { incident, action }).map((id) => teamOf(corpus, locale, id)),
		overdueDays: overdueDays(action, corpus.today),
		ageDays: ageDays(action, incident, corpus.today),
	};
}

/** Ids of the teams that an action belongs to: its owner when that is a team, else those of the incident. */
export function teamsOf(corpus: Pick<Lists, 'taxonomy'>, { incident, action }: Promised): readonly string[] {
	return isTeam(corpus, action.owner) ? [action.owner] : incident.teams;
}

/** All actions of a list of incidents, in their order. */
export function promisedBy(incidents: readonly Incident[]): Promised[] {
	return incidents.flatMap((incident) => incident.actions.map((action) => ({ incident, action })));
}
