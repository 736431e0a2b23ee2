/** Files between reports that are none: read-me files, indexes, empty templates. */
import { plainHeading } from './headings.ts';
import { outlineOf } from './sections.ts';

const placeholders =
	/YYYY-MM-DD|yyyy-mm-dd|HH:MM|20xx-MM-DD|\{\{\s*[a-z][^}]*\}\}|<(?:short )?(?:title|name|start|end|date|minutes)>|\[(?:Date(?: and time)?|Title|Brief description|Name)\]|\bXh Xm\b|2000-31-12/g;

/** Why a file is no report; `undefined` when it may be one. `names` are all files of the source. */
export function skipReason({
	name,
	text,
	names,
}: {
	name: string;
	text: string;
	names: readonly string[];
}): string | undefined {
	const file = name.split('/').at(-1) ?? '';
	const stem = file.toLowerCase().replace(/\..*$/, '');
	const isAbout = /^(?:contributing|changelog|code_of_conduct|security|_index)$/.test(stem);
	const isAlone = names.length === 1 || (name.includes('/') && !hasOthersBelow(name, names));
	if (isAbout || (stem === 'readme' && !(isAlone && (hasReportSections(text) || isOneOfMany(name, names)))))
		return 'a file about the collection, not a report';
	if (stem === 'index' && hasSiblings(name, names)) return 'an index of the reports beside it';
	if (!file.includes('.') && !/^\s*(?:#|---|\+\+\+)/.test(text)) return 'no Markdown';
	if (/(?:^|[-_ ])template(?:[-_ .]|$)/.test(stem) || (/^_/.test(stem) && /example|sample/.test(stem)))
		return 'a template';
	const first = /^#\s+(.+)$/m.exec(text)?.[1] ?? '';
	if (/\btemplate\b/.test(plainHeading(first)) && (text.match(placeholders)?.length ?? 0) > 0)
		return 'a template';
	if (isListOfLinks(text)) return 'a list of links';
	if (isEmpty(text)) return 'no text';
	if (holdsPlaceholdersOnly(text)) return 'a template';
	if (
		(text.match(placeholders)?.length ?? 0) >= 4 &&
		!/\b20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/.test(text.replace(/2000-31-12/g, ''))
	)
		return 'a template';
	return undefined;
}

/** Whether a text is little more than headings and signs. */
export function isEmpty(text: string): boolean {
	return text.replace(/<!--[\s\S]*?-->|^#.*$|[|*_`\-:>\s]/gm, '').length < 20;
}

/** Whether two sections are those of a report, or one is a timeline. */
function hasReportSections(text: string): boolean {
	const kinds = new Set(outlineOf(text).sections.flatMap(({ kind }) => kind ?? []));
	return kinds.size >= 2 || kinds.has('timeline');
}

const placeholder =
	/\[(?![ xX]\])[^\]\n]{2,}\](?![(:[])|\{\{[^}\n]+\}\}|<[A-Za-z][^>\n]* [^>\n]*>|\b(?:TBD|TODO)\b/g;

/** Whether nothing of a form is filled in: below its headings and behind its labels stand signs to be replaced. */
function holdsPlaceholdersOnly(text: string): boolean {
	if ((text.match(placeholder)?.length ?? 0) < 3) return false;
	const filled = text
		.replace(/<!--[\s\S]*?-->|^#.*$/gm, '')
		.replace(placeholder, '')
		.replace(/^\s*(?:[-*+]|\d+\.)?\s*\*{0,2}[^:\n|]{1,40}:\*{0,2}\s*$|^\s*\|[^\p{N}\n]*\|\s*$/gmu, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
	return filled.length < 40;
}

function isListOfLinks(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
	const links = lines.filter((line) => /^\s*[-*+]\s*\**\[[^\]]+\]\([^)]+\)/.test(line)).length;
	return links >= 4 && links >= lines.length * 0.6;
}

/** Whether folders beside that of a README hold one, too: a collection with a folder for each report. */
function isOneOfMany(name: string, names: readonly string[]): boolean {
	const depth = name.split('/').length;
	return (
		depth > 1 &&
		names.filter((other) => /(?:^|\/)readme\.[a-z]+$/i.test(other) && other.split('/').length === depth)
			.length >= 3
	);
}

/** Whether a folder holds Markdown besides this file, in it or below. */
function hasOthersBelow(name: string, names: readonly string[]): boolean {
	const folder = name.slice(0, name.lastIndexOf('/') + 1);
	return names.some((other) => other !== name && other.startsWith(folder) && other.includes('.'));
}

/** Whether other Markdown files stand in the folder of an `index.md`, so that it is not a report with its own folder. */
function hasSiblings(name: string, names: readonly string[]): boolean {
	const folder = name.slice(0, name.lastIndexOf('/') + 1);
	return names.some(
		(other) =>
			other !== name &&
			other.startsWith(folder) &&
			!other.slice(folder.length).includes('/') &&
			/\.(?:mdx?|qmd|erb|markdown)$/i.test(other),
	);
}
