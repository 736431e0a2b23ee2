/** The site in short for language models, in the form of llmstxt.org. */

export interface LlmsLink {
	readonly title: string;
	readonly href: string;
	/** One line about what is there. */
	readonly note: string | undefined;
}

export interface LlmsText {
	readonly title: string;
	readonly summary: string | undefined;
	/** Lines that say how to read the site. */
	readonly notes: readonly string[];
	readonly sections: readonly { readonly title: string; readonly links: readonly LlmsLink[] }[];
}

/** The text of `llms.txt`. All texts are plain and become one line each. */
export function llms({ title, summary, notes, sections }: LlmsText): string {
	const blocks = [
		`# ${oneLine(title)}`,
		...(summary === undefined ? [] : [`> ${oneLine(summary)}`]),
		...notes.map(oneLine),
		...sections
			.filter(({ links }) => links.length > 0)
			.map((section) =>
				[`## ${oneLine(section.title)}`, section.links.map(linkLine).join('\n')].join('\n\n'),
			),
	];
	return `${blocks.join('\n\n')}\n`;
}

function linkLine({ title, href, note }: LlmsLink): string {
	const text = oneLine(title).replace(/[\\[\]]/g, '\\$&');
	return `- [${text}](${href})${note === undefined ? '' : `: ${oneLine(note)}`}`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
