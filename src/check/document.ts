/** FILE → document: front matter read, checked against its schema and resolved; the body is parsed later, one at a time. */
import type { z } from 'zod';
import { fiveWhysSchema } from '../model/five-whys.ts';
import { incidentSchema } from '../model/incident.ts';
import { quoted } from '../model/text.ts';
import { parseBody } from '../read/body.ts';
import type { Fault } from '../read/fault.ts';
import { type Frontmatter, readFrontmatter } from '../read/frontmatter.ts';
import { spanOf } from '../read/located.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Organisation, resolveFiveWhys, resolveIncident } from './resolve.ts';
import type { DocumentSource } from './rule.ts';
import { checkSchema } from './schema.ts';

/** A document with what reading it found. `document` is `undefined` when its front matter could not be read. */
export interface ReadResult {
	readonly document: DocumentSource | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads one report's text. Its body is not parsed yet; see {@link withBody}. */
export function readDocument(file: string, text: string, organisation: Organisation): ReadResult {
	const frontmatter = readFrontmatter(text);
	const diagnostics: Diagnostic[] = frontmatter.faults.map((fault) => diagnosticOf(fault, file, text));
	if (frontmatter.data === undefined) return { document: undefined, diagnostics };
	const kind = file.startsWith('five-whys/') ? 'five-whys' : 'incident';
	const id = idOf(file);
	const checked = <Schema extends z.ZodType>(schema: Schema, blanks: Readonly<Record<string, unknown>>) => {
		const { findings, fields } = checkSchema(schema, frontmatter, blanks);
		for (const { place, ...finding } of findings)
			diagnostics.push({ file, severity: 'error', ...place, ...finding, ...sourceOf(text, place.line) });
		const valid = diagnostics.every(({ severity }) => severity !== 'error');
		return {
			fields,
			base: { file, id, text, frontmatter, tree: undefined, valid, visibility: visibilityOf(frontmatter) },
		};
	};
	if (kind === 'five-whys') {
		const { fields, base } = checked(fiveWhysSchema, { ...fiveWhysBlanks, incident: id });
		if (!fields) return { document: undefined, diagnostics };
		const fiveWhys = resolveFiveWhys(withoutBlanks(fields), id, file, organisation.site.locales[0] ?? 'en');
		return { document: { ...base, kind, fiveWhys }, diagnostics };
	}
	const { fields, base } = checked(incidentSchema, incidentBlanks);
	if (!fields) return { document: undefined, diagnostics };
	const { incident, noSuchTimes } = resolveIncident(withoutBlanks(fields), id, file, organisation);
	for (const { path, text: reading, zone } of noSuchTimes) {
		const place = spanOf(frontmatter, path);
		diagnostics.push({
			file,
			severity: 'error',
			rule: 'time-not-existing',
			message: `Unexpected time ${quoted(reading)} in \`${String(path[0])}\`, expected one that clocks in ${zone} showed`,
			fix: 'Write the time with its offset.',
			...place,
			...sourceOf(text, place.line),
		});
	}
	return {
		document: { ...base, kind, incident, valid: base.valid && noSuchTimes.length === 0 },
		diagnostics,
	};
}

// The schema refuses empty texts and lists, so a field that does not fit is stood for by this word while it is parsed,
// and is empty in the record.
const blank = 'blank-0000';
const incidentBlanks = { title: blank, summary: blank, status: 'draft', services: [blank], authors: [blank] };
const fiveWhysBlanks = { title: blank, problem: blank, whys: [{ why: blank, because: blank }] };

function withoutBlanks<Fields extends object>(fields: Fields): Fields {
	const emptied = Object.entries(fields).map(([name, value]) => {
		if (value === blank) return [name, ''];
		const isBlank = Array.isArray(value) && (value[0] === blank || value[0]?.why === blank);
		return [name, isBlank ? [] : value];
	});
	return Object.fromEntries(emptied);
}

/**
 * What stands for a report whose front matter could not be read, for those who must see that it is there: an empty draft,
 * with the body where the front matter's end could be told. It does not count as valid, and its own problems stand already.
 */
export function standInFor(file: string, text: string, organisation: Organisation): DocumentSource {
	const { body, bodyLine } = readFrontmatter(text);
	const { tree } = parseBody(body, bodyLine);
	const id = idOf(file);
	const frontmatter = { data: {}, spans: new Map(), faults: [], body, bodyLine };
	const base = { file, id, text, frontmatter, tree, valid: false, visibility: 'internal' as const };
	if (file.startsWith('five-whys/')) {
		const fields = withoutBlanks(fiveWhysSchema.parse({ ...fiveWhysBlanks, incident: id }));
		const lang = organisation.site.locales[0] ?? 'en';
		return { ...base, kind: 'five-whys', fiveWhys: resolveFiveWhys(fields, id, file, lang) };
	}
	const fields = withoutBlanks(incidentSchema.parse(incidentBlanks));
	return { ...base, kind: 'incident', incident: resolveIncident(fields, id, file, organisation).incident };
}

/** A document with its body parsed. */
export function withBody(document: DocumentSource): {
	document: DocumentSource;
	diagnostics: readonly Diagnostic[];
} {
	const { tree, faults } = parseBody(document.frontmatter.body, document.frontmatter.bodyLine);
	return {
		document: { ...document, tree, valid: document.valid && faults.length === 0 },
		diagnostics: faults.map((fault) => diagnosticOf(fault, document.file, document.text)),
	};
}

/** The id of a report's file: its name without `.mdx`, in Unicode form C. */
export function idOf(file: string): string {
	return (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '').normalize('NFC');
}

function visibilityOf(frontmatter: Frontmatter): 'internal' | 'public' {
	const data = frontmatter.data as { visibility?: unknown };
	return frontmatter.faults.length === 0 && data.visibility === 'public' ? 'public' : 'internal';
}

/** A fault that reading found as a diagnostic; a warning where nothing is lost by it. */
export function diagnosticOf(fault: Fault, file: string, text: string | undefined): Diagnostic {
	return {
		file,
		severity: fault.rule === 'frontmatter-hash' ? 'warning' : 'error',
		rule: fault.rule,
		message: fault.message,
		line: fault.line,
		column: fault.column,
		endLine: fault.endLine ?? fault.line,
		endColumn: fault.endColumn ?? fault.column + 1,
		...(fault.fix ? { fix: fault.fix } : {}),
		...(text !== undefined && !fault.hideSource ? sourceOf(text, fault.line) : {}),
	};
}

// A text with a thousand problems is taken apart once.
let split: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [] };

/** The line of a text, for the reporter that shows it. */
export function sourceOf(text: string, line: number): { sourceLine?: string } {
	if (split.text !== text) split = { text, lines: text.split('\n') };
	const sourceLine = split.lines[line - 1];
	return sourceLine === undefined || sourceLine.length > 300 ? {} : { sourceLine };
}
