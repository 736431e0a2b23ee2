/** Text of authors in Markdown that other programs show: it looks as it is written and does nothing. */

/** A text in which nothing is markup, a link, a mention or HTML. One line. */
export function escapeMarkdown(text: string): string {
	return (
		text
			.replace(/\s+/g, ' ')
			.trim()
			.replace(/[\\`*_[\]#~]/g, '\\$&')
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;')
			.replace(/>/g, '&gt;')
			// A space without width keeps GitHub and GitLab from notifying people and from making links.
			.replace(/@(?=\w)/g, '@\u200b')
			.replace(/(https?:)\/\//gi, '$1\u200b//')
			.replace(/www\./gi, 'www\u200b.')
	);
}

/** A text as code, whatever backticks it has. One line. */
export function code(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const space = /^`|`$/.test(line) ? ' ' : '';
	return `${fence}${space}${line}${space}${fence}`;
}

/** A list item, its further lines below it. */
export function item(text: string, below: readonly string[] = []): string[] {
	return [`- ${text}`, ...below.map((line) => `  - ${line}`)];
}
