/** One action as it is shown. */
import { overdueDays } from '../analyse/actions.ts';
import type { Locale } from '../i18n/t.ts';
import type { Action } from '../model/action.ts';
import { renderInline } from '../render/inline.ts';
import { type CauseView, causeOf, type Named } from './rows.ts';

/** An action; the texts are HTML. */
export interface ActionView
	extends Pick<Action, 'id' | 'type' | 'strength' | 'due' | 'status' | 'ticket' | 'completed'> {
	readonly title: string;
	readonly owner: string | undefined;
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
		owner: action.owner && renderInline(action.owner),
		doneWhen: action.doneWhen && renderInline(action.doneWhen),
		reason: action.reason && renderInline(action.reason),
		addresses: action.addresses.map((cause) => causeOf(corpus, locale, cause)),
		overdue: overdueDays(action, today) !== undefined,
	};
}
