/** What a checked body becomes: pieces that survive JSON and that ordinary Astro components print. */

/** Finished, sanitised HTML. A component inside a list or a quote cuts it in two, so a part may leave elements open. */
export interface HtmlPart {
	readonly kind: 'html';
	readonly html: string;
}

/** A component of the registry (`src/model/components.ts`) with its checked attributes. */
export interface ComponentPart {
	readonly kind: 'component';
	readonly name: 'Callout' | 'Figure' | 'Timeline' | 'FiveWhys' | 'Chart' | 'Internal';
	readonly attributes: { readonly [name: string]: string };
	readonly children: readonly Part[];
}

export type Part = HtmlPart | ComponentPart;

/** A heading of a body, for the table of contents. */
export interface OutlineEntry {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}

/** An image that a body shows: where it is published and which file it is. */
export interface Media {
	/** Name under `/media/`, made of the file's digest and its ending. */
	readonly name: string;
	/** The file's path from the content folder. */
	readonly file: string;
	/** Size in CSS pixels, from the image's header. */
	readonly width: number;
	readonly height: number;
}

/** A rendered body. */
export interface Body {
	readonly parts: readonly Part[];
	readonly outline: readonly OutlineEntry[];
	/** The body's words without markup, one string per section, for search and excerpts. */
	readonly sections: readonly { readonly heading: OutlineEntry | undefined; readonly text: string }[];
	readonly media: readonly Media[];
}
