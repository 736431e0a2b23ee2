import type { Heading, Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { quoted } from '../../model/text.ts';
import type { ReportFinding, Rule } from '../rule.ts';

/** Sections with a heading and nothing below it. */
export const emptySection: Rule = {
	id: 'empty-section',
	severity: 'warning',
	manual: {
		title: { en: 'An empty section', ko: '빈 절' },
		why: {
			en: 'A heading promises something. An empty one is mostly left over from a template and makes the reader look for what is not there. Comments count as nothing, but in a draft a comment keeps the place of what is still to be written.',
			ko: '제목은 내용을 약속한다. 빈 절은 대개 서식에서 남은 것이고, 독자는 없는 것을 찾게 된다. 주석은 내용으로 치지 않는다. 다만 초안에서는 주석이 앞으로 쓸 내용의 자리를 지킨다.',
		},
		how: { en: 'Fill the section or delete its heading.', ko: '내용을 채우거나 제목을 지운다.' },
		example: '## What happened\n\nCheckout was down.\n\n## Impact\n\n## Root cause\n\nA timeout of 0.',
		message: 'Unexpected empty section `Impact`, expected text below the heading',
	},
	check(document, _context, report) {
		if (!document.tree) return;
		const isDraft = document.kind === 'incident' && document.incident.status === 'draft';
		visit(document.tree, isDraft, report);
	},
};

function visit(parent: Parents, isDraft: boolean, report: ReportFinding): void {
	for (const [index, node] of parent.children.entries()) {
		if (node.type === 'heading') {
			const below = emptyBelow(parent.children, index, node);
			if (below && !(isDraft && below.some(isComment))) reportHeading(node, report);
		} else if ('children' in node && node.type !== 'blockquote' && node.type !== 'paragraph')
			visit(node, isDraft, report);
	}
}

/** What stands below a heading that has no content, up to the next; `undefined` for a section with content. */
function emptyBelow(
	siblings: Parents['children'],
	index: number,
	heading: Heading,
): readonly Nodes[] | undefined {
	let at = index + 1;
	while (at < siblings.length && !isHeadingOrContent(siblings[at])) at++;
	const next = siblings[at];
	const isEmpty = !next || (next.type === 'heading' && next.depth <= heading.depth);
	return isEmpty ? siblings.slice(index + 1, at) : undefined;
}

function isComment(node: Nodes): boolean {
	return node.type === 'mdxFlowExpression';
}

function isHeadingOrContent(node: Nodes | undefined): boolean {
	return node !== undefined && (node.type === 'heading' || hasContent(node));
}

function hasContent(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() !== '';
	if (node.type === 'definition' || node.type === 'footnoteDefinition' || node.type === 'thematicBreak')
		return false;
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return false;
	if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) return node.children.some(hasContent);
	if (node.type === 'list' || node.type === 'listItem' || node.type === 'paragraph')
		return node.children.some(hasContent);
	return true;
}

function reportHeading(heading: Heading, report: ReportFinding): void {
	if (!heading.position) return;
	const { start, end } = heading.position;
	report({
		where: { place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column } },
		message: `Unexpected empty section ${quoted(textOf(heading))}, expected text below the heading`,
		fix: 'Fill it, or delete the heading.',
	});
}
