/** What an importer is: it reads one kind of foreign document and hands over drafts; everything else is shared. */
import type { IncidentInput } from '../model/incident.ts';

/** A value that the source does not state as such: what was put, and on what ground. */
export interface Guess {
	/** Field of the report, or `date` for the date in the file's name. */
	readonly field: string;
	readonly value: string;
	/** The ground, in words that are the same for every document, so that guesses can be counted by it. */
	readonly why: string;
}

/** A value that the source states and the draft does not hold, and why. */
export type LeftOut = Guess;

/** A document as an importer found it, before it becomes a file. Unknown fields are left out, never made up. */
export interface ImportedDocument {
	/** The document's name in the source, for people: `data/checkout.md`. */
	readonly source: string;
	/** What names the document for good, also when it is edited or moved: an id, else its name. No white space. */
	readonly key: string;
	/** The key of the file that holds it among others; an earlier import may have taken that file as one document. */
	readonly partOf?: string | undefined;
	/** Day for the file's name, `YYYY-MM-DD`, where `report.started` is not known. */
	readonly day: string;
	/** Front matter as far as the source states it. */
	readonly report: ImportedReport;
	/** Names of the services that were hurt, as people write them; ids are made of them when they are written. */
	readonly services: readonly string[];
	/** The text, in Markdown as it was found; made safe when it is written. */
	readonly body: string;
	/** Address of the document, from which relative links of the body are resolved. */
	readonly base?: string | undefined;
	readonly guesses: readonly Guess[];
	readonly leftOut: readonly LeftOut[];
}

/** Front matter that an importer may fill. Status and authors are the writer's, services come by name. */
export type ImportedReport = Omit<IncidentInput, 'status' | 'authors' | 'services'>;

/** A file of the source that gave no draft. */
export interface Skipped {
	readonly source: string;
	readonly why: string;
	/** Whether it looks like a document of this kind and could not be read. */
	readonly broken: boolean;
	/** Whether its incident is in the folder already, under another key. */
	readonly present?: boolean;
}

/** What an importer hands over, one a document, in an order that does not change from run to run. */
export type ImportItem =
	| { readonly document: ImportedDocument; readonly skipped?: never }
	| { readonly skipped: Skipped; readonly document?: never };

/** What the person who imports knows and the source does not say. */
export interface ReadOptions {
	/** IANA zone of times that state none. Default: UTC, or that of the language. */
	readonly zone?: string | undefined;
	/** Address of the folder that the source is published at: originals are linked, relative links resolved from it. */
	readonly base?: string | undefined;
	/** Columns of a table by the field that they hold. */
	readonly map?: ReadonlyMap<string, string> | undefined;
}

/** One kind of source. */
export interface Importer {
	/** The word after `--from`. */
	readonly id: string;
	/** What the documents are, in a few words, for the help. */
	readonly title: string;
	/** What it takes from where, for the help, in lines of at most 100 characters. */
	readonly describe: readonly string[];
	/** Whether it needs or knows `--map`. */
	readonly takesMap?: boolean;
	/** Reads a file or folder. Throws only when `source` itself cannot be read. */
	read(source: string, options?: ReadOptions): Iterable<ImportItem>;
}
