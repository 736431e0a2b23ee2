/** The one door to the content: `loadCorpus` reads, checks, and gives the records of one edition. */
import { type CheckOptions, type ContentCheck, checkContent } from '../check/check.ts';
import { standInFor } from '../check/document.ts';
import {
	type DocumentSource,
	type FiveWhysSource,
	foldId,
	type IncidentSource,
	type RuleContext,
} from '../check/rule.ts';
import type { FiveWhys, WhyNode } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { lessonKinds } from '../model/vocabulary.ts';
import type { Audience, Corpus, FiveWhysDocument, IncidentDocument } from './corpus.ts';

/** What a body's renderer may know of the edition. */
export interface Edition {
	readonly audience: Audience;
	readonly context: RuleContext;
	/** The report's id as its file spells it, if the edition holds an incident report of that id. */
	incidentId(id: string): string | undefined;
	/** The same for an analysis. */
	fiveWhysId(id: string): string | undefined;
}

export interface LoadOptions<Body> extends Omit<CheckOptions, 'onDocument' | 'renderBody'> {
	/**
	 * Makes of a document's tree what the caller keeps; must survive JSON. The tree itself is dropped afterwards. Without
	 * it the corpus has no bodies, and what check has kept is enough.
	 */
	readonly renderBody?: (document: DocumentSource, edition: Edition) => Body;
	/**
	 * Keeps the reports of an internal edition that do not fit their schema, as far as they could be read, one that has no
	 * title under its id. For writers, who must see what they have; default: they are left out.
	 */
	readonly keepFaulty?: boolean;
}

/** A corpus and what check says of the folder it came from. */
export interface Loaded<Body> {
	readonly corpus: Corpus<Body>;
	readonly check: ContentCheck;
}

/**
 * Loads an edition. Documents that do not fit their schema are left out, unless `keepFaulty` asks for them, and stand in
 * `check`; a caller that publishes must not go on when `check.summary.errors` is not 0.
 */
export function loadCorpus<Body>({
	renderBody,
	keepFaulty = false,
	...options
}: LoadOptions<Body>): Loaded<Body> {
	const incidents: IncidentDocument<Body>[] = [];
	const analyses: FiveWhysDocument<Body>[] = [];
	let edition: Edition | undefined;
	const editionFor = (context: RuleContext): Edition => {
		edition ??= editionOf(options.audience, context);
		return edition;
	};
	const faulty = keepFaulty && options.audience === 'internal';
	const rendered = (document: DocumentSource, current: Edition) => renderBody?.(document, current) as Body;
	const keep = (document: DocumentSource, digest: string, body: Body, current: Edition) => {
		if (document.kind === 'incident')
			incidents.push({ incident: titled(resolved(document.incident, current)), body, digest });
		else analyses.push({ fiveWhys: titled(document.fiveWhys), body, digest });
	};
	const check = checkContent({
		...options,
		...(renderBody && {
			renderBody: (document, context) => {
				const current = editionFor(context);
				return holds(current, document) ? renderBody(document, current) : null;
			},
		}),
		onDocument(document, digest, body, context) {
			const current = editionFor(context);
			if (!holds(current, document)) return;
			if (document.valid && (body || !renderBody)) keep(document, digest, body as Body, current);
			// What was kept of a body that could not be parsed is nothing; the renderer knows what stands for it.
			else if (faulty) keep(document, digest, (body as Body) ?? rendered(document, current), current);
		},
	});
	const { site, taxonomy, today } = check.context;
	if (faulty)
		for (const { file, text } of check.unread) {
			const current = editionFor(check.context);
			const document = standInFor(file, text, check.context);
			keep(document, '', rendered(document, current), current);
		}
	const order = new Map<string, number>();
	incidents.sort(
		(a, b) => compare(startOf(b.incident), startOf(a.incident)) || compare(a.incident.id, b.incident.id),
	);
	for (const [index, { incident }] of incidents.entries()) order.set(foldId(incident.id), index);
	// The analyses of no incident, which only a writer sees, come last.
	const placeOf = ({ fiveWhys }: FiveWhysDocument<Body>) =>
		order.get(foldId(fiveWhys.incident)) ?? incidents.length;
	const shown = analyses
		.filter(({ fiveWhys }) => faulty || order.has(foldId(fiveWhys.incident)))
		.map((analysis) =>
			withIncidentsSpelling(analysis, incidents[order.get(foldId(analysis.fiveWhys.incident)) ?? -1]),
		);
	shown.sort((a, b) => placeOf(a) - placeOf(b) || compare(a.fiveWhys.id, b.fiveWhys.id));
	const corpus: Corpus<Body> = {
		site,
		taxonomy: options.audience === 'public' ? usedTaxonomy(taxonomy, incidents, shown) : taxonomy,
		audience: options.audience,
		today,
		incidents,
		analyses: shown,
	};
	return { corpus, check };
}

