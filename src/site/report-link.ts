/** A report as a link: for places where a row of a list would be too much. */
import type { Locale } from '../i18n/t.ts';
import type { FiveWhys, WhyNode } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import { renderInline } from '../render/inline.ts';
import { type CauseView, causeOf, foreign, type Named } from './rows.ts';
import { fiveWhysPath, href, incidentPath } from './urls.ts';

export interface ReportLink {
	readonly href: string;
	/** Day of the incident, `YYYY-MM-DD`. */
	readonly day: string;
	/** HTML. */
	readonly title: string;
	/** Language of the title when it is not the page's. */
	readonly lang: string | undefined;
}

export function reportLink(corpus: Named, locale: Locale, incident: Incident): ReportLink {
	return {
		href: href(corpus.site, locale, incidentPath(incident.id)),
		day: incident.day,
		title: renderInline(incident.title),
		lang: foreign(incident.lang, locale),
	};
}

/** An analysis in a list. */
export interface AnalysisRow {
	readonly href: string;
	/** HTML. */
	readonly title: string;
	readonly lang: string | undefined;
	/** Day on which the group met; `undefined` when the analysis does not say. */
	readonly held: string | undefined;
	readonly incident: ReportLink | undefined;
	/** How many questions it asks. */
	readonly questions: number;
	/** The causes at its leaves, each once. */
	readonly causes: readonly CauseView[];
}

export function analysisRow(
	corpus: Named,
	locale: Locale,
	analysis: FiveWhys,
	incident: Incident | undefined,
): AnalysisRow {
	return {
		href: href(corpus.site, locale, fiveWhysPath(analysis.id)),
		title: renderInline(analysis.title),
		lang: foreign(analysis.lang, locale),
		held: analysis.held,
		incident: incident && reportLink(corpus, locale, incident),
		questions: questionsOf(analysis.roots).length,
		causes: causesReached(analysis).map((cause) => causeOf(corpus, locale, cause)),
	};
}

/** All questions below a list of them, in reading order. */
export function questionsOf(roots: readonly WhyNode[]): WhyNode[] {
	return roots.flatMap((node) => [node, ...questionsOf(node.children)]);
}

/** Ids of the causes at which an analysis arrives, each once, in reading order. */
export function causesReached(analysis: Pick<FiveWhys, 'roots'>): string[] {
	return [...new Set(questionsOf(analysis.roots).flatMap(({ cause }) => cause ?? []))];
}
