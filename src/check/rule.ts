/** What a rule is given and what it gives back. One rule a file in `rules/`; all are listed in `rules.ts`. */
import type { Root } from 'mdast';
import type { FiveWhys } from '../model/five-whys.ts';
import type { Incident } from '../model/incident.ts';
import type { Site } from '../model/site.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import type { Frontmatter } from '../read/frontmatter.ts';
import type { ImageInfo } from '../read/image.ts';
import type { Path } from '../read/located.ts';
import type { Place } from './diagnostic.ts';

/** A file that was read, whether or not its front matter fits the schema. */
export interface ReadDocument {
	/** Path from the content folder, with `/`. */
	readonly file: string;
	/** The file's name without `.mdx`, in Unicode form C. */
	readonly id: string;
	readonly text: string;
	readonly frontmatter: Frontmatter;
	/** The body's syntax tree, places in lines and columns of the file; `undefined` when it could not be parsed. */
	readonly tree: Root | undefined;
	/** Whether front matter and body fit their schemas. */
	readonly valid: boolean;
	/** Whether the report is in a public edition; `internal` when that cannot be told. */
	readonly visibility: 'internal' | 'public';
}

/**
 * An incident report that was read. Where a field did not fit the schema, `incident` holds the field's empty value
 * (`''`, `[]`, `undefined`), so that rules can look at all the others; the schema's own diagnostic stands already.
 */
export interface IncidentSource extends ReadDocument {
	readonly kind: 'incident';
	readonly incident: Incident;
}

/** A 5-Whys analysis that was read; see {@link IncidentSource} for fields that did not fit. */
export interface FiveWhysSource extends ReadDocument {
	readonly kind: 'five-whys';
	readonly fiveWhys: FiveWhys;
}

export type DocumentSource = IncidentSource | FiveWhysSource;

/** What all rules may look at. */
export interface RuleContext {
	readonly site: Site;
	readonly taxonomy: Taxonomy;
	/** All reports of the content folder, in file order. */
	readonly incidents: readonly IncidentSource[];
	readonly analyses: readonly FiveWhysSource[];
	/** Reports by id, compared after Unicode form C and case folding (`foldId`). The first of equal ids. */
	readonly incidentById: ReadonlyMap<string, IncidentSource>;
	readonly analysesByIncident: ReadonlyMap<string, readonly FiveWhysSource[]>;
	/** Image files by path from the content folder. */
	readonly images: ReadonlyMap<string, ImageInfo>;
	/** The day from which "overdue" and "in the future" are reckoned, `YYYY-MM-DD` in the site's zone. */
	readonly today: string;
	/** Milliseconds since the epoch at the end of `today`. */
	readonly endOfToday: number;
	readonly publicEdition: boolean;
}

/** Where a problem is: a path of front matter (of its value, or of its key), or a stretch of the file. */
export type Where = { readonly path: Path; readonly part?: 'key' | 'value' } | { readonly place: Place };

/** One problem as a rule reports it. */
export interface Finding {
	readonly where: Where;
	readonly message: string;
	/** What to write or do instead. */
	readonly fix?: string;
	/** Overrides the rule's own severity. */
	readonly severity?: 'error' | 'warning';
	/** A second place, in this or another document. */
	readonly cause?: { readonly document: DocumentSource; readonly where: Where; readonly message: string };
	/** Set where the line may hold what must not be repeated. */
	readonly hideSource?: boolean;
}

export type ReportFinding = (finding: Finding) => void;

/** Manual of a rule, in the languages of the handbook. */
export interface RuleManual {
	readonly title: { readonly en: string; readonly ko: string };
	/** What it says and why that matters. */
	readonly why: { readonly en: string; readonly ko: string };
	/** How to fix it. */
	readonly how: { readonly en: string; readonly ko: string };
	/** Lines of a report that break the rule. A test runs it. */
	readonly example: string;
	/** The message that the example gets. */
	readonly message: string;
}

/** A rule that looks at one report at a time. It runs for every one whose front matter could be read. */
export interface Rule {
	/** Kebab-case and permanent. */
	readonly id: string;
	readonly severity: 'error' | 'warning';
	/**
	 * `corpus` for a rule that looks at the records of other reports: it runs every time, on front matter alone. Others look
	 * at one report (and at the names and visibility of the rest); what they said counts until the report changes.
	 */
	readonly scope?: 'corpus';
	readonly manual: RuleManual;
	check(document: DocumentSource, context: RuleContext, report: ReportFinding): void;
}

/** An id as it is compared. */
export function foldId(id: string): string {
	return id.normalize('NFC').toLowerCase();
}
