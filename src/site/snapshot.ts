/** A corpus as a list of entries for content collections, and back. It survives JSON. */
import type { FiveWhysDocument, IncidentDocument } from '../corpus/corpus.ts';
import type { Body } from '../render/parts.ts';
import type { SiteCorpus } from './load.ts';

interface Entry<Data> {
	readonly id: string;
	readonly data: Data;
}

/** What the organisation says of itself, and what the edition is. */
export type Organisation = Pick<SiteCorpus, 'site' | 'taxonomy' | 'audience' | 'today'>;

/** The corpus by collection, each in the corpus's order. */
export interface Snapshot {
	readonly incidents: readonly Entry<{ order: number; document: IncidentDocument<Body> }>[];
	readonly fiveWhys: readonly Entry<{ order: number; document: FiveWhysDocument<Body> }>[];
	readonly organisation: readonly Entry<Organisation>[];
}

export function snapshotOf({ incidents, analyses, ...organisation }: SiteCorpus): Snapshot {
	return {
		incidents: incidents.map((document, order) => ({ id: document.incident.id, data: { order, document } })),
		fiveWhys: analyses.map((document, order) => ({ id: document.fiveWhys.id, data: { order, document } })),
		organisation: [{ id: 'organisation', data: organisation }],
	};
}

export function serialiseSnapshot(snapshot: Snapshot): string {
	return JSON.stringify(snapshot);
}

export function deserialiseSnapshot(text: string): Snapshot {
	return JSON.parse(text) as Snapshot;
}
