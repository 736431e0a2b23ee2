/** What came back, by cause, with what had been promised against it. */
import { type CameBack, cameBack, type PromiseState, promiseStates } from '../analyse/came-back.ts';
import { chainsByCause } from '../analyse/chains-by-cause.ts';
import { type Recurrence, recurrences } from '../analyse/recurrence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/t.ts';
import type { Incident } from '../model/incident.ts';
import { renderInline } from '../render/inline.ts';
import { corpusFacts } from './facts.ts';
import { type ReportLink, reportLink } from './report-link.ts';
import { type CauseView, causeOf, type NameView, serviceOf } from './rows.ts';

type Named = Pick<Corpus<unknown>, 'site' | 'taxonomy'>;

/** Incidents that repeat each other by one cause. */
export interface ChainView {
	/** `undefined` where only reports say that one repeats the other. */
	readonly cause: CauseView | undefined;
	/** Services that linked incidents share. */
	readonly services: readonly NameView[];
	/** How many incidents there are; more than `incidents` where the early ones are cut off. */
	readonly length: number;
	/** Oldest first. */
	readonly incidents: readonly {
		readonly incident: ReportLink;
		/** Whether its report says that it repeats one. */
		readonly said: boolean;
		/** What had been promised against the cause by an earlier one. */
		readonly promises: readonly PromiseView[];
	}[];
}

/** An action of an earlier incident, as it stood when its cause came back. */
export interface PromiseView {
	readonly state: PromiseState;
	readonly overdue: boolean;
	/** HTML. */
	readonly title: string;
	readonly href: string;
	readonly lang: string | undefined;
}

export interface ChainsView {
	/** The longest foremost, then the latest. */
	readonly chains: readonly ChainView[];
	/** How many there are; more than `chains` where the list is cut off. */
	readonly total: number;
}

const mostChains = 20;
const mostOfChain = 12;

/** What came back. An incident that repeats one by two causes is in the chains of both. */
export function chainsView(corpus: Named & Pick<Corpus<unknown>, 'incidents'>, locale: Locale): ChainsView {
	const facts = corpusFacts(corpus);
	const back = recurrences(facts);
	const promises = Map.groupBy(cameBack(facts), ({ incident }) => incident);
	const byId = new Map(corpus.incidents.map(({ incident }) => [incident.id, incident]));
	const saying = new Set(back.filter(saysSo).map(({ incident }) => incident));
	const chains = chainsByCause(facts, back);
	return {
		chains: chains.slice(0, mostChains).map(({ cause, incidents, services }) => ({
			cause: cause === undefined ? undefined : causeOf(corpus, locale, cause),
			services: services.map((service) => serviceOf(corpus, locale, service)),
			length: incidents.length,
			incidents: incidents.slice(-mostOfChain).flatMap((id) => {
				const incident = byId.get(id);
				if (!incident) return [];
				const against = (promises.get(id) ?? []).filter(
					({ causes }) => cause !== undefined && causes.includes(cause),
				);
				return [
					{
						incident: reportLink(corpus, locale, incident),
						said: saying.has(id),
						promises: promiseStates.flatMap((state) =>
							against
								.filter((promise) => promise.state === state)
								.flatMap((promise) => promiseView(corpus, locale, byId.get(promise.earlier), promise)),
						),
					},
				];
			}),
		})),
		total: chains.length,
	};
}

function saysSo({ repeats }: Recurrence): boolean {
	return repeats.some(({ reason }) => reason !== 'cause');
}

function promiseView(
	corpus: Named,
	locale: Locale,
	earlier: Incident | undefined,
	{ action: id, state, overdue }: CameBack,
): PromiseView[] {
	const action = earlier?.actions.find((candidate) => candidate.id === id);
	if (!earlier || !action) return [];
	const link = reportLink(corpus, locale, earlier);
	return [
		{
			state,
			overdue,
			title: renderInline(action.title),
			href: `${link.href}#action-${action.id}`,
			lang: link.lang,
		},
	];
}
