/** Texts as the leak gate compares them: of sources, and of files of an output folder. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A text without white space, markup signs and case, so that line breaks and emphasis cannot hide a sentence. */
export function tight(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s*_`~\\]+/g, '');
}

/** Sentences and lines of a text. */
export function sentencesOf(text: string): string[] {
	return text.split(/\n+|(?<=[.!?。])\s+/u).filter((sentence) => sentence.trim() !== '');
}

/** The words of a body, a line per block. */
export function wordsOfTree(tree: Root): string {
	const lines: string[] = [];
	const walk = (node: Nodes) => {
		if (
			node.type === 'paragraph' ||
			node.type === 'heading' ||
			node.type === 'tableCell' ||
			!('children' in node)
		)
			lines.push(textOf(node));
		else for (const child of node.children) walk(child as Nodes);
	};
	walk(tree);
	return lines.join('\n');
}

/**
 * What a file of the output says, whatever its letters are written as: HTML and XML without tags, comments and attribute
 * values as text, character references, percent signs and escapes decoded.
 */
export function textOfOutput(text: string, file: string): string {
	return decodeEscapes(/\.(html|xml|svg)$/.test(file) ? textOfMarkup(text) : text);
}

function textOfMarkup(markup: string): string {
	const open = markup.replace(/<!--(.*?)-->|<!\[CDATA\[(.*?)\]\]>/gs, '\n$1$2\n');
	const attributes = [...open.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
		[...tag.matchAll(/="([^"]*)"/g)].map((value) => value[1]),
	);
	// Words of neighbouring blocks stay apart; what emphasis cuts in two grows together.
	const words = open
		.replace(/<\/?(a|abbr|b|code|del|em|i|kbd|mark|span|strong|sub|sup)(\s[^>]*)?>/gi, '')
		.replace(/<[^>]*>/g, '\n');
	return decodeReferences(`${words}\n${attributes.join('\n')}`);
}

/** Decodes letters of addresses (`%EA%B2%B0`) and of JSON and scripts (`\uacb0`). */
function decodeEscapes(text: string): string {
	return text
		.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
			try {
				return decodeURIComponent(run);
			} catch {
				return run;
			}
		})
		.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function decodeReferences(text: string): string {
	const names = new Map([
		['amp', '&'],
		['lt', '<'],
		['gt', '>'],
		['quot', '"'],
		['apos', "'"],
	]);
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
		if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
		return names.get(String(name).toLowerCase()) ?? whole;
	});
}
