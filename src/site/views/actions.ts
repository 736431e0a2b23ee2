/** The page of all actions: what is late, what is open, what is settled. */
import { openActions } from '../../analyse/actions.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import { type ActionRow, actionRow, type Promised, promisedBy } from '../action-rows.ts';
import { type Page, pageOf } from '../page.ts';
import { assetHref } from '../urls.ts';

/** The groups in the order in which they are shown; one that is empty is left out. */
export const actionGroups = ['overdue', 'open', 'undated', 'done', 'dropped'] as const;
export type ActionGroup = (typeof actionGroups)[number];

export interface ActionsView {
	readonly page: Page;
	/** The day from which "overdue" is reckoned. */
	readonly today: string;
	readonly groups: readonly {
		readonly group: ActionGroup;
		readonly rows: readonly ActionRow[];
		/** How many there are; more than `rows` where a long past is cut off. */
		readonly total: number;
	}[];
	/** The address of all actions as data. */
	readonly data: string;
}

// What is settled grows for ever; the page shows the latest and the data file has all.
const mostSettled = 100;

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
	return {
		page: pageOf(corpus, locale, {
			path: '/actions/',
			title: words('actions.title'),
			description: words('actions.description'),
		}),
		today: corpus.today,
		groups: actionGroups.flatMap((group) => {
			const all = members[group];
			const shown = group === 'done' || group === 'dropped' ? all.slice(0, mostSettled) : all;
			const rows = shown.map((item) => actionRow(corpus, locale, item));
			return rows.length > 0 ? [{ group, rows, total: all.length }] : [];
		}),
		data: assetHref(corpus.site, '/data/actions.json'),
	};
}

function latestFirst(a: Promised, b: Promised): number {
	return settledOn(a) < settledOn(b) ? 1 : settledOn(a) > settledOn(b) ? -1 : 0;
}

function settledOn({ action, incident }: Promised): string {
	return action.completed ?? action.due ?? incident.day;
}
