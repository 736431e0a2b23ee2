/** Reads the data file that `pack.ts` writes. */

import type { Milestones } from '../model/times.ts';
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
import { dayAfter } from './durations.ts';
import type { ActionFacts, IncidentFacts } from './facts.ts';
import {
	type Column,
	epoch,
	type Lists,
	minuteMs,
	originOf,
	type PackedFacts,
	type SingleFact,
} from './packed.ts';

/** Gives back what was packed, with positions for ids: an incident's is its place in the row, `'0'` for the first. */
export function unpack(packed: PackedFacts): IncidentFacts[] {
	const { ids, facts } = packed;
	const services = readLists(packed.services, ids.services);
	const teams = readLists(packed.teams, ids.teams);
	const barriers = readLists(packed.barriers, barrierResults);
	const causes = readCauses(packed);
	const actions = readActions(packed);
	let day = epoch;
	return packed.days.map((since, index) => {
		day = dayAfter(day, since ?? 0);
		const one = <Name extends string>(of: readonly Name[], name: SingleFact): Name | undefined =>
			of[facts[name][index] ?? -1];
		const repeats = packed.recurs[index];
		return {
			id: String(index),
			day,
			kind: one(kinds, 'kind') ?? 'incident',
			status: one(statuses, 'status') ?? 'draft',
			severity: one(ids.severities, 'severity'),
			trigger: one(triggers, 'trigger'),
			detection: {
				source: one(detectionSources, 'source'),
				gap: one(detectionGaps, 'gap'),
				threshold: one(thresholdKinds, 'threshold'),
			},
			mitigation: { first: one(mitigations, 'first'), final: one(mitigations, 'final') },
			lessons: facts.lessons[index] ?? 0,
			completeness: (facts.completeness[index] ?? 0) / 100,
			daysToPublish: facts.daysToPublish[index] ?? undefined,
			recurs: repeats == null ? undefined : String(index + repeats),
			times: readTimes(packed, index, day),
			estimated: milestoneNames.filter((_, bit) => ((packed.estimated[index] ?? 0) >> bit) & 1),
			services: services(),
			teams: teams(),
			causes: causes(),
			barriers: barriers(),
			actions: actions(day),
		};
	});
}

function readTimes(packed: PackedFacts, index: number, day: string): Milestones {
	const times: { -readonly [name in keyof Milestones]: number } = {};
	// `started` comes first, since the others are counted from it.
	for (const name of ['started', ...milestoneNames] as const) {
		const minutes = packed.times[name][index];
		if (minutes != null && times[name] === undefined)
			times[name] = originOf(name, day, times) + Math.round(minutes * minuteMs);
	}
	return times;
}

function readCauses(packed: PackedFacts): () => IncidentFacts['causes'] {
	const read = readLists(packed.causes, packed.ids.causes);
	let next = 0;
	return () => read().map((cause) => ({ cause, role: causeRoles[packed.roles[next++] ?? 0] ?? 'root' }));
}

function readActions({ actions, ids }: PackedFacts): (day: string) => ActionFacts[] {
	const addresses = readLists(actions.addresses, ids.causes);
	let index = 0;
	let next = 0;
	return (day) =>
		Array.from({ length: actions.lengths[index++] ?? 0 }, (_, place) => {
			const at = next++;
			const dayOf = (column: Column): string | undefined => {
				const days = column[at];
				return days == null ? undefined : dayAfter(day, days);
			};
			return {
				id: `a${place + 1}`,
				type: actionTypes[actions.type[at] ?? -1],
				strength: actionStrengths[actions.strength[at] ?? -1],
				status: actionStatuses[actions.status[at] ?? 0] ?? 'open',
				due: dayOf(actions.due),
				completed: dayOf(actions.completed),
				addresses: addresses(),
			};
		});
}

/** Reads the lists of a row one after the other. */
function readLists<Name extends string>({ lengths, members }: Lists, of: readonly Name[]): () => Name[] {
	let index = 0;
	let next = 0;
	return () => {
		const end = next + (lengths[index++] ?? 0);
		const list: Name[] = [];
		for (; next < end; next++) {
			const name = of[members[next] ?? -1];
			if (name !== undefined) list.push(name);
		}
		return list;
	};
}
