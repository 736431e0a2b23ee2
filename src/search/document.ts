/** What search knows of a report or an analysis, and the HTML that Pagefind reads it from. */
import { type FilterValues, filterNames } from './filters.ts';

/** One stretch of a document's text. */
export interface SearchSection {
	/** Id of the element of the page that shows it; `undefined` for what stands at the page's head. */
	readonly anchor: string | undefined;
	/** Its heading where the author wrote one; sections that every page has are named by their anchor. */
	readonly heading: string | undefined;
	/** Plain text, one string a paragraph. */
	readonly texts: readonly string[];
	/** How much a word counts here: 1 for the story, 10 at most. */
	readonly weight: number;
}

/** One page that can be found. All texts are plain. */
export interface SearchDocument {
	/** Address of the page without base and locale: `/incidents/2026-03-14-main-banner-missing/`, encoded. */
	readonly path: string;
	readonly lang: string;
	readonly title: string;
	/** What ended the impact, in the author's words; `undefined` while the report does not say. */
	readonly stopped: string | undefined;
	/** What stopped it in the end, as the schema names it: `rollback`. */
	readonly mitigation: string | undefined;
	/** The first commands that were run, to be copied. */
	readonly commands: readonly string[];
	/** Exact error texts, as their author gave them. */
	readonly signatures: readonly string[];
	/** The cause at its root, or else the first that it names, as `family/cause`; `undefined` when it names none. */
	readonly rootCause: string | undefined;
	/** How many of its actions are not done. */
	readonly openActions: number;
	/** The last incident that repeated it; `undefined` when none did. */
	readonly cameBack: { readonly day: string; readonly path: string } | undefined;
	/** Day of the incident, `YYYY-MM-DD`. */
	readonly day: string;
	/** How long customers felt it, in the words of each locale; empty when it is not known. */
	readonly impact: Readonly<Record<string, string>>;
	readonly filters: FilterValues;
	/** Names of its services, causes and so on in all languages: found by, never shown. */
	readonly names: readonly string[];
	readonly sections: readonly SearchSection[];
}

/** The facts that travel with a result, by the names under which the index keeps them. */
export type ResultFacts = { readonly title: string; readonly day: string } & {
	/** `commands` and `signatures` are lists in JSON, `open` a number, `back` and `back-path` are of the last recurrence. */
	readonly [name in
		| 'stopped'
		| 'mitigation'
		| 'commands'
		| 'signatures'
		| 'root'
		| 'open'
		| 'back'
		| 'back-path'
		| `impact-${string}`]?: string;
};

const titleWeight = 10;

/** The HTML that is indexed. Every text of an author's is escaped: nothing of it can pass for markup of the index. */
export function toIndexHtml(document: SearchDocument): string {
	const { title, day, stopped, mitigation, impact, names, cameBack } = document;
	const facts: Record<string, string | undefined> = {
		day,
		stopped,
		mitigation,
		names: names.join(' '),
		commands: listOf(document.commands),
		signatures: listOf(document.signatures),
		root: document.rootCause,
		open: document.openActions > 0 ? String(document.openActions) : undefined,
		back: cameBack?.day,
		'back-path': cameBack?.path,
	};
	for (const [locale, text] of Object.entries(impact)) facts[`impact-${locale}`] = text;
	return [
		`<html lang="${escapeHtml(document.lang)}"><body data-pagefind-body>`,
		`<h1 data-pagefind-weight="${titleWeight}">${escapeHtml(title)}</h1>`,
		...filterNames.flatMap((name) => document.filters[name].map((value) => property('filter', name, value))),
		...Object.entries(facts).flatMap(([name, value]) => (value ? [property('meta', name, value)] : [])),
		property('sort', 'day', day),
		...document.sections.map(sectionHtml),
		'</body></html>',
	].join('\n');
}

function listOf(texts: readonly string[]): string | undefined {
	return texts.length > 0 ? JSON.stringify(texts) : undefined;
}

/** The whole text of a document, for its words. */
export function textOf({ title, names, sections }: SearchDocument): string {
	return [title, ...names, ...sections.flatMap(({ heading = '', texts }) => [heading, ...texts])].join('\n');
}

function property(kind: 'filter' | 'meta' | 'sort', name: string, value: string): string {
	return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">`;
}

function sectionHtml({ anchor, heading, texts, weight }: SearchSection): string {
	const id = anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
	const head = heading === undefined ? '' : `<h2${id}>${escapeHtml(heading)}</h2>\n`;
	const attributes = `${heading === undefined ? id : ''} data-pagefind-weight="${weight}"`;
	const paragraphs = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
	return `${head}<section${attributes}>\n${paragraphs}\n</section>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
	return text.normalize('NFC').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
