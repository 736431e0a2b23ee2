/** What is wrong with a YAML text beyond what its parser says, and the parser's words in ours. */
import { type Node, visit } from 'yaml';
import type { Fault } from './fault.ts';
import type { Span } from './located.ts';

const deepest = 30;

/** A text whose levels a parser could not follow. */
export const tooDeep = {
	rule: 'frontmatter-yaml',
	message: 'Unexpected depth of nesting, expected a flat structure',
} as const;

/** A parser's complaint by its code, in the grammar of diagnostics. */
export function yamlMessage(code: string, message: string): { message: string; fix?: string } {
	if (code === 'TAB_AS_INDENT') return { message: 'Unexpected tab, expected spaces to indent with' };
	if (code === 'TAG_RESOLVE_FAILED')
		return { message: 'Unexpected tag, expected a plain value', fix: 'Delete the `!…`.' };
	return { message: `Unexpected YAML: ${message.split('\n')[0]?.slice(0, 160) ?? code}` };
}

/** Adds a fault for each plain value that ` #` cuts short: in YAML it begins a comment. */
export function hashFaults(
	root: Node | null,
	yaml: string,
	faults: Fault[],
	spanBetween: (start: number, end: number) => Span,
): void {
	if (!root || !yaml.includes(' #')) return;
	visit(root, {
		Scalar(_key, node) {
			if (node.type !== 'PLAIN' || !node.range || typeof node.value !== 'string') return;
			const rest = /^[ \t]+#[^\n]*/.exec(yaml.slice(node.range[1]))?.[0];
			if (rest === undefined || /^[ \t]+# /.test(rest)) return;
			faults.push({
				rule: 'frontmatter-hash',
				message: `Unexpected \` #\` in an unquoted text, expected quotes: what follows was read as a comment`,
				...spanBetween(node.range[0], node.range[1] + rest.length),
				fix: `'${(node.value + rest).replaceAll("'", "''").slice(0, 200)}'`,
			});
		},
	});
}

/** A text nested so deep that a parser could overflow its stack; `undefined` for all others. */
export function nestingFault(yaml: string): Fault | undefined {
	let depth = 0;
	let line = 1;
	for (const character of yaml) {
		if (character === '\n') line++;
		else if (character === '[' || character === '{') depth++;
		else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
		if (depth > deepest)
			return {
				rule: 'frontmatter-yaml',
				message: `Unexpected nesting of over ${deepest} brackets, expected a flat structure`,
				line,
				column: 1,
			};
	}
	const indent = /^( *)(?:- )*/gm;
	for (const match of yaml.matchAll(indent)) {
		if (match[0].length > deepest * 8)
			return {
				...tooDeep,
				line: yaml.slice(0, match.index).split('\n').length,
				column: 1,
			};
	}
	return undefined;
}
