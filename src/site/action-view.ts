/** One action as it is shown. */
import { overdueDays } from '../analyse/actions.ts';
import type { Locale } from '../i18n/t.ts';
import type { Action } from '../model/action.ts';
import { plainInline, renderInline } from '../render/inline.ts';
import { type CauseView, causeOf, type Named, type NameView, teamOf } from './rows.ts';

/** Who sees to an action. */
export interface OwnerView {
	/** As the report names it; HTML. */
	readonly text: string;
	/** The team, when the report names one by its id: then its name stands instead. */
	readonly team: NameView | undefined;
}

/** An action; the texts are HTML. */
export interface ActionView
	extends Pick<Action, 'id' | 'type' | 'strength' | 'due' | 'status' | 'ticket' | 'completed'> {
	readonly title: string;
	readonly owner: OwnerView | undefined;
	readonly doneWhen: string | undefined;
	readonly reason: string | undefined;
	readonly addresses: readonly CauseView[];
	/** Whether it is late; on pages that are cached for longer than a day. */
	readonly overdue: boolean;
}

export function actionOf(corpus: Named, locale: Locale, action: Action, today: string): ActionView {
	return {
		id: action.id,
		type: action.type,
		strength: action.strength,
		due: action.due,
		status: action.status,
		ticket: action.ticket,
		completed: action.completed,
		title: renderInline(action.title),
		owner: action.owner === undefined ? undefined : ownerOf(corpus, locale, action.owner),
		doneWhen: action.doneWhen && renderInline(action.doneWhen),
		reason: action.reason && renderInline(action.reason),
		addresses: action.addresses.map((cause) => causeOf(corpus, locale, cause)),
		overdue: overdueDays(action, today) !== undefined,
	};
}

function ownerOf(corpus: Named, locale: Locale, owner: string): OwnerView {
	return {
		text: renderInline(owner),
		team: isTeam(corpus, owner) ? teamOf(corpus, locale, owner) : undefined,
	};
}

/** The owner as plain text: the name of a team, or what the report says. */
export function ownerName(corpus: Named, locale: Locale, owner: string): string {
	return isTeam(corpus, owner) ? teamOf(corpus, locale, owner).label : plainInline(owner);
}

/** Whether an owner is a team's id. */
export function isTeam({ taxonomy }: Pick<Named, 'taxonomy'>, owner: string | undefined): owner is string {
	return taxonomy.teams.some(({ id }) => id === owner);
}
