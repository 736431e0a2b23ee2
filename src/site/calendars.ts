/** The calendars of due days: one of all open actions and one of each team, in the site's first language. */
import { type OpenAction, openActions } from '../analyse/actions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { calendar, type DueDay } from '../feeds/calendar.ts';
import { type Locale, t } from '../i18n/t.ts';
import { textIn } from '../model/text.ts';
import { plainInline } from '../render/inline.ts';
import { teamsOf } from './action-rows.ts';
import { ownerName } from './action-view.ts';
import { teamOf } from './rows.ts';
import { absolute, assetHref, href, incidentPath } from './urls.ts';

type Source = Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today' | 'incidents'>;

/** A calendar as a link. */
export interface CalendarLink {
	/** `undefined` for that of all teams. */
	readonly team: string | undefined;
	readonly href: string;
}

/** Links to all calendars: of all teams, then of each in the order of the taxonomy. */
export function calendarLinks(corpus: Pick<Source, 'site' | 'taxonomy'>, locale: Locale): CalendarLink[] {
	return [
		{ team: undefined, href: assetHref(corpus.site, `/data/${fileOf(undefined)}`) },
		...corpus.taxonomy.teams.map(({ id }) => ({
			team: teamOf(corpus, locale, id).label,
			href: assetHref(corpus.site, `/data/${fileOf(id)}`),
		})),
	];
}

/** The text of each calendar by its name under `/data/`, made when it is asked for. */
export function calendarFiles(corpus: Source): ReadonlyMap<string, () => string> {
	const teams = corpus.taxonomy.teams.map(({ id }) => id);
	return new Map([undefined, ...teams].map((team) => [fileOf(team), () => calendarText(corpus, team)]));
}

function calendarText(corpus: Source, team: string | undefined): string {
	const locale = corpus.site.locales[0] ?? 'en';
	const words = t(locale);
	const site = textIn(corpus.site.name, locale);
	const dueDays = openActions(
		corpus.incidents.map(({ incident }) => incident),
		corpus.today,
	)
		.filter((open) => team === undefined || teamsOf(corpus, open).includes(team))
		.flatMap((open) => dueDayOf(corpus, locale, open) ?? []);
	return calendar(
		{
			name:
				team === undefined
					? words('calendar.name', { site })
					: words('calendar.teamName', { site, team: teamOf(corpus, locale, team).label }),
			today: corpus.today,
		},
		dueDays,
	);
}

function fileOf(team: string | undefined): string {
	return team === undefined ? 'actions.ics' : `actions-${team}.ics`;
}

/** The event of an action; `undefined` for one without a due day. */
function dueDayOf(corpus: Source, locale: Locale, { incident, action }: OpenAction): DueDay | undefined {
	if (action.due === undefined) return undefined;
	const { site } = corpus;
	const words = t(locale);
	const notes: readonly (readonly [label: string, text: string | undefined])[] = [
		[words('action.owner'), action.owner === undefined ? undefined : ownerName(corpus, locale, action.owner)],
		[words('action.doneWhen'), action.doneWhen && plainInline(action.doneWhen)],
		[words('action.ticket'), action.ticket],
		[words('calendar.incident'), `${plainInline(incident.title)} (${incident.day})`],
	];
	return {
		uid: `${incident.id}.${action.id}@${new URL(site.address).hostname}`,
		day: action.due,
		title: plainInline(action.title),
		notes: notes.flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}`])),
		address: absolute(site, `${href(site, locale, incidentPath(incident.id))}#action-${action.id}`),
		categories: teamsOf(corpus, { incident, action }).map((id) => teamOf(corpus, locale, id).label),
	};
}
