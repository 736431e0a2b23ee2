/** Runs a scanner over a report: its source line by line, front matter and comments included, and what readers are shown of it. */
import type { Nodes } from 'mdast';
import { spanOf } from '../../read/located.ts';
import type { Place } from '../diagnostic.ts';
import { locatorOf } from '../places.ts';
import { type DocumentSource, foldId, type RuleContext } from '../rule.ts';
import type { Hit, Scanner } from './hit.ts';
import { shownTextsOf } from './shown-text.ts';

/** A hit in a report. */
export interface Found {
	readonly hit: Hit;
	readonly place: Place;
}

/** All hits of a scanner in a report, one a place; texts that the policy allows are left out. */
export function scanDocument(document: DocumentSource, scan: Scanner, context: RuleContext): Found[] {
	const allowed = context.site.policy.allow.map(({ text }) => text);
	const hits = withoutAllowed(document.text, scan(document.text), allowed);
	const locator = hits.length > 0 ? locatorOf(document.text) : undefined;
	const found: Found[] = hits.map((hit) => ({
		hit,
		place: locator?.placeOf(hit.start, hit.end) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
	}));
	const known = new Set(found.flatMap(({ hit, place }) => linesOf(hit, place)));
	// All shown texts at once: a scanner costs more by the call than by the character.
	const shown = shownTextsOf(document);
	const joined = shown.map(({ text }) => text).join(separator);
	let piece = 0;
	let end = shown[0]?.text.length ?? 0;
	for (const hit of withoutAllowed(joined, scan(joined), allowed)) {
		while (hit.start >= end && piece < shown.length - 1)
			end += separator.length + (shown[++piece]?.text.length ?? 0);
		const place = shown[piece]?.place;
		if (!place || linesOf(hit, place).some((line) => known.has(line))) continue;
		for (const line of linesOf(hit, place)) known.add(line);
		found.push({ hit, place });
	}
	return found;
}

/** What no pattern goes over. */
const separator = '\n<\n';

/** The lines that a hit is on, told apart by its kind. */
function linesOf({ kind }: Hit, { line, endLine }: Place): string[] {
	return Array.from({ length: endLine - line + 1 }, (_, index) => `${line + index} ${kind}`);
}

/** Hits that no occurrence of an allowed text covers. */
function withoutAllowed(text: string, hits: readonly Hit[], allowed: readonly string[]): readonly Hit[] {
	if (hits.length === 0 || allowed.length === 0) return hits;
	const covered: (readonly [number, number])[] = [];
	for (const exempt of allowed)
		for (
			let at = text.indexOf(exempt);
			at !== -1 && exempt !== '';
			at = text.indexOf(exempt, at + exempt.length)
		)
			covered.push([at, at + exempt.length]);
	return hits.filter((hit) => !covered.some(([start, end]) => start <= hit.start && hit.end <= end));
}

/**
 * How grave it is that outsiders could read something at a place: an error where a public edition shows it, a warning
 * in internal reports, in internal links and between `<Internal>` and `</Internal>`.
 */
export function severityOf(
	document: DocumentSource,
	context: RuleContext,
): (place: Place) => 'error' | 'warning' {
	const report =
		document.kind === 'incident' ? document : context.incidentById.get(foldId(document.fiveWhys.incident));
	if (report?.visibility !== 'public') return () => 'warning';
	const passages = [...internalLinks(document), ...(document.tree ? internalPassages(document.tree) : [])];
	return ({ line }) => (passages.some(([start, end]) => start <= line && line <= end) ? 'warning' : 'error');
}

/** First and last lines of the links that a public edition leaves out. */
function internalLinks(document: DocumentSource): (readonly [number, number])[] {
	if (document.kind !== 'incident') return [];
	return document.incident.links.flatMap(({ visibility }, index) => {
		const { line, endLine } = spanOf(document.frontmatter, ['links', index]);
		return visibility === 'internal' ? [[line, endLine] as const] : [];
	});
}

/** First and last lines of the passages that only the internal edition shows. */
function internalPassages(node: Nodes): (readonly [number, number])[] {
	if (node.type === 'mdxJsxFlowElement' && node.name === 'Internal' && node.position)
		return [[node.position.start.line, node.position.end.line]];
	return 'children' in node ? node.children.flatMap(internalPassages) : [];
}
