/** What kinds of measure are promised, how strongly they bind, and what became of the strong ones. */

import { actionStrengths, actionTypes } from '../model/vocabulary.ts';
import { isOpen } from './actions.ts';
import type { IncidentFacts } from './facts.ts';
import { keep, type Population } from './population.ts';
import { completenessOf, type PromisingIncident, promisedActions } from './promised-actions.ts';

export type ActionType = (typeof actionTypes)[number];
export type ActionStrength = (typeof actionStrengths)[number];

/** Strengths that only ask people to do better, as the rule `training-only` has it. */
const weakStrengths: ReadonlySet<ActionStrength> = new Set(['procedure', 'training']);

export interface StrengthGrid {
	/** All types in the order of the schema. */
	readonly rows: readonly {
		readonly type: ActionType;
		/** One for each strength, strongest first: how many actions, and ids of their incidents. */
		readonly cells: readonly { readonly actions: number; readonly behind: readonly string[] }[];
	}[];
	/** Counts actions, not incidents. */
	readonly population: Population;
}

/** Actions by type and strength; zeros without incidents. Dropped ones are left out, and those without a type or a strength. */
export function typeByStrength(incidents: readonly PromisingIncident[]): StrengthGrid {
	const { kept, population } = keep(
		promisedActions(incidents),
		({ action }) => {
			if (action.status === 'dropped') return 'dropped';
			if (action.type === undefined || action.strength === undefined) return 'no-type';
			return undefined;
		},
		completenessOf,
	);
	const cells = Map.groupBy(kept, ({ action }) => `${action.type} ${action.strength}`);
	return {
		rows: actionTypes.map((type) => ({
			type,
			cells: actionStrengths.map((strength) => {
				const of = cells.get(`${type} ${strength}`) ?? [];
				return { actions: of.length, behind: [...new Set(of.map(({ incident }) => incident.id))] };
			}),
		})),
		population,
	};
}

/** Actions of one strength by where they stand. */
export interface StrengthFate {
	readonly strength: ActionStrength;
	readonly done: number;
	readonly open: number;
	readonly dropped: number;
}

/** What became of the actions of each strength, strongest first; zeros without incidents. Promised were all three together. */
export function strengthFates(incidents: readonly PromisingIncident[]): StrengthFate[] {
	const groups = Map.groupBy(promisedActions(incidents), ({ action }) => action.strength);
	return actionStrengths.map((strength) => {
		const of = groups.get(strength) ?? [];
		return {
			strength,
			done: of.filter(({ action }) => action.status === 'done').length,
			open: of.filter(({ action }) => isOpen(action)).length,
			dropped: of.filter(({ action }) => action.status === 'dropped').length,
		};
	});
}

/**
 * Whether all that an incident asks for is that people do better. Dropped actions and those of unknown strength do not
 * count; `undefined` when none is left.
 */
export function isWeakOnly({ actions }: Pick<IncidentFacts, 'actions'>): boolean | undefined {
	const strengths = actions.flatMap(({ status, strength }) =>
		status === 'dropped' || strength === undefined ? [] : [strength],
	);
	return strengths.length === 0 ? undefined : strengths.every((strength) => weakStrengths.has(strength));
}

export interface WeakOnly {
	/** Ids of the incidents that only ask people to do better. */
	readonly incidents: readonly string[];
	/** Incidents of which that can be said. */
	readonly n: number;
	/** Actions that bind at least as an alert, and those of procedure and training; of all incidents together. */
	readonly strongActions: number;
	readonly weakActions: number;
}

/** Which incidents, and whether all of them together, ask only that people do better; zeros without incidents. */
export function weakOnly(incidents: readonly PromisingIncident[]): WeakOnly {
	const judged = incidents.filter((incident) => isWeakOnly(incident) !== undefined);
	const fates = strengthFates(judged).map(({ strength, done, open }) => ({ strength, kept: done + open }));
	const sum = (weak: boolean): number =>
		fates.reduce((total, { strength, kept }) => total + (weakStrengths.has(strength) === weak ? kept : 0), 0);
	return {
		incidents: judged.filter((incident) => isWeakOnly(incident)).map(({ id }) => id),
		n: judged.length,
		strongActions: sum(false),
		weakActions: sum(true),
	};
}
