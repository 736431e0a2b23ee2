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

/** What a file of the output says: HTML and XML without tags, character references decoded, attribute values at the end. */
export function textOfOutput(text: string, file: string): string {
	if (!/\.(html|xml)$/.test(file)) return text;
	const attributes = [...text.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
		[...tag.matchAll(/="([^"]*)"/g)].map((value) => value[1]),
	);
	// Words of neighbouring blocks stay apart; what emphasis cuts in two grows together.
	const words = text
		.replace(/<\/?(a|abbr|b|code|del|em|i|kbd|mark|span|strong|sub|sup)(\s[^>]*)?>/gi, '')
		.replace(/<[^>]*>/g, '\n');
	return decodeReferences(`${words}\n${attributes.join('\n')}`);
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
