/** CONTENT FOLDER → every problem of every file, and the documents, one by one, to whoever wants to render them. */
import { createHash } from 'node:crypto';
import { dayIn } from '../model/times.ts';
import { readFileText } from '../read/bytes.ts';
import { listContent } from '../read/files.ts';
import { readImages } from '../read/image.ts';
import { spanOf } from '../read/located.ts';
import { DocumentCache } from './cache.ts';
import type { CheckResult, Diagnostic, Place } from './diagnostic.ts';
import { diagnosticOf, readDocument, sourceOf, withBody } from './document.ts';
import type { Checked, CheckMemory, Reading } from './memory.ts';
import { readOrganisation } from './organisation.ts';
import type { Organisation } from './resolve.ts';
import {
	type DocumentSource,
	type Finding,
	type FiveWhysSource,
	foldId,
	type IncidentSource,
	type Rule,
	type RuleContext,
	type Where,
} from './rule.ts';
import { rules } from './rules.ts';
import { summarise } from './summary.ts';
import { surroundingsOf } from './surroundings.ts';

export interface CheckOptions {
	/** The content folder. */
	readonly content: string;
	readonly audience: 'internal' | 'public';
	/** The day from which "overdue" and "in the future" are reckoned, `YYYY-MM-DD`. Default: today in the site's zone. */
	readonly today?: string | undefined;
	readonly onProgress?: (done: number, total: number) => void;
	/** Makes of each document's tree what the caller keeps; must survive JSON. The tree is dropped afterwards. */
	readonly renderBody?: (document: DocumentSource, context: RuleContext) => unknown;
	/** Gets each document after the rules have looked at it, with what `renderBody` made. */
	readonly onDocument?: (
		document: DocumentSource,
		digest: string,
		body: unknown,
		context: RuleContext,
	) => void;
	/** Folder in which an earlier run's findings are kept; without one everything is looked at anew. */
	readonly cache?: string | undefined;
	/** What earlier runs of this process have read; the cache is asked only while it is empty. */
	readonly memory?: CheckMemory | undefined;
}

/** What a run found, and what the rules looked at. */
export interface ContentCheck extends CheckResult {
	readonly context: RuleContext;
	/** Reports whose front matter could not be read, by path from the content folder, with their text (empty when they are no text). */
	readonly unread: readonly { readonly file: string; readonly text: string }[];
}

/** Reads and checks everything under a content folder. Throws only when the folder itself cannot be read. */
export function checkContent(options: CheckOptions): ContentCheck {
	const files = listContent(options.content);
	const { memory } = options;
	const readOwn = () => readOrganisation(options.content);
	const organisation = memory ? memory.organisation(readOwn) : readOwn();
	const diagnostics: Diagnostic[] = [...organisation.diagnostics];
	for (const { file, fault } of files.faults) diagnostics.push(diagnosticOf(fault, file, undefined));

	const reports = [...files.incidents, ...files.fiveWhys];
	memory?.keepOnly(reports);
	const cache =
		options.cache === undefined || memory?.isEmpty === false
			? undefined
			: new DocumentCache(options.cache, organisation);
	const total = reports.length * 2;
	const documents: { document: DocumentSource; digest: string }[] = [];
	const unread: { file: string; text: string }[] = [];
	const hidden = new Set<string>();
	for (const [index, file] of reports.entries()) {
		const read = () => readReport(options.content, file, organisation, cache);
		const { document, digest, found, text } = memory ? memory.reading(file, read) : read();
		diagnostics.push(...found);
		if (document) documents.push({ document, digest });
		else unread.push({ file, text: text ?? '' });
		if (document?.kind !== 'incident' || document.visibility !== 'public') hidden.add(file);
		options.onProgress?.(index + 1, total);
	}
	adoptLanguages(documents);
	const context = contextOf(
		options,
		organisation,
		documents.map(({ document }) => document),
		files.images,
	);
	const surroundings = surroundingsOf(context, options.content);
	cache?.surroundedBy(surroundings);
	memory?.surroundedBy(surroundings);
	for (const [index, { document, digest }] of documents.entries()) {
		const checked =
			memory?.checked(document) ??
			cache?.checked(document, options.renderBody !== undefined) ??
			checkDocument(document, context, options);
		diagnostics.push(...checked.diagnostics, ...runRules(document, context, corpusRules));
		cache?.keepChecked(document, checked);
		memory?.keepChecked(document, checked);
		options.onDocument?.({ ...document, valid: checked.valid }, digest, checked.body, context);
		options.onProgress?.(reports.length + index + 1, total);
	}
	cache?.save();
	if (files.incidents.length + files.faults.length === 0) diagnostics.push(emptyFolder());
	for (const analysis of context.analyses)
		if (context.incidentById.get(foldId(analysis.fiveWhys.incident))?.visibility === 'public')
			hidden.delete(analysis.file);
	return { ...summarise(diagnostics, { ...options, reports: reports.length, hidden }), context, unread };
}

