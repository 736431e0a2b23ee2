/** The filters of the page of actions: by team, owner, service, severity and status. */
import { overdueDays } from '../analyse/actions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import { actionStatuses } from '../model/vocabulary.ts';
import { type Promised, teamsOf } from './action-rows.ts';
import { ownerName } from './action-view.ts';
import {
	countValues,
	type FilterValues,
	type FilterView,
	joinValues,
	optionsOf,
	plainFilter,
} from './filters.ts';
import { serviceOf, severityOf, teamOf } from './rows.ts';

/** In the order in which they stand. */
const actionFilterNames = ['team', 'owner', 'service', 'severity', 'status'] as const;
type ActionFilter = (typeof actionFilterNames)[number];
export type ActionFilterValues = FilterValues<ActionFilter>;

/** Stands for "nobody" among owners. */
const nobody = '-';

type Lists = Pick<Corpus<unknown>, 'site' | 'taxonomy' | 'today'>;

/** What an action is found by. One that is late is found by `overdue` as well as by its status. */
export function actionFilterValues(corpus: Lists, { incident, action }: Promised): ActionFilterValues {
	const late = overdueDays(action, corpus.today) !== undefined;
	return {
		team: joinValues(teamsOf(corpus, { incident, action })),
		owner: action.owner ?? nobody,
		service: joinValues(incident.services),
		severity: incident.severity ?? '',
		status: joinValues(late ? [action.status, 'overdue'] : [action.status]),
	};
}

/** The filters with the options that some row has. */
export function actionFilters(
	corpus: Lists,
	locale: Locale,
	rows: readonly { readonly values: ActionFilterValues }[],
): FilterView<ActionFilter>[] {
	const words = t(locale);
	const { teams, services, severities } = corpus.taxonomy;
	const labels: { readonly [name in ActionFilter]: (id: string) => string } = {
		team: (id) => teamOf(corpus, locale, id).label,
		owner: (id) => (id === nobody ? words('action.noOwner') : ownerName(corpus, locale, id)),
		service: (id) => serviceOf(corpus, locale, id).label,
		severity: (id) => severityOf(corpus, locale, id)?.label ?? id,
		status: (id) => words(`actionStatus.${id as (typeof actionStatuses)[number] | 'overdue'}`),
	};
	return actionFilterNames.map((name) => {
		const counts = countValues(rows, name);
		const known: { readonly [name in ActionFilter]: readonly string[] } = {
			team: teams.map(({ id }) => id),
			owner: ownersOf(corpus, counts),
			service: services.map(({ id }) => id),
			severity: severities.map(({ id }) => id),
			status: ['overdue', ...actionStatuses],
		};
		return plainFilter(name, optionsOf(counts, known[name], labels[name]));
	});
}

/** Teams in their order, then everybody else by name, nobody last. */
function ownersOf({ taxonomy }: Lists, counts: ReadonlyMap<string, number>): string[] {
	const teams = new Set(taxonomy.teams.map(({ id }) => id));
	const others = [...counts.keys()].filter((owner) => !teams.has(owner) && owner !== nobody);
	return [...teams, ...others.sort(), nobody];
}
