import type { Heading, Nodes } from 'mdast';
import type { Rule } from '../rule.ts';

/** Headings of the body that do not begin at rank 2 or that skip a rank. */
export const headingOrder: Rule = {
	id: 'heading-order',
	severity: 'warning',
	manual: {
		title: { en: 'Headings out of order', ko: '제목 수준이 어긋남' },
		why: {
			en: 'The title is the only heading of rank 1 on a page. People who listen to a page, and the table of contents, rely on ranks that go down one at a time.',
			ko: '페이지에서 1수준 제목은 보고서 제목 하나뿐이다. 화면 낭독기 사용자와 목차는 제목 수준이 한 단계씩 내려간다고 믿는다.',
		},
		how: {
			en: 'Begin with `##`, and go one `#` deeper at a time.',
			ko: '`##`로 시작하고, 한 번에 `#` 하나씩만 깊어지게 쓴다.',
		},
		example: '## What happened\n\n#### The first alert\n\nIt fired at nine.',
		message: 'Unexpected heading rank `4`, expected rank `3`',
	},
	check(document, _context, report) {
		let above: Heading | undefined;
		for (const heading of headingsOf(document.tree)) {
			const deepest = above ? above.depth + 1 : 2;
			const wrong = heading.depth === 1 || heading.depth > deepest;
			const right = heading.depth === 1 ? 2 : deepest;
			const place = heading.position;
			if (wrong && place)
				report({
					where: {
						place: {
							line: place.start.line,
							column: place.start.column,
							endLine: place.end.line,
							endColumn: place.end.column,
						},
					},
					message: `Unexpected heading rank \`${heading.depth}\`, expected rank \`${right}\``,
					fix: `Begin the line with \`${'#'.repeat(right)}\`.`,
				});
			// A wrong rank counts as the right one, so that one slip is one diagnostic.
			above = wrong ? { ...heading, depth: right as Heading['depth'] } : heading;
		}
	},
};

/** The headings of a body in order, but for those that are quoted. */
function headingsOf(tree: Nodes | undefined): Heading[] {
	const headings: Heading[] = [];
	const visit = (node: Nodes) => {
		if (node.type === 'heading') headings.push(node);
		else if (
			node.type !== 'blockquote' &&
			node.type !== 'paragraph' &&
			node.type !== 'table' &&
			'children' in node
		)
			for (const child of node.children) visit(child);
	};
	if (tree) visit(tree);
	return headings;
}
