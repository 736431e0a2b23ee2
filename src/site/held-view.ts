/** Whether actions held, as it is told on pages. */

import { type Held, heldAgainst, type Return } from '../analyse/held.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Locale, t } from '../i18n/t.ts';
import type { Action } from '../model/action.ts';
import type { Incident } from '../model/incident.ts';
import { corpusFacts } from './facts.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { incidentsByCause } from './views/causes.ts';

/** What is told of an action. */
export interface HeldView {
	/** `late`: it came back although the action was done; `care`: it came back before, or without it. */
	readonly tone: 'late' | 'care' | undefined;
	readonly text: string;
	/** The incident that came back. */
	readonly incident: ReportLink | undefined;
}

/** How every action against a cause held, found once for all pages. */
export interface HeldIndex {
	/** By cause, incident and action. */
	readonly byCause: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Held>>>;
	readonly incidents: ReadonlyMap<string, Incident>;
}

export function heldIndex(corpus: Pick<Corpus<unknown>, 'incidents' | 'today'>): HeldIndex {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const facts = new Map(corpusFacts(corpus).map((of) => [of.id, of]));
	const byCause = [...incidentsByCause(corpus)].map(([cause, members]) => {
		const own = members.flatMap(({ id }) => facts.get(id) ?? []);
		return [cause, heldAgainst(cause, own, corpus.today)] as const;
	});
	return {
		byCause: new Map(byCause),
		incidents: new Map(incidents.map((incident) => [incident.id, incident])),
	};
}

type Named = Pick<Corpus<unknown>, 'site' | 'taxonomy'>;

/** How an action held against some of the causes that it addresses, the gravest of them; `undefined` when it addresses none of them. */
export function heldView(
	corpus: Named,
	locale: Locale,
	index: HeldIndex,
	incident: Pick<Incident, 'id'>,
	action: Pick<Action, 'id'>,
	causes: readonly string[],
): HeldView | undefined {
	const found = causes.flatMap((cause) => index.byCause.get(cause)?.get(incident.id)?.get(action.id) ?? []);
	const [gravest] = found.sort((a, b) => gravity(a) - gravity(b) || (a.quietDays ?? 0) - (b.quietDays ?? 0));
	return gravest && told(corpus, locale, index, gravest);
}

/** The smaller the worse. */
function gravity({ state, before, after }: Held): number {
	if (after) return 0;
	if (before) return state === 'done' ? 2 : 1;
	return 3;
}

function told(corpus: Named, locale: Locale, index: HeldIndex, held: Held): HeldView {
	const words = t(locale);
	const { state, before, after, quietDays = 0 } = held;
	const linked = (back: Return): ReportLink | undefined => {
		const incident = index.incidents.get(back.incident);
		return incident && reportLink(corpus, locale, incident);
	};
	if (after)
		return { tone: 'late', text: words.count('held.after', after.daysAfter), incident: linked(after) };
	if (before && state !== 'done')
		return {
			tone: 'care',
			text: words.count(`held.before.${state}`, before.daysAfter),
			incident: linked(before),
		};
	if (before)
		return {
			tone: undefined,
			text: words.count('held.doneAfterReturn', quietDays),
			incident: linked(before),
		};
	return { tone: undefined, text: words.count(`held.quiet.${state}`, quietDays), incident: undefined };
}
