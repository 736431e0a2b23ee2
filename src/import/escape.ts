/** FOREIGN MARKDOWN → a body that Bokgi reads without a fault and that says the same: braces, tags, comments, links, headings. */
import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { elementShapes } from '../model/components.ts';
import { parseBody } from '../read/body.ts';
import { editsFor } from './edits.ts';
import { cleanText, isTooDeep } from './text.ts';

/**
 * The body made safe, with as little changed as will do. Relative links are resolved from `base`; without one, their
 * text stays. What still cannot be read then is written with entities, and as a block of plain text if all else fails.
 */
export function safeBody(markdown: string, base?: string): string {
	const text = cleanText(markdown).trim();
	if (isTooDeep(text)) return fenced(text);
	const attempts = [
		() => edited(text, base, true),
		() => edited(text, base, false),
		() => withEntities(edited(text, base, false)),
	];
	for (const attempt of attempts) {
		const body = attempt();
		if (isSafe(body)) return body;
	}
	return fenced(text);
}

/** Whether a body reads without a fault and holds no component and no expression but comments. */
export function isSafe(body: string): boolean {
	const { tree, faults } = parseBody(body, 1);
	if (!tree || faults.length > 0) return false;
	let safe = true;
	visit(tree as Root, (node: Nodes, _index, parent: Parents | undefined) => {
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
			safe &&= /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value);
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			safe &&=
				elementShapes.has(node.name ?? '') &&
				node.attributes.length === 0 &&
				(node.type === 'mdxJsxFlowElement' || !isBlock(node.name, parent));
		else if (node.type === 'mdxjsEsm') safe = false;
	});
	return safe;
}

/** Whether an element in a line of text has to stand on lines of its own. */
function isBlock(name: string | null, parent: Parents | undefined): boolean {
	const inDetails = parent !== undefined && 'name' in parent && parent.name === 'details';
	return name === 'details' || (name === 'summary' && !inDetails);
}

function edited(text: string, base: string | undefined, keepElements: boolean): string {
	let result = text;
	let limit = text.length;
	for (const { start, end, put } of editsFor(text, base, keepElements)) {
		if (end > limit) continue;
		result = result.slice(0, start) + put + result.slice(end);
		limit = start;
	}
	return result;
}

// Code spans, comments and line breaks stay as they are.
const kept = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|\{\/\*[^\n]*?\*\/\}|<br \/>|\\?[{<]/g;

/** Writes every sign that MDX knows as an entity, except in code. */
function withEntities(text: string): string {
	let fence = '';
	return text
		.split('\n')
		.map((line) => {
			const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
			if (fence !== '') {
				if (mark.startsWith(fence)) fence = '';
				return line;
			}
			fence = mark;
			if (mark !== '') return line;
			return line
				.replace(kept, (sign) => (sign.length > 2 || sign.startsWith('`') ? sign : entity(sign.slice(-1))))
				.replace(/^([ie])(?=(mport|xport)\b)/, entity);
		})
		.join('\n');
}

function entity(letter: string): string {
	return `&#${letter.charCodeAt(0)};`;
}

function fenced(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const mark = '`'.repeat(longest + 1);
	return `${mark}text\n${text}\n${mark}`;
}
