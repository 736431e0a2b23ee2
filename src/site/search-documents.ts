/** Corpus → what search indexes. */
import { isOpen } from '../analyse/actions.ts';
import { impactDuration } from '../analyse/durations.ts';
import { type IncidentIndex, indexIncidents, laterOccurrences } from '../analyse/neighbours.ts';
import type { FiveWhysDocument, IncidentDocument } from '../corpus/corpus.ts';
import type { WhyNode } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { Localised } from '../model/text.ts';
import { lessonKinds } from '../model/vocabulary.ts';
import { plainInline } from '../render/inline.ts';
import type { Body } from '../render/parts.ts';
import type { SearchContent } from '../search/build-index.ts';
import type { SearchDocument, SearchSection } from '../search/document.ts';
import type { FilterValues } from '../search/filters.ts';
import type { IncidentSection } from './contents.ts';
import { durationText } from './format.ts';
import type { SiteCorpus } from './load.ts';
import { fiveWhysPath, incidentPath } from './urls.ts';

/** Everything that can be found, in the order of the corpus (incidents, then analyses), and the organisation's words for it. */
export function searchContent(corpus: SiteCorpus): SearchContent {
	return { documents: searchDocuments(corpus), glossary: corpus.taxonomy.glossary };
}

export function searchDocuments(corpus: SiteCorpus): SearchDocument[] {
	const index = indexIncidents(corpus.incidents.map(({ incident }) => incident));
	return [
		...corpus.incidents.map((document) => ofIncident(corpus, document, index)),
		...corpus.analyses.map((document) => ofAnalysis(corpus, document, index)),
	];
}

function ofIncident(
	corpus: SiteCorpus,
	{ incident, body }: IncidentDocument<Body>,
	index: IncidentIndex,
): SearchDocument {
	const { mitigation, impact, detection, lessons } = incident;
	return {
		path: encodeURI(incidentPath(incident.id)),
		lang: incident.lang,
		title: plainInline(incident.title),
		...factsOf(corpus, incident, index),
		filters: filterValues(incident, incident.lang, incident.kind),
		sections: [
			section(undefined, 2, [incident.summary]),
			section('detection', 5, [...incident.symptoms, ...incident.signatures, detection.signal]),
			section('stopped', 4, [
				incident.resolution,
				...(mitigation?.commands ?? []),
				...(mitigation?.checkFirst ?? []),
			]),
			section('impact', 1, [impact?.summary, impact?.dataLoss]),
			section(
				'causes',
				2,
				incident.causes.flatMap(({ note, evidence }) => [note, evidence]),
			),
			section(
				showsTimeline(body) ? 'body' : 'timeline',
				1,
				incident.timeline.flatMap(({ event, evidence }) => [event, evidence]),
			),
			...bodySections(body, 'body'),
			section(
				'lessons',
				1,
				lessonKinds.flatMap((kind) => lessons[kind].map(({ text }) => text)),
			),
			section(
				'actions',
				1,
				incident.actions.flatMap(({ title, doneWhen }) => [title, doneWhen]),
			),
			section(
				'barriers',
				1,
				incident.barriers.map(({ name }) => name),
			),
			section('about', 1, [
				...incident.tags,
				...incident.links.map(({ label }) => label),
				...incident.actions.map(({ ticket }) => ticket?.split('/').at(-1)),
			]),
		].filter(({ texts }) => texts.length > 0),
	};
}

function ofAnalysis(
	corpus: SiteCorpus,
	{ fiveWhys, body }: FiveWhysDocument<Body>,
	index: IncidentIndex,
): SearchDocument {
	const incident = index.byId.get(fiveWhys.incident);
	if (!incident) throw new Error(`The analysis ${fiveWhys.id} is in the corpus without its incident.`);
	return {
		path: encodeURI(fiveWhysPath(fiveWhys.id)),
		lang: fiveWhys.lang,
		title: plainInline(fiveWhys.title),
		...factsOf(corpus, incident, index),
		filters: filterValues(incident, fiveWhys.lang, 'five-whys'),
		sections: [
			section(undefined, 2, [fiveWhys.problem]),
			section('tree', 1, fiveWhys.roots.flatMap(textsOfWhy)),
			...bodySections(body, 'notes'),
		].filter(({ texts }) => texts.length > 0),
	};
}

