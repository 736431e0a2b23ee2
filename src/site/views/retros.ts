/** Which retrospectives have pages, the list of their quarters, and all of them at once. */
import { openActions } from '../../analyse/actions.ts';
import { quarterOf } from '../../analyse/quarter.ts';
import { quarterRange } from '../../analyse/quarter-range.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { teamsOf } from '../action-rows.ts';
import { quarterText } from '../format.ts';
import { type Page, pageOf } from '../page.ts';
import { lastComplete, type RetroCalendar, retroCalendar, retroSource } from '../retro/source.ts';
import { type NameView, teamOf } from '../rows.ts';
import { type SeverityCounts, severityCounts } from '../severity-counts.ts';
import { href, retroPath } from '../urls.ts';
import { type RetroKey, type RetroView, retroView } from './retro.ts';

export interface RetrosView {
	readonly page: Page;
	readonly guideHref: string;
	/** Newest first. */
	readonly quarters: readonly {
		readonly label: string;
		readonly href: string;
		readonly finished: boolean;
		readonly counts: SeverityCounts;
		/** Teams with a page of their own. */
		readonly teams: readonly NameView[];
	}[];
}

/**
 * The retrospectives that have pages, newest first, that of all teams before those of each. A team has its own where it
 * took part in an incident, and in the current and the last complete quarter also where it has open actions from before.
 */
export function retroKeys(calendar: RetroCalendar): RetroKey[] {
	const { corpus, incidents, quarters } = calendar;
	const active = new Set<string>();
	for (const { day, teams } of incidents) for (const team of teams) active.add(`${quarterOf(day)} ${team}`);
	const recent = [quarterOf(corpus.today), lastComplete(calendar)];
	for (const item of openActions(incidents, corpus.today))
		for (const team of teamsOf(corpus, item))
			for (const quarter of recent)
				if (quarter !== undefined && quarterOf(item.incident.day) < quarter) active.add(`${quarter} ${team}`);
	return quarters.flatMap((quarter) => [
		{ quarter, team: undefined },
		...corpus.taxonomy.teams
			.filter(({ id }) => active.has(`${quarter} ${id}`))
			.map(({ id }) => ({ quarter, team: id })),
	]);
}

/** The views of the retrospectives that are asked for, in one locale. */
export function retroViews(
	corpus: Corpus<unknown>,
	locale: Locale,
	isAskedFor: (key: RetroKey) => boolean,
): { key: RetroKey; view: RetroView }[] {
	const source = retroSource(corpus);
	const keys = retroKeys(source);
	return keys.filter(isAskedFor).map((key) => ({ key, view: retroView(source, locale, key, keys) }));
}

export function retrosView(corpus: Corpus<unknown>, locale: Locale): RetrosView {
	const calendar = retroCalendar(corpus);
	const keys = retroKeys(calendar);
	const words = t(locale);
	return {
		page: pageOf(corpus, locale, {
			path: '/retros/',
			title: words('retros.title'),
			description: words('retros.description'),
		}),
		guideHref: href(corpus.site, locale, '/handbook/retrospective/'),
		quarters: calendar.quarters.map((quarter) => ({
			label: quarterText(locale, quarter),
			href: href(corpus.site, locale, retroPath(quarter)),
			finished: quarterRange(quarter, corpus.today).finished,
			counts: severityCounts(corpus, locale, calendar.byQuarter.get(quarter) ?? []),
			teams: keys.flatMap((key) =>
				key.quarter === quarter && key.team !== undefined
					? [
							{
								...teamOf(corpus, locale, key.team),
								href: href(corpus.site, locale, retroPath(quarter, key.team)),
							},
						]
					: [],
			),
		})),
	};
}
