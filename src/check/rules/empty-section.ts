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
			en: 'A heading promises something. An empty one is mostly left over from a template and makes the reader look for what is not there. Comments count as nothing.',
			ko: '제목은 내용을 약속한다. 빈 절은 대개 서식에서 남은 것이고, 독자는 없는 것을 찾게 된다. 주석은 내용으로 치지 않는다.',
		},
		how: { en: 'Fill the section or delete its heading.', ko: '내용을 채우거나 제목을 지운다.' },
		example: '## What happened\n\nCheckout was down.\n\n## Impact\n\n## Root cause\n\nA timeout of 0.',
		message: 'Unexpected empty section `Impact`, expected text below the heading',
	},
	check(document, _context, report) {
		if (document.tree) visit(document.tree, report);
	},
};

function visit(parent: Parents, report: ReportFinding): void {
	for (const [index, node] of parent.children.entries()) {
		if (node.type === 'heading') {
			if (isEmptySection(parent.children, index, node)) reportHeading(node, report);
		} else if ('children' in node && node.type !== 'blockquote' && node.type !== 'paragraph')
			visit(node, report);
	}
}

function isEmptySection(siblings: Parents['children'], index: number, heading: Heading): boolean {
	let at = index + 1;
	while (at < siblings.length && !isHeadingOrContent(siblings[at])) at++;
	const next = siblings[at];
	return !next || (next.type === 'heading' && next.depth <= heading.depth);
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
