/** The page of all actions: what is late, what is open, what is settled. */
import { openActions } from '../../analyse/actions.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type ActionFilterValues, actionFilters, actionFilterValues } from '../action-filters.ts';
import { type ActionRow, actionRow, type Promised, promisedBy } from '../action-rows.ts';
import { type CalendarLink, calendarLinks } from '../calendars.ts';
import type { FilterView } from '../filters.ts';
import { type HeldView, heldIndex, heldView } from '../held-view.ts';
import { type Page, pageOf } from '../page.ts';
import { assetHref, href } from '../urls.ts';

/** The groups in the order in which they are shown; one that is empty is left out. */
export const actionGroups = ['overdue', 'open', 'undated', 'done', 'dropped'] as const;
export type ActionGroup = (typeof actionGroups)[number];

export interface ActionsView {
	readonly page: Page;
	/** The day from which "overdue" is reckoned. */
	readonly today: string;
	readonly groups: readonly {
		readonly group: ActionGroup;
		readonly rows: readonly TrackedAction[];
		/** How many there are; more than `rows` where a long list is cut off. */
		readonly total: number;
	}[];
	/** How many actions are on the page. */
	readonly listed: number;
	readonly filters: readonly FilterView[];
	/** Whether some group is cut off, so that filters do not see everything. */
	readonly partial: boolean;
	/** All actions as data. */
	readonly files: readonly { readonly name: string; readonly href: string }[];
	/** The calendars of due days: of all, then of each team. */
	readonly calendars: readonly CalendarLink[];
	readonly teamsHref: string;
}

/** A row with what it is found by. */
export interface TrackedAction extends ActionRow {
	readonly values: ActionFilterValues;
	/** Whether it held against what it addresses; `undefined` when it says no cause. */
	readonly held: HeldView | undefined;
}

// What is settled grows for ever and what is open with the years; the pages of teams list all open actions of their
// own, the data files have everything.
const most: { readonly [group in ActionGroup]: number } = {
	overdue: 300,
	open: 300,
	undated: 300,
	done: 100,
	dropped: 100,
};

export function actionsView(corpus: Corpus<unknown>, locale: Locale): ActionsView {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const open = openActions(incidents, corpus.today);
	const settled = promisedBy(incidents).filter(
		({ action }) => action.status === 'done' || action.status === 'dropped',
	);
	const members: { readonly [group in ActionGroup]: readonly Promised[] } = {
		overdue: open.filter((item) => item.overdueDays !== undefined),
		open: open.filter((item) => item.overdueDays === undefined && item.action.due !== undefined),
		undated: open.filter(({ action }) => action.due === undefined),
		done: settled.filter(({ action }) => action.status === 'done').sort(latestFirst),
		dropped: settled.filter(({ action }) => action.status === 'dropped').sort(latestFirst),
	};
	const words = t(locale);
	const held = heldIndex(corpus);
	const groups = actionGroups.flatMap((group) => {
		const all = members[group];
		const rows = all.slice(0, most[group]).map(
			(item): TrackedAction => ({
				...actionRow(corpus, locale, item),
				values: actionFilterValues(corpus, item),
				held: heldView(corpus, locale, held, item.incident, item.action, item.action.addresses),
			}),
		);
		return rows.length > 0 ? [{ group, rows, total: all.length }] : [];
	});
	const listed = groups.flatMap(({ rows }) => rows);
	return {
		page: pageOf(corpus, locale, {
			path: '/actions/',
			title: words('actions.title'),
			description: words('actions.description'),
		}),
		today: corpus.today,
		groups,
		listed: listed.length,
		filters: actionFilters(corpus, locale, listed),
		partial: groups.some(({ rows, total }) => rows.length < total),
		files: ['JSON', 'CSV'].map((name) => ({
			name,
			href: assetHref(corpus.site, `/data/actions.${name.toLowerCase()}`),
		})),
		calendars: calendarLinks(corpus, locale),
		teamsHref: href(corpus.site, locale, '/teams/'),
	};
}

function latestFirst(a: Promised, b: Promised): number {
	return settledOn(a) < settledOn(b) ? 1 : settledOn(a) > settledOn(b) ? -1 : 0;
}

function settledOn({ action, incident }: Promised): string {
	return action.completed ?? action.due ?? incident.day;
}