/** How many commands a result shows; the report has them all. */
const shownCommands = 2;

/** What an analysis shares with its incident. */
function factsOf(
	corpus: SiteCorpus,
	incident: Incident,
	index: IncidentIndex,
): Omit<SearchDocument, 'path' | 'lang' | 'title' | 'filters' | 'sections'> {
	const impact = impactDuration(incident);
	const last = laterOccurrences(index, incident).at(-1);
	return {
		commands: (incident.mitigation?.commands ?? []).slice(0, shownCommands),
		signatures: incident.signatures,
		rootCause: (incident.causes.find(({ role }) => role === 'root') ?? incident.causes[0])?.cause,
		openActions: incident.actions.filter(isOpen).length,
		cameBack: last && { day: last.day, path: encodeURI(incidentPath(last.id)) },
		day: incident.day,
		stopped: incident.resolution && plainInline(incident.resolution),
		mitigation: incident.mitigation?.final,
		impact: impact
			? Object.fromEntries(
					corpus.site.locales.map((locale) => [
						locale,
						`${impact.estimated ? '≈ ' : ''}${durationText(locale, impact.minutes)}`,
					]),
				)
			: {},
		names: namesOf(corpus, incident),
	};
}

/** What a page can be narrowed by; an analysis has the values of its incident. */
export function filterValues(incident: Incident, lang: string, kind: string): FilterValues {
	const causes = incident.causes.map(({ cause }) => cause);
	return {
		severity: present(incident.severity),
		service: incident.services,
		team: incident.teams,
		family: distinct(causes.map((cause) => cause.split('/')[0] ?? cause)),
		cause: distinct(causes),
		trigger: present(incident.trigger),
		detection: present(incident.detection.source),
		year: [incident.day.slice(0, 4)],
		kind: [kind],
		lang: [lang],
	};
}

/** What its services, teams and causes are called in every language, with the services' other names. */
function namesOf({ taxonomy }: SiteCorpus, incident: Incident): string[] {
	const causes = new Set(incident.causes.map(({ cause }) => cause));
	return distinct([
		...taxonomy.services
			.filter(({ id }) => incident.services.includes(id))
			.flatMap(({ id, label, aliases }) => [id, ...everyLanguage(label), ...aliases]),
		...taxonomy.teams
			.filter(({ id }) => incident.teams.includes(id))
			.flatMap(({ label }) => everyLanguage(label)),
		...taxonomy.causes.flatMap((family) =>
			family.causes
				.filter((cause) => causes.has(`${family.id}/${cause.id}`))
				.flatMap((cause) => [...everyLanguage(family.label), ...everyLanguage(cause.label)]),
		),
	]);
}

function everyLanguage(label: Localised): string[] {
	return typeof label === 'string' ? [label] : Object.values(label);
}

function section(
	anchor: IncidentSection | 'tree' | undefined,
	weight: number,
	texts: readonly (string | undefined)[],
): SearchSection {
	return {
		anchor,
		heading: undefined,
		weight,
		texts: texts.flatMap((text) => (text ? [withoutSigns(text)] : [])),
	};
}

function bodySections({ sections }: Body, anchor: string): SearchSection[] {
	return sections
		.filter(({ text, heading }) => text !== '' || heading)
		.map(({ heading, text }) => ({
			anchor: heading?.id ?? anchor,
			heading: heading?.text,
			weight: 1,
			texts: text.split('\n'),
		}));
}

/** Whether the author has put the timeline into the body; the page then has no section for it. */
function showsTimeline({ parts }: Body): boolean {
	return parts.some((part) => part.kind === 'component' && part.name === 'Timeline');
}

/** The signs of inline Markdown off, roughly: parsing every line of every report would cost seconds for no better index. */
function withoutSigns(text: string): string {
	return text.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1').replace(/`+|\*\*/g, '');
}

function textsOfWhy({ why, because, evidence, children }: WhyNode): (string | undefined)[] {
	return [why, because, evidence, ...children.flatMap(textsOfWhy)];
}

function present(value: string | undefined): string[] {
	return value === undefined ? [] : [value];
}

function distinct(values: readonly string[]): string[] {
	return [...new Set(values)];
}
