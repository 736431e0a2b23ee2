/** Everything that the page of an incident prints. Texts of authors are HTML. */
import {
	besideInService,
	earlierOccurrences,
	type IncidentIndex,
	indexIncidents,
	laterOccurrences,
} from '../../analyse/neighbours.ts';
import type { Corpus, IncidentDocument } from '../../corpus/corpus.ts';
import type { Locale } from '../../i18n/t.ts';
import type { FiveWhys } from '../../model/five-whys.ts';
import type { Incident, IncidentCause } from '../../model/incident.ts';
import { type LessonKind, lessonKinds } from '../../model/vocabulary.ts';
import { plainInline, renderInline } from '../../render/inline.ts';
import type { Body, Part } from '../../render/parts.ts';
import { type ActionView, actionOf } from '../action-view.ts';
import { type AnnouncementView, announcementView } from '../announcement.ts';
import { type BodyCharts, bodyCharts } from '../body-charts.ts';
import { type ContentsEntry, contentsOf } from '../contents.ts';
import { type ImpactFigure, impactFigures } from '../impact.ts';
import { type MilestonesView, milestonesOf } from '../milestones.ts';
import { type Page, pageOf } from '../page.ts';
import {
	type CauseView,
	causeOf,
	foreign,
	type NameView,
	type RowView,
	rowOf,
	type SeverityView,
	serviceOf,
	severityOf,
	teamOf,
} from '../rows.ts';
import { type SimilarRow, similarRows } from '../similar.ts';
import { type TimelineView, timelineOf } from '../timeline.ts';
import { href, incidentPath } from '../urls.ts';
import { type WhysView, whysOf } from '../whys.ts';

interface NeighbourView {
	readonly href: string;
	readonly day: string;
	readonly title: string;
	readonly lang: string | undefined;
}

export interface IncidentView {
	readonly page: Page;
	/** Language of the author's texts when it is not the page's. */
	readonly lang: string | undefined;
	readonly contents: readonly ContentsEntry[];
	readonly listHref: string;
	readonly kind: Incident['kind'];
	readonly status: Incident['status'];
	readonly visibility: Incident['visibility'];
	readonly day: string;
	readonly severity: SeverityView | undefined;
	readonly title: string;
	readonly summary: string;
	readonly services: readonly NameView[];
	readonly teams: readonly NameView[];
	readonly stopped: {
		readonly final: NonNullable<Incident['mitigation']>['final'];
		readonly first: NonNullable<Incident['mitigation']>['first'];
		readonly resolution: string | undefined;
		/** Plain text, to be copied as it is. */
		readonly commands: readonly string[];
		readonly checkFirst: readonly string[];
	};
	readonly milestones: MilestonesView;
	readonly timeline: TimelineView | undefined;
	/** Whether the body shows the timeline and the analysis itself. */
	readonly bodyShows: { readonly timeline: boolean; readonly fiveWhys: boolean };
	readonly body: readonly Part[];
	readonly charts: BodyCharts;
	readonly impact: {
		readonly summary: string | undefined;
		readonly figures: readonly ImpactFigure[];
	};
	readonly detection: Incident['detection'];
	readonly symptoms: readonly string[];
	/** Plain text. */
	readonly signatures: readonly string[];
	readonly trigger: Incident['trigger'];
	readonly causes: readonly (CauseView & Omit<IncidentCause, 'cause'>)[];
	readonly lessons: readonly { readonly kind: LessonKind; readonly texts: readonly string[] }[];
	readonly actions: readonly ActionView[];
	readonly barriers: Incident['barriers'];
	readonly analyses: readonly WhysView[];
	readonly related: readonly RowView[];
	readonly earlier: readonly RowView[];
	readonly later: readonly RowView[];
	/** Those that are listed already are left out. */
	readonly similar: readonly SimilarRow[];
	readonly links: Incident['links'];
	/** Of each service that has an incident before or after. */
	readonly neighbours: readonly {
		readonly service: NameView;
		readonly previous: NeighbourView | undefined;
		readonly next: NeighbourView | undefined;
	}[];
	readonly people: {
		readonly authors: readonly string[];
		readonly owner: string | undefined;
		readonly facilitator: string | undefined;
		readonly reviewers: readonly string[];
	};
	readonly published: string | undefined;
	readonly tags: readonly string[];
	/** Texts to paste that announce the incident at its latest stage; internal edition only. */
	readonly announcement: AnnouncementView | undefined;
	/** Where the file is edited; internal edition only. */
	readonly edit: string | undefined;
}

const mostSimilar = 5;

/** The views of all incidents in one locale, with their ids; each is made when it is called. */
export function incidentViews(
	corpus: Corpus<Body>,
	locale: Locale,
): { id: string; view: () => IncidentView }[] {
	const index = indexIncidents(corpus.incidents.map(({ incident }) => incident));
	const analyses = Map.groupBy(
		corpus.analyses.map(({ fiveWhys }) => fiveWhys),
		({ incident }) => incident,
	);
	return corpus.incidents.map((document) => ({
		id: document.incident.id,
		view: () => incidentView(corpus, locale, document, index, analyses.get(document.incident.id) ?? []),
	}));
}

