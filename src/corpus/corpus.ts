/** The shape of a corpus: every report of an edition, read, checked and with its references resolved. */
import type { FiveWhys } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { Site } from '../model/site.ts';
import type { Taxonomy } from '../model/taxonomy.ts';

/** Who an edition is for. */
export type Audience = 'internal' | 'public';

/** An incident report with its body, in whatever form the caller had bodies made into. */
export interface IncidentDocument<Body> {
	readonly incident: Incident;
	readonly body: Body;
	/** Digest of the file's bytes. */
	readonly digest: string;
}

/** A 5-Whys analysis with its body. */
export interface FiveWhysDocument<Body> {
	readonly fiveWhys: FiveWhys;
	readonly body: Body;
	readonly digest: string;
}

/**
 * What `loadCorpus` gives. In a public edition everything here comes from public reports alone: the taxonomy holds only
 * entries that they use, and references to other reports are gone.
 */
export interface Corpus<Body> {
	readonly site: Site;
	readonly taxonomy: Taxonomy;
	readonly audience: Audience;
	/** The day from which "overdue" is reckoned, `YYYY-MM-DD` in the site's zone. */
	readonly today: string;
	/** Newest first. */
	readonly incidents: readonly IncidentDocument<Body>[];
	/** In the order of their incidents. */
	readonly analyses: readonly FiveWhysDocument<Body>[];
}
