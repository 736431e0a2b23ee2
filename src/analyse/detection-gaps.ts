/** What kept incidents from being seen sooner, and whether the threshold watched the business or the machines. */

import { detectionGaps, thresholdKinds } from '../model/vocabulary.ts';
import type { IncidentFacts } from './facts.ts';

export type DetectionGap = (typeof detectionGaps)[number];
export type ThresholdKind = (typeof thresholdKinds)[number];

/** A value of the schema with the ids of its incidents. */
interface Behind<Value> {
	readonly value: Value;
	readonly behind: readonly string[];
}

export interface DetectionGaps {
	/** In the order of the schema, those of none left out. `none`: nothing kept it from being seen. */
	readonly gaps: readonly Behind<DetectionGap>[];
	/** How many reports do not say. */
	readonly gapUnknown: number;
	readonly thresholds: readonly Behind<ThresholdKind>[];
	readonly thresholdUnknown: number;
}

/** Incidents by what delayed detection and by the kind of threshold; empty lists without incidents. Hand in incidents of one kind. */
export function detectionGapsOf(
	incidents: readonly Pick<IncidentFacts, 'id' | 'detection'>[],
): DetectionGaps {
	return {
		gaps: behind(detectionGaps, incidents, ({ detection }) => detection.gap),
		gapUnknown: incidents.filter(({ detection }) => detection.gap === undefined).length,
		thresholds: behind(thresholdKinds, incidents, ({ detection }) => detection.threshold),
		thresholdUnknown: incidents.filter(({ detection }) => detection.threshold === undefined).length,
	};
}

function behind<Value, Item extends Pick<IncidentFacts, 'id'>>(
	values: readonly Value[],
	incidents: readonly Item[],
	choiceOf: (incident: Item) => Value | undefined,
): Behind<Value>[] {
	const groups = Map.groupBy(incidents, choiceOf);
	return values.flatMap((value) => {
		const of = groups.get(value);
		return of ? [{ value, behind: of.map(({ id }) => id) }] : [];
	});
}