function editionOf(audience: Audience, context: RuleContext): Edition {
	const ids = (sources: readonly (IncidentSource | FiveWhysSource)[]) => {
		const byId = new Map<string, string>();
		for (const source of sources)
			if (inEdition(source, audience, context) && !byId.has(foldId(source.id)))
				byId.set(foldId(source.id), source.id);
		return byId;
	};
	const incidents = ids(context.incidents);
	const analyses = ids(context.analyses);
	return {
		audience,
		context,
		incidentId: (id) => incidents.get(foldId(id)),
		fiveWhysId: (id) => analyses.get(foldId(id)),
	};
}

function inEdition(source: DocumentSource, audience: Audience, context: RuleContext): boolean {
	if (audience === 'internal') return true;
	const incident =
		source.kind === 'incident' ? source : context.incidentById.get(foldId(source.fiveWhys.incident));
	return incident?.visibility === 'public';
}

function holds(edition: Edition, document: DocumentSource): boolean {
	return (
		(document.kind === 'incident' ? edition.incidentId(document.id) : edition.fiveWhysId(document.id)) ===
		document.id
	);
}

/** An incident whose references all lead to reports of the edition, spelt as their files are. */
function resolved(incident: Incident, edition: Edition): Incident {
	const related = incident.related.map((id) => edition.incidentId(id)).filter((id) => id !== undefined);
	const recurs = incident.recurs === undefined ? undefined : edition.incidentId(incident.recurs);
	if (edition.audience === 'internal') {
		const same = recurs === incident.recurs && related.join('\n') === incident.related.join('\n');
		// A report that nothing changes in stays the same object from one read to the next: what is made of it may be kept.
		return same ? incident : { ...incident, related, recurs };
	}
	const links = incident.links.filter(({ visibility }) => visibility !== 'internal');
	// Where an organisation tracks its work is its own affair.
	const actions = incident.actions.map(({ ticket, ...action }) => action);
	return { ...incident, related, recurs, links, actions };
}

function titled<Report extends { readonly id: string; readonly title: string }>(report: Report): Report {
	return report.title === '' ? { ...report, title: report.id } : report;
}

function withIncidentsSpelling<Body>(
	analysis: FiveWhysDocument<Body>,
	document: IncidentDocument<Body> | undefined,
): FiveWhysDocument<Body> {
	if (!document) return analysis;
	return { ...analysis, fiveWhys: { ...analysis.fiveWhys, incident: document.incident.id } };
}

/** The entries of a taxonomy that reports name, and those that they belong to. */
function usedTaxonomy(
	taxonomy: Taxonomy,
	incidents: readonly { readonly incident: Incident }[],
	analyses: readonly { readonly fiveWhys: FiveWhys }[],
): Taxonomy {
	const records = incidents.map(({ incident }) => incident);
	const services = taxonomy.services.filter(({ id }) =>
		records.some((incident) => incident.services.includes(id)),
	);
	const teams = new Set([
		...records.flatMap((incident) => incident.teams),
		...services.map(({ team }) => team),
	]);
	const severities = new Set(records.map(({ severity }) => severity));
	const causes = new Set([
		...records.flatMap((incident) => [
			...incident.causes.map(({ cause }) => cause),
			...incident.actions.flatMap(({ addresses }) => addresses),
			...lessonKinds.flatMap((kind) => incident.lessons[kind].flatMap((lesson) => lesson.causes)),
		]),
		...analyses.flatMap(({ fiveWhys }) => fiveWhys.roots.flatMap(causesBelow)),
	]);
	return {
		severities: taxonomy.severities.filter(({ id }) => severities.has(id)),
		teams: taxonomy.teams.filter(({ id }) => teams.has(id)),
		services,
		causes: taxonomy.causes
			.map((family) => ({
				...family,
				causes: family.causes.filter(({ id }) => causes.has(`${family.id}/${id}`)),
			}))
			.filter((family) => family.causes.length > 0),
		// Synonyms may be the organisation's own code names, so a public edition has none of them.
		glossary: [],
	};
}

function causesBelow(node: WhyNode): string[] {
	return [...(node.cause ? [node.cause] : []), ...node.children.flatMap(causesBelow)];
}

function startOf(incident: Incident): string {
	return incident.times.started === undefined ? incident.day : new Date(incident.times.started).toISOString();
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
