/** Actions in lists, each with the incident that promised it. */
import { isOpen, overdueDays } from '../analyse/actions.ts';
import { daysBetween } from '../analyse/durations.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { type ActionView, actionOf } from './action-view.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { foreign, type NameView, teamOf } from './rows.ts';

/** What a row prints. */
export interface ActionRow {
	readonly action: ActionView;
	/** Language of the action's texts when it is not the page's. */
	readonly lang: string | undefined;
	readonly incident: ReportLink;
	/** The owner when it is a team, else the teams that took part in the incident. */
	readonly teams: readonly NameView[];
	/** Whether the owner is a team, which then stands among `teams`. */
	readonly ownedByTeam: boolean;
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
	const teams = teamsOf(corpus, { incident, action });
	return {
		action: actionOf(corpus, locale, action, corpus.today),
		lang: foreign(incident.lang, locale),
		incident: reportLink(corpus, locale, incident),
		teams: teams.map((id) => teamOf(corpus, locale, id)),
		ownedByTeam: action.owner !== undefined && teams.includes(action.owner),
		overdueDays: overdueDays(action, corpus.today),
		ageDays: isOpen(action) ? Math.max(0, daysBetween(incident.day, corpus.today)) : undefined,
	};
}

/** Ids of the teams that an action belongs to: its owner when that is a team, else those of the incident. */
export function teamsOf(
	{ taxonomy }: Pick<Lists, 'taxonomy'>,
	{ incident, action }: Promised,
): readonly string[] {
	return taxonomy.teams.some(({ id }) => id === action.owner) ? [action.owner as string] : incident.teams;
}

/** All actions of a list of incidents, in their order. */
export function promisedBy(incidents: readonly Incident[]): Promised[] {
	return incidents.flatMap((incident) => incident.actions.map((action) => ({ incident, action })));
}