function readReport(
	content: string,
	file: string,
	organisation: Organisation,
	cache: DocumentCache | undefined,
): Reading {
	const { text, bytes, faults } = readFileText(content, file);
	const found = faults.map((fault) => diagnosticOf(fault, file, text));
	if (text === undefined || bytes === undefined) return { document: undefined, text, digest: '', found };
	const digest = createHash('sha256').update(bytes).digest('base64url');
	const kept = cache?.read(file, digest, text);
	const result = kept ?? readDocument(file, text, organisation);
	if (!kept) cache?.keepReading(file, digest, result);
	const document =
		result.document && faults.length > 0 ? { ...result.document, valid: false } : result.document;
	return { document, text, digest, found: [...found, ...result.diagnostics] };
}

const corpusRules = rules.filter(({ scope }) => scope === 'corpus');
const documentRules = rules.filter(({ scope }) => scope !== 'corpus');

/** Parses a document's body, lets the rules look at both, and renders it. */
function checkDocument(read: DocumentSource, context: RuleContext, { renderBody }: CheckOptions): Checked {
	const { document, diagnostics } = withBody(read);
	return {
		diagnostics: [...diagnostics, ...runRules(document, context, documentRules)],
		valid: document.valid,
		...(renderBody ? { body: document.tree ? renderBody(document, context) : null } : {}),
	};
}

function runRules(document: DocumentSource, context: RuleContext, which: readonly Rule[]): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const rule of which)
		rule.check(document, context, (finding) => found.push(diagnosticFrom(finding, rule, document)));
	return found;
}

/** An analysis that does not say its language has that of its incident. */
function adoptLanguages(documents: { document: DocumentSource }[]): void {
	const languages = new Map<string, string>();
	for (const { document } of documents)
		if (document.kind === 'incident') languages.set(foldId(document.id), document.incident.lang);
	for (const entry of documents) {
		const { document } = entry;
		if (document.kind !== 'five-whys' || 'lang' in (document.frontmatter.data ?? {})) continue;
		const lang = languages.get(foldId(document.fiveWhys.incident)) ?? document.fiveWhys.lang;
		entry.document = { ...document, fiveWhys: { ...document.fiveWhys, lang } };
	}
}

function emptyFolder(): Diagnostic {
	return {
		file: 'incidents',
		severity: 'error',
		rule: 'organisation-file',
		message: 'Unexpected absence of incident reports, expected at least one `incidents/<year>/<id>.mdx`',
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
	};
}

function contextOf(
	{ content, audience, today }: CheckOptions,
	{ site, taxonomy }: ReturnType<typeof readOrganisation>,
	documents: readonly DocumentSource[],
	images: readonly string[],
): RuleContext {
	const incidents = documents.filter((document): document is IncidentSource => document.kind === 'incident');
	const analyses = documents.filter((document): document is FiveWhysSource => document.kind === 'five-whys');
	const incidentById = new Map<string, IncidentSource>();
	for (const incident of incidents)
		if (!incidentById.has(foldId(incident.id))) incidentById.set(foldId(incident.id), incident);
	const analysesByIncident = Map.groupBy(analyses, ({ fiveWhys }) => foldId(fiveWhys.incident));
	const day = today ?? dayIn(Date.now(), site.timeZone);
	return {
		site,
		taxonomy,
		incidents,
		analyses,
		incidentById,
		analysesByIncident,
		images: readImages(content, images),
		today: day,
		endOfToday: Date.parse(`${day}T23:59:59Z`) + 14 * 3_600_000,
		publicEdition: audience === 'public',
	};
}

function diagnosticFrom(
	finding: Finding,
	rule: { readonly id: string; readonly severity: 'error' | 'warning' },
	document: DocumentSource,
): Diagnostic {
	const place = placeOf(finding.where, document);
	const { cause } = finding;
	return {
		file: document.file,
		severity: finding.severity ?? rule.severity,
		rule: rule.id,
		message: finding.message,
		line: place.line,
		column: place.column,
		endLine: place.endLine,
		endColumn: place.endColumn,
		...(finding.fix ? { fix: finding.fix } : {}),
		...(finding.hideSource ? {} : sourceOf(document.text, place.line)),
		...(cause
			? {
					cause: {
						file: cause.document.file,
						...lineAndColumn(placeOf(cause.where, cause.document)),
						message: cause.message,
					},
				}
			: {}),
	};
}

function placeOf(where: Where, document: DocumentSource): Place {
	return 'place' in where ? where.place : spanOf(document.frontmatter, where.path, where.part);
}

function lineAndColumn({ line, column }: Place): { line: number; column: number } {
	return { line, column };
}
