/**
 * Facts as one compact JSON value for the browser: a column for each fact, choices as positions in lists, days and times
 * as differences. Columns of like numbers compress to a few bytes an incident. Ids stay behind: an incident goes by its
 * position, and the page fetches titles when somebody wants to see them.
 */

import {
	actionStatuses,
	actionStrengths,
	actionTypes,
	barrierResults,
	causeRoles,
	detectionGaps,
	detectionSources,
	kinds,
	milestoneNames,
	mitigations,
	statuses,
	thresholdKinds,
	triggers,
} from '../model/vocabulary.ts';
import { daysBetween } from './durations.ts';
import type { IncidentFacts } from './facts.ts';
import { type Column, epoch, type Lists, minuteMs, originOf, type PackedFacts } from './packed.ts';

/** Packs facts. */
export function pack(incidents: readonly IncidentFacts[]): PackedFacts {
	const ids = {
		severities: idsOf(incidents.map(({ severity }) => severity)),
		services: idsOf(incidents.flatMap(({ services }) => services)),
		teams: idsOf(incidents.flatMap(({ teams }) => teams)),
		causes: idsOf(
			incidents.flatMap(({ causes, actions }) => [
				...causes.map(({ cause }) => cause),
				...actions.flatMap(({ addresses }) => addresses),
			]),
		),
	};
	const each = (value: (facts: IncidentFacts) => number | null): Column => incidents.map(value);
	const choice = (of: readonly string[], value: (facts: IncidentFacts) => string | undefined): Column => {
		const position = positionsIn(of);
		return each((facts) => position(value(facts)));
	};
	const position = new Map(incidents.map(({ id }, index) => [id, index]));
	return {
		ids,
		days: incidents.map(({ day }, index) => daysBetween(incidents[index - 1]?.day ?? epoch, day)),
		facts: {
			kind: choice(kinds, ({ kind }) => kind),
			status: choice(statuses, ({ status }) => status),
			severity: choice(ids.severities, ({ severity }) => severity),
			trigger: choice(triggers, ({ trigger }) => trigger),
			source: choice(detectionSources, ({ detection }) => detection.source),
			gap: choice(detectionGaps, ({ detection }) => detection.gap),
			threshold: choice(thresholdKinds, ({ detection }) => detection.threshold),
			first: choice(mitigations, ({ mitigation }) => mitigation.first),
			final: choice(mitigations, ({ mitigation }) => mitigation.final),
			lessons: each(({ lessons }) => lessons),
			completeness: each(({ completeness }) => Math.round(completeness * 100)),
			daysToPublish: each(({ daysToPublish }) => daysToPublish ?? null),
		},
		recurs: incidents.map(({ recurs }, index) => {
			const earlier = recurs === undefined ? undefined : position.get(recurs);
			return earlier === undefined ? null : earlier - index;
		}),
		times: Object.fromEntries(
			milestoneNames.map((name) => [
				name,
				each(({ day, times }) => {
					const at = times[name];
					return at === undefined ? null : (at - originOf(name, day, times)) / minuteMs;
				}),
			]),
		) as PackedFacts['times'],
		estimated: each(({ estimated }) =>
			milestoneNames.reduce((bits, name, bit) => bits + (estimated.includes(name) ? 1 << bit : 0), 0),
		),
		services: lists(
			incidents.map(({ services }) => services),
			ids.services,
		),
		teams: lists(
			incidents.map(({ teams }) => teams),
			ids.teams,
		),
		causes: lists(
			incidents.map(({ causes }) => causes.map(({ cause }) => cause)),
			ids.causes,
		),
		roles: incidents.flatMap(({ causes }) => causes.map(({ role }) => causeRoles.indexOf(role))),
		barriers: lists(
			incidents.map(({ barriers }) => barriers),
			barrierResults,
		),
		actions: packActions(incidents, ids.causes),
	};
}

function packActions(incidents: readonly IncidentFacts[], causes: readonly string[]): PackedFacts['actions'] {
	const all = incidents.flatMap(({ day, actions }) => actions.map((action) => ({ day, action })));
	const [type, strength, status] = [actionTypes, actionStrengths, actionStatuses].map(positionsIn) as [
		Positions,
		Positions,
		Positions,
	];
	const days = (day: string, then: string | undefined): number | null =>
		then === undefined ? null : daysBetween(day, then);
	return {
		lengths: incidents.map(({ actions }) => actions.length),
		type: all.map(({ action }) => type(action.type)),
		strength: all.map(({ action }) => strength(action.strength)),
		status: all.map(({ action }) => status(action.status)),
		due: all.map(({ day, action }) => days(day, action.due)),
		completed: all.map(({ day, action }) => days(day, action.completed)),
		addresses: lists(
			all.map(({ action }) => action.addresses),
			causes,
		),
	};
}

function idsOf(values: readonly (string | undefined)[]): string[] {
	return [...new Set(values.filter((value) => value !== undefined))].sort();
}

type Positions = (value: string | undefined) => number | null;

function positionsIn(of: readonly string[]): Positions {
	const positions = new Map(of.map((id, position) => [id, position]));
	return (value) => (value === undefined ? null : (positions.get(value) ?? null));
}

function lists(items: readonly (readonly string[])[], of: readonly string[]): Lists {
	const position = positionsIn(of);
	return { lengths: items.map(({ length }) => length), members: items.flat().map(position) };
}