function incidentView(
	corpus: Corpus<Body>,
	locale: Locale,
	{ incident, body }: IncidentDocument<Body>,
	index: IncidentIndex,
	analyses: readonly FiveWhys[],
): IncidentView {
	const { site } = corpus;
	const lang = foreign(incident.lang, locale);
	const rows = (incidents: readonly Incident[]): RowView[] =>
		incidents.map((other) => rowOf(corpus, locale, other));
	const earlier = earlierOccurrences(index, incident);
	const later = laterOccurrences(index, incident);
	const related = incident.related.flatMap((id) => index.byId.get(id) ?? []);
	const listed = new Set([...earlier, ...later, ...related].map(({ id }) => id));
	const view: Omit<IncidentView, 'contents'> = {
		page: pageOf(corpus, locale, {
			path: incidentPath(incident.id),
			title: plainInline(incident.title),
			description: plainInline(incident.summary),
		}),
		lang,
		listHref: href(site, locale, '/incidents/'),
		kind: incident.kind,
		status: incident.status,
		visibility: incident.visibility,
		day: incident.day,
		severity: severityOf(corpus, locale, incident.severity),
		title: renderInline(incident.title),
		summary: renderInline(incident.summary),
		services: incident.services.map((id) => serviceOf(corpus, locale, id)),
		teams: incident.teams.map((id) => teamOf(corpus, locale, id)),
		stopped: {
			final: incident.mitigation?.final,
			first: incident.mitigation?.first,
			resolution: incident.resolution && renderInline(incident.resolution),
			commands: incident.mitigation?.commands ?? [],
			checkFirst: (incident.mitigation?.checkFirst ?? []).map(renderInline),
		},
		milestones: milestonesOf(incident, site.timeZone),
		timeline: timelineOf(incident, site.timeZone, lang),
		bodyShows: { timeline: shows(body.parts, 'Timeline'), fiveWhys: shows(body.parts, 'FiveWhys') },
		body: body.parts,
		charts: bodyCharts(corpus, locale, body.parts),
		impact: {
			summary: incident.impact?.summary && renderInline(incident.impact.summary),
			figures: impactFigures(incident, locale),
		},
		detection: {
			...incident.detection,
			signal: incident.detection.signal && renderInline(incident.detection.signal),
		},
		symptoms: incident.symptoms.map(renderInline),
		signatures: incident.signatures,
		trigger: incident.trigger,
		causes: incident.causes.map(({ cause, role, note, evidence }) => ({
			...causeOf(corpus, locale, cause),
			role,
			note: note && renderInline(note),
			evidence: evidence && renderInline(evidence),
		})),
		lessons: lessonKinds.flatMap((kind) => {
			const texts = incident.lessons[kind].map(({ text }) => renderInline(text));
			return texts.length > 0 ? [{ kind, texts }] : [];
		}),
		actions: incident.actions.map((action) => actionOf(corpus, locale, action, corpus.today)),
		barriers: incident.barriers.map(({ name, result }) => ({ name: renderInline(name), result })),
		analyses: analyses.map((analysis) => whysOf(corpus, locale, analysis)),
		related: rows(related),
		earlier: rows(earlier),
		later: rows(later),
		similar: similarRows(corpus, locale, incident, mostSimilar, listed),
		links: incident.links.map((link) => ({ ...link, label: renderInline(link.label) })),
		neighbours: incident.services.flatMap((id) => {
			const { previous, next } = besideInService(index, incident, id);
			if (!previous && !next) return [];
			return {
				service: serviceOf(corpus, locale, id),
				previous: previous && neighbour(corpus, locale, previous),
				next: next && neighbour(corpus, locale, next),
			};
		}),
		people: {
			authors: incident.authors,
			owner: incident.owner,
			facilitator: incident.facilitator,
			reviewers: incident.reviewers,
		},
		published: incident.published,
		tags: incident.tags,
		announcement: corpus.audience === 'internal' ? announcementView(corpus, locale, incident) : undefined,
		edit: corpus.audience === 'internal' ? editAddress(site.edit, incident.file) : undefined,
	};
	return { ...view, contents: contentsOf(view, body.outline) };
}

function neighbour(corpus: Corpus<Body>, locale: Locale, incident: Incident): NeighbourView {
	return {
		href: href(corpus.site, locale, incidentPath(incident.id)),
		day: incident.day,
		title: renderInline(incident.title),
		lang: foreign(incident.lang, locale),
	};
}

/** The address that opens a file for editing; `undefined` when the site names none. */
export function editAddress(template: string | undefined, file: string): string | undefined {
	return template?.replace('{file}', () => encodeURI(file));
}

function shows(parts: readonly Part[], name: 'Timeline' | 'FiveWhys'): boolean {
	return parts.some(
		(part) => part.kind === 'component' && (part.name === name || shows(part.children, name)),
	);
}
