/** How long actions took, or have taken so far: what a survival curve is made of. */
import { daysBetween } from './durations.ts';
import { keep, type Population } from './population.ts';
import {
	completenessOf,
	type PromisedAction,
	type PromisingIncident,
	promisedActions,
} from './promised-actions.ts';

/** One action: done after so many days, or still waiting after them. */
export interface ActionSpan {
	/** From the day of the incident, since reports do not tell on which day an action was promised. */
	readonly days: number;
	/** `false` for one that still waits, whose time to close is only known to be longer. */
	readonly closed: boolean;
	/** Id of its incident. */
	readonly incident: string;
	/** Its id within the incident. */
	readonly action: string;
}

export interface ActionSpans {
	readonly spans: readonly ActionSpan[];
	/** Counts actions, not incidents. */
	readonly population: Population;
}

/**
 * The span of every action up to the day `today`, in the order of the incidents. Those done on an unknown day, or before
 * their incident, are left out, and so are those that were dropped, since nobody knows how long they had waited.
 */
export function actionSpans(incidents: readonly PromisingIncident[], today: string): ActionSpans {
	const { kept, population } = keep(
		promisedActions(incidents).map((promised) => ({ promised, span: spanOf(promised, today) })),
		({ promised: { action }, span: { days } }) => {
			if (action.status === 'dropped') return 'dropped';
			if (action.status === 'done' && action.completed === undefined) return 'no-completion';
			return days < 0 ? 'negative' : undefined;
		},
		({ promised }) => completenessOf(promised),
	);
	return { spans: kept.map(({ span }) => span), population };
}

function spanOf({ incident, action }: PromisedAction, today: string): ActionSpan {
	const { status, completed = today } = action;
	// An edition of an earlier day does not know yet what was done later.
	const closed = status === 'done' && completed <= today;
	return {
		days: daysBetween(incident.day, closed ? completed : today),
		closed,
		incident: incident.id,
		action: action.id,
	};
}
