/** The page of one cause: where it struck, what stopped it, what was learnt and what is being done. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Locale } from '../../i18n/t.ts';
import type { FiveWhys } from '../../model/five-whys.ts';
import type { Incident } from '../../model/incident.ts';
import type { CauseFamily } from '../../model/taxonomy.ts';
import { textIn } from '../../model/text.ts';
import { causeRoles, mitigations } from '../../model/vocabulary.ts';
import { renderInline } from '../../render/inline.ts';
import { type ActionRow, actionRow, promisedBy } from '../action-rows.ts';
import { type HeldIndex, type HeldView, heldIndex, heldView } from '../held-view.ts';
import { type Learnt, type LessonView, learntFrom, lessonView } from '../lesson-views.ts';
import { type Page, pageOf } from '../page.ts';
import { type AnalysisRow, analysisRow, causesReached, type ReportLink, reportLink } from '../report-link.ts';
import { type NameView, type RowView, rowOf } from '../rows.ts';
import { type SeverityStatistics, severityStatistics } from '../severity-statistics.ts';
import { causePath, href } from '../urls.ts';
import { familyName, incidentsByCause } from './causes.ts';

/** What stopped some of the incidents. */
export interface StoppedBy {
	/** `undefined` for incidents whose report does not say. */
	readonly mitigation: (typeof mitigations)[number] | undefined;
	readonly incidents: readonly ReportLink[];
}

export interface CausePageView {
	readonly page: Page;
	readonly listHref: string;
	readonly family: NameView;
	readonly id: string;
	readonly label: string;
	/** HTML. */
	readonly description: string | undefined;
	readonly reports: number;
	/** `undefined` when no report names it. */
	readonly statistics: SeverityStatistics | undefined;
	/** Incidents by the part that the cause played, newest first; a part that it never played is left out. */
	readonly roles: readonly {
		readonly role: (typeof causeRoles)[number];
		readonly rows: readonly RowView[];
	}[];
	/** The most frequent first. */
	readonly stopped: readonly StoppedBy[];
	/** What the latest of these reports say to look at first next time; HTML. */
	readonly checkFirst: readonly { readonly incident: ReportLink; readonly texts: readonly string[] }[];
	readonly lessons: readonly LessonView[];
	/** Actions against this cause, the open ones first. */
	readonly actions: readonly (ActionRow & { readonly held: HeldView | undefined })[];
	/** Analyses that arrive at it. */
	readonly analyses: readonly AnalysisRow[];
	/** The other causes of the family. */
	readonly siblings: readonly NameView[];
}

/** What the corpus knows by cause, made once for all pages. */
interface CauseIndex {
	readonly incidents: ReadonlyMap<string, readonly Incident[]>;
	readonly lessons: ReadonlyMap<string, readonly Learnt[]>;
	readonly analyses: ReadonlyMap<string, readonly FiveWhys[]>;
	readonly byId: ReadonlyMap<string, Incident>;
	readonly held: HeldIndex;
}

// More than anyone reads while something is broken.
const mostCheckFirst = 10;

/** The views of all causes in one locale. */
export function causeViews(
	corpus: Corpus<unknown>,
	locale: Locale,
): { category: string; cause: string; view: CausePageView }[] {
	const incidents = corpus.incidents.map(({ incident }) => incident);
	const index: CauseIndex = {
		incidents: incidentsByCause(corpus),
		lessons: groupByEach(learntFrom(incidents), ({ causes }) => causes),
		analyses: groupByEach(
			corpus.analyses.map(({ fiveWhys }) => fiveWhys),
			causesReached,
		),
		byId: new Map(incidents.map((incident) => [incident.id, incident])),
		held: heldIndex(corpus),
	};
	return corpus.taxonomy.causes.flatMap((family) =>
		family.causes.map((cause) => ({
			category: family.id,
			cause: cause.id,
			view: causePage(corpus, locale, family, cause, index),
		})),
	);
}

function causePage(
	corpus: Corpus<unknown>,
	locale: Locale,
	family: CauseFamily,
	cause: CauseFamily['causes'][number],
	index: CauseIndex,
): CausePageView {
	const id = `${family.id}/${cause.id}`;
	const incidents = index.incidents.get(id) ?? [];
	const description = cause.description && textIn(cause.description, locale);
	const label = textIn(cause.label, locale, cause.id);
	return {
		page: pageOf(corpus, locale, { path: causePath(id), title: label, description }),
		listHref: href(corpus.site, locale, '/causes/'),
		family: familyName(corpus, locale, family),
		id,
		label,
		description: description && renderInline(description),
		reports: incidents.length,
		statistics: severityStatistics(corpus, locale, { cause: id }),
		roles: causeRoles.flatMap((role) => {
			const rows = incidents.filter((incident) => roleOf(incident, id) === role);
			return rows.length > 0 ? [{ role, rows: rows.map((incident) => rowOf(corpus, locale, incident)) }] : [];
		}),
		stopped: stoppedBy(corpus, locale, incidents),
		checkFirst: incidents
			.map((incident) => ({
				incident: reportLink(corpus, locale, incident),
				texts: (incident.mitigation?.checkFirst ?? []).map(renderInline),
			}))
			.filter(({ texts }) => texts.length > 0)
			.slice(0, mostCheckFirst),
		lessons: (index.lessons.get(id) ?? []).map((learnt) => lessonView(corpus, locale, learnt)),
		actions: promisedBy(incidents)
			.filter(({ action }) => action.addresses.includes(id))
			.map((promised) => ({
				...actionRow(corpus, locale, promised),
				held: heldView(corpus, locale, index.held, promised.incident, promised.action, [id]),
			}))
			.sort((a, b) => Number(b.ageDays !== undefined) - Number(a.ageDays !== undefined)),
		analyses: (index.analyses.get(id) ?? []).map((analysis) =>
			analysisRow(corpus, locale, analysis, index.byId.get(analysis.incident)),
		),
		siblings: family.causes
			.filter((other) => other.id !== cause.id)
			.map((other) => ({
				id: other.id,
				label: textIn(other.label, locale, other.id),
				href: href(corpus.site, locale, causePath(`${family.id}/${other.id}`)),
			})),
	};
}

/** The gravest part that a cause played in an incident. */
function roleOf(incident: Incident, cause: string): (typeof causeRoles)[number] | undefined {
	return causeRoles.find((role) =>
		incident.causes.some((named) => named.cause === cause && named.role === role),
	);
}

function stoppedBy(corpus: Corpus<unknown>, locale: Locale, incidents: readonly Incident[]): StoppedBy[] {
	const groups = Map.groupBy(incidents, (incident) => incident.mitigation?.final);
	const known = mitigations
		.filter((mitigation) => groups.has(mitigation))
		.sort((a, b) => (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0));
	return [...known, undefined].flatMap((mitigation) => {
		const links = (groups.get(mitigation) ?? []).map((incident) => reportLink(corpus, locale, incident));
		return links.length > 0 ? [{ mitigation, incidents: links }] : [];
	});
}

function groupByEach<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const members = groups.get(key);
			if (members) members.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
