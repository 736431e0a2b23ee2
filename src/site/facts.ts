/** The facts of a corpus, taken once for all the pages and files that are made of it. */
import { factsOf, type IncidentFacts } from '../analyse/facts.ts';
import type { Corpus } from '../corpus/corpus.ts';

const taken = new WeakMap<Corpus<unknown>['incidents'], readonly IncidentFacts[]>();

/** Facts in the order of the corpus, newest first. */
export function corpusFacts({ incidents }: Pick<Corpus<unknown>, 'incidents'>): readonly IncidentFacts[] {
	const known = taken.get(incidents) ?? incidents.map(({ incident }) => factsOf(incident));
	taken.set(incidents, known);
	return known;
}
