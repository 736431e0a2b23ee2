/** The list of analyses, and the page of one. Texts of authors are HTML. */
import type { Corpus } from '../../corpus/corpus.ts';
import { type Locale, t } from '../../i18n/t.ts';
import type { FiveWhys } from '../../model/five-whys.ts';
import type { Incident } from '../../model/incident.ts';
import { plainInline, renderInline } from '../../render/inline.ts';
import type { Body, Part } from '../../render/parts.ts';
import { type ActionView, actionOf } from '../action-view.ts';
import { type BodyCharts, bodyCharts } from '../body-charts.ts';
import { type Page, pageOf } from '../page.ts';
import { type AnalysisRow, analysisRow, causesReached } from '../report-link.ts';
import { type CauseView, causeOf, type RowView, rowOf } from '../rows.ts';
import { fiveWhysPath, href } from '../urls.ts';
import { type WhysView, type WhyView, whysOf } from '../whys.ts';
import { editAddress } from './incident.ts';

export interface AnalysesView {
	readonly page: Page;
	readonly rows: readonly AnalysisRow[];
	/** Address of the guide that says how to hold one. */
	readonly guide: string;
}

export function analysesView(corpus: Corpus<unknown>, locale: Locale): AnalysesView {
	const incidents = incidentsById(corpus);
	const words = t(locale);
	return {
		page: pageOf(corpus, locale, {
			path: '/five-whys/',
			title: words('analyses.title'),
			description: words('analyses.description'),
		}),
		rows: corpus.analyses.map(({ fiveWhys }) =>
			analysisRow(corpus, locale, fiveWhys, incidents.get(fiveWhys.incident)),
		),
		guide: href(corpus.site, locale, '/handbook/five-whys/'),
	};
}

export interface AnalysisView {
	readonly page: Page;
	readonly lang: string | undefined;
	readonly listHref: string;
	readonly whys: WhysView;
	/** How many leaves the tree has, which is how many columns it takes when it is drawn. */
	readonly leaves: number;
	readonly incident: RowView | undefined;
	readonly held: string | undefined;
	readonly facilitator: string | undefined;
	readonly participants: readonly string[];
	readonly causes: readonly CauseView[];
	readonly countermeasures: readonly ActionView[];
	readonly body: readonly Part[];
	readonly charts: BodyCharts;
	/** Where the file is edited; internal edition only. */
	readonly edit: string | undefined;
}

/** The views of all analyses in one locale, with their ids; each is made when it is called. */
export function analysisViews(
	corpus: Corpus<Body>,
	locale: Locale,
): { id: string; view: () => AnalysisView }[] {
	const incidents = incidentsById(corpus);
	return corpus.analyses.map(({ fiveWhys, body }) => ({
		id: fiveWhys.id,
		view: () => analysisView(corpus, locale, fiveWhys, body, incidents.get(fiveWhys.incident)),
	}));
}

function analysisView(
	corpus: Corpus<Body>,
	locale: Locale,
	analysis: FiveWhys,
	body: Body,
	incident: Incident | undefined,
): AnalysisView {
	const whys = whysOf(corpus, locale, analysis);
	return {
		page: pageOf(corpus, locale, {
			path: fiveWhysPath(analysis.id),
			title: plainInline(analysis.title),
			description: plainInline(analysis.problem),
		}),
		lang: whys.lang,
		listHref: href(corpus.site, locale, '/five-whys/'),
		whys,
		leaves: leavesOf(whys.roots),
		incident: incident && rowOf(corpus, locale, incident),
		held: analysis.held,
		facilitator: analysis.facilitator && renderInline(analysis.facilitator),
		participants: analysis.participants.map(renderInline),
		causes: causesReached(analysis).map((cause) => causeOf(corpus, locale, cause)),
		countermeasures: analysis.countermeasures.flatMap((id) => {
			const action = incident?.actions.find((candidate) => candidate.id === id);
			return action ? [actionOf(corpus, locale, action, corpus.today)] : [];
		}),
		body: body.parts,
		charts: bodyCharts(corpus, locale, body.parts),
		edit: corpus.audience === 'internal' ? editAddress(corpus.site.edit, analysis.file) : undefined,
	};
}

/** How many questions of a tree have none below them. */
export function leavesOf(roots: readonly Pick<WhyView, 'children'>[]): number {
	return roots.reduce((sum, { children }) => sum + (children.length > 0 ? leavesOf(children) : 1), 0);
}

function incidentsById(corpus: Corpus<unknown>): Map<string, Incident> {
	return new Map(corpus.incidents.map(({ incident }) => [incident.id, incident]));
}
